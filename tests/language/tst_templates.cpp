#include "models/language/Templates.h"
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {
TemplateValues allValues()
{
    TemplateValues values;
    for (const QString& name : {u"name"_s, u"day"_s, u"product"_s, u"order"_s, u"cause_sentence"_s,
             u"how_it_happened"_s, u"phrase1"_s, u"phrase2"_s, u"what_we_do"_s, u"what_we_changed"_s, u"promise_by"_s,
             u"first_failure"_s, u"agent"_s, u"company"_s})
        values.insert(
            name, {u"<"_s + name + u">"_s, name.startsWith(u"phrase"_s) ? ValueKind::FromPhrase : ValueKind::FromCase});
    return values;
}

QString filledText(const QString& body, const TemplateValues& values)
{
    const Result<Filled> filled = fill(body, values, u"en"_s);
    return filled ? filled->text : u"refused"_s;
}
}

Q_DECLARE_METATYPE(amends::ApologyTemplate)

class TestTemplates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void valuesAndBlanksAreRanges();
    void hostileValuesStayText_data();
    void hostileValuesStayText();
    void sectionsFollowWhatIsKnown();
    void badTemplatesAreRefused_data();
    void badTemplatesAreRefused();
    void theLibraryIsWholeInBothLanguages();
    void everyTemplateFills_data();
    void everyTemplateFills();
    void theCauseComesFirst();
    void aSecondFailureHasItsOwnLetter();
    void aCaseGivesItsValues();
    void whatIsNotSureIsLeftBlank();
    void phrasesBecomeClauses_data();
    void phrasesBecomeClauses();
    void namesAreNeverGuessed_data();
    void namesAreNeverGuessed();
    void blanksAreFoundAgain();
};

void TestTemplates::valuesAndBlanksAreRanges()
{
    const Filled filled = fill(u"Dear {{name}}, {{what_we_changed}}. {{ phrase1 }}"_s,
        {{u"name"_s, {u"Maya"_s, ValueKind::FromCase}}, {u"phrase1"_s, {u"you waited"_s, ValueKind::FromPhrase}}},
        u"en"_s)
                              .value_or({});
    QCOMPARE(filled.text, u"Dear Maya, [What we changed]. you waited"_s);
    QCOMPARE(filled.ranges.size(), 3);
    QCOMPARE(filled.ranges.at(0), (FilledRange {5, 4, u"name"_s, ValueKind::FromCase}));
    QCOMPARE(filled.ranges.at(1), (FilledRange {11, 17, u"what_we_changed"_s, ValueKind::YouWrite}));
    QCOMPARE(filled.ranges.at(2), (FilledRange {30, 10, u"phrase1"_s, ValueKind::FromPhrase}));
}

void TestTemplates::hostileValuesStayText_data()
{
    QTest::addColumn<QString>("value");
    for (const QString& value : {u"{{name}}"_s, u"{{x}} {{{y}}} {{#a}}{{/a}}"_s, u"{% if x %}"_s, u"%1 %2"_s,
             u"${HOME}"_s, u"\\n\n\t"_s, u"<b>&amp;"_s, u"\u202Eabc"_s, u"\uE000\uE100\uE001"_s, u"😡"_s, u"}}"_s,
             u"{{"_s, u"{{=<% %>=}}"_s, u"[Their name]"_s})
        QTest::addRow("%s", qPrintable(value.toHtmlEscaped())) << value;
}

void TestTemplates::hostileValuesStayText()
{
    QFETCH(QString, value);
    const Filled filled = fill(u"a {{v}} b {{name}}"_s,
        {{u"v"_s, {value, ValueKind::FromCase}}, {u"name"_s, {value, ValueKind::FromCase}}}, u"en"_s)
                              .value_or({});
    QCOMPARE(filled.text, u"a "_s + value + u" b "_s + value);
    QCOMPARE(filled.ranges.size(), 2);
    for (const FilledRange& range : filled.ranges)
        QCOMPARE(filled.text.mid(range.start, range.length), value);
}

