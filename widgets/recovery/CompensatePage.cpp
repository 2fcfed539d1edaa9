#include "widgets/recovery/CompensatePage.h"

#include "models/language/OfferText.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/Card.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/KindText.h"
#include "widgets/common/LineLimit.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/SayCard.h"
#include "widgets/common/WordsEdit.h"
#include "widgets/recovery/OfferCard.h"
#include "widgets/recovery/OfferEditor.h"
#include "widgets/recovery/OfferPanel.h"
#include "widgets/recovery/PersonText.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
const QString wishField = u"compensate.asked"_s;
const QString offerField = u"compensate.offer"_s;
const QString whyField = u"compensate.why"_s;
const QString refusedField = u"compensate.why.offer"_s; // what they said no to

// Why they said no to an offer, begun and not being typed now: each offer keeps its own.
QString asideWhy(OfferId id)
{
    return whyField + u'.' + id.toString();
}
}

CompensatePage::CompensatePage(CaseDesk& desk, QWidget* parent)
    : StepPage(desk, parent),
      m_ask(new SayCard(tr("Ask"), this)),
      m_wish(new WordsEdit(tr("What would make this right"), this)),
      m_ratherNot(makeButton(tr("They’d rather not say"), ButtonKind::Ghost, u"ratherNotSay"_s, this)),
      m_wishNote(new PlainLabel(QString(), FontRole::Small, Tone::Secondary, this)),
      m_earlier(new QWidget(this)),
      m_earlierWords(new PlainLabel(QString(), FontRole::Small, Tone::Secondary, m_earlier)),
      m_offersArea(new QWidget(this)),
      m_waiting(new PlainLabel(tr("Offers open once you have their answer."), FontRole::Small, Tone::Secondary, this)),
      m_offers(new QVBoxLayout),
      m_editor(new OfferEditor(this)),
      m_add(makeButton(tr("Add an offer"), ButtonKind::Plain, u"addOffer"_s, this, Icon::Add)),
      m_none(makeButton(tr("They want none of these"), ButtonKind::Ghost, u"nothingWanted"_s, this)),
      m_noneNote(new PlainLabel(QString(), FontRole::Small, Tone::Seam, this)),
      m_whyRow(new QWidget(this)),
      m_why(new QLineEdit(m_whyRow)),
      m_say(new SayCard(tr("Say"), this)),
      m_problem(new PlainLabel(QString(), FontRole::Small, Tone::Danger, this)),
      m_panel(new OfferPanel(this))
{
    setObjectName(u"compensatePage"_s);
    m_panel->hide();
    m_wish->setObjectName(u"wish"_s);
    m_wish->setLines(2, 5);
    m_ask->setLines({tr("What would make this right for you?")});
    m_ask->setHint(tr("Ask before you offer. Then wait."));
    m_say->setHint(tr("Their words first, the extra last. Don’t mention what it costs us."));
    m_say->setCopyable(true);
    m_problem->setWrapping(true);
    m_problem->hide();
    m_editor->hide();
    m_whyRow->hide();
    setUpLayout();
    setUpConnections();
}

