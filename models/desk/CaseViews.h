// CaseViews: what the Recoveries list is narrowed to, the views an agent keeps of it, and how many cases are in each. Relative, so that
// "mine" and "late" stay true tomorrow. Pure but for the two functions that read and keep views in the store's settings.
#pragma once
#include "models/store/Store.h"

namespace amends {
enum class WhoseCase { Anybody, Mine, Named };

struct CaseLook {
    bool closed = false;
    WhoseCase whose = WhoseCase::Anybody;
    QString owner {}; // with Named
    std::optional<Step> step {};
    QString cause {}; // key; empty: any
    QString tier {};  // key; empty: any
    bool lateOnly = false;
    bool again = false; // only those we failed twice
    QString text {};
    bool operator==(const CaseLook&) const = default;
};

// What the store is asked. Closed cases come newest first, whatever `order` says: nothing of theirs is due.
[[nodiscard]] CaseFilter filterOf(const CaseLook& look, const QString& agent, const QDateTime& now, CaseOrder order);
// How many of the open cases it shows. Nothing for what tallies cannot tell: closed ones, and what holds a text.
[[nodiscard]] std::optional<int> countOf(const CaseLook& look, const QString& agent, const QList<CaseTally>& tallies);
// How many things narrow it beyond "all open".
[[nodiscard]] int narrowedBy(const CaseLook& look);

struct SavedView {
    QString key {};  // never shown
    QString name {}; // as the agent calls it
    CaseLook look {};
    bool operator==(const SavedView&) const = default;
};
[[nodiscard]] QString viewsJson(const QList<SavedView>& views);
// What cannot be read is left out; a store of a later version may say more than this one knows.
[[nodiscard]] QList<SavedView> viewsFromJson(const QString& json);

// Empty when none was ever kept.
[[nodiscard]] Result<QList<SavedView>> keptViews(Settings& settings);
// Reads, changes and writes in one go, so that two windows never lose each other's views; answers all there are then.
[[nodiscard]] Result<QList<SavedView>> changeViews(
    Settings& settings, const std::function<void(QList<SavedView>&)>& change);
}
