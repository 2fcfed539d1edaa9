// MayaCase: Maya Okafor's dishwasher that was never delivered, as a case at its third step, with her order and what she told us.
#pragma once
#include "models/domain/Company.h"
#include "models/domain/Customer.h"
#include "models/domain/RecoveryCase.h"
#include <QTimeZone>

namespace amends::maya {
using namespace Qt::StringLiterals;

inline QDateTime at(int day, int hour = 12, int minute = 0)
{
    return QDateTime(QDate(2025, 11, day), QTime(hour, minute), Qt::UTC);
}
inline Customer customer()
{
    Customer c;
    c.id = CustomerId::fromString(u"5f0c2a3e-0000-4000-8000-000000000001"_s);
    c.name = u"Maya Okafor"_s;
    c.emails = {u"maya.okafor@example.net"_s};
    c.phones = {u"+442079460123"_s};
    c.address = u"22 Alma Road, Leeds"_s;
    c.language = u"en"_s;
    return c;
}
inline Order order()
{
    Order o;
    o.id = OrderId::fromString(u"5f0c2a3e-0000-4000-8000-000000000002"_s);
    o.customer = customer().id;
    o.number = u"48213"_s;
    o.placedAt = at(13, 15, 20);
    o.dueAt = at(17, 18);
    o.items = u"Dishwasher, delivery and fitting"_s;
    o.status = u"Booked"_s;
    o.total = {64900, u"GBP"_s};
    return o;
}
inline Company company()
{
    Company c;
    c.name = u"Fernlea Home"_s;
    c.contactBlock = u"Fernlea Home, 4 Mill Street, Leeds LS1 4AB\nTelephone 0113 496 0000 · hello@fernlea.example"_s;
    c.agentName = u"Sam Idris"_s;
    return c;
}
inline QList<ListItem> causes()
{
    return {{u"missed_slot"_s, u"Slot not kept"_s, 0, true}, {u"damaged"_s, u"Arrived damaged"_s, 1, true},
        {u"wrong_item"_s, u"Wrong item"_s, 2, true}};
}
inline QList<ListItem> touchpoints()
{
    return {{u"choose"_s, u"Choose"_s, 0, true}, {u"order"_s, u"Order"_s, 1, true},
        {u"book"_s, u"Book slot"_s, 2, true}, {u"prepare"_s, u"Prepare"_s, 3, true},
        {u"deliver"_s, u"Deliver"_s, 4, true}, {u"fit"_s, u"Fit"_s, 5, true}, {u"help"_s, u"Get help"_s, 6, true}};
}
// Heard and felt; nothing investigated yet.
inline QList<EventBody> begun()
{
    const QString words
        = u"I took the whole day off work for your dishwasher on Monday. Nobody came and nobody even rang. I'm tired of explaining it."_s;
    return {CaseOpened {u"AM-2481"_s, customer().id, Channel::Phone, words},
        PhraseKept {u"took the whole day off work"_s}, PhraseKept {u"nobody even rang"_s},
        PhraseKept {u"tired of explaining it"_s}, MoodNoted {{Mood::LetDown}, 4, false},
        ReadBackAgreed {u"You took Monday off, nobody came and nobody rang."_s},
        EmpathySaid {u"You gave up a whole day, and nobody told you. I’d feel let down too."_s, Route::Said}};
}
inline MomentNoted moment(int day, const QString& expected, const QString& expectedSource, const QString& happened,
    const QString& happenedSource, bool missed)
{
    return {MomentId::create(), at(day), false, expected, expectedSource, happened, happenedSource, missed};
}
inline QList<EventBody> investigated()
{
    const QuestionId why = QuestionId::create();
    const QuestionId free = QuestionId::create();
    return {moment(13, u"Slot booked"_s, u"Product sheet"_s, u"Slot booked"_s, u"Order 48213, 15:20"_s, false),
        moment(14, u"Slot sent to the driver"_s, u"Product sheet"_s, u"Never sent"_s, u"Driver list, Fri 14"_s, true),
        moment(16, u"Text with a 2 hour window"_s, u"Product sheet"_s, u"No text went out"_s, u"Message log"_s, true),
        moment(17, u"Fitted, 08:00 to 18:00"_s, u"Order 48213"_s, u"Nobody came, nobody rang"_s, u"Maya, this call"_s,
            true),
        moment(18, u"Answer in 4 hours"_s, u"Our aim"_s, u"Email, no answer"_s, u"Inbox, 09:12"_s, true),
        FactTold {u"Monday, 08:00 to 18:00"_s, u"Email"_s},
        FactTold {u"Two steps up to the door"_s, u"You, this call"_s},
        QuestionAsked {why, u"Why was the slot not sent?"_s, u"Depot"_s},
        QuestionAsked {free, u"Saturday before noon, free?"_s, u"Joel"_s}, QuestionAnswered {free, u"Yes"_s, u"Joel"_s},
        CauseFound {u"missed_slot"_s}, TouchpointsPlaced {u"book"_s, u"deliver"_s},
        SeverityJudged {Severity::Major, {}}, BlameJudged {Whose::Ours}, LossesCounted {{}, 480}};
}
inline QList<CaseEvent> told(const QList<EventBody>& bodies)
{
    QList<CaseEvent> events;
    for (const EventBody& body : bodies)
        events.append(CaseEvent {EventId::create(), events.size() + 1, at(18, 14, 2), u"Sam Idris"_s, body});
    return events;
}
}
