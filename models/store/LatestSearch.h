// LatestSearch: search while somebody types. Each question takes the place of the one before: what was not begun is not begun, what
// runs is broken off, and a late answer is never shown. GUI thread.
#pragma once
#include "models/store/StoreRunner.h"
#include <atomic>

namespace amends {
class LatestSearch {
public:
    explicit LatestSearch(StoreRunner& store) : m_store(store) { }
    ~LatestSearch() { giveUp(); }
    LatestSearch(const LatestSearch&) = delete;
    LatestSearch& operator=(const LatestSearch&) = delete;

    // What was asked before is not wanted any more.
    void giveUp() { ++*m_newest; }

    // `ask` works on the store's thread, as in StoreRunner::run; `answered` is called here, unless something else was asked since.
    template <class Ask, class Answered>
    void run(QObject* context, Ask ask, Answered answered)
    {
        const quint64 mine = ++*m_newest;
        const auto wanted = [newest = m_newest, mine] { return newest->load(std::memory_order_relaxed) == mine; };
        using Answer = std::invoke_result_t<Ask, Store&>;
        m_store
            .run([wanted, ask = std::move(ask)](Store& store) -> Answer {
                if (!wanted())
                    return Error {ErrorKind::Busy, QStringLiteral("not wanted any more")};
                store.search().whileWanted(wanted);
                Answer answer = ask(store);
                store.search().whileWanted({});
                return answer;
            })
            .then(context, [wanted, answered = std::move(answered)](const Answer& answer) mutable {
                if (wanted())
                    answered(answer);
            });
    }
    void find(QObject* context, const QString& text, int limit, std::function<void(const Result<QList<Hit>>&)> answered)
    {
        run(
            context, [text, limit](Store& s) { return s.search().find(text, limit); }, std::move(answered));
    }

private:
    StoreRunner& m_store;
    std::shared_ptr<std::atomic<quint64>> m_newest = std::make_shared<std::atomic<quint64>>(0);
};
}