void TestTemplates::sectionsFollowWhatIsKnown()
{
    const QString body = u"{{#day}}On {{day}}{{/day}}{{^day}}One day{{/day}} it broke.{{! a note }}"_s;
    QCOMPARE(filledText(body, {{u"day"_s, {u"Monday"_s, ValueKind::FromCase}}}), u"On Monday it broke."_s);
    QCOMPARE(filledText(body, {}), u"One day it broke."_s);
    QCOMPARE(filledText(body, {{u"day"_s, {u"  "_s, ValueKind::FromCase}}}), u"One day it broke."_s);
    QCOMPARE(filledText(u"\uE000\uE1FF{{day}}"_s, {}), u"[Day]"_s);
    QCOMPARE(filledText(u"no names"_s, {}), u"no names"_s);
}

void TestTemplates::badTemplatesAreRefused_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("open tag") << u"{{name"_s;
    QTest::newRow("empty tag") << u"{{}}"_s;
    QTest::newRow("partial") << u"{{> /etc/passwd}}"_s;
    QTest::newRow("delimiters") << u"{{=<% %>=}}"_s;
    QTest::newRow("open section") << u"{{#a}}x"_s;
    QTest::newRow("crossed sections") << u"{{#a}}{{#b}}{{/a}}{{/b}}"_s;
    QTest::newRow("end alone") << u"{{/a}}"_s;
    QTest::newRow("no name") << u"{{a b}}"_s;
    QTest::newRow("deep") << u"{{#a}}"_s.repeated(9) + u"{{/a}}"_s.repeated(9);
    QTest::newRow("long") << QString(20'001, u'x');
}

void TestTemplates::badTemplatesAreRefused()
{
    QFETCH(QString, body);
    const Result<Filled> filled = fill(body, allValues(), u"en"_s);
    QVERIFY(!filled);
    QCOMPARE(filled.error().kind, ErrorKind::Invalid);
}

void TestTemplates::theLibraryIsWholeInBothLanguages()
{
    QSet<QString> keys;
    QSet<QString> ids;
    for (const ApologyTemplate& one : builtinTemplates()) {
        keys.insert(one.key);
        ids.insert(one.id);
    }
    QCOMPARE(keys.size(), 14);
    QCOMPARE(ids.size(), builtinTemplates().size());
    for (const QString& key : std::as_const(keys)) {
        for (const QString& ending : {u".plain.en"_s, u".warm.en"_s, u".plain.de"_s, u".warm.de"_s})
            QVERIFY2(ids.contains(key + ending), qPrintable(key + ending));
    }
}

void TestTemplates::everyTemplateFills_data()
{
    QTest::addColumn<ApologyTemplate>("one");
    for (const ApologyTemplate& one : builtinTemplates())
        QTest::addRow("%s", qPrintable(one.id)) << one;
}

