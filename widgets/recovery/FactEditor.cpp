#include "widgets/recovery/FactEditor.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/LineLimit.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/recovery/InvestigateParts.h"
#include "widgets/recovery/StepPage.h"

#include <QCheckBox>
#include <QCompleter>
#include <QDateEdit>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
const QString whenField = u"investigate.fact.when"_s; // "2026-11-14 15:20|missed|id"
const QString expectedField = u"investigate.fact.expected"_s;
const QString expectedSourceField = u"investigate.fact.expectedSource"_s;
const QString happenedField = u"investigate.fact.happened"_s;
const QString happenedSourceField = u"investigate.fact.happenedSource"_s;
const QStringList allFields {whenField, expectedField, expectedSourceField, happenedField, happenedSourceField};

// What people type for a time of day: 9, 9:30, 0930, 9.30.
QTime readTime(QString text)
{
    text = text.trimmed().replace(u'.', u':');
    if (!text.contains(u':'))
        text = text.size() > 2 ? text.chopped(2) + u':' + text.last(2) : text + u":00"_s;
    for (const QString& format : {u"H:mm"_s, u"h:mm ap"_s}) {
        if (const QTime time = QTime::fromString(text, format); time.isValid())
            return time;
    }
    return {};
}
}

FactEditor::FactEditor(CaseDesk& desk, QWidget* parent)
    : QFrame(parent),
      m_desk(desk),
      m_day(new QDateEdit(this)),
      m_time(new QLineEdit(this)),
      m_expected(draftedLine(desk, expectedField, u"factExpected"_s, this)),
      m_expectedSource(draftedLine(desk, expectedSourceField, u"factExpectedSource"_s, this)),
      m_happened(draftedLine(desk, happenedField, u"factHappened"_s, this)),
      m_happenedSource(draftedLine(desk, happenedSourceField, u"factHappenedSource"_s, this)),
      m_missed(new QCheckBox(tr("This was missed"), this)),
      m_sentence(new FieldSentence(this)),
      m_add(makeButton(tr("Add it"), ButtonKind::Primary, u"factAdd"_s, this)),
      m_cancel(makeButton(tr("Leave it"), ButtonKind::Ghost, u"factCancel"_s, this))
{
    setObjectName(u"factEditor"_s);
    setAccessibleName(tr("A fact"));
    m_day->setObjectName(u"factDay"_s);
    m_day->setCalendarPopup(true);
    m_time->setObjectName(u"factTime"_s);
    limitLine(m_time, 16);
    keepsDraft(m_desk, m_time, whenField);
    m_missed->setObjectName(u"factMissed"_s);
    //: in a source field
    m_expectedSource->setPlaceholderText(tr("Order, product sheet, policy"));
    //: in a source field
    m_happenedSource->setPlaceholderText(tr("Who or what says so"));
    m_time->setPlaceholderText(tr("If known"));
    m_add->setSize(ButtonSize::Small);
    m_cancel->setSize(ButtonSize::Small);
    for (QLineEdit* source : {m_expectedSource, m_happenedSource}) {
        auto* completer = new QCompleter(new QStringListModel(source), source);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        source->setCompleter(completer);
    }
    setUpLayout();
    connect(m_add, &QPushButton::clicked, this, &FactEditor::add);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        giveUp();
        Q_EMIT cancelled();
    });
    connect(m_day, &QDateEdit::dateChanged, this, &FactEditor::keepWhen);
    // With the first word already, so that a fact that was being changed is the same fact after a kill.
    for (const QLineEdit* line : {m_time, m_expected, m_expectedSource, m_happened, m_happenedSource})
        connect(line, &QLineEdit::textEdited, this, &FactEditor::keepWhen);
    connect(m_missed, &QCheckBox::toggled, this, &FactEditor::keepWhen);
}

