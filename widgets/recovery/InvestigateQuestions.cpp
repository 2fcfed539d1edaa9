#include "widgets/recovery/InvestigateQuestions.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/Card.h"
#include "widgets/common/Picture.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/recovery/AskedBefore.h"
#include "widgets/recovery/InvestigateTold.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int headHeight = 34;
const QString textField = u"investigate.question.text"_s;
const QString whomField = u"investigate.question.whom"_s;
const QString answerField = u"investigate.answer.text"_s;
const QString fromField = u"investigate.answer.from"_s;
const QString answeringField = u"investigate.answer.question"_s; // whose answer it is

// An answer that was begun and is not being typed now, and who gave it: each question keeps its own.
QString asideText(QuestionId id)
{
    return answerField + u'.' + id.toString();
}
QString asideFrom(QuestionId id)
{
    return fromField + u'.' + id.toString();
}
}

InvestigateQuestions::InvestigateQuestions(CaseDesk& desk, QWidget* parent)
    : QFrame(parent),
      m_desk(desk),
      m_count(new PlainLabel({}, FontRole::Small, Tone::Secondary, this)),
      m_rows(new QVBoxLayout),
      m_form(new QWidget(this)),
      m_text(draftedLine(desk, textField, u"questionText"_s, m_form)),
      m_whom(draftedLine(desk, whomField, u"questionWhom"_s, m_form)),
      m_askButton(makeButton(tr("Ask it"), ButtonKind::Plain, u"questionAsk"_s, m_form)),
      m_sentence(new FieldSentence(this)),
      m_takeTold(makeButton(tr("Take that answer"), ButtonKind::Plain, u"questionTakeTold"_s, this)),
      m_add(makeButton(tr("Add a question"), ButtonKind::Ghost, u"questionAdd"_s, this, Icon::Add)),
      m_answerForm(new QWidget(this)),
      m_answerText(draftedLine(desk, answerField, u"answerText"_s, m_answerForm)),
      m_answerFrom(draftedLine(desk, fromField, u"answerFrom"_s, m_answerForm)),
      m_answerSentence(new FieldSentence(m_answerForm))
{
    setAccessibleName(tr("Still open"));
    setUpLayout();
    m_form->hide();
    m_answerForm->hide();
    m_takeTold->hide();
    m_takeTold->setSize(ButtonSize::Small);
    connect(m_takeTold, &QPushButton::clicked, this, &InvestigateQuestions::takeTold);
    connect(m_add, &QPushButton::clicked, this, &InvestigateQuestions::wantAdd);
    connect(m_askButton, &QPushButton::clicked, this, &InvestigateQuestions::ask);
    connect(m_text, &QLineEdit::textEdited, this, &InvestigateQuestions::recogniseTold);
}

void InvestigateQuestions::setUpLayout()
{
    auto* main = new QVBoxLayout(this);
    main->setContentsMargins(1, 0, 1, 6);
    main->setSpacing(0);
    auto* headBox = new QWidget(this);
    headBox->setFixedHeight(scaled(headHeight));
    auto* head = new QHBoxLayout(headBox);
    head->setContentsMargins(12, 0, 12, 0);
    head->addWidget(new PlainLabel(tr("Still open"), FontRole::BodyBold, Tone::Normal, headBox));
    head->addStretch();
    head->addWidget(m_count);
    main->addWidget(headBox);
    m_rows->setSpacing(0);
    main->addLayout(m_rows);
    auto* form = new QGridLayout(m_form);
    form->setContentsMargins(12, 8, 12, 4);
    form->addWidget(labelled(tr("What do we need to know?"), m_text, m_form), 0, 0, 1, 2);
    form->addWidget(labelled(tr("Who can tell us?"), m_whom, m_form), 1, 0);
    form->addWidget(m_askButton, 1, 1, Qt::AlignBottom);
    form->setColumnStretch(0, 1);
    main->addWidget(m_form);
    auto* note = new QHBoxLayout;
    note->setContentsMargins(12, 4, 12, 4);
    note->addWidget(m_sentence, 1);
    note->addWidget(m_takeTold, 0, Qt::AlignTop);
    main->addLayout(note);
    main->addWidget(m_add, 0, Qt::AlignLeading);
    main->addStretch();
    m_add->setSize(ButtonSize::Small);
    auto* answer = new QGridLayout(m_answerForm);
    answer->setContentsMargins(0, 2, 0, 6);
    answer->addWidget(labelled(tr("Their answer"), m_answerText, m_answerForm), 0, 0);
    answer->addWidget(labelled(tr("Who said so"), m_answerFrom, m_answerForm), 0, 1);
    auto* keep = makeButton(tr("Note it"), ButtonKind::Plain, u"answerKeep"_s, m_answerForm);
    answer->addWidget(keep, 0, 2, Qt::AlignBottom);
    answer->addWidget(m_answerSentence, 1, 0, 1, 3);
    answer->setColumnStretch(0, 3);
    answer->setColumnStretch(1, 2);
    connect(keep, &QPushButton::clicked, this, &InvestigateQuestions::answer);
    for (const QLineEdit* line : {m_answerText, m_answerFrom})
        connect(line, &QLineEdit::textEdited, this, [this] { m_desk.type(answeringField, m_answering.toString()); });
}

