#include "widgets/common/TagFlow.h"

#include "widgets/common/FlowLayout.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/PlainTip.h"
#include "widgets/common/VisibleText.h"
#include "widgets/style/Icons.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace amends {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestText = 180;
constexpr int sideRoom = 11;
constexpr int crossSize = 12;

}

RemovableChip::RemovableChip(const QString& phrase, QWidget* parent, bool removable)
    : QAbstractButton(parent), m_phrase(phrase), m_removable(removable)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRadius", 13);
    setAccessibleName(phrase);
    if (removable)
        setAccessibleDescription(tr("Delete lets this phrase go."));
    setToolTip(plainTip(visibleLine(phrase)));
    setText(visibleLine(phrase));
}

QSize RemovableChip::sizeHint() const
{
    const int words = qMin(QFontMetrics(amends::font(FontRole::Small)).horizontalAdvance(text()), scaled(longestText));
    return {2 * sideRoom + words + (m_removable ? 6 + crossSize : 0), qMax(30, scaled(26))};
}

QRect RemovableChip::crossRect() const
{
    const QRect place(width() - sideRoom - crossSize, (height() - crossSize) / 2, crossSize, crossSize);
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void RemovableChip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int pillHeight = scaled(26);
    const QRect pill(0, (height() - pillHeight) / 2, width(), pillHeight);
    painter.setPen(underMouse() ? QPen(color(Token::Seam), 1) : QPen(Qt::NoPen));
    painter.setBrush(color(Token::SeamSoft));
    painter.drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), pillHeight / 2.0, pillHeight / 2.0);
    painter.setPen(color(Token::SeamText));
    const QFont words = amends::font(FontRole::Small);
    painter.setFont(words);
    const int textWidth = width() - 2 * sideRoom - (m_removable ? 6 + crossSize : 0);
    const QRect textRect
        = QStyle::visualRect(layoutDirection(), rect(), QRect(sideRoom, pill.y(), textWidth, pillHeight));
    painter.drawText(textRect, Qt::AlignVCenter | Qt::AlignLeading,
        QFontMetrics(words).elidedText(text(), Qt::ElideRight, textWidth + 1));
    if (m_removable)
        paintIcon(painter, crossRect(), Icon::Close, Token::SeamText, crossSize);
}

void RemovableChip::keyPressEvent(QKeyEvent* event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT removeWanted();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void RemovableChip::mousePressEvent(QMouseEvent* event)
{
    // The cross takes the whole trailing end, so that it is a target of 30 px.
    const QRect target = crossRect().adjusted(-8, -8, 8, 8);
    if (m_removable && event->button() == Qt::LeftButton && target.contains(event->position().toPoint()))
        Q_EMIT removeWanted();
    else
        QAbstractButton::mousePressEvent(event);
}

void RemovableChip::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

TagFlow::TagFlow(const QString& lead, QWidget* parent)
    : QWidget(parent),
      m_lead(new PlainLabel(lead, FontRole::Small, Tone::Secondary, this)),
      m_layout(new FlowLayout(this, 8, 2))
{
    setAccessibleName(lead);
    m_lead->setMinimumHeight(30);
    m_layout->addWidget(m_lead);
    m_lead->setVisible(!lead.isEmpty());
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TagFlow::setRemovable(bool removable)
{
    m_removable = removable;
    setPhrases(phrases());
}

void TagFlow::setPhrases(const QStringList& phrases)
{
    for (RemovableChip* tag : std::as_const(m_tags)) {
        tag->hide();
        tag->deleteLater(); // it may be the one whose signal brought us here
        m_layout->removeWidget(tag);
    }
    m_tags.clear();
    for (const QString& phrase : phrases) {
        auto* tag = new RemovableChip(phrase, this, m_removable);
        tag->setFocusPolicy(m_tags.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
        tag->installEventFilter(this);
        connect(tag, &RemovableChip::removeWanted, this, [this, phrase] { Q_EMIT phraseRemoved(phrase); });
        connect(tag, &RemovableChip::clicked, this, [this, phrase] { Q_EMIT phraseChosen(phrase); });
        m_layout->addWidget(tag);
        tag->show();
        m_tags.append(tag);
    }
    updateGeometry();
}

QStringList TagFlow::phrases() const
{
    QStringList answer;
    for (const RemovableChip* tag : m_tags)
        answer.append(tag->phrase());
    return answer;
}

bool TagFlow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int here = static_cast<int>(m_tags.indexOf(static_cast<RemovableChip*>(watched)));
        const int forward = isRightToLeft() ? -1 : 1;
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Right:
            focusTag(here + forward);
            return true;
        case Qt::Key_Left:
            focusTag(here - forward);
            return true;
        case Qt::Key_Home:
            focusTag(0);
            return true;
        case Qt::Key_End:
            focusTag(static_cast<int>(m_tags.size()) - 1);
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TagFlow::focusTag(int index)
{
    if (index < 0 || index >= m_tags.size())
        return;
    for (RemovableChip* tag : std::as_const(m_tags))
        tag->setFocusPolicy(tag == m_tags.at(index) ? Qt::StrongFocus : Qt::ClickFocus);
    m_tags.at(index)->setFocus(Qt::TabFocusReason);
}

}
