// CaseFilters: what narrows the Recoveries list, side by side: words, whose, step, cause, tier, late only; and one button that takes all
// of them off. Each choice says how many it would leave. GUI thread.
#pragma once
#include "models/desk/CaseViews.h"
#include "models/domain/Company.h"
#include <QWidget>

namespace amends {
class ActionButton;
class Chip;
class FilterChip;
class SearchField;

class CaseFilters final : public QWidget {
    Q_OBJECT
public:
    explicit CaseFilters(QString agent, QWidget* parent = nullptr);

    [[nodiscard]] const CaseLook& look() const { return m_look; }
    void setAgent(const QString& agent) { m_agent = agent; } // counts follow with the next tallies
    // Says nothing.
    void setLook(const CaseLook& look);
    void setLists(const QList<ListItem>& causes, const QList<ListItem>& tiers);
    void setTallies(const QList<CaseTally>& tallies);

Q_SIGNALS:
    void changed(const amends::CaseLook& look);
    // Arrow down or Enter in the words: to the list.
    void listWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setUpConnections();
    void showChoices();
    void showLook();
    void take(const std::function<void(CaseLook&)>& change);
    [[nodiscard]] std::optional<int> countWith(const std::function<void(CaseLook&)>& change) const;

    QString m_agent;
    CaseLook m_look {};
    QList<ListItem> m_causes {};
    QList<ListItem> m_tiers {};
    QList<CaseTally> m_tallies {};
    bool m_counted = false;
    SearchField* m_words; // children
    FilterChip* m_whose;
    FilterChip* m_step;
    FilterChip* m_cause;
    FilterChip* m_tier;
    Chip* m_late;
    ActionButton* m_clear;
};
}