void InvestigateQuestions::take()
{
    const auto text = m_desk.draft(textField);
    const auto whom = m_desk.draft(whomField);
    m_text->setText(text ? text->text : QString());
    m_whom->setText(whom ? whom->text : QString());
    m_form->setVisible(!m_text->text().isEmpty());
    const auto answer = m_desk.draft(answerField);
    const auto from = m_desk.draft(fromField);
    const auto answering = m_desk.draft(answeringField);
    m_answerText->setText(answer ? answer->text : QString());
    m_answerFrom->setText(from ? from->text : QString());
    m_answering = answering && (answer || from) ? QuestionId::fromString(answering->text) : QuestionId();
    m_shown.reset();
    m_sentence->clear();
    m_known.reset();
    m_takeTold->hide();
    refresh();
}

int InvestigateQuestions::openCount() const
{
    const auto& questions = m_desk.current().questions;
    return static_cast<int>(
        std::count_if(questions.begin(), questions.end(), [](const OpenQuestion& q) { return !q.answered; }));
}

void InvestigateQuestions::refresh()
{
    if (m_desk.current().questions == m_shown)
        return; // a row that has the keyboard keeps it
    m_shown = m_desk.current().questions;
    m_answerForm->setParent(this);
    m_answerForm->hide();
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const OpenQuestion& question : m_desk.current().questions)
        addRow(question);
    const int open = openCount();
    m_count->setPlainText(tr("%n open, %1 at most", nullptr, open).arg(maxOpenQuestions));
    m_add->setText(open >= maxOpenQuestions ? tr("Answer one first") : tr("Add a question"));
    m_add->setVisible(m_form->isHidden());
}

void InvestigateQuestions::addRow(const OpenQuestion& question)
{
    auto* row = new QWidget(this);
    auto* box = new QVBoxLayout(row);
    box->setContentsMargins(12, 0, 12, 0);
    box->setSpacing(0);
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    auto* picture = new Picture(
        question.answered ? Icon::Ok : Icon::Clock, question.answered ? Token::Ok : Token::SeamText, 18, row);
    line->addWidget(picture);
    auto* text = new PlainLabel(question.text, FontRole::Body, Tone::Normal, row);
    text->setWrapping(true);
    text->setMinimumHeight(scaled(36));
    line->addWidget(text, 1);
    QString beside;
    if (question.answered) {
        //: An answer and who gave it: "Yes, Joel"
        beside = question.from.isEmpty() ? question.answer : tr("%1, %2").arg(question.answer, question.from);
    } else if (question.whom.isEmpty()) {
        beside = tr("Asked %1").arg(sinceText(question.askedAt, m_desk.now()));
    } else {
        //: Who was asked, and when: "Depot, asked today 14:10"
        beside = tr("%1, asked %2").arg(question.whom, sinceText(question.askedAt, m_desk.now()));
    }
    auto* remark = new PlainLabel(beside, FontRole::Small, Tone::Secondary, row);
    remark->setWrapping(true);
    remark->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    line->addWidget(remark, 1);
    if (!question.answered) {
        auto* button
            = makeButton(answerButtonText(question.id), ButtonKind::Ghost, u"answer-"_s + question.id.toString(), row);
        button->setSize(ButtonSize::Small);
        button->setAccessibleName(tr("Answer: %1").arg(question.text));
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, row, question] { showAnswerForm(row, question); });
    }
    box->addLayout(line);
    if (question.id == m_answering && !question.answered) {
        box->addWidget(m_answerForm);
        m_answerForm->show();
    }
    box->addWidget(makeDivider(row));
    m_rows->addWidget(row);
    row->show(); // the event loop would, later than the keyboard looks for it
}

