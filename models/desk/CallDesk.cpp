#include "models/desk/CallDesk.h"

#include "models/base/Text.h"
#include "models/domain/Steps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int mostLeft = 5;        // open cases of one caller that are looked into
constexpr int mostPeople = 20;     // with one number, or with its digits
constexpr qsizetype fewDigits = 4; // fewer are in too many numbers
constexpr qsizetype tail = 8;      // digits of a number that a person writes whatever the country

Result<LeftCase> leftOf(Store& store, const CaseRow& row)
{
    const auto whole = store.cases().find(row.id);
    if (!whole)
        return whole.error();
    const auto drafts = store.drafts().newest(row.id);
    if (!drafts)
        return drafts.error();
    LeftCase left {
        row.id, row.number, row.summary, goesOnAt(*whole), whole->lastAt, whole->status == CaseStatus::Waiting};
    for (const Draft& draft : *drafts) {
        const auto step = fromKey<Step>(draft.field.section(u'.', 0, 0));
        if (step && draft.at > left.at && !draft.text.trimmed().isEmpty()) {
            left.step = *step;
            left.at = draft.at;
        }
    }
    return left;
}

bool hasDigits(const Customer& who, const QString& digits, bool atEnd)
{
    return std::any_of(who.phones.begin(), who.phones.end(), [&](const QString& phone) {
        const QString theirs = digitsOf(phone.section(u";ext="_s, 0, 0));
        return atEnd ? theirs.endsWith(digits) : theirs.contains(digits);
    });
}

QString numberToKeep(const CallText& text)
{
    return text.kind != CallText::Number ? QString() : text.e164.isEmpty() ? text.given : text.e164;
}
}

struct CallDesk::Found {
    CallText text {};
    QList<Customer> people {};
    bool exact = true;
    Caller caller {}; // when it is one
};

Result<Caller> callerOf(Store& store, CustomerId who)
{
    auto card = store.customers().card(who);
    if (!card)
        return card.error();
    Caller caller {*card, {}};
    for (const CaseRow& row : card->cases) {
        if (row.status == CaseStatus::Closed || caller.left.size() >= mostLeft)
            continue;
        auto left = leftOf(store, row);
        if (!left)
            return left.error();
        caller.left.append(*left);
    }
    std::stable_sort(caller.left.begin(), caller.left.end(),
        [](const LeftCase& a, const LeftCase& b) { return a.setAside != b.setAside ? a.setAside : a.at > b.at; });
    return caller;
}

CallDesk::CallDesk(StoreRunner& store, const Clock& clock, QObject* parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
}

quint64 CallDesk::ring(const QString& text)
{
    Call call;
    call.id = ++m_last;
    call.raw = text;
    call.at = m_clock.now();
    m_calls.prepend(call);
    Q_EMIT changed();
    lookAgain(call.id);
    return call.id;
}

// By the whole number, from any of a person's; an extension then tells them apart. Else by its digits, which somebody may have
// written in another way: that is only a guess, and offered as one.
Result<CallDesk::Found> CallDesk::look(Store& store, const QString& raw)
{
    const auto company = store.settings().company();
    if (!company)
        return company.error();
    Found found {readCall(raw, Phone(company->region)), {}, true, {}};
    if (found.text.kind != CallText::Number)
        return found;
    if (!found.text.e164.isEmpty()) {
        auto people = store.customers().byPhone(found.text.e164);
        if (!people)
            return people.error();
        found.people = *people;
        const auto has = [&](const Customer& c) { return c.phones.contains(found.text.e164); };
        if (found.text.e164.contains(u";ext="_s) && std::count_if(people->begin(), people->end(), has) == 1)
            found.people = {*std::find_if(people->begin(), people->end(), has)};
    }
    if (found.people.isEmpty() && found.text.digits.size() >= fewDigits) {
        const bool isWhole = !found.text.e164.isEmpty();
        const QString digits = isWhole ? found.text.digits.right(tail) : found.text.digits;
        auto people = store.search().people(digits, mostPeople);
        if (!people)
            return people.error();
        found.exact = false;
        std::copy_if(people->begin(), people->end(), std::back_inserter(found.people),
            [&](const Customer& c) { return hasDigits(c, digits, isWhole); });
    }
    if (found.people.size() != 1 || !found.exact)
        return found;
    auto caller = callerOf(store, found.people.constFirst().id);
    if (!caller)
        return caller.error();
    found.caller = *caller;
    return found;
}

