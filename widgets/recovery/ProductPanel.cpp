#include "widgets/recovery/ProductPanel.h"

#include "widgets/common/Card.h"
#include "widgets/common/PlainLabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr qsizetype most = 3;
}

ProductPanel::ProductPanel(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    setObjectName(u"productPanel"_s);
    setAccessibleName(tr("What we say of it"));
    m_rows->setContentsMargins(16, 14, 16, 0);
    m_rows->setSpacing(6);
    hide();
}

void ProductPanel::showSheets(const QList<ProductSheet>& sheets)
{
    if (sheets == m_sheets)
        return;
    m_sheets = sheets;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const ProductSheet& sheet : sheets.first(std::min(most, sheets.size())))
        addSheet(sheet);
    setVisible(!sheets.isEmpty());
}

void ProductPanel::addSheet(const ProductSheet& sheet)
{
    m_rows->addWidget(new PlainLabel(sheet.name, FontRole::BodyBold, Tone::Normal, this));
    const auto part = [this](const QString& title, const QString& words, Tone tone) {
        if (words.isEmpty())
            return;
        m_rows->addWidget(new PlainLabel(title, FontRole::Small, Tone::Secondary, this));
        auto* text = new PlainLabel(words, FontRole::Body, tone, this);
        text->setWrapping(true);
        text->setCopyable(true);
        text->setAccessibleName(tr("%1: %2").arg(title, words));
        m_rows->addWidget(text);
    };
    part(tr("We promise"), sheet.promised, Tone::Normal);
    part(tr("What it does not do"), sheet.limits, Tone::Normal);
    part(tr("Known to go wrong"), sheet.issues, Tone::Danger);
    m_rows->addSpacing(4);
    m_rows->addWidget(makeDivider(this));
}
}
