#include "widgets/recovery/StepRail.h"

#include "widgets/recovery/CaseFacts.h"
#include "widgets/recovery/StepText.h"
#include "widgets/style/Fonts.h"
#include "widgets/style/Tokens.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace amends {
using namespace Qt::StringLiterals;

StepRail::StepRail(QWidget* parent)
    : QWidget(parent), m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this)), m_facts(new CaseFacts(this))
{
    setObjectName(u"stepRail"_s);
    setAccessibleName(tr("The six steps"));
    for (const Step step : allSteps) {
        auto* button = new StepButton(step, this);
        m_steps.at(static_cast<std::size_t>(step)) = button;
        m_layout->addWidget(button);
        button->installEventFilter(this);
        connect(button, &StepButton::clicked, this, [this, step] { Q_EMIT stepWanted(step); });
    }
    m_layout->addStretch();
    m_layout->addWidget(m_facts);
    m_gold.setStartValue(0.0);
    m_gold.setEndValue(1.0);
    connect(&m_gold, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    setRoom(PageRoom::Full);
    setStop(0);
}

void StepRail::setRoom(PageRoom room)
{
    m_form = room == PageRoom::Full ? RailForm::Wide : room == PageRoom::Middle ? RailForm::Icons : RailForm::Row;
    const bool row = m_form == RailForm::Row;
    m_layout->setDirection(row ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setSpacing(row ? scaled(8) : 1);
    const int side = m_form == RailForm::Wide ? scaled(10) : m_form == RailForm::Icons ? scaled(5) : scaled(12);
    m_layout->setContentsMargins(side, row ? 2 : scaled(13), side, row ? 2 : scaled(12));
    setMinimumSize(0, 0);
    setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    if (row)
        setFixedHeight(scaled(40));
    else
        setFixedWidth(scaled(m_form == RailForm::Wide ? 220 : 64));
    for (StepButton* step : m_steps)
        step->setForm(m_form);
    m_facts->setVisible(m_form == RailForm::Wide);
    update();
}

void StepRail::showCase(const CaseDesk& desk, Step current, const std::array<QString, 6>& hints)
{
    const RecoveryCase& c = desk.current();
    for (const Step step : allSteps) {
        StepButton* button = m_steps.at(static_cast<std::size_t>(step));
        const QString own = hints.at(static_cast<std::size_t>(step));
        const bool passed = m_passed.contains(step) && !isDone(c, step);
        const QList<Lack> lacks = lacking(c, step);
        const QString missing = passed && !lacks.isEmpty() ? lackHint(lacks.last()) : QString();
        button->setState(stateOf(c, step), step == current,
            !missing.isEmpty()  ? missing
                : own.isEmpty() ? stepHint(c, step)
                                : own);
        button->setPassed(passed);
    }
    const int seam = seamLength(c);
    const int motion = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0 ? 240 : 0;
    if (seam > m_seam && m_shown == c.id && motion > 0) {
        m_gold.setDuration(motion);
        m_gold.start();
    } else {
        m_gold.stop();
        m_gold.setCurrentTime(m_gold.duration());
    }
    m_seam = seam;
    m_shown = c.id;
    setStop(static_cast<int>(current));
    m_facts->showCase(desk);
    update();
}

void StepRail::markPassed(Step step)
{
    m_passed.insert(step);
}

void StepRail::forgetPassed()
{
    m_passed.clear();
}

void StepRail::setStop(int index)
{
    for (int i = 0; i < 6; ++i)
        m_steps.at(static_cast<std::size_t>(i))->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
}

bool StepRail::takeKey(int index, int pressed)
{
    int to = index;
    const bool mirrored = isRightToLeft() && m_form == RailForm::Row;
    switch (pressed) {
    case Qt::Key_Up:
        to = index - 1;
        break;
    case Qt::Key_Down:
        to = index + 1;
        break;
    case Qt::Key_Left:
        to = mirrored ? index + 1 : index - 1;
        break;
    case Qt::Key_Right:
        to = mirrored ? index - 1 : index + 1;
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = 5;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT stepWanted(static_cast<Step>(index));
        return true;
    default:
        return false;
    }
    to = qBound(0, to, 5);
    setStop(to);
    m_steps.at(static_cast<std::size_t>(to))->setFocus(Qt::TabFocusReason);
    return true;
}

bool StepRail::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* pressed = static_cast<QKeyEvent*>(event);
        if (auto* button = qobject_cast<StepButton*>(watched); button && pressed->modifiers() == Qt::NoModifier)
            return takeKey(static_cast<int>(button->step()), pressed->key());
    }
    return QWidget::eventFilter(watched, event);
}

void StepRail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < 5; ++i) {
        const StepButton* from = m_steps.at(static_cast<std::size_t>(i));
        const StepButton* to = m_steps.at(static_cast<std::size_t>(i + 1));
        const QPoint a = from->mapToParent(from->circleCentre());
        const QPoint b = to->mapToParent(to->circleCentre());
        const int gap = from->circleRadius() + 1;
        const bool across = m_form == RailForm::Row;
        const int sign = a.x() < b.x() ? 1 : -1;
        const QPoint start = across ? a + QPoint(sign * gap, 0) : a + QPoint(0, gap);
        const QPoint end = across ? b - QPoint(sign * gap, 0) : b - QPoint(0, gap);
        paintSeam(painter, start, end, color(Token::BorderStrong), 1);
        if (i < m_seam) {
            QColor gold = color(Token::Seam);
            if (i == m_seam - 1)
                gold.setAlphaF(static_cast<float>(m_gold.currentValue().toDouble()));
            paintSeam(painter, start, end, gold, 3);
        }
    }
}

// A crack that was mended: three bends, the same in every case, so that nothing moves when one step changes.
void StepRail::paintSeam(QPainter& painter, const QPoint& from, const QPoint& to, const QColor& ink, int width) const
{
    const QPointF along = QPointF(to - from);
    const QPointF side = from.x() == to.x() ? QPointF(scaled(4), 0) : QPointF(0, scaled(3));
    QPainterPath path(from);
    path.lineTo(QPointF(from) + along * 0.22 - side * 0.6);
    path.lineTo(QPointF(from) + along * 0.45 + side);
    path.lineTo(QPointF(from) + along * 0.70 - side * 0.8);
    path.lineTo(to);
    painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}
}
