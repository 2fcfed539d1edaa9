#include "widgets/recovery/EmpathizePage.h"

#include "widgets/common/Card.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/SayCard.h"
#include "widgets/recovery/EmpathizeLoss.h"
#include "widgets/recovery/EmpathizeSay.h"
#include "widgets/recovery/EmpathizeSide.h"
#include "widgets/recovery/LackNote.h"
#include "widgets/recovery/PersonText.h"
#include "widgets/recovery/SaidLines.h"
#include "widgets/recovery/StepText.h"

#include <QLineEdit>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVBoxLayout>

namespace amends {
using namespace Qt::StringLiterals;

namespace {
constexpr int failureDays = 90;
const QString sentenceField = u"empathize.sentence"_s;
const QString lossesField = u"empathize.losses"_s;

// Rows are kept as one draft: a row alone says too little.
// The rows that are picked; the one being written in says where its caret stands.
QString lossesToText(const QList<EmpathizeLoss*>& losses)
{
    QJsonArray rows;
    for (const EmpathizeLoss* each : losses) {
        if (!each->isPicked())
            continue;
        const LossNote loss = each->note();
        QJsonObject row {{u"loss"_s, key(loss.loss)}, {u"note"_s, loss.note}, {u"phrase"_s, loss.phrase}};
        if (each->noteEditor()->hasFocus())
            row.insert(u"caret"_s, each->noteEditor()->cursorPosition());
        rows.append(row);
    }
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

QJsonArray lossRows(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

QList<LossNote> lossesFromText(const QString& text)
{
    QList<LossNote> losses;
    for (const QJsonValue& value : lossRows(text)) {
        const QJsonObject row = value.toObject();
        if (const auto loss = fromKey<Loss>(row[u"loss"].toString()))
            losses.append({*loss, row[u"note"].toString(), row[u"phrase"].toString()});
    }
    return losses;
}

LossNote noteFor(const QList<LossNote>& notes, Loss loss)
{
    for (const LossNote& note : notes) {
        if (note.loss == loss)
            return note;
    }
    return {loss, {}, {}};
}

bool holds(const QList<LossNote>& notes, Loss loss)
{
    return std::any_of(notes.begin(), notes.end(), [&](const LossNote& note) { return note.loss == loss; });
}
}

EmpathizePage::EmpathizePage(CaseDesk& desk, QWidget* parent)
    : StepPage(desk, parent),
      m_say(new SayCard(tr("Say"), this)),
      m_lines(new SaidLines(m_say)),
      m_sentence(new EmpathizeSay(this)),
      m_side(new EmpathizeSide(this))
{
    m_side->hide();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(5);
    all->addWidget(m_say);
    all->addSpacing(9);
    QWidget* losses = makeLosses();
    all->addWidget(
        makeFieldTitle(tr("What it cost them"), tr("Pick what they told you. Leave the rest."), losses, this));
    all->addWidget(losses);
    m_lossNote = new LackNote(losses, this);
    all->addWidget(m_lossNote);
    all->addSpacing(9);
    all->addWidget(
        makeFieldTitle(tr("Say it in one sentence"), tr("Built from their words. Change anything."), m_sentence, this));
    all->addWidget(m_sentence);
    all->addStretch();
    keepsDraft(m_desk, m_sentence->editor(), sentenceField);
    connect(m_sentence, &EmpathizeSay::edited, this, [this](const QString& text, int caret) {
        m_desk.type(sentenceField, text, caret);
        m_side->showPhrases(m_desk.ahead().phrases, text, false);
    });
    connect(m_sentence, &EmpathizeSay::delivered, this, &EmpathizePage::deliver);
    connect(m_side, &EmpathizeSide::phraseWanted, m_sentence, &EmpathizeSay::insertPhrase);
}

QWidget* EmpathizePage::makeLosses()
{
    auto* card = new Card(this);
    card->setAccessibleName(tr("What it cost them"));
    card->body()->setContentsMargins(1, 0, 1, 0);
    card->body()->setSpacing(0);
    for (const Loss loss : {Loss::Time, Loss::Money, Loss::Trust, Loss::Face, Loss::PeaceOfMind}) {
        if (!m_losses.isEmpty())
            card->body()->addWidget(makeDivider(card));
        auto* row = new EmpathizeLoss(loss, card);
        card->body()->addWidget(row);
        m_losses.append(row);
        connect(row, &EmpathizeLoss::changed, this, &EmpathizePage::lossesChanged);
        // A row that is picked starts with the sentence in which they told it.
        connect(row, &EmpathizeLoss::pickedAnew, this, [this, row] { row->show(true, noteFor(m_heard, row->loss())); });
    }
    return card;
}

void EmpathizePage::take()
{
    const auto losses = m_desk.draft(lossesField);
    m_touched = losses.has_value();
    const RecoveryCase& c = m_desk.current();
    takeLosses(losses ? lossesFromText(losses->text) : c.losses);
    const auto sentence = m_desk.draft(sentenceField);
    m_sentence->take(sentence ? sentence->text : QString(), sentence ? sentence->caret : -1);
    m_side->setAtCounter(c.channel == Channel::Counter);
    m_lossNote->clear();
    refresh();
}

void EmpathizePage::takeLosses(const QList<LossNote>& picked)
{
    for (EmpathizeLoss* row : std::as_const(m_losses))
        row->show(holds(picked, row->loss()), noteFor(picked, row->loss()));
}

void EmpathizePage::refresh()
{
    const RecoveryCase& c = m_desk.ahead();
    const bool closed = c.status == CaseStatus::Closed;
    m_heard = lossesIn(c.allWords(), c.phrases);
    if (!m_touched)
        takeLosses(c.losses);
    for (EmpathizeLoss* row : std::as_const(m_losses)) {
        row->setPhrases(c.phrases);
        row->setReadOnly(closed);
    }
    m_sentence->showStored(c, language(), m_desk.now(), closed);
    offerSentences();
    m_side->showPhrases(c.phrases, m_sentence->text(), closed);
    m_lines->show(Step::Empathize, c, language());
}

void EmpathizePage::offerSentences()
{
    EmpathyNotes notes = empathyNotesOf(m_desk.ahead(), isSecondFailure());
    notes.losses = picked();
    m_sentence->offer(draftEmpathy(notes, language()), otherEmpathy(notes, language()));
}

void EmpathizePage::lossesChanged()
{
    m_touched = true;
    m_lossNote->clear();
    const bool writing = std::any_of(
        m_losses.cbegin(), m_losses.cend(), [](const EmpathizeLoss* each) { return each->noteEditor()->hasFocus(); });
    m_desk.type(lossesField, lossesToText(m_losses), writing ? 0 : -1);
    offerSentences();
    m_side->showPhrases(m_desk.ahead().phrases, m_sentence->text(), false);
}

QList<LossNote> EmpathizePage::picked() const
{
    QList<LossNote> losses;
    for (const EmpathizeLoss* row : m_losses) {
        if (row->isPicked())
            losses.append(row->note());
    }
    return losses;
}

void EmpathizePage::enter()
{
    if (!m_desk.ahead().losses.isEmpty() || m_desk.draft(sentenceField))
        m_sentence->focusText();
    else
        m_losses.first()->focusChip();
}

void EmpathizePage::resume(const Draft& draft)
{
    if (draft.field != lossesField)
        return StepPage::resume(draft);
    const QJsonArray rows = lossRows(draft.text);
    for (const QJsonValue& value : rows) {
        const QJsonObject row = value.toObject();
        const auto loss = fromKey<Loss>(row[u"loss"].toString());
        for (const EmpathizeLoss* each : std::as_const(m_losses)) {
            if (each->loss() == loss && row.contains(u"caret"_s))
                goOnIn(each->noteEditor(), row[u"caret"].toInt());
        }
    }
}

bool EmpathizePage::record(const QList<EventBody>& bodies, const QStringList& fields)
{
    if (bodies.isEmpty())
        return true;
    if (const auto refusal = m_desk.happened(bodies, fields)) {
        m_sentence->note()->say(refusalText(*refusal));
        return false;
    }
    m_touched = false;
    refresh();
    return true;
}

bool EmpathizePage::commit()
{
    if (!m_touched || picked() == m_desk.ahead().losses) {
        m_touched = false;
        return true;
    }
    return record({LossNamed {picked()}}, {lossesField});
}

void EmpathizePage::deliver(Route route)
{
    QList<EventBody> bodies;
    if (picked() != m_desk.ahead().losses)
        bodies.append(LossNamed {picked()});
    bodies.append(EmpathySaid {m_sentence->text(), route});
    if (!record(bodies, {sentenceField, lossesField}))
        return;
    m_sentence->take({}, -1);
    refresh();
    Q_EMIT said(route == Route::Said ? tr("Said. Now wait, and let them talk.") : tr("Noted as sent."));
}

void EmpathizePage::showLack(Lack lack)
{
    if (lack == Lack::LossNotNamed)
        m_lossNote->say(lackText(lack));
    else
        m_sentence->note()->say(lackText(lack));
}

QWidget* EmpathizePage::sidePanel()
{
    return m_side;
}

void EmpathizePage::nextLine(int by)
{
    m_lines->next(by);
}

bool EmpathizePage::isSecondFailure() const
{
    const RecoveryCase& c = m_desk.current();
    const QList<CaseRow>& cases = m_desk.card().cases;
    return std::any_of(cases.begin(), cases.end(), [&](const CaseRow& row) {
        return row.id != c.id && row.openedAt < c.openedAt && row.openedAt.daysTo(c.openedAt) <= failureDays;
    });
}

QString EmpathizePage::language() const
{
    return spokenWith(m_desk.card().customer);
}
}
