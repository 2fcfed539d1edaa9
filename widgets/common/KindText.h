// KindText: the words and icons that people see for the small closed vocabularies of a recovery, and dates and money as this desk's
// language writes them. One place, so that the same thing has the same name on every page. GUI thread.
#pragma once
#include "models/base/Money.h"
#include "models/domain/Company.h"
#include "models/domain/Kinds.h"
#include "widgets/style/Icons.h"
#include <QDateTime>

namespace amends {
[[nodiscard]] QString channelText(Channel channel);
[[nodiscard]] Icon channelIcon(Channel channel);
[[nodiscard]] QString moodText(Mood mood);
[[nodiscard]] Icon moodIcon(Mood mood);
[[nodiscard]] QString wantText(Want want);
[[nodiscard]] QString lossText(Loss loss);
[[nodiscard]] QString severityText(Severity severity);
[[nodiscard]] QString whoseText(Whose whose);
[[nodiscard]] QString routeText(Route route); // "Said", "Sent" ...
[[nodiscard]] QString remedyText(Remedy remedy);
[[nodiscard]] QString payoutText(Payout payout);
[[nodiscard]] Icon payoutIcon(Payout payout);
[[nodiscard]] QString outcomeText(Outcome outcome);
// The label of a list's entry; default entries that nobody renamed are shown in the desk's language. An unknown key shows itself.
[[nodiscard]] QString listText(const QList<ListItem>& items, const QString& key);

// "29.00": without a symbol, as the desk's locale writes it (S6 of the design: the currency is set once).
[[nodiscard]] QString moneyText(const Money& money);
// What an agent typed, with the decimal sign of whatever country ("29", "29,00", "29.00", "1,200"); Invalid where it could be read in
// two ways (the locale's decimal sign before three digits), is finer than the currency, or names another currency.
[[nodiscard]] Result<Money> moneyFromText(const QString& text, const QString& currency);
// "Today 14:02", "Tue 18 Nov 14:02", "5 Sep 2024": local time, shorter the nearer.
[[nodiscard]] QString dayText(const QDateTime& at, const QDateTime& now); // "Today", "Mon 17 Nov", "2 Jun 2024"
// A noun that begins with a capital as it stands inside a sentence: "phone", but "Telefon" in German.
[[nodiscard]] QString nounInside(const QString& noun);
[[nodiscard]] QString dayAndTimeText(const QDateTime& at, const QDateTime& now); // "Today 14:02", "Mon 24 Nov, 17:15"
[[nodiscard]] QString timeText(const QDateTime& at);                             // "14:02"
// "in 24 min", "12 min late", "2 h 54", and beyond a day the day itself.
[[nodiscard]] QString dueText(const QDateTime& due, const QDateTime& now);
}
