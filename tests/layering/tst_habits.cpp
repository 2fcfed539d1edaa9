// The tree keeps its habits, and this test notices when it does not.
#include "tests/layering/Habits.h"

#include <QTest>

using namespace amends::tests;
using namespace Qt::StringLiterals;

class TestHabits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTreeKeepsItsHabits();
    void noSqlOfTheTreeIsGlued();
    void aBadHabitIsSeen_data();
    void aBadHabitIsSeen();
    void aGoodLinePasses_data();
    void aGoodLinePasses();
    void gluedSqlIsSeen_data();
    void gluedSqlIsSeen();
    void boundSqlPasses_data();
    void boundSqlPasses();

private:
    QList<SourceFile> m_tree = readTree(QStringLiteral(AMENDS_ROOT), {u"app"_s, u"models"_s, u"widgets"_s, u"tests"_s});
};

void TestHabits::theTreeKeepsItsHabits()
{
    QVERIFY2(!m_tree.isEmpty(), "no source was found: the root is wrong");
    const auto findings = badHabits(m_tree);
    QVERIFY2(findings.isEmpty(), qUtf8Printable(u"\n"_s + asText(findings)));
}

void TestHabits::noSqlOfTheTreeIsGlued()
{
    const auto findings = gluedSql(m_tree);
    QVERIFY2(findings.isEmpty(), qUtf8Printable(u"\n"_s + asText(findings)));
}

void TestHabits::aBadHabitIsSeen_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("name");
    const auto row = [](const QString& path, const QString& line, const QString& name) {
        QTest::newRow(qUtf8Printable(path + u": "_s + name)) << path << line << name;
    };
    row(u"widgets/recovery/ListenPage.cpp"_s, u"    m_words->setStyleSheet(sheet);"_s, u"style sheet in a page"_s);
    row(u"models/domain/Deadlines.cpp"_s, u"auto now = QDateTime::currentDateTimeUtc();"_s, u"the wall clock"_s);
    row(u"tests/widgets/tst_page.cpp"_s, u"    QTest::qWait(100);"_s, u"a blind wait"_s);
    row(u"widgets/recovery/ListenPage.cpp"_s, u"    QApplication::processEvents();"_s, u"a nested event loop"_s);
    row(u"models/domain/Steps.cpp"_s, u"    // TODO later"_s, u"an unfinished thought"_s);
    row(u"models/store/sql/SqlCases.cpp"_s, u"log(query.lastError().text());"_s, u"a database's own words"_s);
    row(u"widgets/common/Chip.cpp"_s, u"label->setTextFormat(Qt::RichText);"_s, u"rich text asked for"_s);
    row(u"widgets/recovery/ListenPage.cpp"_s, u"QToolTip::showText(at, words);"_s, u"a tool tip made by hand"_s);
    row(u"widgets/recovery/ListenPage.cpp"_s, u"QMessageBox::question(this, a, b);"_s, u"a message box made by hand"_s);
    row(u"widgets/customers/Header.cpp"_s, u"m_name = new QLabel(this);"_s, u"a label that guesses"_s);
    row(u"widgets/customers/Header.cpp"_s, u"item->setToolTip(row.tip);"_s, u"a tool tip that guesses"_s);
    row(u"widgets/customers/Rows.cpp"_s, u"item->setToolTip(tr(\"Of %1\").arg(name));"_s, u"a tool tip that guesses"_s);
    row(u"models/store/sql/SqlCases.cpp"_s, u"u\"SELECT * FROM customer\"_s"_s, u"select everything"_s);
}

void TestHabits::aBadHabitIsSeen()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(QString, name);
    const auto findings = badHabits({{path, {line}}});
    QCOMPARE(findings.size(), 1);
    QVERIFY2(findings.first().words.startsWith(name), qUtf8Printable(findings.first().words));
}

void TestHabits::aGoodLinePasses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::newRow("the theme's sheet") << u"widgets/style/Theme.cpp"_s << u"qApp->setStyleSheet(filled);"_s;
    QTest::newRow("the clock itself") << u"models/base/Clock.h"_s << u"return QDateTime::currentDateTimeUtc();"_s;
    QTest::newRow("our own tip") << u"widgets/customers/Header.cpp"_s << u"button->setToolTip(tr(\"Copy\"));"_s;
    QTest::newRow("a plain tip") << u"widgets/customers/Header.cpp"_s
                                 << u"item->setToolTip(full ? QString() : plainTip(name));"_s;
    QTest::newRow("said in a comment") << u"widgets/recovery/ListenPage.cpp"_s
                                       << u"int a = 0; // never setStyleSheet( here"_s;
    QTest::newRow("said in a string") << u"widgets/recovery/ListenPage.cpp"_s << u"log(\"processEvents()\");"_s;
    QTest::newRow("a quote in a string") << u"widgets/recovery/ListenPage.cpp"_s
                                         << uR"(log("a \" processEvents() b");)"_s;
}

void TestHabits::aGoodLinePasses()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QCOMPARE(asText(badHabits({{path, {line}}})), QString());
}

void TestHabits::gluedSqlIsSeen_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("plus") << QStringList {u"q.exec(u\"SELECT id FROM customer WHERE name = '\"_s + name);"_s};
    QTest::newRow("arg") << QStringList {u"q.exec(u\"DELETE FROM draft WHERE id = %1\"_s.arg(id));"_s};
    QTest::newRow("over two lines") << QStringList {u"u\"UPDATE customer SET name = \"_s"_s, u"    + name;"_s};
    QTest::newRow("pieces") << QStringList {u"u\"SELECT id \""_s, u"  \"FROM customer WHERE id = %1\"_s.arg(id)"_s};
    QTest::newRow("a raw literal") << QStringList {u"uR\"(SELECT id"_s, u"FROM customer)\"_s + tail"_s};
    QTest::newRow("a tail") << QStringList {u"statement + u\" WHERE id = 1\"_s"_s};
    QTest::newRow("an inner quote") << QStringList {uR"(u"SELECT \"id\" FROM customer "_s + tail)"_s};
}

void TestHabits::gluedSqlIsSeen()
{
    QFETCH(QStringList, lines);
    QCOMPARE(asText(gluedSql({{u"models/store/sql/SqlCases.cpp"_s, lines}})),
        u"models/store/sql/SqlCases.cpp:1: SQL is glued together; bind the value"_s);
}

void TestHabits::boundSqlPasses_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("bound") << QStringList {u"q.prepare(u\"SELECT id FROM customer WHERE name = :name\"_s);"_s};
    QTest::newRow("raw") << QStringList {u"prepare(uR\"(SELECT id"_s, u"  FROM customer)\"_s);"_s, u"int a = b + c;"_s};
    QTest::newRow("words for people") << QStringList {u"tr(\"Update %1\").arg(name)"_s};
    QTest::newRow("in a comment") << QStringList {u"// never u\"SELECT id \"_s + name"_s};
}

void TestHabits::boundSqlPasses()
{
    QFETCH(QStringList, lines);
    QCOMPARE(asText(gluedSql({{u"models/store/sql/SqlCases.cpp"_s, lines}})), QString());
}

QTEST_GUILESS_MAIN(TestHabits)
#include "tst_habits.moc"
