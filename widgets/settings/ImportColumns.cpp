#include "widgets/settings/ImportColumns.h"

#include "widgets/common/Card.h"
#include "widgets/common/Picture.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/VisibleText.h"
#include "widgets/settings/ImportText.h"
#include "widgets/style/Fonts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int pauseMs = 700;
}

ImportColumns::ImportColumns(ImportKind kind, QWidget* parent)
    : QScrollArea(parent), m_kind(kind), m_table(new QWidget(this)), m_row(new QHBoxLayout(m_table))
{
    setObjectName(u"importColumns"_s);
    setProperty("kind", u"card"_s);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setFixedHeight(scaled(182));
    m_table->setObjectName(u"importTable"_s);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setWidget(m_table);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT mapped(fields()); });
}

void ImportColumns::showPreview(const ImportPreview& preview)
{
    // What is chosen in a column makes all of them anew; the keyboard stays in it.
    qsizetype at = -1;
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        at = m_fields.at(i)->hasFocus() ? i : at;
    while (QLayoutItem* item = m_row->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_fields.clear();
    for (int column = 0; column < preview.columns.size(); ++column) {
        if (column > 0)
            m_row->addWidget(makeDivider(m_table, Qt::Vertical));
        m_row->addWidget(makeColumn(preview, column), 1);
    }
    if (at >= 0 && at < m_fields.size())
        m_fields.at(at)->setFocus(Qt::OtherFocusReason);
}

QWidget* ImportColumns::makeHead(const QString& name, bool recognised, QComboBox* field)
{
    auto* head = new QFrame(m_table);
    head->setProperty("kind", u"columnHead"_s);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(10, 6, 10, 6);
    auto* label = new PlainLabel(name, FontRole::BodyBold, Tone::Normal, head);
    label->setEliding(true);
    label->setBuddy(field);
    row->addWidget(label, 1);
    row->addWidget(new Picture(recognised ? Icon::Ok : Icon::Info, recognised ? Token::Ok : Token::Text2, 16, head));
    return head;
}

QWidget* ImportColumns::makeColumn(const ImportPreview& preview, int column)
{
    const QString name = preview.columnNames.value(column);
    const bool leftOut = preview.columns.at(column) == Field::LeaveOut;
    auto* frame = new QFrame(m_table);
    frame->setProperty("kind", leftOut ? u"columnOut"_s : u"column"_s);
    frame->setMinimumWidth(scaled(130));
    auto* field = new QComboBox(frame);
    field->setObjectName(u"importColumn%1"_s.arg(column + 1));
    field->setAccessibleName(tr("What column %1 is").arg(visibleLine(name)));
    for (const Field choice : fieldsOf(m_kind))
        field->addItem(fieldText(choice), static_cast<int>(choice));
    field->setCurrentIndex(field->findData(static_cast<int>(preview.columns.at(column))));
    m_fields.append(field);
    auto* all = new QVBoxLayout(frame);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeHead(name, !leftOut, field));
    auto* room = new QHBoxLayout;
    room->setContentsMargins(6, 6, 6, 6);
    room->addWidget(field);
    all->addLayout(room);
    for (int row = 0; row < preview.rows.size(); ++row) {
        all->addWidget(makeDivider(frame));
        auto* cell = new PlainLabel(
            preview.rows.at(row).value(column), FontRole::Small, leftOut ? Tone::Secondary : Tone::Normal, frame);
        cell->setEliding(true);
        cell->setContentsMargins(10, 0, 10, 0);
        cell->setMinimumHeight(scaled(28));
        all->addWidget(cell);
    }
    all->addStretch();
    connect(field, &QComboBox::activated, &m_pause, qOverload<>(&QTimer::start));
    return frame;
}

QList<Field> ImportColumns::fields() const
{
    QList<Field> fields;
    for (const QComboBox* box : m_fields)
        fields.append(static_cast<Field>(box->currentData().toInt()));
    return fields;
}

}
