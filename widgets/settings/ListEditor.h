// ListEditor: one of the company's lists in a card: tick off what is no longer offered, F2 renames, Alt+Up and Alt+Down move, and a line
// below adds. Nothing is ever deleted: old cases name what stands here. Each change is stored at once. GUI thread.
#pragma once

#include "models/domain/Company.h"
#include "widgets/common/Card.h"

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace amends {

class ActionButton;
class CompanyKeeper;

// A key for a new entry, told from its name; never one of `taken`.
[[nodiscard]] QString newListKey(const QString& label, const QList<ListItem>& taken);

class ListEditor final : public QWidget {
    Q_OBJECT
public:
    // `list` is the list's name in the store and the object name of what is shown.
    ListEditor(CompanyKeeper& keeper, const QString& list, const QString& title, const QString& remark,
        QWidget* parent = nullptr);

private:
    void setUpLayout(const QString& title, const QString& remark);
    void setUpConnections();
    void showItems(const QList<ListItem>& items);
    void take(QListWidgetItem* changed);
    void add();
    void move(int by);
    void enableMoves();
    void store();
    void fitHeight();

    CompanyKeeper& m_keeper;
    QString m_name;
    QList<ListItem> m_items {};
    QListWidget* m_list; // children from here on
    QLineEdit* m_new;
    ActionButton* m_add;
    ActionButton* m_rename;
    ActionButton* m_up;
    ActionButton* m_down;
};

}
