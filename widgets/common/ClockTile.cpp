#include "widgets/common/ClockTile.h"

#include "widgets/common/Picture.h"
#include "widgets/common/PlainLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace amends {

using namespace Qt::StringLiterals;

namespace {

int digitWidth(const QFontMetrics& metrics)
{
    int width = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        width = qMax(width, metrics.horizontalAdvance(QChar(digit)));
    return width;
}

int cellWidth(QChar c, const QFontMetrics& metrics, int digit)
{
    return c.isDigit() ? digit : metrics.horizontalAdvance(c);
}

Token inkOf(ClockState state)
{
    return state == ClockState::Amber ? Token::Warn : state == ClockState::Red ? Token::Danger : Token::Text;
}

}

ClockDigits::ClockDigits(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ClockDigits::setText(const QString& text)
{
    if (text == m_text)
        return;
    const bool sameWidth = text.size() == m_text.size();
    m_text = text;
    if (!sameWidth)
        updateGeometry();
    update();
}

void ClockDigits::setToken(Token token)
{
    m_token = token;
    update();
}

QSize ClockDigits::sizeHint() const
{
    const QFontMetrics metrics(amends::font(FontRole::Timer));
    const int digit = digitWidth(metrics);
    int width = 0;
    for (const QChar c : m_text)
        width += cellWidth(c, metrics, digit);
    return {width, lineHeight(FontRole::Timer)};
}

// A clock reads left to right in every script, so nothing is mirrored here.
void ClockDigits::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const QFont digits = amends::font(FontRole::Timer);
    painter.setFont(digits);
    painter.setPen(color(m_token));
    painter.setLayoutDirection(Qt::LeftToRight);
    const QFontMetrics metrics(digits);
    const int digit = digitWidth(metrics);
    int x = isRightToLeft() ? width() - sizeHint().width() : 0;
    for (const QChar c : m_text) {
        const int cell = cellWidth(c, metrics, digit);
        painter.drawText(QRect(x, 0, cell, height()), Qt::AlignCenter | Qt::TextDontClip, QString(c));
        x += cell;
    }
}

ClockTile::ClockTile(const QString& label, Icon icon, QWidget* parent)
    : QFrame(parent),
      m_picture(new Picture(icon, Token::Text2, 16, this)),
      m_label(new PlainLabel(label, FontRole::Caption, Tone::Secondary, this)),
      m_quiet(new PlainLabel(QString(), FontRole::Small, Tone::Secondary, this)),
      m_digits(new ClockDigits(this)),
      m_side(new QWidget(this)),
      m_note(new PlainLabel(QString(), FontRole::Caption, Tone::Secondary, m_side)),
      m_meter(new Meter(QString(), m_side))
{
    setAccessibleName(label);
    m_picture->setVisible(icon != Icon::None);
    setUpLayout();
    setNote(QString());
    setQuietText(QString());
    setState(ClockState::Neutral);
}

void ClockTile::setUpLayout()
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* top = new QHBoxLayout;
    top->setSpacing(6);
    top->addWidget(m_picture);
    top->addWidget(m_label);
    top->addStretch();
    auto* left = new QVBoxLayout;
    left->setSpacing(1);
    left->addLayout(top);
    left->addWidget(m_digits, 0, Qt::AlignLeading);
    left->addWidget(m_quiet);

    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(5);
    side->addWidget(m_note);
    side->addWidget(m_meter);
    m_meter->setMinimumWidth(scaled(160));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(13, 6, 12, 6);
    layout->setSpacing(14);
    layout->addLayout(left);
    layout->addWidget(m_side, 0, Qt::AlignVCenter);
}

QSize ClockTile::sizeHint() const
{
    return QFrame::sizeHint().expandedTo({scaled(104), scaled(60)});
}

void ClockTile::setLabel(const QString& label)
{
    m_label->setPlainText(label);
    setAccessibleName(label);
}

void ClockTile::setTime(const QString& time)
{
    m_digits->setText(time);
    m_digits->show();
    m_quiet->hide();
}

void ClockTile::setQuietText(const QString& text)
{
    m_quiet->setPlainText(text);
    m_quiet->setVisible(!text.isEmpty());
    m_digits->setVisible(text.isEmpty());
}

void ClockTile::setState(ClockState state)
{
    m_state = state;
    m_digits->setToken(inkOf(state));
    m_picture->setToken(state == ClockState::Neutral ? Token::Text2 : inkOf(state));
    const Tone tone = state == ClockState::Amber ? Tone::Warn
        : state == ClockState::Red               ? Tone::Danger
                                                 : Tone::Secondary;
    m_label->setTone(tone);
    m_label->setBold(state != ClockState::Neutral);
    m_note->setBold(state != ClockState::Neutral);
    m_note->setTone(tone);
    m_meter->setState(state == ClockState::Amber ? MeterState::Amber
            : state == ClockState::Red           ? MeterState::Red
                                                 : MeterState::Neutral);
    update();
}

void ClockTile::setSpoken(const QString& words)
{
    setAccessibleDescription(words);
}

void ClockTile::setNote(const QString& note)
{
    m_note->setPlainText(note);
    m_side->setVisible(!note.isEmpty());
}

ActionButton* ClockTile::setAction(const QString& text, const QKeySequence& keys)
{
    if (!m_action) {
        m_action = new ActionButton(text, ButtonKind::Plain, this);
        layout()->addWidget(m_action);
        connect(m_action, &ActionButton::clicked, this, &ClockTile::actionPressed);
    }
    m_action->setText(text);
    m_action->setKeyHint(keys);
    m_action->show();
    return m_action;
}

void ClockTile::removeAction()
{
    if (m_action)
        m_action->hide();
}

void ClockTile::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool calm = m_state == ClockState::Neutral;
    const Token fill = calm ? Token::Window : m_state == ClockState::Amber ? Token::WarnSoft : Token::DangerSoft;
    const Token edge = calm ? Token::Border : m_state == ClockState::Amber ? Token::WarnFill : Token::DangerFill;
    const qreal line = calm ? 1 : 2;
    painter.setPen(QPen(color(edge), line));
    painter.setBrush(color(fill));
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 8, 8);
}

}
