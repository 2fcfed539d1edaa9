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
        Q_EMIT loaded(m_company);
    });
}

void CompanyKeeper::loadList(const QString& name)
{
    m_store.run([name](Store& store) { return store.settings().list(name); })
        .then(this, [this, name](const Result<QList<ListItem>>& answer) {
            if (answer)
                Q_EMIT listLoaded(name, *answer);
            else
                Q_EMIT failed(answer.error().kind);
        });
}

void CompanyKeeper::change(std::function<void(Company&)> change)
{
    m_store
        .run([change = std::move(change)](Store& store) -> Result<Company> {
            auto company = store.settings().company();
            if (!company)
                return company.error();
            change(*company);
            if (const auto written = store.settings().setCompany(*company); !written)
                return written.error();
            return *company;
        })
        .then(this, [this](const Result<Company>& answer) {
            if (!answer) {
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
        .then(this, [this](const Result<void>& answer) {
            if (!answer) {
                Q_EMIT failed(answer.error().kind);
                return;
            }
            m_store.announce({Change::Lists, {}, {}});
            Q_EMIT saved();
        });
}

}
