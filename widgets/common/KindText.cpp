#include "widgets/common/KindText.h"

#include "models/exchange/Amounts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
QString tr(const char* text)
{
    return QCoreApplication::translate("amends::KindText", text);
}

struct DefaultItem {
    const char* key;
    const char* label;
};
// The lists that a new store begins with; the store keeps these English labels, the screen shows them translated.
constexpr DefaultItem defaults[] = {
    {"late_delivery", QT_TRANSLATE_NOOP("amends::KindText", "Late delivery")},
    {"missed_slot", QT_TRANSLATE_NOOP("amends::KindText", "Slot not kept")},
    {"damaged", QT_TRANSLATE_NOOP("amends::KindText", "Arrived damaged")},
    {"wrong_item", QT_TRANSLATE_NOOP("amends::KindText", "Wrong item sent")},
    {"faulty", QT_TRANSLATE_NOOP("amends::KindText", "Faulty")},
    {"charged_twice", QT_TRANSLATE_NOOP("amends::KindText", "Charged twice")},
    {"refund_late", QT_TRANSLATE_NOOP("amends::KindText", "Refund late")},
    {"rude_service", QT_TRANSLATE_NOOP("amends::KindText", "Spoken to badly")},
    {"not_as_described", QT_TRANSLATE_NOOP("amends::KindText", "Not as described")},
    {"not_told", QT_TRANSLATE_NOOP("amends::KindText", "Not told")},
    {"website_error", QT_TRANSLATE_NOOP("amends::KindText", "Website error")},
    {"lost_order", QT_TRANSLATE_NOOP("amends::KindText", "Order lost")},
    {"choose", QT_TRANSLATE_NOOP("amends::KindText", "Choose")},
    {"order", QT_TRANSLATE_NOOP("amends::KindText", "Order")},
    {"book_slot", QT_TRANSLATE_NOOP("amends::KindText", "Book slot")},
    {"prepare", QT_TRANSLATE_NOOP("amends::KindText", "Prepare")},
    {"deliver", QT_TRANSLATE_NOOP("amends::KindText", "Deliver")},
    {"fit", QT_TRANSLATE_NOOP("amends::KindText", "Fit")},
    {"get_help", QT_TRANSLATE_NOOP("amends::KindText", "Get help")},
    {"standard", QT_TRANSLATE_NOOP("amends::KindText", "Standard")},
    {"silver", QT_TRANSLATE_NOOP("amends::KindText", "Silver")},
    {"gold", QT_TRANSLATE_NOOP("amends::KindText", "Gold")},
};

QString translatedDefault(const ListItem& item)
{
    for (const DefaultItem& known : defaults) {
        if (item.key == QLatin1String(known.key) && item.label == QLatin1String(known.label))
            return tr(known.label);
    }
    return item.label;
}
}

QString channelText(Channel channel)
{
    switch (channel) {
    case Channel::Phone:
        return QCoreApplication::translate("amends::KindText", "Phone");
    case Channel::Counter:
        return QCoreApplication::translate("amends::KindText", "Counter");
    case Channel::Email:
        return QCoreApplication::translate("amends::KindText", "Email");
    case Channel::Letter:
        return QCoreApplication::translate("amends::KindText", "Letter");
    case Channel::Chat:
        return QCoreApplication::translate("amends::KindText", "Chat");
    case Channel::WebForm:
        return QCoreApplication::translate("amends::KindText", "Web form");
    case Channel::Review:
        return QCoreApplication::translate("amends::KindText", "Review");
    case Channel::Social:
        return QCoreApplication::translate("amends::KindText", "Social post");
    case Channel::Survey:
        return QCoreApplication::translate("amends::KindText", "Survey");
    }
    return {};
}

Icon channelIcon(Channel channel)
{
    switch (channel) {
    case Channel::Phone:
        return Icon::ChannelPhone;
    case Channel::Counter:
        return Icon::ChannelCounter;
    case Channel::Email:
        return Icon::ChannelEmail;
    case Channel::Letter:
        return Icon::ChannelLetter;
    case Channel::Chat:
        return Icon::ChannelChat;
    case Channel::WebForm:
        return Icon::ChannelWebForm;
    case Channel::Review:
        return Icon::ChannelReview;
    case Channel::Social:
        return Icon::ChannelSocial;
    case Channel::Survey:
        return Icon::ChannelSurvey;
    }
    return Icon::None;
}

QString moodText(Mood mood)
{
    switch (mood) {
    case Mood::Calm:
        return QCoreApplication::translate("amends::KindText", "Calm");
    case Mood::Flat:
        return QCoreApplication::translate("amends::KindText", "Flat");
    case Mood::Worried:
        return QCoreApplication::translate("amends::KindText", "Worried");
    case Mood::LetDown:
        return QCoreApplication::translate("amends::KindText", "Let down");
    case Mood::Frustrated:
        return QCoreApplication::translate("amends::KindText", "Frustrated");
    case Mood::Angry:
        return QCoreApplication::translate("amends::KindText", "Angry");
    }
    return {};
}

