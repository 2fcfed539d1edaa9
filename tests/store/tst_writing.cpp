// What the store refuses to write, what an open import keeps others from, and how the write-ahead log stays small.
#include "models/store/sql/OpenStore.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

class TestWriting : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    FakeClock m_clock {QDateTime({2026, 11, 20}, {12, 0}, Qt::UTC)};
    std::unique_ptr<Store> m_store;

    [[nodiscard]] QString file() const { return m_folder.filePath(u"writing.db"_s); }
    static Customer named(const QString& name)
    {
        Customer c;
        c.name = name;
        return c;
    }

private Q_SLOTS:
    void init()
    {
        m_store.reset();
        for (const QString& end : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(file() + end);
        auto opened = openSqlite(file(), OpenMode::Create, m_clock);
        QVERIFY(opened.has_value());
        m_store = std::move(*opened);
    }
    void cleanup() { m_store.reset(); }

    void textThatWouldComeBackChangedIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("half of a pair") << u"a"_s + QChar(0xd83d);
        QTest::newRow("the other half") << QChar(0xde00) + u"a"_s;
        QTest::newRow("NUL") << u"a"_s + QChar(u'\0') + u"b"_s;
    }
    void textThatWouldComeBackChangedIsRefused()
    {
        QFETCH(QString, text);
        QCOMPARE(m_store->customers().save(named(text)).error().kind, ErrorKind::Invalid);
        QCOMPARE(*m_store->customers().count(), 0);
        const auto who = m_store->customers().save(named(u"Maya"_s));
        QVERIFY(who.has_value());
        CaseOpened body;
        body.customer = who->id;
        body.words = text;
        const CaseId id = CaseId::create();
        QCOMPARE(m_store->cases().record(id, 0, {happened(body, m_clock.now())}).error().kind, ErrorKind::Invalid);
        QCOMPARE(m_store->cases().find(id).error().kind, ErrorKind::NotFound);
        QVERIFY(m_store->search().find(text, 10).has_value());
        QVERIFY(m_store->verify()->ok);
    }

    // Else it would be lost with an import that is given up.
    void nothingElseIsWrittenWhileAnImportIsOpen()
    {
        const auto who = m_store->customers().save(named(u"Maya"_s));
        {
            auto bulk = m_store->bulk();
            QVERIFY(bulk.has_value());
            QVERIFY((*bulk)->addCustomer(named(u"Jonas"_s)).has_value());
            QCOMPARE(m_store->customers().save(named(u"Wen"_s)).error().kind, ErrorKind::Busy);
            QCOMPARE(m_store->settings().setValue(u"a"_s, u"b"_s).error().kind, ErrorKind::Busy);
            QVERIFY(m_store->customers().find(who->id).has_value());
        }
        QVERIFY(m_store->customers().save(named(u"Wen"_s)).has_value());
        QCOMPARE(*m_store->customers().count(), 2);
    }

    void theLogIsMovedIntoTheFileWhenItHasGrown()
    {
        constexpr qint64 limit = 4 * 1024 * 1024;
        Draft draft;
        draft.field = u"listen.words"_s;
        draft.text = QString(20000, u'a');
        qint64 largest = 0;
        for (int i = 0; i < 400; ++i) {
            draft.at = m_clock.now().addSecs(i);
            QVERIFY(m_store->drafts().save(draft).has_value());
            largest = std::max(largest, QFileInfo(file() + u"-wal"_s).size());
        }
        QVERIFY2(largest > limit / 2, "nothing was written that could grow the log");
        QVERIFY2(largest < 2 * limit, qPrintable(QString::number(largest)));
        QVERIFY(m_store->tidy().has_value());
        QCOMPARE(QFileInfo(file() + u"-wal"_s).size(), 0);
    }

    // Whoever opened the store second takes over when the first is gone.
    void theSecondProgramMovesTheLogOnceTheFirstIsGone()
    {
        auto second = openSqlite(file(), OpenMode::MustExist, m_clock);
        QVERIFY(second.has_value());
        QVERIFY((*second)->customers().save(named(u"Maya"_s)).has_value());
        QVERIFY((*second)->tidy().has_value());
        QVERIFY(QFileInfo(file() + u"-wal"_s).size() > 0);
        m_store.reset();
        QVERIFY((*second)->customers().save(named(u"Jonas"_s)).has_value());
        QVERIFY((*second)->tidy().has_value());
        QCOMPARE(QFileInfo(file() + u"-wal"_s).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestWriting)
#include "tst_writing.moc"
