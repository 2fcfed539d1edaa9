#include "widgets/settings/ImportChoices.h"

#include "widgets/common/PlainLabel.h"
#include "widgets/settings/ImportText.h"
#include "widgets/style/Fonts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
QComboBox* makeCombo(const QString& objectName, const QString& name, QHBoxLayout* row, QWidget* parent)
{
    auto* combo = new QComboBox(parent);
    combo->setObjectName(objectName);
    combo->setAccessibleName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* label = new PlainLabel(name, FontRole::Small, Tone::Secondary, parent);
    label->setBuddy(combo);
    row->addWidget(label);
    row->addWidget(combo);
    return combo;
}

// The first entry is what was guessed and has no data, so that it stays a guess.
void fill(QComboBox* combo, const QString& guess, const QList<std::pair<QString, int>>& others)
{
    const QSignalBlocker quiet(combo);
    const QVariant chosen = combo->currentData();
    combo->clear();
    combo->addItem(guess);
    for (const auto& [text, data] : others)
        combo->addItem(text, data);
    combo->setCurrentIndex(chosen.isValid() ? combo->findData(chosen) : 0);
}
}

ImportChoices::ImportChoices(ImportOptions& options, QWidget* parent)
    : QWidget(parent), m_options(options), m_names(new QCheckBox(tr("Line 1 is names"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_encoding = makeCombo(u"importEncoding"_s, tr("Encoding"), row, this);
    m_delimiter = makeCombo(u"importDelimiter"_s, tr("Between columns"), row, this);
    m_dates = makeCombo(u"importDates"_s, tr("Dates"), row, this);
    row->addStretch();
    m_names->setObjectName(u"importNames"_s);
    row->addWidget(m_names);
    setUpConnections();
}

void ImportChoices::setUpConnections()
{
    connect(m_encoding, &QComboBox::activated, this, [this] {
        const QVariant picked = m_encoding->currentData();
        m_options.encoding = picked.isValid() ? std::optional(static_cast<Encoding>(picked.toInt())) : std::nullopt;
        Q_EMIT changed();
    });
    connect(m_delimiter, &QComboBox::activated, this, [this] {
        const QVariant picked = m_delimiter->currentData();
        m_options.delimiter = picked.isValid() ? std::optional(static_cast<char>(picked.toInt())) : std::nullopt;
        m_options.columns.reset(); // other columns now
        Q_EMIT changed();
    });
    connect(m_dates, &QComboBox::activated, this, [this] {
        const QVariant picked = m_dates->currentData();
        m_options.dates = picked.isValid() ? std::optional(static_cast<DateOrder>(picked.toInt())) : std::nullopt;
    });
    connect(m_names, &QCheckBox::clicked, this, [this](bool on) {
        m_options.names = on;
        m_options.columns.reset();
        Q_EMIT changed();
    });
}

void ImportChoices::showPreview(const ImportPreview& preview)
{
    m_names->setChecked(preview.names);
    QList<std::pair<QString, int>> others;
    for (const Encoding e : {Encoding::Utf8, Encoding::Windows1252, Encoding::Utf16Le, Encoding::Utf16Be})
        others.append({encodingName(e), static_cast<int>(e)});
    fill(m_encoding, m_options.encoding ? tr("Guess it") : tr("%1, guessed").arg(encodingName(preview.encoding)),
        others);
    others.clear();
    for (const char d : {',', ';', '\t', '|'})
        others.append({delimiterText(d), static_cast<int>(d)});
    fill(m_delimiter, m_options.delimiter ? tr("Guess it") : tr("%1, guessed").arg(delimiterText(preview.delimiter)),
        others);
    others.clear();
    for (const DateOrder o : {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay})
        others.append({dateOrderText(o), static_cast<int>(o)});
    fill(m_dates, m_options.dates ? tr("Guess it") : tr("%1, guessed").arg(dateOrderText(preview.dates)), others);
    m_dates->setEnabled(preview.hasDates);
}

}
