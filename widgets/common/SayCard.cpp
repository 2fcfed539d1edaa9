#include "widgets/common/SayCard.h"

#include "widgets/common/IconButton.h"
#include "widgets/common/Picture.h"
#include "widgets/common/PlainLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace amends {

using namespace Qt::StringLiterals;

namespace {

constexpr int avoidWidth = 232;

}

SayCard::SayCard(const QString& lead, QWidget* parent)
    : QFrame(parent),
      m_lead(new PlainLabel(lead, FontRole::BodyBold, Tone::Primary, this)),
      m_hint(new PlainLabel(QString(), FontRole::Small, Tone::Secondary, this)),
      m_compactLine(new PlainLabel(QString(), FontRole::Script, Tone::Normal, this)),
      m_line(new PlainLabel(QString(), FontRole::Script, Tone::Normal, this)),
      m_count(new PlainLabel(QString(), FontRole::Small, Tone::Secondary, this)),
      m_previous(new IconButton(Icon::ChevronStart, this)),
      m_next(new IconButton(Icon::ChevronEnd, this)),
      m_copy(new IconButton(Icon::Copy, this)),
      m_avoid(new QWidget(this)),
      m_main(new QVBoxLayout),
      m_avoidRows(new QVBoxLayout(m_avoid))
{
    setObjectName(u"coach"_s);
    setProperty("kind", u"coach"_s);
    setAccessibleName(lead);
    setUpLayout();
    m_previous->setName(tr("Previous line to say"));
    m_previous->setKeyHint(QKeySequence(Qt::SHIFT | Qt::Key_F3));
    m_next->setName(tr("Next line to say"));
    m_next->setKeyHint(QKeySequence(Qt::Key_F3));
    m_copy->setName(tr("Copy this line"));
    for (IconButton* button : {m_previous, m_next, m_copy})
        button->setPictureToken(Token::Primary);
    connect(m_previous, &IconButton::clicked, this, &SayCard::previous);
    connect(m_next, &IconButton::clicked, this, &SayCard::next);
    connect(m_copy, &IconButton::clicked, this, [this] { QApplication::clipboard()->setText(line()); });
    setCopyable(false);
    setCompact(false);
    setLines({});
    setAvoid({});
}

void SayCard::setUpLayout()
{
    m_line->setWrapping(true);
    m_hint->setEliding(true);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_lead);
    top->addWidget(m_compactLine);
    top->addWidget(m_hint, 1);
    auto* turn = new QHBoxLayout;
    turn->setSpacing(1);
    turn->addWidget(m_previous);
    turn->addWidget(m_count);
    turn->addWidget(m_next);
    turn->addWidget(m_copy);
    top->addLayout(turn);
    m_main->setContentsMargins(18, 9, 10, 16);
    m_main->setSpacing(4);
    m_main->addLayout(top);
    m_main->addWidget(m_line);
    // Room beside a longer list of what to avoid goes below; no stretch, which would take the page's room too.
    m_main->addSpacerItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Preferred));
    m_line->setAlignment(Qt::AlignLeading | Qt::AlignTop);

    m_avoid->setFixedWidth(scaled(avoidWidth));
    m_avoidRows->setContentsMargins(16, 14, 16, 12);
    m_avoidRows->setSpacing(4);

    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addLayout(m_main, 1);
    columns->addWidget(m_avoid);
}

void SayCard::setHint(const QString& hint)
{
    m_hint->setPlainText(hint);
}

void SayCard::setLines(const QStringList& lines)
{
    m_lines = lines;
    showLine(0);
}

void SayCard::setAvoid(const QList<AvoidPhrase>& phrases)
{
    while (QLayoutItem* item = m_avoidRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_avoid->setVisible(!phrases.isEmpty() && !m_compact);
    m_avoidRows->addWidget(new PlainLabel(tr("Avoid"), FontRole::BodyBold, Tone::Danger, m_avoid));
    for (const AvoidPhrase& avoid : phrases) {
        auto* row = new QWidget(m_avoid);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        layout->addWidget(new Picture(Icon::Close, Token::Danger, 14, row));
        auto* phrase = new PlainLabel(avoid.phrase, FontRole::Small, Tone::Normal, row);
        phrase->setSerif(true);
        layout->addWidget(phrase);
        if (!avoid.remark.isEmpty())
            layout->addWidget(new PlainLabel(avoid.remark, FontRole::Small, Tone::Secondary, row));
        layout->addStretch();
        m_avoidRows->addWidget(row);
    }
    m_avoidRows->addSpacerItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Preferred));
    update();
}

void SayCard::setCompact(bool compact)
{
    m_compact = compact;
    m_compactLine->setVisible(compact);
    m_line->setVisible(!compact);
    m_hint->setAlignment((compact ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    m_avoid->setVisible(!compact && m_avoidRows->count() > 2);
    m_main->setContentsMargins(18, 9, compact ? 18 : 10, compact ? 11 : 16);
    showLine(m_current);
}

void SayCard::setCopyable(bool copyable)
{
    m_copy->setVisible(copyable);
}

void SayCard::setBelow(QWidget* widget)
{
    m_main->insertWidget(m_main->count() - 1, widget);
}

void SayCard::next()
{
    if (m_lines.size() > 1)
        showLine((m_current + 1) % static_cast<int>(m_lines.size()));
}

void SayCard::previous()
{
    const int size = static_cast<int>(m_lines.size());
    if (size > 1)
        showLine((m_current + size - 1) % size);
}

void SayCard::showLine(int index)
{
    const bool moved = index != m_current;
    m_current = index;
    m_line->setPlainText(line());
    m_compactLine->setPlainText(line());
    const bool several = m_lines.size() > 1;
    for (QWidget* widget :
        {static_cast<QWidget*>(m_previous), static_cast<QWidget*>(m_next), static_cast<QWidget*>(m_count)})
        widget->setVisible(several);
    //: Which of the lines to say is shown: "1 of 4"
    m_count->setPlainText(tr("%1 of %2").arg(locale().toString(index + 1), locale().toString(m_lines.size())));
    if (moved)
        Q_EMIT lineChanged(index);
}

void SayCard::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    if (!m_avoid->isVisible())
        return;
    QPainter painter(this);
    const int x = isRightToLeft() ? m_avoid->geometry().right() : m_avoid->x();
    painter.fillRect(x, 1, 1, height() - 2, color(Token::PrimaryLine));
}

}