void CompensatePage::setUpLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0); // the frame keeps the margin
    column->setSpacing(12);
    m_ask->setBelow(m_wish);
    column->addWidget(m_ask);
    auto* under = new QHBoxLayout;
    m_ratherNot->setSize(ButtonSize::Small);
    under->addWidget(m_ratherNot);
    under->addWidget(m_wishNote, 1);
    column->addLayout(under);
    column->addWidget(m_earlier);
    column->addWidget(m_waiting);

    auto* area = new QVBoxLayout(m_offersArea);
    area->setContentsMargins(0, 0, 0, 0);
    area->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->addWidget(new PlainLabel(tr("What we offer"), FontRole::BodyBold, Tone::Normal, m_offersArea), 1);
    head->addWidget(new PlainLabel(
        tr("What they asked for first. Then more than expected."), FontRole::Small, Tone::Secondary, m_offersArea));
    area->addLayout(head);
    m_offers->setSpacing(8);
    area->addLayout(m_offers);
    auto* whyRow = new QHBoxLayout(m_whyRow);
    whyRow->setContentsMargins(0, 0, 0, 0);
    auto* whyLabel = new PlainLabel(tr("Why not, in their words"), FontRole::Small, Tone::Secondary, m_whyRow);
    whyLabel->setBuddy(m_why);
    m_why->setObjectName(u"refusedWhy"_s);
    m_why->setAccessibleName(whyLabel->plainText());
    limitLine(m_why, 2000);
    auto* keepNo = makeButton(tr("Keep their no"), ButtonKind::Plain, u"keepNo"_s, m_whyRow);
    connect(keepNo, &QPushButton::clicked, m_why, &QLineEdit::returnPressed);
    whyRow->addWidget(whyLabel);
    whyRow->addWidget(m_why, 1);
    whyRow->addWidget(keepNo);
    area->addWidget(m_whyRow);
    area->addWidget(m_editor);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(m_add);
    actions->addWidget(m_none);
    actions->addWidget(m_noneNote, 1);
    actions->addStretch();
    area->addLayout(actions);
    column->addWidget(m_offersArea);
    column->addWidget(m_problem);
    column->addWidget(m_say);
    column->addStretch();
    auto* earlier = new QHBoxLayout(m_earlier);
    earlier->setContentsMargins(0, 0, 0, 0);
    m_earlierWords->setObjectName(u"wantedAtFirst"_s);
    m_earlierWords->setWrapping(true);
    auto* use = makeButton(tr("Still that"), ButtonKind::Ghost, u"useWanted"_s, m_earlier, Icon::Check);
    use->setSize(ButtonSize::Small);
    connect(use, &QPushButton::clicked, this, [this] {
        m_wish->setWords(m_desk.current().wants, static_cast<int>(m_desk.current().wants.size()));
        rememberWish();
        m_wish->setFocus(Qt::OtherFocusReason);
    });
    earlier->addWidget(m_earlierWords, 1);
    earlier->addWidget(use);
    setTabOrder(m_wish, m_ratherNot);
    setTabOrder(m_ratherNot, m_add);
    setTabOrder(m_add, m_none);
}

