#include "widgets/settings/CompanyKeeper.h"

#include "models/store/StoreRunner.h"

namespace amends {

CompanyKeeper::CompanyKeeper(StoreRunner& store, QObject* parent) : QObject(parent), m_store(store)
{
}

void CompanyKeeper::load()
{
    m_store.run([](Store& store) { return store.settings().company(); }).then(this, [this](const Result<Company>& answer) {
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
    const auto waiting = std::exchange(m_waiting, {});
    for (const Waiting& w : waiting)
        w.change ? change(w.change) : setList(w.list, w.items);
    return !waiting.isEmpty();
}

void CompanyKeeper::change(std::function<void(Company&)> change)
{
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
        .then(this, [this, change](const Result<Company>& answer) {
            if (!answer) {
                m_waiting.append({change, {}, {}});
                Q_EMIT failed(answer.error().kind);
                return;
            }
            m_company = *answer;
            m_store.announce({Change::Settings | Change::Cases, {}, {}});
            Q_EMIT saved();
        });
}

void CompanyKeeper::setList(const QString& name, const QList<ListItem>& items)
{
    m_store.run([name, items](Store& store) { return store.settings().setList(name, items); })
        .then(this, [this, name, items](const Result<void>& answer) {
            if (!answer) {
                m_waiting.append({{}, name, items});
                Q_EMIT failed(answer.error().kind);
                return;
            }
            m_store.announce({Change::Lists, {}, {}});
            Q_EMIT saved();
        });
}

}
