#include "widgets/recovery/InvestigateJudgement.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/ChipGroup.h"
#include "widgets/common/KindText.h"
#include "widgets/common/PlainLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
const QString factField = u"investigate.safety"_s;
const QString moneyField = u"investigate.moneyLost"_s;
const QString timeField = u"investigate.timeLost"_s;

QWidget* titled(const QString& title, QWidget* field, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(new PlainLabel(title, FontRole::BodyBold, Tone::Normal, box));
    field->setParent(box);
    layout->addWidget(field);
    layout->addStretch();
    return box;
}
}

std::optional<int> readMinutes(const QString& text)
{
    static const QRegularExpression clock(u"^(\\d{1,4}):(\\d{2})$"_s);
    static const QRegularExpression hours(
        u"^(\\d{1,4})\\s*(?:h|hours?|std\\.?|stunden?)(?:\\s*(\\d{1,2})\\s*(?:m|min\\.?|minutes?|minuten?)?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression minutes(
        u"^(\\d{1,6})\\s*(?:m|min\\.?|minutes?|minuten?)?$"_s, QRegularExpression::CaseInsensitiveOption);
    const QString tidy = text.trimmed();
    if (tidy.isEmpty())
        return 0;
    for (const QRegularExpression& form : {clock, hours}) {
        if (const auto match = form.match(tidy); match.hasMatch())
            return match.captured(1).toInt() * 60 + match.captured(2).toInt();
    }
    if (const auto match = minutes.match(tidy); match.hasMatch())
        return match.captured(1).toInt();
    return {};
}

