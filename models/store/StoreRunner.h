// StoreRunner: owns a thread and, on it, a Store. Jobs run there in order; answers come back as QFuture, continued on the caller's
// thread by .then(context, ...), or dropped when the context is gone by then. The GUI thread never waits for a store; only the destructor does: it runs what is queued, then joins.
// If opening fails, every job answers that Error; after Unavailable the next job opens afresh.
#pragma once
#include "models/store/Store.h"
#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QThread>
#include <type_traits>

namespace amends {
// A future of the store. QFuture's own then(context, ...) asserts, in Qt 6.4, when the context is gone before the answer comes, and a page
// may go at any moment: this one is continued on the runner, which outlives its jobs, and looks whether the context is still there.
template <class T>
class StoreAnswer final : public QFuture<T> {
public:
    StoreAnswer(QFuture<T> future, QObject* runner) : QFuture<T>(std::move(future)), m_runner(runner) { }

    template <class Answered>
    void then(QObject* context, Answered answered)
    {
        // Posted even when the answer is there already, so that a page is never called back in the middle of its own call.
        QFuture<T>::then(QtFuture::Launch::Sync,
            [runner = m_runner, alive = QPointer<QObject>(context),
                held = std::make_shared<Answered>(std::move(answered))](const T& answer) {
                QMetaObject::invokeMethod(
                    runner,
                    [alive, held, answer] {
                        if (alive)
                            (*held)(answer);
                    },
                    Qt::QueuedConnection);
            });
    }

private:
    QObject* m_runner;
};

class StoreRunner final : public QObject {
    Q_OBJECT
public:
    explicit StoreRunner(StoreOpener open, QObject* parent = nullptr);
    ~StoreRunner() override;

    // `job` is called with Store& on the store's thread and must answer a Result<T>; captures values only.
    template <class Job>
    auto run(Job job) -> StoreAnswer<std::invoke_result_t<Job, Store&>>
    {
        using Answer = std::invoke_result_t<Job, Store&>;
        auto promise = std::make_shared<QPromise<Answer>>();
        auto future = promise->future();
        promise->start();
        post([promise, work = std::move(job)](Result<Store*> store) mutable {
            Answer answer = store ? work(**store) : Answer(store.error());
            const bool lost = !answer && answer.error().kind == ErrorKind::Unavailable;
            promise->addResult(std::move(answer));
            promise->finish();
            return lost;
        });
        return {std::move(future), this};
    }

    // A write that went well tells every page; called by whoever wrote, on its own thread.
    void announce(const Changes& changes) { Q_EMIT changed(changes); }

Q_SIGNALS:
    void changed(const amends::Changes& changes);

private:
    // The job answers whether the store was lost. Runs on the store's thread.
    void post(std::function<bool(Result<Store*>)> job);

    class Worker;
    QThread m_thread {};
    Worker* m_worker; // lives on m_thread
};
}
