// LinksEdit: who belongs to a customer: a list, a field that finds somebody by name, and how they belong together. Keeps changes until
// the dialog is saved: keep() writes them. Delete takes one off. GUI thread.
#pragma once
#include "models/domain/Background.h"
#include "models/store/StoreRunner.h"
#include <QWidget>

class QComboBox;
class QListWidget;

namespace amends {
class ActionButton;
class SearchField;

class LinksEdit final : public QWidget {
    Q_OBJECT
public:
    LinksEdit(StoreRunner& store, CustomerId self, QWidget* parent = nullptr);
    void setLinks(const QList<CustomerLink>& links);
    // What has to be written: links that are new or changed, and who is taken off.
    [[nodiscard]] QList<CustomerLink> changed() const;
    [[nodiscard]] QList<CustomerId> takenOff() const;

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look(const QString& text);
    void add();
    void removeCurrent();
    void showLinks();

    StoreRunner& m_store;
    CustomerId m_self {};
    quint64 m_generation = 0;
    QList<CustomerLink> m_before {};
    QList<CustomerLink> m_links {};
    QList<Customer> m_found {};
    QListWidget* m_list; // children
    SearchField* m_search;
    QListWidget* m_people;
    QComboBox* m_kind;
    ActionButton* m_remove;
};
[[nodiscard]] QString linkText(LinkKind kind); // "Household"
}
