#include "models/store/StoreRunner.h"

#include "models/store/Signs.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QTimerEvent>

namespace amends {
class StoreRunner::Worker final : public QObject {
public:
    Worker(StoreOpener open, StoreRunner& runner) : m_open(std::move(open)), m_runner(runner) { }

    void run(const std::function<bool(Result<Store*>)>& job)
    {
        if (!m_store) {
            auto opened = m_open();
            if (!opened) {
                job(opened.error());
                return;
            }
            m_store = std::move(*opened);
        }
        if (job(m_store.get()))
            m_store.reset();
        m_tidied = m_between = false;
        m_idle.start(idleAfterMs, this);
    }

protected:
    void timerEvent(QTimerEvent*) override
    {
        m_idle.stop();
        if (!m_store)
            return;
        if (!m_between && !std::exchange(m_tidied, true)) [[maybe_unused]]
            const auto tidied = m_store->tidy();
        m_between = lookAtSigns();
        m_idle.start(m_between ? betweenSlicesMs : againAfterMs, this);
    }

private:
    // One slice; whether there is another. Pages are told at the end, and now and then on a long way there.
    bool lookAtSigns()
    {
        const auto slice = m_store->signs().keepUp();
        if (!slice)
            return false;
        m_news = m_news || slice->changed;
        m_tidied = m_tidied && slice->looked == 0;
        if (m_news && (!slice->more || !m_told.isValid() || m_told.hasExpired(tellEveryMs))) {
            m_news = false;
            m_told.start();
            QMetaObject::invokeMethod(
                &m_runner,
                [&runner = m_runner] {
                    runner.announce({Change::Signs, {}, {}});
                },
                Qt::QueuedConnection);
        }
        return slice->more;
    }

    static constexpr int idleAfterMs = 2000;
    static constexpr int betweenSlicesMs = 20;  // whatever was asked for meanwhile comes first
    static constexpr int againAfterMs = 60'000; // time alone changes who waits too long
    static constexpr int tellEveryMs = 5'000;
    StoreOpener m_open;
    StoreRunner& m_runner;
    QBasicTimer m_idle {};
    QElapsedTimer m_told {};
    bool m_tidied = false;  // since the last job
    bool m_between = false; // two slices
    bool m_news = false;    // signs that no page was told of yet
    std::unique_ptr<Store> m_store {};
};

StoreRunner::StoreRunner(StoreOpener open, QObject* parent)
    : QObject(parent), m_worker(new Worker(std::move(open), *this))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("store"));
    m_thread.start();
}

StoreRunner::~StoreRunner()
{
    // Queued behind every job: the thread ends when the last one has run.
    QMetaObject::invokeMethod(
        m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void StoreRunner::post(std::function<bool(Result<Store*>)> job)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, work = std::move(job)] { worker->run(work); }, Qt::QueuedConnection);
}
}