void TestTemplates::everyTemplateFills()
{
    QFETCH(ApologyTemplate, one);
    static const QRegularExpression hollow(
        u"inconvenience|valued customer|unfortunately|\\bif\\b|\\bbut\\b|apologi[sz]e for "
        u"any|Unannehmlichkeit|\\bleider\\b|\\bfalls\\b|\\baber\\b|"
        "geschätzter? Kund|!"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ugly(u"  |\\.\\.|\\s[.,]|\\{|\\}"_s);
    static const QRegularExpression own(
        u"I take responsibility|I’m (the one|taking|putting|seeing|answering|changing)|\\bmine\\b|the one who answers|ich (übernehme|bringe|sorge|stehe|tue|beende|kümmere|spreche)|übernehme ich|Ich (übernehme|ändere)|von mir"_s);
    for (const TemplateValues& values : {allValues(), TemplateValues {}}) {
        const Result<Filled> filled = fill(one.body, values, one.language);
        QVERIFY2(filled.has_value(), qPrintable(one.id));
        QVERIFY2(!hollow.match(filled->text).hasMatch(), qPrintable(filled->text));
        QVERIFY2(!ugly.match(filled->text).hasMatch(), qPrintable(filled->text));
        QVERIFY2(own.match(filled->text).hasMatch(), qPrintable(filled->text));
        for (const QString& name : {u"name"_s, u"what_we_do"_s, u"what_we_changed"_s, u"promise_by"_s, u"agent"_s}) {
            QVERIFY2(std::any_of(filled->ranges.begin(), filled->ranges.end(),
                         [&](const FilledRange& r) { return r.name == name; }),
                qPrintable(one.id + u' ' + name));
        }
        QVERIFY(!fill(one.subject, values, one.language).value_or({}).text.isEmpty());
    }
    QVERIFY(blanksIn(fill(one.body, allValues(), one.language).value_or({}).text, one.language).isEmpty());
    const Filled empty = fill(one.body, {}, one.language).value_or({});
    QCOMPARE(blanksIn(empty.text, one.language), empty.ranges);
}

void TestTemplates::theCauseComesFirst()
{
    RecoveryCase c;
    c.cause = u"damaged"_s;
    c.strength = 2;
    const QList<ApologyTemplate> calm = templatesFor(c, u"en-GB"_s);
    QCOMPARE(calm.at(0).id, u"damaged.warm.en"_s);
    QCOMPARE(calm.at(1).id, u"damaged.plain.en"_s);
    QCOMPARE(calm.at(2).key, u"general"_s);
    QCOMPARE(calm.last().key, u"second_failure"_s);
    c.strength = 5;
    QCOMPARE(templatesFor(c, u"de"_s).first().id, u"damaged.plain.de"_s);
    QCOMPARE(templatesFor(c, u"fr"_s).first().id, u"damaged.plain.en"_s);
    c.cause = u"something of their own"_s;
    QCOMPARE(templatesFor(c, u"en"_s).first().key, u"general"_s);
}

void TestTemplates::aSecondFailureHasItsOwnLetter()
{
    RecoveryCase c;
    c.cause = u"missed_slot"_s;
    const QList<ApologyTemplate> fitting = templatesFor(c, u"en"_s, true);
    QCOMPARE(fitting.at(0).key, u"second_failure"_s);
    QCOMPARE(fitting.at(2).key, u"missed_slot"_s);
}

void TestTemplates::aCaseGivesItsValues()
{
    RecoveryCase c;
    c.words = {u"I took the whole day off work for order 48213. Nobody even rang."_s};
    c.phrases = {u"took the whole day off work"_s, u"Nobody even rang"_s};
    c.cause = u"missed_slot"_s;
    c.openedAt = QDateTime({2025, 11, 20}, {14, 2}, Qt::UTC);
    Offer offer;
    offer.made.title = u"Saturday morning, two-person fitting"_s;
    offer.state = OfferState::Accepted;
    c.offers = {offer};
    Promise promise;
    promise.by = QDateTime({2025, 11, 22}, {12, 0}, Qt::UTC);
    c.promises = {promise};
    Customer maya;
    maya.name = u"Maya Okafor"_s;
    Order order;
    order.number = u"48213"_s;
    order.items = u"1 x Dishwasher; Hose"_s;
    order.dueAt = QDateTime({2025, 11, 17}, {18, 0}, Qt::UTC);
    Order other;
    other.number = u"47102"_s;
    Company company;
    company.name = u"Kirkgate"_s;
    const TemplateValues values
        = valuesFor(c, maya, {other, order}, company, u"Slot not confirmed"_s, u"en"_s, u"Sam Idris"_s, {2025, 9, 3});
    QCOMPARE(values[u"name"_s].text, u"Maya"_s);
    QCOMPARE(values[u"day"_s].text, u"Monday 17 November"_s);
    QCOMPARE(values[u"product"_s].text, u"dishwasher"_s);
    QCOMPARE(values[u"order"_s].text, u"48213"_s);
    QCOMPARE(values[u"phrase1"_s], (TemplateValue {u"you took the whole day off work"_s, ValueKind::FromPhrase}));
    QCOMPARE(values[u"phrase2"_s].text, u"nobody even rang"_s);
    QCOMPARE(values[u"phrase3"_s].text, QString());
    QCOMPARE(values[u"what_we_do"_s].text, u"Saturday morning, two-person fitting"_s);
    QCOMPARE(values[u"what_we_changed"_s].text, QString());
    QCOMPARE(values[u"promise_by"_s].text, u"12:00 on Saturday 22 November"_s);
    QCOMPARE(values[u"first_failure"_s].text, u"September"_s);
    QCOMPARE(values[u"agent"_s].text, u"Sam Idris"_s);

    const TemplateValues german = valuesFor(c, maya, {other, order}, company, {}, u"de"_s, {});
    QCOMPARE(german[u"name"_s].text, u"Maya Okafor"_s);
    QCOMPARE(german[u"day"_s].text, u"Montag, dem 17. November"_s);
    QCOMPARE(german[u"promise_by"_s].text, u"Samstag, den 22. November, 12:00 Uhr"_s);
}

void TestTemplates::whatIsNotSureIsLeftBlank()
{
    RecoveryCase c;
    c.words = {u"It is broken"_s};
    c.openedAt = QDateTime({2025, 11, 20}, {14, 2}, Qt::UTC);
    Order one;
    one.number = u"111"_s;
    Order two;
    two.number = u"222"_s;
    QCOMPARE(orderOf(c, {one, two}), nullptr);
    const TemplateValues values = valuesFor(c, {}, {one, two}, {}, {}, u"en"_s, {});
    for (const QString& name :
        {u"order"_s, u"product"_s, u"day"_s, u"name"_s, u"cause_sentence"_s, u"phrase1"_s, u"promise_by"_s})
        QVERIFY2(values[name].text.isEmpty(), qPrintable(name));
}

void TestTemplates::phrasesBecomeClauses_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("clause");
    QTest::newRow("after I") << u"took the whole day off"_s << u"I took the  whole day off."_s
                             << u"you took the whole day off"_s;
    QTest::newRow("after I’m") << u"tired of it"_s << u"and I’m tired of it"_s << u"you’re tired of it"_s;
    QTest::newRow("own clause") << u"Nobody even rang"_s << u"Hm. Nobody even rang."_s << u"nobody even rang"_s;
    QTest::newRow("with I") << u"I cried"_s << u"I cried"_s << u"you cried"_s;
    QTest::newRow("not sure") << u"whole day off"_s << u"I took the whole day off"_s << u"“whole day off”"_s;
    QTest::newRow("no verb") << u"my only day off"_s << u"and my only day off was gone"_s << u"“my only day off”"_s;
    QTest::newRow("after a verb") << u"nobody doing anything"_s << u"why is nobody doing anything"_s
                                  << u"“nobody doing anything”"_s;
    QTest::newRow("after a joint") << u"my account is overdrawn"_s << u"and now my account is overdrawn"_s
                                   << u"your account is overdrawn"_s;
    QTest::newRow("not in the words") << u"took a day"_s << QString() << u"“took a day”"_s;
    QTest::newRow("empty") << u" . "_s << QString() << QString();
}

