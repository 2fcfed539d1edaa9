#include "models/desk/DemoBackground.h"

#include "models/store/Backgrounds.h"

namespace amends {
using namespace Qt::StringLiterals;
namespace {
QList<ProductSheet> sheets()
{
    return {{u"DW-400"_s, u"Dishwasher"_s, u"Washes twelve places at 44 dB. Fitted and tried on the day it comes."_s,
                u"Needs a tap within 1.5 m. Not under a hob."_s,
                u"Spring batch: the door seal can leak in the first week. Send the fitter, not a parcel."_s},
        {u"HB-280"_s, u"Hob"_s, u"White or black glass, fitted in two days."_s, u"Needs a 32 A line of its own."_s,
            u"Colours were swapped on labels in August."_s},
        {u"KT-17"_s, u"Kettle"_s, u"Boils a litre in two minutes. Ten years of spare lids."_s,
            u"Not for soft-water descalers."_s, u"Lid hinges break within months; the new hinge is metal."_s},
        {u"CM-165"_s, u"Coffee machine"_s, u"Two cups in a minute, a grinder that can be washed."_s,
            u"No milk froth without the jug."_s, QString()},
        {u"WR-410"_s, u"Wardrobe"_s, u"Put up by two people in an hour, old one taken along."_s,
            u"Not up a stair narrower than 80 cm."_s, u"Hinges come in left and right, and were mixed in October."_s},
        {u"RG-130"_s, u"Rug"_s, u"Wool, washable, lies flat from the first day."_s, u"Fades in a south window."_s,
            QString()}};
}

Result<CustomerId> idOf(Store& store, const QString& number)
{
    auto who = store.customers().byNumber(number);
    return who ? Result<CustomerId>(who->id) : who.error();
}
}

Result<void> demoBackground(Store& store, const QDateTime& now)
{
    Backgrounds& known = store.backgrounds();
    if (const auto kept = known.keepSheets(sheets(), false); !kept)
        return kept.error();
    const auto maya = idOf(store, u"40112"_s);
    const auto femi = idOf(store, u"40113"_s);
    if (!maya || !femi) // a demo of very few people
        return {};
    CustomerProfile profile;
    profile.channel = Channel::Phone;
    profile.hours = u"after 17:00"_s;
    profile.never = u"Voicemail"_s;
    profile.mayEmail = profile.mayPost = true;
    profile.labels = {{u"+441134960119"_s, u"home"_s}};
    if (const auto kept = known.setProfile(*maya, profile); !kept)
        return kept;
    if (const auto linked = known.link(*maya, *femi, LinkKind::Household); !linked)
        return linked;
    AlertLine line {{}, AlertSubject::Cause, u"missed_slot"_s,
        u"The slot page shows old times. Read the slot back before they hang up."_s, now.addDays(7), u"Priya Raman"_s,
        now.addDays(-1)};
    line.id = AlertId::fromString(u"5d1e0000-0000-4000-8000-000000000001"_s);
    const auto pinned = known.pin(line);
    return pinned ? Result<void>() : Result<void>(pinned.error());
}
}