void InvestigateQuestions::showAnswerForm(QWidget* row, const OpenQuestion& question)
{
    if (m_answering != question.id) {
        putAnswerAside();
        takeAnswerUp(question);
    }
    m_answerSentence->clear();
    static_cast<QVBoxLayout*>(row->layout())->insertWidget(1, m_answerForm);
    m_answerForm->show();
    m_answerText->setFocus(Qt::TabFocusReason);
}

QString InvestigateQuestions::answerButtonText(QuestionId id) const
{
    const auto begun = m_desk.draft(asideText(id));
    return begun && !begun->text.isEmpty() ? tr("Finish the answer") : tr("Answer");
}

// The words stay with the question they were typed under.
void InvestigateQuestions::putAnswerAside()
{
    const QuestionId id = std::exchange(m_answering, {});
    if (!id.isNull() && !m_answerText->text().trimmed().isEmpty()) {
        m_desk.type(asideText(id), m_answerText->text());
        m_desk.type(asideFrom(id), m_answerFrom->text());
    }
    for (const QString& field : {answerField, fromField, answeringField}) {
        if (m_desk.draft(field))
            m_desk.forgetDraft(field);
    }
    m_answerText->clear();
    m_answerFrom->clear();
    for (int i = 0; i < m_rows->count(); ++i) {
        if (auto* button = m_rows->itemAt(i)->widget()->findChild<ActionButton*>(u"answer-"_s + id.toString()))
            button->setText(answerButtonText(id));
    }
}

void InvestigateQuestions::takeAnswerUp(const OpenQuestion& question)
{
    m_answering = question.id;
    const auto text = m_desk.draft(asideText(question.id));
    const auto from = m_desk.draft(asideFrom(question.id));
    m_answerText->setText(text ? text->text : QString());
    m_answerFrom->setText(from ? from->text : question.whom);
    if (!text)
        return;
    m_desk.type(answeringField, question.id.toString());
    m_desk.type(fromField, m_answerFrom->text());
    m_desk.type(answerField, text->text, static_cast<int>(text->text.size()));
    for (const QString& field : {asideText(question.id), asideFrom(question.id)}) {
        if (m_desk.draft(field))
            m_desk.forgetDraft(field);
    }
}

