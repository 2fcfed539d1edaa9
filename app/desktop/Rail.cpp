#include "app/desktop/Rail.h"

#include "widgets/common/Avatar.h"
#include "widgets/common/KeyCap.h"
#include "widgets/common/Picture.h"
#include "widgets/common/PlainTip.h"
#include "widgets/style/Fonts.h"

#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
Rail::Rail(const QString& agent, QWidget* parent)
    : QFrame(parent), m_top(new QVBoxLayout), m_bottom(new QVBoxLayout), m_avatar(new Avatar(agent, 36, this))
{
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Pages"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2, 16, 2, 12);
    column->setSpacing(8);
    column->addWidget(new Picture(Icon::Amends, Token::RailBadge, 34, this), 0, Qt::AlignHCenter);
    column->addSpacing(10);
    column->addLayout(m_top);
    column->addStretch(1);
    column->addLayout(m_bottom);
    column->addWidget(m_avatar, 0, Qt::AlignHCenter);
}

void Rail::addPage(const QString& title, Icon picture, const QKeySequence& keys, bool atBottom)
{
    auto* button = new QToolButton(this);
    button->setObjectName(u"rail%1"_s.arg(m_buttons.size()));
    button->setText(title);
    button->setAccessibleName(title);
    button->setToolTip(plainTip(u"%1 (%2)"_s.arg(title, keyText(keys))));
    button->setIcon(icon(picture, Token::RailText));
    button->setIconSize(QSize(24, 24));
    button->setFont(amends::font(FontRole::Caption));
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setFocusPolicy(m_buttons.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->installEventFilter(this);
    button->setProperty("ownFocus", true);
    const int index = static_cast<int>(m_buttons.size());
    connect(button, &QToolButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
    m_buttons.append(button);
    (atBottom ? m_bottom : m_top)->addWidget(button);
}

void Rail::setAgent(const QString& agent)
{
    m_avatar->setName(agent);
}

void Rail::setCurrent(int index)
{
    m_current = index;
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setChecked(i == index);
        m_buttons.at(i)->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
    }
    update();
}

void Rail::setNarrow(int width)
{
    int room = scaled(width);
    for (QToolButton* button : std::as_const(m_buttons)) {
        button->setToolButtonStyle(width < 80 ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextUnderIcon);
        button->setMinimumWidth(0);
        if (width >= 80) // a language with long words gets the room for them
            room = std::max(room, std::min(button->fontMetrics().horizontalAdvance(button->text()) + 14, scaled(112)));
    }
    setFixedWidth(room);
    layout()->setContentsMargins(width < 64 ? 0 : 2, 16, width < 64 ? 0 : 2, 12);
}

void Rail::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    if (m_current < 0)
        return;
    QPainter p(this);
    const QRect at = m_buttons.at(m_current)->geometry().adjusted(0, 6, 0, -6);
    p.fillRect(QRect(isRightToLeft() ? width() - 4 : 0, at.top(), 4, at.height()), color(Token::RailBadge));
}

bool Rail::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const auto at = m_buttons.indexOf(qobject_cast<QToolButton*>(watched));
    const auto last = m_buttons.size() - 1;
    qsizetype to = -1;
    if (key == Qt::Key_Down)
        to = std::min(at + 1, last);
    else if (key == Qt::Key_Up)
        to = std::max<qsizetype>(at - 1, 0);
    else if (key == Qt::Key_Home)
        to = 0;
    else if (key == Qt::Key_End)
        to = last;
    if (to >= 0) {
        m_buttons.at(to)->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_buttons.at(at)->click();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}
}
