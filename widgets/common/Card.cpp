#include "widgets/common/Card.h"

#include "widgets/common/PlainLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace amends {

using namespace Qt::StringLiterals;

Card::Card(QWidget* parent) : QFrame(parent), m_body(new QVBoxLayout(this))
{
    setObjectName(u"card"_s);
    setProperty("kind", u"card"_s);
    m_body->setContentsMargins(16, 14, 16, 16);
    m_body->setSpacing(12);
}

Card::Card(const QString& title, QWidget* parent) : Card(parent)
{
    setTitle(title);
}

void Card::setTitle(const QString& title)
{
    if (!m_titleRow) {
        m_titleRow = new QHBoxLayout;
        m_titleRow->setSpacing(8);
        m_title = new PlainLabel(title, FontRole::Section, Tone::Normal, this);
        m_titleRow->addWidget(m_title);
        m_titleRow->addStretch();
        m_body->insertLayout(0, m_titleRow);
    }
    m_title->setPlainText(title);
    setAccessibleName(title);
}

void Card::setTrailing(QWidget* widget)
{
    if (!m_titleRow)
        setTitle(QString());
    m_titleRow->addWidget(widget);
}

QWidget* makeFieldTitle(const QString& title, const QString& remark, QWidget* field, QWidget* parent)
{
    PlainLabel* quiet = nullptr;
    if (!remark.isEmpty()) {
        quiet = new PlainLabel(remark, FontRole::Small, Tone::Secondary, parent);
        quiet->setEliding(true);
    }
    return makeFieldTitle(title, quiet, field, parent);
}

QWidget* makeFieldTitle(const QString& title, QWidget* trailing, QWidget* field, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto* label = new PlainLabel(title, FontRole::BodyBold, Tone::Normal, row);
    label->setBuddy(field);
    layout->addWidget(label);
    layout->addStretch();
    if (trailing)
        layout->addWidget(trailing);
    return row;
}

QFrame* makeDivider(QWidget* parent, Qt::Orientation orientation)
{
    auto* line = new QFrame(parent);
    line->setProperty("kind", u"divider"_s);
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    return line;
}

}
