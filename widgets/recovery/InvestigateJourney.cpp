#include "widgets/recovery/InvestigateJourney.h"

#include "models/domain/Company.h"
#include "widgets/common/KindText.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/VisibleText.h"
#include "widgets/common/PlainTip.h"
#include "widgets/style/Tokens.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int discMiddle = 13; // from the top of a station
}

JourneyStation::JourneyStation(const QString& key, const QString& label, QWidget* parent)
    : QAbstractButton(parent), m_key(key)
{
    setText(label);
    setObjectName(u"station-"_s + key);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::ClickFocus);
    setMarks(false, false);
}

void JourneyStation::setMarks(bool broke, bool felt)
{
    m_broke = broke;
    m_felt = felt;
    const QString words = mark();
    //: A station of the journey and what happened there: "Deliver, felt here"
    setAccessibleName(words.isEmpty() ? text() : tr("%1, %2").arg(text(), words));
    setToolTip(plainTip(text()));
    update();
}

QString JourneyStation::mark() const
{
    if (m_broke && m_felt)
        return tr("broke and felt here");
    return m_broke ? tr("broke here") : m_felt ? tr("felt here") : QString();
}

QSize JourneyStation::sizeHint() const
{
    return {scaled(56), discMiddle * 2 + 2 * lineHeight(FontRole::Small) + 2};
}