QString minutesText(int minutes)
{
    if (minutes <= 0)
        return {};
    if (minutes < 60)
        return InvestigateJudgement::tr("%1 min").arg(minutes);
    if (minutes % 60 == 0)
        return InvestigateJudgement::tr("%1 h").arg(minutes / 60);
    return InvestigateJudgement::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

InvestigateJudgement::InvestigateJudgement(CaseDesk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_severity(new ChipGroup(tr("How bad for them"), ChipMode::One, this)),
      m_whose(new ChipGroup(tr("Whose"), ChipMode::OneOrNone, this)),
      m_judged(new FieldSentence(this)),
      m_safety(new QWidget(this)),
      m_fact(draftedLine(desk, factField, u"safetyFact"_s, m_safety)),
      m_factSentence(new FieldSentence(m_safety)),
      m_money(draftedLine(desk, moneyField, u"moneyLost"_s, this)),
      m_time(draftedLine(desk, timeField, u"timeLost"_s, this)),
      m_lossSentence(new FieldSentence(this))
{
    m_severity->setObjectName(u"severity"_s);
    m_whose->setObjectName(u"whose"_s);
    for (const auto& [value, word] : Keys<Severity>::all)
        m_severity->add(key(value), severityText(value), value == Severity::Safety ? Icon::Warning : Icon::None);
    m_whose->add(key(Whose::Ours), whoseText(Whose::Ours));
    m_whose->add(key(Whose::NotOurs), whoseText(Whose::NotOurs));
    m_whose->add(key(Whose::Misunderstanding), whoseText(Whose::Misunderstanding));
    setUpLayout();
    setUpConnections();
}

void InvestigateJudgement::setUpLayout()
{
    auto* main = new QVBoxLayout(this);
    main->setContentsMargins(0, 0, 0, 0);
    main->setSpacing(12);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(titled(tr("How bad for them"), m_severity, this), 1);
    row->addWidget(titled(tr("Whose"), m_whose, this), 0);
    main->addLayout(row);
    main->addWidget(m_judged);
    auto* safety = new QVBoxLayout(m_safety);
    safety->setContentsMargins(0, 0, 0, 0);
    safety->addWidget(labelled(tr("The one fact that matters for their safety"), m_fact, m_safety));
    safety->addWidget(m_factSentence);
    main->addWidget(m_safety);
    auto* costs = new QHBoxLayout;
    costs->setSpacing(12);
    m_money->setMaximumWidth(scaled(150));
    m_time->setMaximumWidth(scaled(150));
    //: how to write a length of time
    m_time->setPlaceholderText(tr("90 min, 1:30, 2 h"));
    costs->addWidget(labelled(tr("Money they lost"), m_money, this));
    costs->addWidget(labelled(tr("Time they lost"), m_time, this));
    costs->addWidget(m_lossSentence, 1, Qt::AlignBottom);
    costs->addStretch();
    main->addLayout(costs);
}

void InvestigateJudgement::setUpConnections()
{
    connect(
        m_severity, &ChipGroup::changed, this, [this](const QStringList& chosen) { judgeSeverity(chosen.value(0)); });
    connect(m_whose, &ChipGroup::changed, this, [this](const QStringList& chosen) { judgeWhose(chosen.value(0)); });
    connect(m_fact, &QLineEdit::editingFinished, this, &InvestigateJudgement::keepSafetyFact);
    connect(m_money, &QLineEdit::editingFinished, this, &InvestigateJudgement::countLosses);
    connect(m_time, &QLineEdit::editingFinished, this, &InvestigateJudgement::countLosses);
}

void InvestigateJudgement::take()
{
    const RecoveryCase& c = m_desk.current();
    const auto text = [this](const QString& field, const QString& stored) {
        const auto draft = m_desk.draft(field);
        return draft ? draft->text : stored;
    };
    m_fact->setText(text(factField, c.safetyFact));
    m_money->setText(text(moneyField, c.moneyLost.isZero() ? QString() : moneyText(c.moneyLost)));
    m_time->setText(text(timeField, minutesText(c.minutesLost)));
    m_money->setPlaceholderText(m_desk.company().currency);
    m_judged->clear();
    m_factSentence->clear();
    m_lossSentence->clear();
    m_severity->setChosen({});
    m_whose->setChosen({});
    refresh();
    if (!m_fact->text().isEmpty())
        m_severity->setChosen({key(Severity::Safety)});
    m_safety->setVisible(showsFact());
}

bool InvestigateJudgement::showsFact() const
{
    return m_severity->chosenOne() == key(Severity::Safety);
}

void InvestigateJudgement::refresh()
{
    const RecoveryCase& c = m_desk.current();
    // Safety that still lacks its fact is chosen here and not recorded yet.
    if (c.severity && !(showsFact() && m_safety->isVisible() && m_desk.draft(factField)))
        m_severity->setChosen({key(*c.severity)});
    if (c.whose)
        m_whose->setChosen({key(*c.whose)});
    m_safety->setVisible(showsFact());
    if (!m_money->hasFocus() && !m_desk.draft(moneyField) && !c.moneyLost.isZero())
        m_money->setText(moneyText(c.moneyLost));
    if (!m_time->hasFocus() && !m_desk.draft(timeField) && c.minutesLost > 0)
        m_time->setText(minutesText(c.minutesLost));
}

void InvestigateJudgement::judgeSeverity(const QString& chosen)
{
    const auto severity = fromKey<Severity>(chosen);
    m_safety->setVisible(severity == Severity::Safety);
    if (!severity)
        return;
    if (*severity == Severity::Safety && m_fact->text().trimmed().isEmpty()) {
        m_factSentence->remind(tr("Ask this first. It is noted as soon as you have written it."));
        m_fact->setFocus(Qt::TabFocusReason);
        return;
    }
    m_judged->clear();
    if (const auto refusal = m_desk.happened(
            {SeverityJudged {*severity, *severity == Severity::Safety ? m_fact->text().trimmed() : QString()}})) {
        const auto stored = m_desk.current().severity;
        m_severity->setChosen(stored ? QStringList {key(*stored)} : QStringList());
        sayRefused(*refusal);
    }
}

void InvestigateJudgement::sayRefused(Refusal refusal)
{
    m_judged->tell(investigateRefusal(refusal));
    Q_EMIT said(m_judged->sentence());
}

bool InvestigateJudgement::keepSafetyFact()
{
    const QString fact = m_fact->text().trimmed();
    if (!showsFact() || fact.isEmpty())
        return true;
    const RecoveryCase& c = m_desk.current();
    if (c.severity == Severity::Safety && c.safetyFact == fact)
        return true;
    if (const auto refusal = m_desk.happened({SeverityJudged {Severity::Safety, fact}}, {factField})) {
        m_factSentence->tell(investigateRefusal(*refusal));
        return false;
    }
    m_factSentence->clear();
    return true;
}

void InvestigateJudgement::judgeWhose(const QString& chosen)
{
    const auto whose = fromKey<Whose>(chosen);
    const auto stored = m_desk.current().whose;
    m_judged->clear();
    const auto refusal = whose ? m_desk.happened({BlameJudged {*whose}}) : std::nullopt;
    if (refusal)
        sayRefused(*refusal);
    if (refusal || (!whose && stored))
        m_whose->setChosen(stored ? QStringList {key(*stored)}
                                  : QStringList()); // what was judged stays judged until it is judged otherwise
}

bool InvestigateJudgement::countLosses()
{
    const RecoveryCase& c = m_desk.current();
    const QString currency = m_desk.company().currency;
    const auto money = m_money->text().trimmed().isEmpty() ? Result<Money>(Money {0, currency})
                                                           : moneyFromText(m_money->text(), currency);
    const auto minutes = readMinutes(m_time->text());
    if (!money || !minutes) {
        m_lossSentence->tell(
            money ? tr("Write the time as 90 min, 1:30 or 2 h.") : tr("Write the money as a number, as in 25.50."));
        return false;
    }
    m_lossSentence->clear();
    if (money->minor == c.moneyLost.minor && *minutes == c.minutesLost)
        return true;
    if (const auto refusal = m_desk.happened({LossesCounted {*money, *minutes}}, {moneyField, timeField})) {
        m_lossSentence->tell(investigateRefusal(*refusal));
        return false;
    }
    return true;
}

bool InvestigateJudgement::commit()
{
    keepSafetyFact();
    // What cannot be read as money or time stays here as a draft: it is said, and never keeps anybody on this step.
    if (!countLosses())
        Q_EMIT said(m_lossSentence->sentence());
    return true;
}
}
