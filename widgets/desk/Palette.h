// Palette: Ctrl+K. People, cases, orders, phrases, pages and every action with its keys, in one list. GUI thread.
#pragma once
#include "models/store/StoreRunner.h"
#include <QDialog>

class QAction;
class QListWidget;
class QListWidgetItem;

namespace amends {
class SearchField;

class Palette final : public QDialog {
    Q_OBJECT
public:
    Palette(StoreRunner& store, const QList<QAction*>& actions, QWidget* parent = nullptr);

Q_SIGNALS:
    void caseChosen(amends::CaseId id);
    void customerChosen(amends::CustomerId id);

private:
    void look(const QString& text);
    void show(const QString& text, const QList<Hit>& hits);
    void choose(QListWidgetItem* item);

    StoreRunner& m_store;
    QList<QAction*> m_actions;
    QList<Hit> m_hits {};
    quint64 m_generation = 0;
    SearchField* m_field; // children
    QListWidget* m_list;
};
}