Icon moodIcon(Mood mood)
{
    switch (mood) {
    case Mood::Calm:
        return Icon::MoodCalm;
    case Mood::Flat:
        return Icon::MoodFlat;
    case Mood::Worried:
        return Icon::MoodWorried;
    case Mood::LetDown:
        return Icon::MoodLetDown;
    case Mood::Frustrated:
        return Icon::MoodFrustrated;
    case Mood::Angry:
        return Icon::MoodAngry;
    }
    return Icon::None;
}

QString wantText(Want want)
{
    switch (want) {
    case Want::PutRight:
        return QCoreApplication::translate("amends::KindText", "Put right");
    case Want::Refund:
        return QCoreApplication::translate("amends::KindText", "Refund");
    case Want::ToldWhy:
        return QCoreApplication::translate("amends::KindText", "Be told why");
    case Want::Heard:
        return QCoreApplication::translate("amends::KindText", "Be heard");
    }
    return {};
}

QString lossText(Loss loss)
{
    switch (loss) {
    case Loss::Time:
        return QCoreApplication::translate("amends::KindText", "Time");
    case Loss::Money:
        return QCoreApplication::translate("amends::KindText", "Money");
    case Loss::Trust:
        return QCoreApplication::translate("amends::KindText", "Trust");
    case Loss::Face:
        //: as in losing face in front of others
        return QCoreApplication::translate("amends::KindText", "Face");
    case Loss::PeaceOfMind:
        return QCoreApplication::translate("amends::KindText", "Peace of mind");
    }
    return {};
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Minor:
        return QCoreApplication::translate("amends::KindText", "Minor inconvenience");
    case Severity::Hassle:
        return QCoreApplication::translate("amends::KindText", "Real hassle");
    case Severity::Major:
        return QCoreApplication::translate("amends::KindText", "Major");
    case Severity::Safety:
        return QCoreApplication::translate("amends::KindText", "Safety");
    }
    return {};
}

QString whoseText(Whose whose)
{
    switch (whose) {
    case Whose::Ours:
        return QCoreApplication::translate("amends::KindText", "Ours");
    case Whose::NotOurs:
        return QCoreApplication::translate("amends::KindText", "Not ours");
    case Whose::Misunderstanding:
        return QCoreApplication::translate("amends::KindText", "Misunderstanding");
    }
    return {};
}

QString routeText(Route route)
{
    switch (route) {
    case Route::Said:
        return QCoreApplication::translate("amends::KindText", "Said");
    case Route::Sent:
        return QCoreApplication::translate("amends::KindText", "Sent");
    case Route::Copied:
        return QCoreApplication::translate("amends::KindText", "Copied");
    case Route::Printed:
        return QCoreApplication::translate("amends::KindText", "Printed");
    case Route::Pdf:
        return QCoreApplication::translate("amends::KindText", "Saved as PDF");
    }
    return {};
}

QString remedyText(Remedy remedy)
{
    switch (remedy) {
    case Remedy::Refund:
        return QCoreApplication::translate("amends::KindText", "Money back");
    case Remedy::Replacement:
        return QCoreApplication::translate("amends::KindText", "Replacement");
    case Remedy::Repair:
        return QCoreApplication::translate("amends::KindText", "Repair");
    case Remedy::DoAgain:
        return QCoreApplication::translate("amends::KindText", "Do it again");
    case Remedy::Credit:
        return QCoreApplication::translate("amends::KindText", "Credit");
    case Remedy::Discount:
        return QCoreApplication::translate("amends::KindText", "Discount");
    case Remedy::FreeReturn:
        return QCoreApplication::translate("amends::KindText", "Free return");
    case Remedy::Gift:
        return QCoreApplication::translate("amends::KindText", "Gift");
    case Remedy::Upgrade:
        return QCoreApplication::translate("amends::KindText", "Upgrade");
    case Remedy::Points:
        return QCoreApplication::translate("amends::KindText", "Points");
    case Remedy::FindItem:
        return QCoreApplication::translate("amends::KindText", "Find a rare item");
    case Remedy::ManagerCall:
        return QCoreApplication::translate("amends::KindText", "A call from the manager");
    case Remedy::ActOnSource:
        return QCoreApplication::translate("amends::KindText", "Act on the source");
    case Remedy::Charity:
        return QCoreApplication::translate("amends::KindText", "Give to charity");
    case Remedy::TimeAndAttention:
        return QCoreApplication::translate("amends::KindText", "Time and attention");
    case Remedy::Other:
        return QCoreApplication::translate("amends::KindText", "Something else");
    }
    return {};
}

QString payoutText(Payout payout)
{
    switch (payout) {
    case Payout::None:
        return QCoreApplication::translate("amends::KindText", "No money paid");
    case Payout::OriginalCard:
        return QCoreApplication::translate("amends::KindText", "The card they paid with");
    case Payout::Bank:
        return QCoreApplication::translate("amends::KindText", "Bank transfer");
    case Payout::Wallet:
        return QCoreApplication::translate("amends::KindText", "Mobile wallet");
    case Payout::StoreCredit:
        return QCoreApplication::translate("amends::KindText", "Store credit");
    case Payout::GiftCard:
        return QCoreApplication::translate("amends::KindText", "Gift card");
    case Payout::Cash:
        return QCoreApplication::translate("amends::KindText", "Cash");
    }
    return {};
}

