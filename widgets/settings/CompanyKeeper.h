// CompanyKeeper: the company's settings and lists as the settings page sees them. Each change is read, changed and written in one job
// on the store's thread, so that two fields changed in a row never undo each other. GUI thread.
#pragma once

#include "models/base/Error.h"
#include "models/domain/Company.h"

#include <QMap>
#include <QObject>
#include <functional>

namespace amends {

class StoreRunner;

class CompanyKeeper final : public QObject {
    Q_OBJECT
public:
    explicit CompanyKeeper(StoreRunner& store, QObject* parent = nullptr);

    // What is loaded is shown with the changes that still wait to be stored.
    void load();
    void loadList(const QString& name);
    [[nodiscard]] const Company& company() const { return m_company; }

    // `change` runs on the store's thread: values only.
    void change(std::function<void(Company&)> change);
    void setList(const QString& name, const QList<ListItem>& items);
    // Makes again, in their order, the changes that failed; what is on screen stays as it was typed. False: none had failed.
    bool retry();

Q_SIGNALS:
    void loaded(const amends::Company& company);
    void listLoaded(const QString& name, const QList<amends::ListItem>& items);
    void saved();
    void failed(amends::ErrorKind kind);

private:
    // A change that is not stored yet: of the company, or of a list.
    struct Waiting {
        std::function<void(Company&)> change {};
        QString list {};
        QList<ListItem> items {};
    };
    qint64 wait(const Waiting& waiting);
    void fail(qint64 id, ErrorKind kind);
    void post(const std::function<void(Company&)>& change);
    void postList(const QString& name, const QList<ListItem>& items);

    StoreRunner& m_store;
    Company m_company {};
    QMap<qint64, Waiting> m_waiting {}; // in the order in which they were made
    QList<qint64> m_failed {};
    qint64 m_last = 0;
};

}
