#include "widgets/recovery/LetterCard.h"

#include "widgets/style/Tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace amends {
LetterCard::LetterCard(QWidget* parent) : QFrame(parent) { }

void LetterCard::setParts(QHBoxLayout* head, QWidget* editor, QWidget* foot)
{
    m_editor = editor;
    m_head = new QWidget(this);
    m_head->setLayout(head);
    auto* main = new QVBoxLayout(this);
    main->setContentsMargins(2, 2, 2, 10);
    main->setSpacing(0);
    main->addWidget(m_head);
    main->addWidget(editor, 1);
    auto* below = new QHBoxLayout;
    below->setContentsMargins(20, 4, 20, 0);
    below->addWidget(foot);
    main->addLayout(below);
    editor->installEventFilter(this);
}

bool LetterCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_editor && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    return QFrame::eventFilter(watched, event);
}

void LetterCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = m_editor && m_editor->hasFocus();
    const qreal edge = focused ? 2 : 1;
    painter.setPen(QPen(color(focused ? Token::Focus : Token::BorderStrong), edge));
    painter.setBrush(color(Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), 12, 12);
    if (!m_head)
        return;
    painter.setPen(color(Token::Border));
    const int y = m_head->geometry().bottom();
    painter.drawLine(2, y, width() - 3, y);
}
}
