// The palette over a real store, by keyboard: everything in one list while one types, the last key wins, and nothing typed is an error.
#include "models/items/HitListModel.h"
#include "models/store/sql/OpenStore.h"
#include "tests/store/Hostile.h"
#include "widgets/common/SearchField.h"
#include "widgets/desk/HitDelegate.h"
#include "widgets/desk/Palette.h"
#include "widgets/style/Theme.h"

#include <QAction>
#include <QListView>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

class TestPalette : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder {};
    FakeClock m_clock {QDateTime(QDate(2025, 11, 20), QTime(14, 2), Qt::UTC)};
    std::unique_ptr<StoreRunner> m_runner {};
    std::unique_ptr<Palette> m_palette {};
    QAction m_settings {u"Go to Settings"_s};
    CustomerId m_maya = CustomerId::create();
    CaseId m_case = CaseId::create();

    [[nodiscard]] SearchField* field() const { return m_palette->findChild<SearchField*>(u"paletteField"_s); }
    [[nodiscard]] QListView* list() const { return m_palette->findChild<QListView*>(u"paletteList"_s); }
    [[nodiscard]] QStringList rows() const
    {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all.append(list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return all;
    }
    void key(Qt::Key k) const { QTest::keyClick(field(), k); }
    // For the eye of whoever changes this: AMENDS_PICTURES=DIR keeps what is shown.
    void keepPicture(const QString& name) const
    {
        if (const QString folder = qEnvironmentVariable("AMENDS_PICTURES"); !folder.isEmpty())
            m_palette->grab().save(folder + u"/palette-%1.png"_s.arg(name));
    }
    // As it is after a second press of Ctrl+K.
    void again(const QString& begun = {})
    {
        m_palette = std::make_unique<Palette>(*m_runner, QList<QAction*> {&m_settings}, begun);
        m_palette->show();
        QVERIFY(QTest::qWaitForWindowActive(m_palette.get()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_runner = std::make_unique<StoreRunner>(
            [this] { return openSqlite(m_folder.filePath(u"desk.db"_s), OpenMode::Create, m_clock); });
        Customer maya;
        maya.id = m_maya;
        maya.name = u"Maya Okafor"_s;
        maya.phones = {u"+441134960119"_s};
        Customer other;
        other.name = u"Hiro Okada"_s;
        auto filled = m_runner->run([maya, other, id = m_case, at = m_clock.now()](Store& s) -> Result<bool> {
            for (const Customer& c : {maya, other}) {
                if (auto saved = s.customers().save(c); !saved)
                    return saved.error();
            }
            auto opened = s.cases().record(id, 0,
                {happened(CaseOpened {{}, maya.id, Channel::Phone, u"The driver left the fridge in the rain."_s}, at)});
            return opened ? Result<bool>(true) : Result<bool>(opened.error());
        });
        filled.waitForFinished();
        QVERIFY(filled.result().has_value());
    }
    void init() { again(); }
    void cleanup() { m_palette.reset(); }

    void everythingStandsInOneListAndEnterOpensIt()
    {
        QSignalSpy customers(m_palette.get(), &Palette::customerChosen);
        QTest::keyClicks(field(), u"oka"_s);
        QTRY_COMPARE(rows().value(0), u"Customer, Maya Okafor, 0113 496 0119"_s);
        QCOMPARE(rows().value(1), u"Customer, Hiro Okada"_s);
        QVERIFY(field()->hasFocus());
        keepPicture(u"names"_s);
        key(Qt::Key_Down);
        QCOMPARE(list()->currentIndex().row(), 1);
        key(Qt::Key_Up);
        key(Qt::Key_Return);
        QCOMPARE(customers.size(), 1);
        QCOMPARE(customers.first().first().value<CustomerId>(), m_maya);
        QVERIFY(!m_palette->isVisible());
    }

    void aPhraseLeadsToItsCase()
    {
        QSignalSpy cases(m_palette.get(), &Palette::caseChosen);
        QTest::keyClicks(field(), u"in the rain"_s);
        QTRY_COMPARE(rows().value(0), u"AM-1 \u00b7 Maya Okafor, Said, The driver left the fridge in the rain."_s);
        keepPicture(u"phrase"_s);
        key(Qt::Key_Return);
        QCOMPARE(cases.first().first().value<CaseId>(), m_case);
    }

    void aMisheardNameSaysSo()
    {
        QTest::keyClicks(field(), u"okafro"_s);
        QTRY_COMPARE(rows().value(0), u"Customer, Maya Okafor, Sounds like it, 0113 496 0119"_s);
        keepPicture(u"misheard"_s);
    }

    void enterBeforeTheAnswerOpensWhatItFinds()
    {
        QSignalSpy customers(m_palette.get(), &Palette::customerChosen);
        QTest::keyClicks(field(), u"0113 496"_s);
        key(Qt::Key_Return); // at once
        QTRY_COMPARE(customers.size(), 1);
        QCOMPARE(customers.first().first().value<CustomerId>(), m_maya);
    }

    void nobodyIsToldAndCanBeAdded()
    {
        QSignalSpy added(m_palette.get(), &Palette::addWanted);
        QTest::keyClicks(field(), u"Zbigniew"_s);
        QTRY_COMPARE(rows(),
            (QStringList {u"Nobody by that name. Try the order number."_s, u"Add “Zbigniew” as a new customer"_s}));
        QCOMPARE(list()->currentIndex().row(), 1); // a sentence is not chosen
        keepPicture(u"nobody"_s);
        key(Qt::Key_Up);
        QCOMPARE(list()->currentIndex().row(), 1);
        key(Qt::Key_Return);
        QCOMPARE(added.first().first().toString(), u"Zbigniew"_s);
    }

    void oneLetterLooksForNobodyButForActions()
    {
        QTest::keyClicks(field(), u"q"_s);
        QTRY_COMPARE(rows(), QStringList {u"Type one more letter."_s});
        QTest::keyClick(field(), Qt::Key_Backspace);
        QTRY_COMPARE(rows(), QStringList {u"Go to Settings"_s});
        QSignalSpy triggered(&m_settings, &QAction::triggered);
        key(Qt::Key_Return);
        QCOMPARE(triggered.size(), 1);
    }

    void whatWasTypedElsewhereIsLookedFor()
    {
        again(u"ma"_s);
        QCOMPARE(field()->text(), u"ma"_s);
        QTRY_VERIFY(rows().value(0).startsWith(u"Customer, Maya"_s));
    }

    // The store is held while three questions are asked: only the last is worked at, and only its answer is shown.
    void theLastKeyWins()
    {
        QSemaphore held;
        m_runner->run([&held](Store&) {
            held.acquire();
            return Result<bool>(true);
        });
        LatestSearch search(*m_runner);
        QStringList answered;
        auto worked = std::make_shared<std::atomic<int>>(0);
        for (const QString& typed : {u"ok"_s, u"oka"_s, u"okad"_s}) {
            search.run(
                m_palette.get(),
                [typed, worked](Store& s) {
                    ++*worked;
                    return s.search().people(typed, 5);
                },
                [&answered, typed](
                    const Result<QList<Customer>>& people) { answered.append(typed + u':' + people->value(0).name); });
        }
        held.release();
        QTRY_COMPARE(answered, QStringList {u"okad:Hiro Okada"_s});
        QCOMPARE(worked->load(), 1);
    }

    void nothingTypedIsAnErrorOrShownAsMarkup()
    {
        const QStringList all = hostileTexts(2000);
        for (qsizetype i = 0; i < all.size(); i += 25) {
            field()->setText(all.at(i));
            Q_EMIT field()->searchWanted(field()->text()); // without waiting for the pause after the last key
            m_palette->grab();                             // painted, marks and all
        }
        const auto* problem = m_palette->findChild<QWidget*>(u"problemBar"_s);
        QVERIFY(problem && !problem->isVisible());
        field()->setText(u"maya okafor"_s);
        QTRY_VERIFY(rows().value(0).startsWith(u"Customer, Maya Okafor"_s));
        QVERIFY(!problem->isVisible());
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const Theme theme(application, ThemeChoice::Light);
    TestPalette test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_palette.moc"
