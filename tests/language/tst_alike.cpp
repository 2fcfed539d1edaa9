// Whether somebody typed may be somebody known: by phone, email, or name.
#include "models/language/Alike.h"

#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {
Customer person(const QString& name, const QStringList& phones = {}, const QStringList& emails = {})
{
    Customer c;
    c.name = name;
    c.phones = phones;
    c.emails = emails;
    return c;
}
}

class TestAlike : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSharedPhoneSaysMoreThanAName()
    {
        const Customer maya = person(u"Maya Okafor"_s, {u"+441134960119"_s}, {u"maya@example.net"_s});
        QCOMPARE(alikeBy(maya, person(u"Maya Okafor"_s, {u"+441134960119"_s})), AlikeBy::Phone);
        QCOMPARE(alikeBy(maya, person(u"Femi"_s, {}, {u"MAYA@example.net"_s})), AlikeBy::Email);
        QCOMPARE(alikeBy(maya, person(u"Femi"_s, {u"+441134960118"_s}, {u"maya@example.com"_s})), AlikeBy::Nothing);
    }

    void aWordInsteadOfANumberIsNobodys()
    {
        QCOMPARE(alikeBy(person(u"Maya"_s, {u"none"_s}), person(u"Femi"_s, {u"none"_s})), AlikeBy::Nothing);
        QCOMPARE(alikeBy(person(u"Maya"_s, {}, {u"none"_s}), person(u"Femi"_s, {}, {u"none"_s})), AlikeBy::Nothing);
    }

    void namesForgiveOrderAccentsAndALetter_data()
    {
        QTest::addColumn<QString>("known");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<AlikeBy>("by");
        QTest::newRow("same") << u"Maya Okafor"_s << u"maya okafor"_s << AlikeBy::Name;
        QTest::newRow("other order") << u"Maya Okafor"_s << u"Okafor, Maya"_s << AlikeBy::Name;
        QTest::newRow("accents") << u"Zoë Müller"_s << u"Zoe Muller"_s << AlikeBy::Name;
        QTest::newRow("misheard") << u"Maya Okafor"_s << u"Maja Okavor"_s << AlikeBy::NearName;
        QTest::newRow("short and one letter off") << u"Jon"_s << u"Jan"_s << AlikeBy::Nothing;
        QTest::newRow("two letters off in a short one") << u"Jon Berg"_s << u"Jan Burg"_s << AlikeBy::Nothing;
        QTest::newRow("not whole yet") << u"Maya Okafor"_s << u"maya"_s << AlikeBy::Nothing;
        QTest::newRow("nobody") << QString() << QString() << AlikeBy::Nothing;
    }
    void namesForgiveOrderAccentsAndALetter()
    {
        QFETCH(QString, known);
        QFETCH(QString, typed);
        QFETCH(AlikeBy, by);
        QCOMPARE(alikeBy(person(known), person(typed)), by);
    }
};

QTEST_GUILESS_MAIN(TestAlike)
#include "tst_alike.moc"
