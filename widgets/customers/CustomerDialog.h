// CustomerDialog: a new customer, or changes to one. Someone else's change in between is told, never overwritten; leaving with changes asks.
// GUI thread.
#pragma once
#include "models/domain/Background.h"
#include "models/store/StoreRunner.h"
#include <QDialog>
#include <functional>

namespace amends {
class CustomerFields;
class LinksEdit;
class ProblemBar;
class Prompts;

class CustomerDialog final : public QDialog {
    Q_OBJECT
public:
    CustomerDialog(StoreRunner& store, Prompts& prompts, const Customer& customer, QWidget* parent = nullptr);

    void reject() override;

Q_SIGNALS:
    void saved(const amends::Customer& customer);
    // They and this one may be one person; the dialog has closed.
    void mergeWanted(const amends::Customer& other);

private:
    struct Known;
    [[nodiscard]] QWidget* makeSame();
    void leaveFor(std::function<void()> next);
    void load();
    void save();

    StoreRunner& m_store;
    Prompts& m_prompts;
    Customer m_customer;
    CustomerProfile m_profile {};
    bool m_changed = false;
    bool m_known = false;            // what is kept of them has come
    bool m_saveThen = false;         // and Save was pressed before it had
    std::function<void()> m_next {}; // what follows once it is saved
    CustomerFields* m_fields;        // children
    LinksEdit* m_links;
    QString m_saidSlip {}; // told once; saved again it is meant
    ProblemBar* m_problem;
};
}
