// PeopleTable: people as a table, one a row: who, phone, tier, a year's worth, and what is known. Enter or a double click opens one. As
// high as its rows when there is room, and the columns that matter least go first where it is narrow. GUI thread.
#pragma once
#include "models/items/CustomerListModel.h"
#include <QTableView>

namespace amends {
class PersonDelegate;

class PeopleTable final : public QTableView {
    Q_OBJECT
public:
    PeopleTable(const QString& name, const QString& objectName, QWidget* parent = nullptr);

    // The letters that were looked for are marked. The person who was current stays current if they are still here.
    void setPeople(const QList<PersonRow>& rows, const QString& needle);
    [[nodiscard]] const CustomerListModel& people() const { return *m_model; }
    [[nodiscard]] Customer current() const;
    bool makeCurrent(CustomerId id); // false: not here
    void makeCurrent(int row);
    // The same without saying so; nobody is current when they are not here.
    void mark(CustomerId id);
    // With its heading and all rows.
    [[nodiscard]] int wholeHeight() const;

    [[nodiscard]] QSize sizeHint() const override { return {scaledWidth(), wholeHeight()}; }

Q_SIGNALS:
    void picked(const amends::Customer& customer); // the arrows or the mouse came here
    void opened(const amends::Customer& customer);
    void leftUp();   // an arrow beyond the first row
    void leftDown(); // and beyond the last

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] static int scaledWidth();
    void setWidths();

    bool m_quiet = false;       // nobody new came up
    CustomerListModel* m_model; // children
    PersonDelegate* m_delegate;
};
}
