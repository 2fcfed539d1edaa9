#include "widgets/common/Segmented.h"

#include "widgets/style/Fonts.h"
#include "widgets/style/Tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace amends {

namespace {

// A radio button in what it means, a tab in how it looks.
class Part final : public QPushButton {
public:
    Part(const QString& text, QWidget* parent) : QPushButton(text, parent)
    {
        setCheckable(true);
        setAutoDefault(false);
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
        setProperty("focusRadius", 6);
        setProperty("kind", QStringLiteral("segment"));
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        QFont bold = amends::font(FontRole::Small);
        bold.setBold(true);
        return {QFontMetrics(bold).horizontalAdvance(text()) + 24, scaled(30)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || (underMouse() && isEnabled())) {
            painter.setPen(isChecked() ? QPen(color(Token::Border), 1) : QPen(Qt::NoPen));
            painter.setBrush(color(isChecked() ? Token::Surface : Token::Hover));
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
        QFont words = amends::font(FontRole::Small);
        words.setBold(isChecked());
        painter.setFont(words);
        painter.setPen(color(!isEnabled() ? Token::Disabled : isChecked() ? Token::Text : Token::Text2));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

}

Segmented::Segmented(const QString& name, QWidget* parent) : QWidget(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(3, 2, 3, 2);
    layout->setSpacing(2);
}

void Segmented::add(const QString& key, const QString& text)
{
    auto* part = new Part(text, this);
    part->setObjectName(key);
    part->installEventFilter(this);
    const int index = static_cast<int>(m_parts.size());
    connect(part, &QPushButton::clicked, this, [this, index] { choose(index, false); });
    m_parts.append(part);
    m_keys.append(key);
    layout()->addWidget(part);
    mark(m_chosen);
}

QString Segmented::chosen() const
{
    return m_keys.value(m_chosen);
}

void Segmented::setChosen(const QString& key)
{
    const int index = static_cast<int>(m_keys.indexOf(key));
    if (index >= 0)
        mark(index);
}

void Segmented::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::Sunken));
    painter.drawRoundedRect(rect(), 8, 8);
}

bool Segmented::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int forward = isRightToLeft() ? -1 : 1;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Right:
        choose(m_chosen + forward, true);
        return true;
    case Qt::Key_Left:
        choose(m_chosen - forward, true);
        return true;
    case Qt::Key_Home:
        choose(0, true);
        return true;
    case Qt::Key_End:
        choose(static_cast<int>(m_parts.size()) - 1, true);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void Segmented::choose(int index, bool byKey)
{
    if (index < 0 || index >= m_parts.size())
        return;
    const bool other = index != m_chosen;
    mark(index);
    if (byKey)
        m_parts.at(index)->setFocus(Qt::TabFocusReason);
    if (other)
        Q_EMIT changed(chosen());
}

void Segmented::mark(int index)
{
    m_chosen = index;
    for (int i = 0; i < m_parts.size(); ++i) {
        m_parts.at(i)->setChecked(i == index);
        m_parts.at(i)->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

}
