// Access: everything that is kept of one person, written into a folder for them: a page to read and a file for machines, both with
// every case, event, draft, order, fact and number. Their words are shown as they were written and never as markup. The folder is
// made if it is not there (0700, files 0600). Any thread. Errors: Duplicate (the folder is not empty), Unavailable (could not be
// written whole: nothing of it is to be handed over).
#pragma once
#include "models/store/Care.h"
#include <functional>

namespace amends {
// The page's own words; these are amendsctl's, the window gives its own language's.
struct AccessWords {
    QString language = QStringLiteral("en");
    QString title = QStringLiteral("Everything we keep of you");
    QString made = QStringLiteral("Made on %1. The same, for machines, is in %2.");
    QString you = QStringLiteral("You");
    QString orders = QStringLiteral("Orders");
    QString recoveryCase = QStringLiteral("Case %1, opened on %2");
    QString facts = QStringLiteral("What you told us");
    QString drafts = QStringLiteral("Drafts");
    QString earlier = QStringLiteral("As we had it before");
    QString requests = QStringLiteral("Your requests");
    QString nothing = QStringLiteral("Nothing.");
    // A field of a customer or an order, by its key ("phones"); one of an event, by its JSON name.
    std::function<QString(const QString&)> field {};
    // An event in words; empty: its kind and its fields.
    std::function<QString(const EventBody&)> event {};
    std::function<QString(const QDateTime&)> time {};
};

[[nodiscard]] QJsonObject accessJson(const PersonRecord& person, const QDateTime& now);
[[nodiscard]] QString accessPage(const PersonRecord& person, const QDateTime& now, const AccessWords& words = {});
struct AccessFiles {
    QString page {};
    QString data {};
    qint64 bytes = 0;
};
[[nodiscard]] Result<AccessFiles> writeAccess(
    const PersonRecord& person, const QString& folder, const QDateTime& now, const AccessWords& words = {});
}