void TestTemplates::phrasesBecomeClauses()
{
    QFETCH(QString, phrase);
    QFETCH(QString, words);
    QFETCH(QString, clause);
    QCOMPARE(phraseAsClause(phrase, words, u"en"_s), clause);
}

void TestTemplates::namesAreNeverGuessed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("say");
    QTest::newRow("first name") << u"Maya Okafor"_s << u"en"_s << u"Maya"_s;
    QTest::newRow("german") << u"Maya Okafor"_s << u"de"_s << u"Maya Okafor"_s;
    QTest::newRow("title") << u"Dr. Okafor"_s << u"en"_s << u"Dr. Okafor"_s;
    QTest::newRow("listed") << u"Okafor, Maya"_s << u"en"_s << u"Okafor, Maya"_s;
    QTest::newRow("initial") << u"M. Okafor"_s << u"en"_s << u"M. Okafor"_s;
    QTest::newRow("one word") << u"Björk"_s << u"en"_s << u"Björk"_s;
    QTest::newRow("none") << QString() << u"en"_s << QString();
}

void TestTemplates::namesAreNeverGuessed()
{
    QFETCH(QString, name);
    QFETCH(QString, language);
    QFETCH(QString, say);
    QCOMPARE(addressName(name, language), say);
}

void TestTemplates::blanksAreFoundAgain()
{
    const QString text = u"We changed [What we changed], by [By when]. [Not one of ours]"_s;
    const QList<FilledRange> blanks = blanksIn(text, u"en"_s);
    QCOMPARE(blanks.size(), 2);
    QCOMPARE(blanks.at(0).name, u"what_we_changed"_s);
    QCOMPARE(text.mid(blanks.at(1).start, blanks.at(1).length), u"[By when]"_s);
}

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