void InvestigateQuestions::focusFirstAnswer()
{
    for (int i = 0; i < m_rows->count(); ++i) {
        if (auto* button = m_rows->itemAt(i)->widget()->findChild<ActionButton*>()) {
            button->show(); // a row that was just added is shown by the event loop only
            m_rows->itemAt(i)->widget()->show();
            button->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void InvestigateQuestions::wantAdd()
{
    if (openCount() >= maxOpenQuestions) {
        m_sentence->tell(investigateRefusal(Refusal::TooManyQuestions));
        focusFirstAnswer();
        return;
    }
    m_sentence->clear();
    m_form->show();
    m_add->hide();
    m_text->setFocus(Qt::TabFocusReason);
}

void InvestigateQuestions::recogniseTold()
{
    m_known = alreadyTold(m_text->text(), toldFacts(m_desk.current(), m_desk.card()));
    m_takeTold->setVisible(m_known.has_value());
    if (m_known) {
        //: %1 who heard it, %2 when, %3 what they said: "They told Leo, chat, Mon 17: 22 Alma Road"
        m_sentence->remind(
            tr("They told %1, %2: %3").arg(m_known->source, sinceText(m_known->at, m_desk.now()), m_known->text));
    } else {
        m_sentence->clear();
    }
}

// Answered in place: nobody is asked.
void InvestigateQuestions::takeTold()
{
    const QuestionId id = QuestionId::create();
    const QString text = m_text->text().trimmed();
    if (!m_known || text.isEmpty())
        return;
    if (const auto refusal
        = m_desk.happened({QuestionAsked {id, text, {}}, QuestionAnswered {id, m_known->text, m_known->source}},
            {textField, whomField})) {
        m_sentence->tell(investigateRefusal(*refusal));
        return;
    }
    showNoted();
    Q_EMIT said(tr("Answered with what they told us before."));
}

void InvestigateQuestions::ask()
{
    const QString text = m_text->text().trimmed();
    if (text.isEmpty()) {
        m_sentence->tell(tr("Write what we need to know."));
        m_text->setFocus(Qt::TabFocusReason);
        return;
    }
    recogniseTold(); // the words may come from a draft
    QList<EventBody> bodies {QuestionAsked {QuestionId::create(), text, m_whom->text().trimmed()}};
    const bool again = m_known.has_value();
    if (again)
        bodies.append(AskedAgain {text, m_known->text, m_known->source});
    if (const auto refusal = m_desk.happened(bodies, {textField, whomField})) {
        m_sentence->tell(investigateRefusal(*refusal));
        return;
    }
    showNoted();
    Q_EMIT said(
        again ? tr("Question noted. They are asked again: that counts as effort for them.") : tr("Question noted."));
}

void InvestigateQuestions::showNoted()
{
    m_text->clear();
    m_whom->clear();
    m_known.reset();
    m_takeTold->hide();
    m_sentence->clear();
    m_form->hide();
    m_add->show();
    m_add->setFocus(Qt::TabFocusReason);
}

void InvestigateQuestions::answer()
{
    const QString text = m_answerText->text().trimmed();
    if (text.isEmpty() || m_answering.isNull()) {
        m_answerSentence->tell(tr("Write the answer first."));
        m_answerText->setFocus(Qt::TabFocusReason);
        return;
    }
    if (const auto refusal = m_desk.happened({QuestionAnswered {m_answering, text, m_answerFrom->text().trimmed()}},
            {answerField, fromField, answeringField})) {
        m_answerSentence->tell(investigateRefusal(*refusal));
        return;
    }
    m_answering = {};
    m_answerText->clear();
    m_answerFrom->clear();
    m_sentence->clear();
    m_add->setFocus(Qt::TabFocusReason);
    Q_EMIT said(tr("Answer noted."));
}

bool InvestigateQuestions::commit()
{
    if (!m_answering.isNull() && !m_answerText->text().trimmed().isEmpty())
        answer();
    if (!m_form->isHidden() && !m_text->text().trimmed().isEmpty())
        ask();
    return true;
}

void InvestigateQuestions::keyPressEvent(QKeyEvent* event)
{
    const bool enter
        = (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier;
    const bool answering = m_answerForm->isVisible() && m_answerForm->isAncestorOf(focusWidget());
    const bool asking = m_form->isVisible() && m_form->isAncestorOf(focusWidget());
    if (enter && answering) {
        answer();
    } else if (enter && asking) {
        ask();
    } else if (event->key() == Qt::Key_Escape && (answering || asking)) {
        const bool words = !(answering ? m_answerText : m_text)->text().trimmed().isEmpty();
        (answering ? m_answerForm : m_form)->hide();
        if (answering)
            putAnswerAside();
        if (words)
            Q_EMIT said(answering ? tr("Your words are kept with their question.")
                                  : tr("Your words are kept. They are there when you add a question."));
        m_sentence->clear();
        m_takeTold->hide();
        m_add->show();
        m_add->setFocus(Qt::TabFocusReason);
    } else {
        QFrame::keyPressEvent(event);
    }
}

void InvestigateQuestions::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::Border), 1));
    painter.setBrush(color(Token::Surface));
    const QRectF edge = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(edge, 12, 12);
    painter.setClipRect(QRectF(0, 0, width(), scaled(headHeight)));
    painter.setBrush(color(Token::Sunken));
    painter.drawRoundedRect(edge, 12, 12);
}
}
