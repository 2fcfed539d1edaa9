#include "widgets/settings/CompanyKeeper.h"

#include "models/store/StoreRunner.h"

namespace amends {

CompanyKeeper::CompanyKeeper(StoreRunner& store, QObject* parent) : QObject(parent), m_store(store) { }

void CompanyKeeper::load()
{
    m_store.run([](Store& store) { return store.settings().company(); })
        .then(this, [this](const Result<Company>& answer) {
            if (!answer) {
                Q_EMIT failed(answer.error().kind);
                return;
            }
            m_company = *answer;
            for (const Waiting& w : std::as_const(m_waiting)) {
                if (w.change)
                    w.change(m_company);
            }
            Q_EMIT loaded(m_company);
        });
}

void CompanyKeeper::loadList(const QString& name)
{
    m_store.run([name](Store& store) { return store.settings().list(name); })
        .then(this, [this, name](const Result<QList<ListItem>>& answer) {
            if (!answer) {
                Q_EMIT failed(answer.error().kind);
                return;
            }
            QList<ListItem> items = *answer;
            for (const Waiting& w : std::as_const(m_waiting))
                items = w.list == name ? w.items : items;
            Q_EMIT listLoaded(name, items);
        });
}

bool CompanyKeeper::retry()
{
    const auto again = std::exchange(m_failed, {});
    for (const qint64 id : again) {
        const Waiting w = m_waiting.take(id);
        w.change ? post(w.change) : postList(w.list, w.items);
    }
    return !again.isEmpty();
}

void CompanyKeeper::change(std::function<void(Company&)> change)
{
    retry(); // what failed before comes before: a later change of the same thing must win
    post(std::move(change));
}

void CompanyKeeper::setList(const QString& name, const QList<ListItem>& items)
{
    retry();
    postList(name, items);
}

qint64 CompanyKeeper::wait(const Waiting& waiting)
{
    m_waiting.insert(++m_last, waiting);
    return m_last;
}

void CompanyKeeper::fail(qint64 id, ErrorKind kind)
{
    m_failed.append(id);
    Q_EMIT failed(kind);
}

void CompanyKeeper::post(const std::function<void(Company&)>& change)
{
    const qint64 id = wait({change, {}, {}});
    m_store
        .run([change](Store& store) -> Result<Company> {
            auto company = store.settings().company();
            if (!company)
                return company.error();
            change(*company);
            if (const auto written = store.settings().setCompany(*company); !written)
                return written.error();
            return *company;
        })
        .then(this, [this, id](const Result<Company>& answer) {
            if (!answer) {
                fail(id, answer.error().kind);
                return;
            }
            m_waiting.remove(id);
            m_company = *answer;
            m_store.announce({Change::Settings | Change::Cases, {}, {}});
            Q_EMIT saved();
        });
}

void CompanyKeeper::postList(const QString& name, const QList<ListItem>& items)
{
    const qint64 id = wait({{}, name, items});
    m_store.run([name, items](Store& store) { return store.settings().setList(name, items); })
        .then(this, [this, id](const Result<void>& answer) {
            if (!answer) {
                fail(id, answer.error().kind);
                return;
            }
            m_waiting.remove(id);
            m_store.announce({Change::Lists, {}, {}});
            Q_EMIT saved();
        });
}

}
