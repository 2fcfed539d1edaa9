#include "models/desk/DemoWords.h"

#include <algorithm>

namespace amends {
using namespace Qt::StringLiterals;
namespace {
constexpr std::array<const char*, 9> openings {"", "", "", "Hello, I hope you can help. ",
    "I don't like complaining, but this is too much. ", "Right. ", "I'm ringing because I've run out of patience. ",
    "Sorry to bother you with this. ", "I want to tell somebody what happened. "};
constexpr std::array<const char*, 4> openingsAgain {"It's me again. ", "This is the second time in two months. ",
    "You put it right last time, and now this. ", "I thought we were past this. "};
struct Feeling {
    const char* words;
    Mood mood;
    int strength;
};
constexpr std::array<Feeling, 12> feelings {{{"", Mood::Flat, 2},
    {" I'm not even angry any more, just tired.", Mood::Flat, 2}, {" I expected better of you.", Mood::LetDown, 3},
    {" Honestly, I'm let down.", Mood::LetDown, 3}, {" It's ridiculous.", Mood::Frustrated, 4},
    {" How hard can it be?", Mood::Frustrated, 4}, {" I'm worried nobody will sort it out.", Mood::Worried, 3},
    {" I don't know what happens now.", Mood::Worried, 2}, {" I'm furious.", Mood::Angry, 5},
    {" I've never been treated like this.", Mood::Angry, 5}, {" These things happen, I know.", Mood::Calm, 1},
    {" I trusted you.", Mood::LetDown, 4}}};
struct Wish {
    const char* said;
    const char* wants;
    Want first;
    Want second;
};
constexpr std::array<Wish, 10> wishes {
    {{" I just want it sorted.", "It put right, without having to ring again.", Want::PutRight, Want::PutRight},
        {" Tell me what went wrong.", "To be told honestly what happened.", Want::ToldWhy, Want::ToldWhy},
        {" I want my money back.", "Their money back.", Want::Refund, Want::Refund},
        {" I'd like somebody to own it for once.", "One person who sees it through.", Want::Heard, Want::PutRight},
        {"", "It put right this week, and a reason.", Want::PutRight, Want::ToldWhy},
        {" What are you going to do about it?", "A plan with a date.", Want::PutRight, Want::PutRight},
        {" Just be straight with me.", "A straight answer, even a bad one.", Want::ToldWhy, Want::Heard},
        {" Make it right or give me my money back.", "It put right, or a refund.", Want::PutRight, Want::Refund},
        {" I don't want vouchers. I want it done.", "The thing itself, no vouchers.", Want::PutRight, Want::Heard},
        {" I wanted you to know.", "To have been heard.", Want::Heard, Want::Heard}}};

constexpr std::array<const char*, 8> recoveredWords {
    "It's right now. Thank you for ringing back when you said you would.",
    "You did everything you said, when you said it. I'll shop with you again.",
    "I was ready to leave. I'm not any more.", "It works, and somebody finally listened.",
    "Better than I expected after that start.", "Thanks. I told my sister how you handled it.",
    "All good. I liked that it was the same person each time.", "It came, it's fine, and the card was kind."};
constexpr std::array<const char*, 6> partlyWords {"It's fixed, but I still had to chase you.",
    "The thing itself is fine. The waiting wasn't.", "Half of it is done. I'm told the rest comes next week.",
    "I suppose so. I'd rather it hadn't happened.", "You were nice about it. It still cost me two days.",
    "Fine, but I'll think twice next time."};
constexpr std::array<const char*, 6> lostWords {"No. Nobody rang. I've bought it somewhere else.",
    "You promised, and it didn't happen. I'm done.", "I've asked my bank to take the money back.",
    "I don't want another voucher. I want to be left alone.", "It's too late now.",
    "I've been a customer for years. Not any more."};

// Takes the square brackets out of `text` and keeps what stood in them.
QString unmarked(QString text, QStringList& phrases)
{
    const qsizetype open = text.indexOf(u'[');
    const qsizetype close = text.indexOf(u']');
    if (open < 0 || close < open)
        return text;
    phrases.append(text.mid(open + 1, close - open - 1));
    return text.remove(close, 1).remove(open, 1);
}
}

QString demoFilled(const char* text, const DemoFills& fills)
{
    QString filled = QString::fromUtf8(text);
    filled.replace(u"{item}"_s, fills.item).replace(u"{day}"_s, fills.day).replace(u"{order}"_s, fills.order);
    if (!filled.isEmpty())
        filled.front() = filled.front().toUpper();
    return filled.replace(u'\'', u'’');
}

DemoComplaint demoComplaint(DemoRandom& random, const DemoCause& cause, const DemoFills& fills, bool again)
{
    DemoComplaint c;
    const Feeling& feeling = random.pick(feelings);
    const Wish& wish = random.pick(wishes);
    const QString opening
        = QString::fromUtf8(again ? random.pick(openingsAgain) : random.pick(openings)).replace(u'\'', u'’');
    const QString happened = demoFilled(random.pick(cause.happened), fills);
    const QString cost = unmarked(demoFilled(random.pick(cause.cost), fills), c.phrases);
    QString rest = QString::fromUtf8(feeling.words) + QString::fromUtf8(wish.said);
    c.words = opening + happened + u' ' + cost + rest.replace(u'\'', u'’');
    c.wants = QString::fromUtf8(wish.wants);
    c.wantKinds = {wish.first};
    if (wish.second != wish.first)
        c.wantKinds.append(wish.second);
    c.moods = {feeling.mood};
    c.strength = std::min(5, feeling.strength + (again ? 1 : 0));
    if (again && feeling.mood != Mood::LetDown)
        c.moods.append(Mood::LetDown);
    return c;
}

QString demoCheckBackWords(DemoRandom& random, Outcome outcome)
{
    const char* words = outcome == Outcome::Recovered ? random.pick(recoveredWords)
        : outcome == Outcome::Partly                  ? random.pick(partlyWords)
                                                      : random.pick(lostWords);
    return QString::fromUtf8(words).replace(u'\'', u'’');
}
}
