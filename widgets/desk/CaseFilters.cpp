#include "widgets/desk/CaseFilters.h"

#include "models/domain/Steps.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/FilterChip.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/KindText.h"
#include "widgets/common/SearchField.h"
#include "widgets/recovery/StepText.h"
#include "widgets/style/Fonts.h"

using namespace Qt::StringLiterals;

namespace amends {
namespace {
const QString mineKey = u"mine"_s;
const QString ownerPrefix = u"owner:"_s; // so that nobody called "mine" is taken for me

QStringList ownersIn(const QList<CaseTally>& tallies, const QString& but)
{
    QStringList owners;
    for (const CaseTally& t : tallies) {
        if (!t.owner.isEmpty() && t.owner != but && !owners.contains(t.owner))
            owners.append(t.owner);
    }
    owners.sort(Qt::CaseInsensitive);
    return owners;
}
}

CaseFilters::CaseFilters(QString agent, QWidget* parent)
    : QWidget(parent),
      m_agent(std::move(agent)),
      m_words(new SearchField(tr("Name, case or words"), this, Icon::Filter)),
      m_whose(new FilterChip(tr("Whose"), this)),
      m_step(new FilterChip(tr("Step"), this)),
      m_cause(new FilterChip(tr("Cause"), this)),
      m_tier(new FilterChip(tr("Tier"), this)),
      m_late(new Chip(tr("Late only"), this, Icon::Overdue, ChipSize::Large)),
      m_clear(makeButton(QString(), ButtonKind::Ghost, u"clearFilters"_s, this))
{
    m_words->setObjectName(u"caseFilter"_s);
    m_words->setKeys(QKeySequence::Find);
    m_words->setFixedSize(scaled(262), scaled(34)); // as high as the chips
    m_whose->setObjectName(u"filterWhose"_s);
    m_step->setObjectName(u"filterStep"_s);
    m_cause->setObjectName(u"filterCause"_s);
    m_tier->setObjectName(u"filterTier"_s);
    m_late->setObjectName(u"filterLate"_s);
    m_clear->setSize(ButtonSize::Small);
    auto* flow = new FlowLayout(this);
    for (QWidget* widget : QList<QWidget*> {m_words, m_whose, m_step, m_cause, m_tier, m_late, m_clear})
        flow->addWidget(widget);
    setUpConnections();
    showChoices();
    showLook();
}

void CaseFilters::setUpConnections()
{
    connect(m_words, &SearchField::searchWanted, this, [this](const QString& text) {
        if (text != m_look.text)
            take([&text](CaseLook& l) { l.text = text; });
    });
    connect(m_words, &SearchField::resultsWanted, this, &CaseFilters::listWanted);
    connect(m_whose, &FilterChip::choiceMade, this, [this](const QString& key) {
        take([&key](CaseLook& l) {
            l.whose = key.isEmpty() ? WhoseCase::Anybody : key == mineKey ? WhoseCase::Mine : WhoseCase::Named;
            l.owner = l.whose == WhoseCase::Named ? key.mid(ownerPrefix.size()) : QString();
        });
    });
    connect(m_step, &FilterChip::choiceMade, this, [this](const QString& chosen) {
        take([&chosen](CaseLook& l) {
            l.step.reset();
            for (const Step step : allSteps) {
                if (key(step) == chosen)
                    l.step = step;
            }
        });
    });
    connect(m_cause, &FilterChip::choiceMade, this,
        [this](const QString& key) { take([&key](CaseLook& l) { l.cause = key; }); });
    connect(m_tier, &FilterChip::choiceMade, this,
        [this](const QString& key) { take([&key](CaseLook& l) { l.tier = key; }); });
    connect(m_late, &QPushButton::clicked, this, [this](bool on) { take([on](CaseLook& l) { l.lateOnly = on; }); });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_words->setFocus(Qt::OtherFocusReason); // the button is about to go
        take([](CaseLook& l) { l = {}; });
    });
}

