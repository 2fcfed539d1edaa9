// CaseViewsBar: the views of the Recoveries list as chips with counts: the four that are always there and those the agent keeps. Saving
// asks for a name in a small card; on a kept view F2 renames, Delete takes it away (and offers it back), the Menu key shows both.
// Kept in the store's settings. GUI thread; never waits for the store.
#pragma once
#include "models/desk/CaseViews.h"
#include "models/store/StoreRunner.h"
#include <QWidget>

namespace amends {
class ActionButton;
class ChipGroup;
class UndoBar;

class CaseViewsBar final : public QWidget {
    Q_OBJECT
public:
    CaseViewsBar(StoreRunner& store, QString agent, QWidget* parent = nullptr);

    void load();
    void setAgent(const QString& agent) { m_agent = agent; } // counts follow with the next tallies
    // What is shown now: marks the view it is, if it is one. Says nothing.
    void setLook(const CaseLook& look);
    void setTallies(const QList<CaseTally>& tallies);
    // Offers a view that was taken away for ten seconds; the page gives it a place.
    [[nodiscard]] UndoBar* undoBar() const { return m_undo; }

Q_SIGNALS:
    void lookChosen(const amends::CaseLook& look);
    void failed(amends::ErrorKind kind);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Taken {
        SavedView view {};
        qsizetype at = -1;
    };
    void showViews();
    void showCounts();
    void markChosen();
    [[nodiscard]] std::optional<SavedView> saved(const QString& key) const;
    [[nodiscard]] QString chosenKey() const;
    void change(const std::function<void(QList<SavedView>&)>& change);
    void askName(QWidget* beside, const SavedView& view); // a new one, or one to rename
    void keep(const SavedView& view);
    void takeAway(const QString& key);
    void giveBack();
    void showMenu(const QString& key, const QPoint& global);

    StoreRunner& m_store;
    QString m_agent;
    QList<SavedView> m_fixed {};
    QList<SavedView> m_saved {};
    QList<CaseTally> m_tallies {};
    bool m_counted = false;
    CaseLook m_look {};
    Taken m_taken {};
    ChipGroup* m_chips; // children
    ActionButton* m_save;
    UndoBar* m_undo;
};
}
