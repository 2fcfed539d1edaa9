// The arrows of the house point down only, and this test notices when one does not.
#include "tests/layering/Layers.h"

#include <QTest>

using namespace amends::tests;
using namespace Qt::StringLiterals;

class TestLayers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyIncludeOfTheTreePointsDown();
    void aWrongIncludeIsNamed_data();
    void aWrongIncludeIsNamed();
    void aRightIncludePasses_data();
    void aRightIncludePasses();
    void aFolderOutsideTheTableIsNamed();
    void lineNumbersCountFromOne();
    void qtModulesAreKnownByTheirHeaders();
};

void TestLayers::everyIncludeOfTheTreePointsDown()
{
    const auto files = readTree(QStringLiteral(AMENDS_ROOT), {u"app"_s, u"models"_s, u"widgets"_s});
    QVERIFY2(!files.isEmpty(), "no source was found: the root is wrong");
    const auto findings = wrongIncludes(files, installedModules());
    QVERIFY2(findings.isEmpty(), qUtf8Printable(u"\n"_s + asText(findings)));
}

void TestLayers::aWrongIncludeIsNamed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const QString& path, const QString& line, const QString& words) {
        QTest::newRow(name) << path << line << words;
    };
    row("domain sees the store", u"models/domain/Steps.cpp"_s, u"#include \"models/store/Cases.h\""_s,
        u"models/domain must not see models/store"_s);
    row("the store sees the desk", u"models/store/Cases.h"_s, u"#include \"models/desk/CaseDesk.h\""_s,
        u"models/store must not see models/desk"_s);
    row("a page opens SQL", u"widgets/recovery/ListenPage.cpp"_s, u"#include \"models/store/sql/SqlCases.h\""_s,
        u"widgets must not see models/store/sql"_s);
    row("the main window opens SQL", u"app/desktop/MainWindow.cpp"_s, u"#include \"models/store/sql/SqlCases.h\""_s,
        u"app/desktop must not see models/store/sql"_s);
    row("a model shows a window", u"models/desk/CaseDesk.cpp"_s, u"#include <QLabel>"_s,
        u"models/desk must not use QtWidgets"_s);
    row("module in the path", u"models/items/CaseModel.h"_s, u"#  include <QtWidgets/QLabel>"_s,
        u"models/items must not use QtWidgets"_s);
    row("domain paints", u"models/domain/Offers.h"_s, u"#include <QColor>"_s, u"models/domain must not use QtGui"_s);
    row("SQL in a page", u"widgets/customers/CustomersPage.cpp"_s, u"#include <QSqlQuery>"_s,
        u"widgets must not use QtSql"_s);
    row("SQL by the back door", u"models/desk/Import.cpp"_s, u"#include <sqlite3.h>"_s,
        u"models/desk must not use QtSql"_s);
    row("the tool shows a window", u"app/ctl/main.cpp"_s, u"#include <QApplication>"_s,
        u"app/ctl must not use QtWidgets"_s);
    row("common sees a page", u"widgets/common/Chip.cpp"_s, u"#include \"widgets/recovery/StepPage.h\""_s,
        u"widgets/common must not see widgets"_s);
    row("items read files", u"models/items/CaseModel.h"_s, u"#include \"models/exchange/Csv.h\""_s,
        u"models/items must not see models/exchange"_s);
    row("not from the root", u"models/domain/Steps.cpp"_s, u"#include \"Steps.h\""_s,
        u"is not written from the root"_s);
    row("climbing", u"models/domain/Steps.cpp"_s, u"#include \"../base/Money.h\""_s, u"is not written from the root"_s);
}

void TestLayers::aWrongIncludeIsNamed()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(QString, words);
    const auto findings = wrongIncludes({{path, {line}}}, installedModules());
    QCOMPARE(findings.size(), 1);
    QVERIFY2(findings.first().words.contains(words), qUtf8Printable(findings.first().words));
}

void TestLayers::aRightIncludePasses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    const auto row
        = [](const char* name, const QString& path, const QString& line) { QTest::newRow(name) << path << line; };
    row("down", u"models/store/Cases.h"_s, u"#include \"models/domain/RecoveryCase.h\""_s);
    row("down two floors", u"widgets/recovery/StepPage.h"_s, u"#include \"models/base/Result.h\""_s);
    row("the same room", u"models/domain/Steps.cpp"_s, u"#include \"models/domain/Steps.h\""_s);
    row("SQL at home", u"models/store/sql/SqlCases.cpp"_s, u"#include <QSqlQuery>"_s);
    row("the application opens a store", u"app/desktop/Application.cpp"_s,
        u"#include \"models/store/sql/OpenStore.h\""_s);
    row("the tool opens a store", u"app/ctl/Demo.cpp"_s, u"#include \"models/store/sql/OpenStore.h\""_s);
    row("a page shows a label", u"widgets/recovery/StepPage.cpp"_s, u"#include <QLabel>"_s);
    row("QtCore anywhere", u"models/base/Money.h"_s, u"#include <QString>"_s);
    row("std anywhere", u"models/base/Money.h"_s, u"#include <optional>"_s);
    row("a library", u"models/language/Phone.cpp"_s, u"#include <phonenumbers/phonenumberutil.h>"_s);
    row("moc", u"models/desk/CaseDesk.cpp"_s, u"#include \"CaseDesk.moc\""_s);
    row("no include at all", u"models/domain/Steps.cpp"_s,
        u"// #include \"models/store/Cases.h\" is what we never do"_s);
}

void TestLayers::aRightIncludePasses()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QCOMPARE(asText(wrongIncludes({{path, {line}}}, installedModules())), QString());
}

void TestLayers::aFolderOutsideTheTableIsNamed()
{
    const auto findings = wrongIncludes({{u"models/helpers/Util.h"_s, {}}}, installedModules());
    QCOMPARE(asText(findings), u"models/helpers/Util.h:1: this folder has no row in tests/layering/Layers.cpp"_s);
}

void TestLayers::lineNumbersCountFromOne()
{
    const SourceFile file {u"models/base/Money.h"_s, {u"#pragma once"_s, QString(), u"#include <QWidget>"_s}};
    QCOMPARE(asText(wrongIncludes({file}, installedModules())),
        u"models/base/Money.h:3: models/base must not use QtWidgets (<QWidget>)"_s);
}

void TestLayers::qtModulesAreKnownByTheirHeaders()
{
    const ModuleOf moduleOf = installedModules();
    QCOMPARE(moduleOf(u"QString"_s), u"QtCore"_s);
    QCOMPARE(moduleOf(u"QLabel"_s), u"QtWidgets"_s);
    QCOMPARE(moduleOf(u"qlabel.h"_s), u"QtWidgets"_s);
    QCOMPARE(moduleOf(u"QSqlDatabase"_s), u"QtSql"_s);
    QCOMPARE(moduleOf(u"optional"_s), QString());
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