void FactEditor::setUpLayout()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    auto* when = new QHBoxLayout;
    when->setSpacing(10);
    when->addWidget(labelled(tr("Day"), m_day, this), 3);
    when->addWidget(labelled(tr("Time"), m_time, this), 2);
    grid->addLayout(when, 0, 0);
    auto* end = new QHBoxLayout;
    end->addWidget(m_missed, 0, Qt::AlignBottom);
    end->addStretch();
    grid->addLayout(end, 0, 1);
    grid->addWidget(labelled(tr("What should have happened"), m_expected, this), 1, 0);
    grid->addWidget(labelled(tr("Where that is written"), m_expectedSource, this), 1, 1);
    grid->addWidget(labelled(tr("What happened"), m_happened, this), 2, 0);
    grid->addWidget(labelled(tr("Where you know it from"), m_happenedSource, this), 2, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_add);
    foot->addWidget(m_cancel);
    foot->addWidget(m_sentence, 1);
    foot->addStretch(); // the buttons keep their width while there is nothing to say
    grid->addLayout(foot, 3, 0, 1, 2);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    QWidget* previous = m_day;
    for (QWidget* next : QList<QWidget*> {
             m_time, m_missed, m_expected, m_expectedSource, m_happened, m_happenedSource, m_add, m_cancel}) {
        setTabOrder(previous, next);
        previous = next;
    }
}

void FactEditor::startNew()
{
    clear();
    m_id = MomentId::create();
    m_expected->setFocus(Qt::TabFocusReason);
}

void FactEditor::change(const MomentNoted& moment)
{
    clear();
    showMoment(moment);
    m_expected->setFocus(Qt::TabFocusReason);
}

void FactEditor::showMoment(const MomentNoted& moment)
{
    const QSignalBlocker quietDay(m_day);
    const QSignalBlocker quietMissed(m_missed);
    m_id = moment.id;
    const QDateTime at = moment.on.toLocalTime();
    m_day->setDate(at.date());
    m_time->setText(moment.timed ? QLocale().toString(at.time(), u"HH:mm"_s) : QString());
    m_expected->setText(moment.expected);
    m_expectedSource->setText(moment.expectedSource);
    m_happened->setText(moment.happened);
    m_happenedSource->setText(moment.happenedSource);
    m_missed->setChecked(moment.missed);
    m_add->setText(tr("Keep it"));
    m_begun = state();
}

bool FactEditor::restore()
{
    clear();
    const auto when = m_desk.draft(whenField);
    bool any = when && !when->text.isEmpty();
    m_id = any ? MomentId::fromString(when->text.section(u'|', 2, 2)) : MomentId();
    for (const MomentNoted& stored : m_desk.current().moments) {
        if (stored.id == m_id)
            showMoment(stored); // what was not typed over is as it is stored
    }
    if (m_id.isNull())
        m_id = MomentId::create();
    const auto take = [this, &any](const QString& field, QLineEdit* line) {
        if (const auto draft = m_desk.draft(field)) {
            line->setText(draft->text);
            line->setCursorPosition(draft->caret < 0 ? static_cast<int>(draft->text.size()) : draft->caret);
            any = any || !draft->text.isEmpty();
        }
    };
    take(expectedField, m_expected);
    take(expectedSourceField, m_expectedSource);
    take(happenedField, m_happened);
    take(happenedSourceField, m_happenedSource);
    if (when && any) {
        const QSignalBlocker quietDay(m_day);
        const QSignalBlocker quietMissed(m_missed);
        const QString at = when->text.section(u'|', 0, 0);
        m_day->setDate(QDate::fromString(at.section(u' ', 0, 0), Qt::ISODate));
        m_time->setText(at.section(u' ', 1)); // "9:30 am" has a space of its own
        m_missed->setChecked(when->text.section(u'|', 1, 1) == u"missed"_s);
    }
    return any;
}

bool FactEditor::hasText() const
{
    for (const QLineEdit* line : {m_expected, m_expectedSource, m_happened, m_happenedSource}) {
        if (!line->text().trimmed().isEmpty())
            return true;
    }
    return false;
}

void FactEditor::clear()
{
    const QSignalBlocker quietDay(m_day);
    const QSignalBlocker quietMissed(m_missed);
    for (QLineEdit* line : {m_time, m_expected, m_expectedSource, m_happened, m_happenedSource})
        line->clear();
    m_day->setDate(m_desk.now().toLocalTime().date());
    m_missed->setChecked(false);
    m_sentence->clear();
    m_add->setText(tr("Add it"));
    m_id = {};
    m_begun = state();
}

