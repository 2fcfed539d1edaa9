#include "models/store/StoreRunner.h"

#include <QBasicTimer>
#include <QTimerEvent>

namespace amends {
class StoreRunner::Worker final : public QObject {
public:
    explicit Worker(StoreOpener open) : m_open(std::move(open)) { }

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
        m_idle.start(idleAfterMs, this);
    }

protected:
    void timerEvent(QTimerEvent*) override
    {
        m_idle.stop();
        if (m_store) [[maybe_unused]]
            const auto tidied = m_store->tidy();
    }

private:
    static constexpr int idleAfterMs = 2000;
    StoreOpener m_open;
    QBasicTimer m_idle {};
    std::unique_ptr<Store> m_store {};
};

StoreRunner::StoreRunner(StoreOpener open, QObject* parent) : QObject(parent), m_worker(new Worker(std::move(open)))
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