void CaseFilters::take(const std::function<void(CaseLook&)>& change)
{
    change(m_look);
    showLook();
    showChoices();
    Q_EMIT changed(m_look);
}

void CaseFilters::setLook(const CaseLook& look)
{
    m_look = look;
    showLook();
    showChoices();
}

void CaseFilters::setLists(const QList<ListItem>& causes, const QList<ListItem>& tiers)
{
    m_causes = causes;
    m_tiers = tiers;
    showChoices();
}

void CaseFilters::setTallies(const QList<CaseTally>& tallies)
{
    m_tallies = tallies;
    m_counted = true;
    showChoices();
}

// Where room is short an "any" is left unsaid, so that all stay on one line.
void CaseFilters::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool brief = width() < scaled(900);
    m_words->setFixedWidth(scaled(brief ? 190 : 262));
    for (FilterChip* chip : {m_whose, m_step, m_cause, m_tier})
        chip->setBrief(brief);
}

std::optional<int> CaseFilters::countWith(const std::function<void(CaseLook&)>& change) const
{
    if (!m_counted)
        return {};
    CaseLook look = m_look;
    change(look);
    return countOf(look, m_agent, m_tallies);
}

void CaseFilters::showChoices()
{
    QList<FilterChoice> whose {{{}, tr("Anybody"), countWith([](CaseLook& l) { l.whose = WhoseCase::Anybody; })},
        {mineKey, tr("Mine"), countWith([](CaseLook& l) { l.whose = WhoseCase::Mine; })}};
    QStringList owners = ownersIn(m_tallies, m_agent);
    if (m_look.whose == WhoseCase::Named && !owners.contains(m_look.owner))
        owners.append(m_look.owner);
    for (const QString& owner : std::as_const(owners))
        whose.append({ownerPrefix + owner, owner, countWith([&owner](CaseLook& l) {
                          l.whose = WhoseCase::Named;
                          l.owner = owner;
                      })});
    m_whose->setChoices(whose);
    QList<FilterChoice> steps {{{}, tr("Any"), countWith([](CaseLook& l) { l.step.reset(); })}};
    for (const Step step : allSteps)
        steps.append({key(step), stepName(step), countWith([step](CaseLook& l) { l.step = step; })});
    m_step->setChoices(steps);
    const auto listed = [](const QList<ListItem>& items, FilterChoice any,
                            const std::function<std::optional<int>(const QString&)>& count) {
        QList<FilterChoice> choices {std::move(any)};
        for (const ListItem& item : items) {
            const auto n = count(item.key);
            if (item.active || n.value_or(0) > 0)
                choices.append({item.key, listText(items, item.key), n});
        }
        return choices;
    };
    m_cause->setChoices(listed(m_causes, {{}, tr("Any"), countWith([](CaseLook& l) { l.cause.clear(); })},
        [this](const QString& cause) { return countWith([&cause](CaseLook& l) { l.cause = cause; }); }));
    m_tier->setChoices(listed(m_tiers, {{}, tr("Any"), countWith([](CaseLook& l) { l.tier.clear(); })},
        [this](const QString& tier) { return countWith([&tier](CaseLook& l) { l.tier = tier; }); }));
}

void CaseFilters::showLook()
{
    if (m_words->text() != m_look.text)
        m_words->setText(m_look.text);
    m_whose->setChoice(m_look.whose == WhoseCase::Mine ? mineKey
            : m_look.whose == WhoseCase::Named         ? ownerPrefix + m_look.owner
                                                       : QString());
    m_step->setChoice(m_look.step ? key(*m_look.step) : QString());
    m_cause->setChoice(m_look.cause);
    m_tier->setChoice(m_look.tier);
    m_late->setChecked(m_look.lateOnly);
    m_late->setEnabled(!m_look.closed); // nothing closed is late
    const int narrowed = narrowedBy(m_look);
    m_clear->setText(tr("Clear %n filter(s)", nullptr, narrowed));
    m_clear->setVisible(narrowed > 0);
}
}