void JourneyStation::paintDisc(QPainter& painter, const QPointF& middle) const
{
    const bool plain = !m_broke && !m_felt;
    const qreal radius = plain ? 6 : 8.5;
    painter.setPen(QPen(color(plain ? Token::BorderStrong : Token::Primary), plain ? 1.5 : 2));
    painter.setBrush(color(m_broke ? Token::Primary : Token::Surface));
    painter.drawEllipse(middle, radius, radius);
    if (m_broke) { // a crack from top to bottom
        QPainterPath crack(middle + QPointF(2, -9));
        crack.lineTo(middle + QPointF(-2.5, -2));
        crack.lineTo(middle + QPointF(2.5, 1));
        crack.lineTo(middle + QPointF(-1.5, 9));
        painter.setPen(QPen(color(Token::Window), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(crack);
    }
    if (m_felt) {
        painter.setPen(m_broke ? QPen(color(Token::Primary), 1.5) : QPen(Qt::NoPen));
        painter.setBrush(m_broke ? QBrush(Qt::NoBrush) : QBrush(color(Token::Primary)));
        painter.drawEllipse(middle, m_broke ? 12 : 4, m_broke ? 12 : 4);
    }
}

void JourneyStation::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDisc(painter, QPointF(width() / 2.0, discMiddle));
    const QString words = mark();
    QFont face = amends::font(FontRole::Small);
    face.setBold(!words.isEmpty());
    painter.setFont(face);
    painter.setPen(color(words.isEmpty() ? underMouse() ? Token::Text : Token::Text2 : Token::Primary));
    const QRect name(0, discMiddle * 2, width(), lineHeight(FontRole::Small));
    const QFontMetrics metrics(face);
    painter.drawText(name, Qt::AlignCenter, metrics.elidedText(visibleLine(text()), Qt::ElideRight, width() - 2));
    painter.setFont(amends::font(FontRole::Small));
    painter.drawText(name.translated(0, name.height()), Qt::AlignHCenter | Qt::AlignTop, words);
}

InvestigateJourney::InvestigateJourney(QWidget* parent)
    : QWidget(parent), m_line(new QWidget(this)), m_hint(new PlainLabel({}, FontRole::Small, Tone::Secondary, this))
{
    auto* main = new QVBoxLayout(this);
    main->setContentsMargins(0, 0, 0, 0);
    main->setSpacing(6);
    auto* head = new QHBoxLayout;
    m_hint->setEliding(true);
    head->addWidget(new PlainLabel(tr("Where on their journey"), FontRole::BodyBold, Tone::Normal, this));
    head->addStretch();
    head->addWidget(m_hint);
    main->addLayout(head);
    auto* line = new QHBoxLayout(m_line);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    main->addWidget(m_line);
    main->addStretch();
    m_line->installEventFilter(this);
    m_line->setAccessibleName(tr("Where on their journey"));
    m_line->setAccessibleDescription(tr("Arrows move, Space picks where it broke, Enter picks where they felt it."));
}

void InvestigateJourney::setStations(const QList<ListItem>& stations)
{
    qDeleteAll(m_stations);
    m_stations.clear();
    for (const ListItem& item : stations) {
        if (!item.active && item.key != m_broke && item.key != m_felt)
            continue;
        auto* station = new JourneyStation(item.key, listText(stations, item.key), m_line);
        station->installEventFilter(this);
        connect(station, &QAbstractButton::clicked, this, [this, station] { pickByMouse(station->stationKey()); });
        m_line->layout()->addWidget(station);
        m_stations.append(station);
    }
    showPicks();
}

void InvestigateJourney::setPicks(const QString& broke, const QString& felt)
{
    m_broke = broke;
    m_felt = felt;
    showPicks();
}

void InvestigateJourney::showPicks()
{
    JourneyStation* stop = nullptr;
    for (JourneyStation* station : std::as_const(m_stations)) {
        station->setMarks(station->stationKey() == m_broke, station->stationKey() == m_felt);
        station->setFocusPolicy(Qt::ClickFocus);
        if (station->hasFocus() || (!stop && station->stationKey() == m_broke))
            stop = station;
    }
    if (!stop)
        stop = m_stations.value(0);
    if (stop)
        stop->setFocusPolicy(Qt::StrongFocus);
    m_hint->setPlainText(m_broke.isEmpty() && m_felt.isEmpty() ? tr("Pick two: where it broke, where they felt it")
            : m_broke.isEmpty()                                ? tr("Space picks where it broke")
            : m_felt.isEmpty()                                 ? tr("Now pick where they felt it")
                                                               : QString());
}

void InvestigateJourney::pick(const QString& key, bool felt)
{
    QString& mine = felt ? m_felt : m_broke;
    mine = mine == key ? QString() : key;
    showPicks();
    for (const JourneyStation* station : std::as_const(m_stations)) {
        if (station->stationKey() == key)
            Q_EMIT said(station->accessibleName());
    }
    Q_EMIT picked(m_broke, m_felt);
}

// With the mouse the two picks come one after the other; pressing a picked station takes its pick back.
void InvestigateJourney::pickByMouse(const QString& key)
{
    if (key == m_felt || key == m_broke)
        pick(key, key == m_felt);
    else
        pick(key, !m_broke.isEmpty());
}

void InvestigateJourney::moveTo(int index)
{
    if (index < 0 || index >= m_stations.size())
        return;
    for (JourneyStation* station : std::as_const(m_stations))
        station->setFocusPolicy(Qt::ClickFocus);
    m_stations.at(index)->setFocusPolicy(Qt::StrongFocus);
    m_stations.at(index)->setFocus(Qt::TabFocusReason);
}

bool InvestigateJourney::takeKey(JourneyStation* station, int key, Qt::KeyboardModifiers modifiers)
{
    const int index = static_cast<int>(m_stations.indexOf(station));
    const int forward = isRightToLeft() ? -1 : 1;
    const bool shift = modifiers.testFlag(Qt::ShiftModifier);
    switch (key) {
    case Qt::Key_Right:
        moveTo(index + forward);
        return true;
    case Qt::Key_Left:
        moveTo(index - forward);
        return true;
    case Qt::Key_Home:
        moveTo(0);
        return true;
    case Qt::Key_End:
        moveTo(static_cast<int>(m_stations.size()) - 1);
        return true;
    case Qt::Key_Space:
        pick(station->stationKey(), shift);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers.testFlag(Qt::ControlModifier))
            return false;
        pick(station->stationKey(), true);
        return true;
    default:
        return false;
    }
}

bool InvestigateJourney::eventFilter(QObject* watched, QEvent* event)
{
    auto* station = qobject_cast<JourneyStation*>(watched);
    if (station && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        return takeKey(station, key->key(), key->modifiers());
    }
    if (station && event->type() == QEvent::KeyRelease && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space)
        return true;
    if (watched == m_line && event->type() == QEvent::Paint && m_stations.size() > 1) {
        QPainter painter(m_line);
        painter.setPen(QPen(color(Token::BorderStrong), 1.5));
        for (int i = 0; i + 1 < m_stations.size(); ++i) {
            const QPoint a = m_stations.at(i)->geometry().center();
            const QPoint b = m_stations.at(i + 1)->geometry().center();
            const int gap = a.x() < b.x() ? 14 : -14;
            painter.drawLine(a.x() + gap, discMiddle, b.x() - gap, discMiddle);
        }
    }
    return QWidget::eventFilter(watched, event);
}
}