Icon payoutIcon(Payout payout)
{
    switch (payout) {
    case Payout::OriginalCard:
        return Icon::PayCard;
    case Payout::Bank:
        return Icon::PayBank;
    case Payout::Wallet:
        return Icon::PayWallet;
    case Payout::StoreCredit:
    case Payout::GiftCard:
        return Icon::PayCredit;
    case Payout::Cash:
        return Icon::PayCash;
    case Payout::None:
        break;
    }
    return Icon::None;
}

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Recovered:
        return QCoreApplication::translate("amends::KindText", "Recovered");
    case Outcome::Partly:
        return QCoreApplication::translate("amends::KindText", "Partly");
    case Outcome::Lost:
        return QCoreApplication::translate("amends::KindText", "Lost");
    }
    return {};
}

QString listText(const QList<ListItem>& items, const QString& key)
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const ListItem& item) { return item.key == key; });
    return found == items.end() ? key : translatedDefault(*found);
}

QString moneyText(const Money& money)
{
    const int places = Money::places(money.currency);
    qint64 unit = 1;
    for (int i = 0; i < places; ++i)
        unit *= 10;
    const QLocale locale;
    const QString whole = locale.toString(money.minor / unit);
    if (places == 0)
        return whole;
    const QString part = QString::number(qAbs(money.minor % unit)).rightJustified(places, u'0');
    const QString sign = money.minor < 0 && money.minor / unit == 0 ? locale.negativeSign() : QString();
    return sign + whole + locale.decimalPoint() + part;
}

Result<Money> moneyFromText(const QString& text, const QString& currency)
{
    // One sign and three digits: thousands to some, and a slip of the finger to others.
    static const QRegularExpression three(u"^\\D*\\d{1,3}([.,])\\d{3}\\D*$"_s);
    static const QRegularExpression tooFine(u"([.,]\\d{4,}|^\\D*0*[.,]\\d{3,})\\D*$"_s);
    const QLocale locale;
    QString western;
    for (const QChar c : text.trimmed()) {
        western += c.isDigit()   ? QChar(u'0' + c.digitValue())
            : c == QChar(0x066b) ? QChar(u'.') // the Arabic decimal sign, and the one of thousands
            : c == QChar(0x066c) ? QChar(u',')
                                 : c;
    }
    const auto lone = three.match(western);
    const bool unclear = lone.hasMatch() && lone.captured(1) == locale.decimalPoint() && Money::places(currency) < 3;
    if (unclear || (Money::places(currency) < 3 && tooFine.match(western).hasMatch()))
        return Error {ErrorKind::Invalid, u"amount"_s};
    auto money = readAmount(western, currency);
    return money && money->currency != currency ? Result<Money>(ErrorKind::Invalid, u"currency"_s) : money;
}

QString timeText(const QDateTime& at)
{
    return QLocale().toString(at.toLocalTime().time(), u"HH:mm"_s);
}

QString dayText(const QDateTime& at, const QDateTime& now)
{
    const QDate day = at.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    if (day == today)
        return QCoreApplication::translate("amends::KindText", "Today");
    const QLocale locale;
    if (qAbs(day.daysTo(today)) < 180)
        //: a day of this year: weekday, day, month; see QDate's format
        return locale.toString(day, QCoreApplication::translate("amends::KindText", "ddd d MMM"));
    //: a day further away: day, month, year; see QDate's format
    return locale.toString(day, QCoreApplication::translate("amends::KindText", "d MMM yyyy"));
}

QString nounInside(const QString& noun)
{
    return QLocale().language() == QLocale::German ? noun : noun.toLower();
}

QString dayAndTimeText(const QDateTime& at, const QDateTime& now)
{
    //: %1 is a day ("Mon 24 Nov"), %2 a time ("17:15")
    return QCoreApplication::translate("amends::KindText", "%1, %2").arg(dayText(at, now), timeText(at));
}

QString dueText(const QDateTime& due, const QDateTime& now)
{
    const qint64 minutes = (now.msecsTo(due) + (now < due ? 59'999 : -59'999)) / 60'000;
    if (minutes < 0 && minutes > -60)
        return QCoreApplication::translate("amends::KindText", "%1 min late").arg(QLocale().toString(-minutes));
    if (minutes <= -60 && minutes > -24 * 60)
        return QCoreApplication::translate("amends::KindText", "%1 h late").arg(QLocale().toString(-minutes / 60));
    if (minutes <= -24 * 60)
        return QCoreApplication::translate("amends::KindText", "Late since %1").arg(dayText(due, now));
    if (minutes < 60)
        return QCoreApplication::translate("amends::KindText", "in %1 min").arg(QLocale().toString(minutes));
    if (due.toLocalTime().date() == now.toLocalTime().date())
        return timeText(due);
    //: %1 is a day ("Fri 21 Nov"), %2 a time ("11:20")
    return QCoreApplication::translate("amends::KindText", "%1 %2").arg(dayText(due, now), timeText(due));
}
}