QString FactEditor::state() const
{
    QStringList parts {m_day->date().toString(Qt::ISODate), m_missed->isChecked() ? u"missed"_s : QString()};
    for (const QLineEdit* line : {m_time, m_expected, m_expectedSource, m_happened, m_happenedSource})
        parts.append(line->text());
    return parts.join(QChar(0x1F));
}

void FactEditor::goOn(const QString& sentence)
{
    if (sentence.isEmpty())
        m_sentence->clear();
    else
        m_sentence->remind(sentence);
    QLineEdit* line = firstUnfit();
    (line ? line : m_expected)->setFocus(Qt::OtherFocusReason); // nothing selected: the next key adds
}

void FactEditor::keepWhen()
{
    const QString text = m_day->date().toString(Qt::ISODate) + u' ' + m_time->text().trimmed() + u'|'
        + (m_missed->isChecked() ? u"missed"_s : QString()) + u'|' + m_id.toString();
    m_desk.type(whenField, text, m_time->hasFocus() ? m_time->cursorPosition() : -1);
}

std::optional<QDateTime> FactEditor::when(bool& timed) const
{
    timed = !m_time->text().trimmed().isEmpty();
    const QTime time = timed ? readTime(m_time->text()) : QTime(12, 0);
    if (!time.isValid())
        return {};
    return QDateTime(m_day->date(), time).toUTC();
}

MomentNoted FactEditor::moment() const
{
    bool timed = false;
    const auto on = when(timed);
    return {m_id, on.value_or(QDateTime()), timed, m_expected->text().trimmed(), m_expectedSource->text().trimmed(),
        m_happened->text().trimmed(), m_happenedSource->text().trimmed(), m_missed->isChecked()};
}

QLineEdit* FactEditor::firstUnfit() const
{
    bool timed = false;
    if (!when(timed))
        return m_time;
    const MomentNoted made = moment();
    if (made.expected.isEmpty() && made.happened.isEmpty())
        return m_expected;
    if (!made.expected.isEmpty() && made.expectedSource.isEmpty())
        return m_expectedSource;
    if (!made.happened.isEmpty() && made.happenedSource.isEmpty())
        return m_happenedSource;
    return nullptr;
}

QString FactEditor::missing() const
{
    const QLineEdit* line = firstUnfit();
    if (line == m_time)
        return tr("Write the time as 15:20, or leave it empty.");
    if (line == m_expected)
        return tr("Write what should have happened, or what did.");
    if (line == m_expectedSource)
        return tr("Say where that is written, then add it.");
    return line == m_happenedSource ? tr("Say where you know it from, then add it.") : QString();
}

bool FactEditor::add()
{
    if (QLineEdit* line = firstUnfit()) {
        m_sentence->tell(missing());
        line->setFocus(Qt::TabFocusReason);
        return false;
    }
    const MomentNoted made = moment();
    if (const auto refusal = m_desk.happened({made}, allFields)) {
        m_sentence->tell(investigateRefusal(*refusal));
        return false;
    }
    clear();
    Q_EMIT added(made.id);
    return true;
}

void FactEditor::giveUp()
{
    clear();
    for (const QString& field : allFields) {
        if (m_desk.draft(field))
            m_desk.forgetDraft(field);
    }
}

void FactEditor::setKnownSources(const QStringList& sources)
{
    for (const QLineEdit* source : {m_expectedSource, m_happenedSource})
        static_cast<QStringListModel*>(source->completer()->model())->setStringList(sources);
}

void FactEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        if (isTouched())
            Q_EMIT setAside();
        else
            m_cancel->click();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && event->modifiers() == Qt::NoModifier) {
        add();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void FactEditor::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect().adjusted(1, 0, -1, 0), color(Token::Window));
    painter.setPen(color(Token::Border));
    painter.drawLine(1, 0, width() - 2, 0);
}
}
