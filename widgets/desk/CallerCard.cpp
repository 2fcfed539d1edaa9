#include "widgets/desk/CallerCard.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/Card.h"
#include "widgets/common/Picture.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/VisibleText.h"
#include "widgets/desk/CallWords.h"
#include "widgets/recovery/CaseRows.h"
#include "widgets/recovery/StepText.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr qsizetype mostTold = 4;
constexpr int sideWidth = 340;
constexpr int roomForSide = 760; // below it the history stands under what is to be done
constexpr int widest = 720;      // of what is read across
}

CallerCard::CallerCard(QWidget* parent)
    : QFrame(parent),
      m_left(new QVBoxLayout),
      m_toldBox(new QFrame(this)),
      m_told(new PlainLabel(QString(), FontRole::Body, Tone::Normal, this)),
      m_none(new PlainLabel(tr("No open case."), FontRole::Body, Tone::Secondary, this)),
      m_new(makeButton(tr("New recovery"), ButtonKind::Plain, u"callNew"_s, this, Icon::Add)),
      m_notThem(makeButton(tr("It is somebody else"), ButtonKind::Ghost, u"notThem"_s, this))
{
    setObjectName(u"callerCard"_s);
    auto* what = new QWidget(this);
    auto* column = new QVBoxLayout(what);
    column->setContentsMargins(20, 18, 20, 20);
    column->setSpacing(12);
    m_left->setSpacing(12);
    column->addWidget(m_none);
    column->addLayout(m_left);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(m_new);
    acts->addWidget(m_notThem);
    acts->addStretch();
    column->addLayout(acts);
    m_toldBox->setProperty("kind", u"told"_s);
    m_toldBox->setObjectName(u"callerTold"_s);
    auto* told = new QVBoxLayout(m_toldBox);
    told->setContentsMargins(14, 10, 14, 12);
    told->setSpacing(4);
    told->addWidget(new PlainLabel(tr("Already told us. Don’t ask again."), FontRole::BodyBold, Tone::Seam, m_toldBox));
    m_told->setObjectName(u"callerToldWords"_s);
    m_told->setWrapping(true);
    told->addWidget(m_told);
    column->addWidget(m_toldBox);
    column->addStretch();
    what->setMaximumWidth(scaled(widest));
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    what->setAutoFillBackground(false);
    scroll->setWidget(what);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(scroll, 1);
    row->addWidget(makeDivider(this, Qt::Vertical));
    row->addWidget(makeSide());
    connect(m_new, &QPushButton::clicked, this, &CallerCard::newWanted);
    connect(m_notThem, &QPushButton::clicked, this, &CallerCard::notThemWanted);
}

QWidget* CallerCard::makeSide()
{
    m_side = new QFrame(this);
    m_side->setObjectName(u"sidePanel"_s);
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 16, 0, 8);
    column->setSpacing(8);
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(16, 0, 16, 0);
    inset->addWidget(new PlainLabel(tr("What happened, and what we did"), FontRole::BodyBold, Tone::Normal, m_side));
    column->addLayout(inset);
    m_history = new Timeline(tr("What happened, and what we did"), m_side);
    m_history->setObjectName(u"callerHistory"_s);
    column->addWidget(m_history, 1);
    connect(m_history, &Timeline::rowChosen, this,
        [this](const QString& id) { Q_EMIT goOnWanted(CaseId::fromString(id)); });
    m_side->setFixedWidth(scaled(sideWidth));
    return m_side;
}

void CallerCard::showCaller(const Call& call, const QDateTime& now)
{
    const CustomerCard& card = call.caller.card;
    if (m_call == call.id && m_who == card.customer && m_shown == call.caller.left)
        return;
    m_call = call.id;
    m_who = card.customer;
    m_shown = call.caller.left;
    showLeft(call.caller.left, now);
    showTold(card.facts);
    m_new->setKind(call.caller.left.isEmpty() ? ButtonKind::Primary : ButtonKind::Plain);
    m_history->setRows(historyRows(card, {}, now));
    if (card.history.isEmpty())
        new QListWidgetItem(tr("First contact. Make it a good one."), m_history);
}

void CallerCard::showLeft(const QList<LeftCase>& left, const QDateTime& now)
{
    while (QLayoutItem* item = m_left->takeAt(0)) {
        item->widget()->hide(); // whoever pressed a button in it is still in its call
        item->widget()->deleteLater();
        delete item;
    }
    m_goOn = nullptr;
    for (const LeftCase& one : left)
        m_left->addWidget(makeLeft(one, &one == &left.first(), now));
    m_none->setVisible(left.isEmpty());
    QWidget* before = m_goOn;
    if (before)
        setTabOrder(before, m_new);
    setTabOrder(m_new, m_notThem);
}

QWidget* CallerCard::makeLeft(const LeftCase& left, bool first, const QDateTime& now)
{
    auto* card = new Card(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new Picture(stepIcon(left.step), Token::Primary, 24, card), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(3);
    auto* where = new PlainLabel(leftText(left, now), FontRole::BodyBold, Tone::Normal, card);
    where->setObjectName(first ? u"leftAt"_s : u"leftAtToo"_s);
    words->addWidget(where);
    const QString state = left.setAside ? tr("set aside") : tr("open");
    words->addWidget(
        new PlainLabel(isolatedLtr(left.number) + u" · "_s + state, FontRole::Small, Tone::Secondary, card));
    auto* said = new PlainLabel(tr("“%1”").arg(visibleLine(left.summary)), FontRole::Body, Tone::Normal, card);
    said->setSerif(true);
    said->setWrapping(true);
    said->setVisible(!left.summary.isEmpty());
    words->addWidget(said);
    row->addLayout(words, 1);
    auto* go = makeButton(tr("Go on with %1").arg(left.number), first ? ButtonKind::Primary : ButtonKind::Plain,
        first ? u"callGoOn"_s : u"callGoOnToo"_s, card, Icon::NavRecoveries);
    row->addWidget(go, 0, Qt::AlignTop);
    card->body()->addLayout(row);
    if (first)
        m_goOn = go;
    connect(go, &QPushButton::clicked, this, [this, id = left.id] { Q_EMIT goOnWanted(id); });
    return card;
}

void CallerCard::showTold(const QList<CustomerFact>& facts)
{
    QStringList lines;
    for (const CustomerFact& fact : facts) {
        //: %1 is a fact they told us, %2 whom and when they told it
        const QString line = fact.source.isEmpty() ? fact.text : tr("%1 (%2)").arg(fact.text, fact.source);
        if (lines.size() < mostTold && !lines.contains(line))
            lines.append(line);
    }
    m_told->setPlainText(lines.join(u'\n'));
    m_toldBox->setVisible(!lines.isEmpty());
}

void CallerCard::takeKeyboard()
{
    (m_goOn ? m_goOn : m_new)->setFocus(Qt::OtherFocusReason);
}

void CallerCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    m_side->setVisible(width() >= scaled(roomForSide));
}
}