void CompensatePage::setUpConnections()
{
    connect(m_wish, &WordsEdit::wordsEdited, this, &CompensatePage::rememberWish);
    connect(m_ratherNot, &QPushButton::clicked, this, [this] {
        answer({RemedyAsked {m_wish->words().trimmed(), true}});
    });
    connect(m_add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_none, &QPushButton::clicked, this, [this] { answer({NothingWanted {m_wish->words().trimmed()}}); });
    connect(m_editor, &OfferEditor::cancelled, this, [this] {
        if (m_desk.draft(offerField))
            m_desk.forgetDraft(offerField);
        m_editor->forget();
        m_editor->hide();
        m_add->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_editor, &OfferEditor::setAside, this, [this] {
        m_editor->hide();
        m_add->setFocus(Qt::ShortcutFocusReason);
        Q_EMIT said(tr("Your words are kept. They are there when you add an offer."));
    });
    connect(
        m_editor, &OfferEditor::edited, this, [this](int caret) { m_desk.type(offerField, m_editor->kept(), caret); });
    connect(m_editor, &OfferEditor::done, this, [this](const OfferMade& offer) {
        if (!commit()) // asked, given, accepted: in their order
            return;
        if (const auto refusal = m_desk.happened({offer}, {offerField}))
            return m_editor->showProblem(refusalText(*refusal));
        m_editor->forget();
        m_editor->hide();
        m_add->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_why, &QLineEdit::returnPressed, this, &CompensatePage::refuse);
    keepsDraft(m_desk, m_why, whyField);
    connect(m_why, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_desk.type(refusedField, m_refusing.toString());
        m_desk.type(whyField, text, m_why->cursorPosition());
    });
}

void CompensatePage::take()
{
    m_refusing = {};
    m_why->clear();
    m_editor->forget(); // the words of another case are its drafts
    m_editor->hide();
    m_whyRow->hide();
    m_problem->hide();
    putDraft(m_wish, wishField, m_desk.current().remedyWords);
    takeOfferDrafts();
    m_wish->setKeyPhrases(m_desk.current().phrases);
    refresh();
}

// An offer that was being made or changed, and why they said no to one.
void CompensatePage::takeOfferDrafts()
{
    if (const auto made = m_desk.draft(offerField)) {
        const Offer* changed = m_desk.current().offer(OfferEditor::offerIn(made->text));
        edit(changed ? changed->made : OfferMade {});
        m_editor->putBack(made->text);
    }
    const auto why = m_desk.draft(whyField);
    const auto refused = m_desk.draft(refusedField);
    const OfferId id = refused ? OfferId::fromString(refused->text) : OfferId();
    if (why && m_desk.current().offer(id)) {
        m_refusing = id;
        m_why->setText(why->text);
        askWhyNot(id);
    }
}

void CompensatePage::resume(const Draft& draft)
{
    QLineEdit* line = draft.field == offerField ? m_editor->lineIn(draft.text) : nullptr;
    if (line && line->isVisibleTo(this))
        goOnIn(line, draft.caret);
    else
        StepPage::resume(draft);
}

void CompensatePage::refresh()
{
    const RecoveryCase& c = m_desk.current();
    if (!m_desk.draft(wishField) && !m_wish->hasFocus())
        m_wish->setWords(c.remedyWords);
    m_wishNote->setPlainText(
        c.ratherNotSay ? tr("They’d rather not say. Offer what answers what happened.") : QString());
    m_noneNote->setPlainText(c.nothingWanted ? tr("They want nothing. That is kept.") : QString());
    showEarlier();
    openOffers();
    showOffers();
    m_panel->show(c, m_desk.card().worth, m_desk.company().currency);
    Q_EMIT hintChanged();
}

void CompensatePage::refreshCard()
{
    m_panel->show(m_desk.current(), m_desk.card().worth, m_desk.company().currency);
}

bool CompensatePage::isAnswered() const
{
    const RecoveryCase& c = m_desk.current();
    return c.remedyAsked || c.nothingWanted || !c.offers.isEmpty() || !m_wish->words().trimmed().isEmpty();
}

void CompensatePage::openOffers()
{
    const bool open = isAnswered();
    m_offersArea->setVisible(open);
    m_waiting->setVisible(!open);
    showSayLine();
}

void CompensatePage::showOffers()
{
    const bool hadKeyboard = std::any_of(m_cards.begin(), m_cards.end(),
        [](const OfferCard* card) { return card->isAncestorOf(QApplication::focusWidget()); });
    m_cards.clear();
    while (QLayoutItem* item = m_offers->takeAt(0)) {
        item->widget()->hide(); // it may be the sender: gone later, out of sight now
        item->widget()->deleteLater();
        delete item;
    }
    QList<Offer> offers = m_desk.current().offers;
    std::stable_sort(offers.begin(), offers.end(),
        [](const Offer& a, const Offer& b) { return a.made.askedFor && !b.made.askedFor; });
    for (const Offer& offer : std::as_const(offers)) {
        auto* card = new OfferCard(offer, m_offersArea);
        const OfferMade made = offer.made;
        connect(card, &OfferCard::acceptedWanted, this, [this, made] { answer({OfferAccepted {made.id}}); });
        connect(card, &OfferCard::refusedWanted, this, [this, made] { askWhyNot(made.id); });
        connect(card, &OfferCard::withdrawWanted, this, [this, made] { answer({OfferWithdrawn {made.id}}); });
        connect(card, &OfferCard::changeWanted, this, [this, made] { edit(made); });
        m_offers->addWidget(card);
        m_cards.append(card);
    }
    if (hadKeyboard) // the button that was pressed goes with its card
        m_add->setFocus(Qt::OtherFocusReason);
    m_none->setText(offers.isEmpty() ? tr("They want nothing") : tr("They want none of these"));
}

// What is on the table, as the agent may say it, in the customer's language.
void CompensatePage::showSayLine()
{
    QList<OfferToSay> offers;
    for (const Offer& offer : m_desk.current().offers) {
        if (offer.state == OfferState::Refused)
            continue;
        const OfferMade& made = offer.made;
        offers.append({made.remedy, made.title, made.payout == Payout::None ? QString() : moneyText(made.cost),
            made.payout, made.askedFor});
    }
    m_say->setVisible(!offers.isEmpty() && isAnswered());
    if (!offers.isEmpty())
        m_say->setLines({offerText(offers, spokenWith(m_desk.card().customer))});
}

void CompensatePage::edit(const OfferMade& offer)
{
    m_whyRow->hide();
    const bool open = !m_editor->isHidden();
    m_editor->show();
    if (m_editor->isTouched()) { // what is being written comes first
        const bool same = m_editor->offer() == offer.id && (!open || !offer.id.isNull());
        const QString first = tr("This offer is not made yet. Finish it or leave it, then go on to the next.");
        return m_editor->goOn(same ? QString() : first);
    }
    m_editor->begin(offer, m_desk.company().currency, m_desk.current().channel == Channel::Counter);
}

void CompensatePage::askWhyNot(OfferId id)
{
    if (m_refusing != id) {
        putWhyAside();
        m_refusing = id;
        if (const auto begun = m_desk.draft(asideWhy(id))) {
            m_why->setText(begun->text);
            m_desk.type(refusedField, id.toString());
            m_desk.type(whyField, begun->text, static_cast<int>(begun->text.size()));
            m_desk.forgetDraft(asideWhy(id));
        }
    }
    m_whyRow->show();
    m_why->setFocus(Qt::ShortcutFocusReason);
}

// The words stay with the offer they were typed for.
void CompensatePage::putWhyAside()
{
    if (!m_refusing.isNull() && !m_why->text().trimmed().isEmpty())
        m_desk.type(asideWhy(m_refusing), m_why->text());
    for (const QString& field : {whyField, refusedField}) {
        if (m_desk.draft(field))
            m_desk.forgetDraft(field);
    }
    m_why->clear();
}

void CompensatePage::refuse()
{
    if (m_refusing.isNull() || !answer({OfferRefused {m_refusing, m_why->text().trimmed()}}, {whyField, refusedField}))
        return;
    m_refusing = {};
    m_why->clear();
    m_whyRow->hide();
}

// Records an answer, with the wish that was typed before it, so that asked, given and accepted stand in their order.
bool CompensatePage::answer(const QList<EventBody>& bodies, const QStringList& committed)
{
    m_problem->hide();
    if (!commit())
        return false;
    if (const auto refusal = m_desk.happened(bodies, committed)) {
        m_problem->setPlainText(refusalText(*refusal));
        m_problem->show();
        return false;
    }
    return true;
}

void CompensatePage::rememberWish()
{
    m_desk.type(wishField, m_wish->words(), m_wish->textCursor().position());
    showEarlier();
    openOffers();
}

// What they wanted at the start is no answer to the question yet: it is asked again, and one key keeps it.
void CompensatePage::showEarlier()
{
    const RecoveryCase& c = m_desk.current();
    m_earlier->setVisible(
        !c.wants.trimmed().isEmpty() && !c.remedyAsked && !c.nothingWanted && m_wish->words().trimmed().isEmpty());
    m_earlierWords->setPlainText(tr("At the start they wanted: “%1”").arg(c.wants.trimmed()));
}

void CompensatePage::enter()
{
    if (m_desk.current().offers.isEmpty())
        m_wish->setFocus(Qt::OtherFocusReason);
    else
        m_add->setFocus(Qt::OtherFocusReason);
}

bool CompensatePage::commit()
{
    const QString wish = m_wish->words().trimmed();
    const RecoveryCase& c = m_desk.current();
    if (wish.isEmpty() || wish == c.remedyWords) {
        if (m_desk.draft(wishField))
            m_desk.forgetDraft(wishField);
        return true;
    }
    const auto refusal = m_desk.happened({RemedyAsked {wish, false}}, {wishField});
    m_wish->setError(refusal.has_value());
    m_problem->setVisible(refusal.has_value());
    if (refusal)
        m_problem->setPlainText(refusalText(*refusal));
    return !refusal;
}

QString CompensatePage::hint() const
{
    const RecoveryCase& c = m_desk.current();
    Money given {0, m_desk.company().currency};
    bool accepted = false;
    for (const Offer& offer : c.offers) {
        if (offer.state != OfferState::Accepted)
            continue;
        accepted = true;
        given = sum(given, offer.made.cost).value_or(given);
    }
    if (accepted)
        return tr("Accepted, %1").arg(moneyText(given));
    if (c.nothingWanted)
        return tr("Nothing wanted");
    return c.offers.isEmpty() ? QString() : tr("Waiting for their answer");
}

void CompensatePage::showLack(Lack lack)
{
    m_problem->setPlainText(lack == Lack::WishNotAsked
            ? tr("Ask what would make it right, and write their answer.")
            : tr("Make an offer and keep their answer, or keep that they want nothing."));
    m_problem->show();
    if (lack == Lack::WishNotAsked)
        m_wish->setFocus(Qt::OtherFocusReason);
    else
        (m_offersArea->isVisibleTo(this) ? m_add : m_ratherNot)->setFocus(Qt::OtherFocusReason);
}

QWidget* CompensatePage::sidePanel()
{
    return m_panel;
}

QString CompensatePage::sidePanelTitle() const
{
    return tr("This offer");
}
}