void CallDesk::lookAgain(quint64 id)
{
    Call* call = find(id);
    if (!call)
        return;
    call->state = Call::Looking;
    m_store.run([raw = call->raw](Store& s) { return look(s, raw); })
        .then(this, [this, id](const Result<Found>& found) { showFound(id, found); });
}

void CallDesk::showFound(quint64 id, const Result<Found>& found)
{
    Call* call = find(id);
    if (!call)
        return;
    if (!found) {
        call->state = Call::Failed;
        call->error = found.error().kind;
    } else {
        call->text = found->text;
        call->people = found->people;
        call->exact = found->exact;
        call->caller = found->caller;
        call->state = found->people.isEmpty()           ? Call::Nobody
            : found->people.size() == 1 && found->exact ? Call::One
                                                        : Call::Several;
        mergeOlder(id);
    }
    Q_EMIT changed();
    Q_EMIT known(id);
}

// Whoever hides their number may be anybody; all others are the same call.
void CallDesk::mergeOlder(quint64 id)
{
    Call* call = find(id);
    if (call->text.kind == CallText::Withheld)
        return;
    int before = 0;
    m_calls.removeIf([&](const Call& other) {
        const bool same = other.id < id && other.state != Call::Looking && other.text.kind == call->text.kind
            && other.text.e164 == call->text.e164
            && (!call->text.e164.isEmpty() || other.text.given == call->text.given);
        before += same ? other.rings : 0;
        return same;
    });
    find(id)->rings += before;
}

void CallDesk::choose(quint64 id, CustomerId who)
{
    m_store.run([who](Store& s) { return callerOf(s, who); }).then(this, [this, id](const Result<Caller>& caller) {
        showCaller(id, caller);
    });
}

void CallDesk::attach(quint64 id, const Customer& who)
{
    const Call* of = call(id);
    if (!of)
        return;
    Customer changed = who;
    const QString number = numberToKeep(of->text);
    if (number.isEmpty() || who.phones.contains(number))
        return choose(id, who.id);
    changed.phones.append(number);
    save(id, changed);
}

void CallDesk::save(quint64 id, const Customer& who)
{
    m_store
        .run([who](Store& s) -> Result<Caller> {
            auto saved = s.customers().save(who);
            return saved ? callerOf(s, saved->id) : Result<Caller>(saved.error());
        })
        .then(this, [this, id, person = who.id](const Result<Caller>& caller) {
            showCaller(id, caller);
            if (caller)
                m_store.announce({Change::Customers, {}, person});
        });
}

void CallDesk::addPerson(quint64 id, const QString& name)
{
    const Call* of = call(id);
    if (!of)
        return;
    Customer person;
    person.id = CustomerId::create();
    person.name = firstOf(keepable(name.trimmed()), 200);
    if (const QString number = numberToKeep(of->text); !number.isEmpty())
        person.phones = {number};
    save(id, person);
}

void CallDesk::notThem(quint64 id)
{
    Call* call = find(id);
    if (!call || call->state != Call::One)
        return;
    call->state = call->people.size() > 1 ? Call::Several : Call::Nobody;
    call->caller = {};
    Q_EMIT changed();
}

void CallDesk::showCaller(quint64 id, const Result<Caller>& caller)
{
    Call* call = find(id);
    if (!call)
        return;
    if (!caller) {
        Q_EMIT refused(id, caller.error().kind);
        return;
    }
    call->caller = *caller;
    call->state = Call::One;
    Q_EMIT changed();
    Q_EMIT known(id);
}

void CallDesk::settle(quint64 id)
{
    if (m_calls.removeIf([id](const Call& c) { return c.id == id; }) > 0)
        Q_EMIT changed();
}

const Call* CallDesk::call(quint64 id) const
{
    const auto found = std::find_if(m_calls.begin(), m_calls.end(), [id](const Call& c) { return c.id == id; });
    return found == m_calls.end() ? nullptr : &*found;
}

Call* CallDesk::find(quint64 id)
{
    return const_cast<Call*>(call(id));
}
}
