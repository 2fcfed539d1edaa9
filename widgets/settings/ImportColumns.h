// ImportColumns: which column of a file is what: its name there, what it is taken for, and its first lines. What is left out stands
// back. GUI thread.
#pragma once

#include "models/desk/Import.h"

#include <QScrollArea>
#include <QTimer>

class QComboBox;
class QHBoxLayout;
class QVBoxLayout;

namespace amends {

class ImportColumns final : public QScrollArea {
    Q_OBJECT
public:
    static constexpr int shownRows = 3;

    explicit ImportColumns(ImportKind kind, QWidget* parent = nullptr);

    void showPreview(const ImportPreview& preview);
    [[nodiscard]] bool isEmpty() const { return m_fields.isEmpty(); }
    [[nodiscard]] QList<Field> fields() const;                          // as chosen now, one a column
    [[nodiscard]] bool isPending() const { return m_pause.isActive(); } // chosen, and not told yet

Q_SIGNALS:
    // By hand: one a column.
    void mapped(const QList<amends::Field>& fields);

private:
    [[nodiscard]] QWidget* makeColumn(const ImportPreview& preview, int column);
    [[nodiscard]] QWidget* makeHead(const QString& name, bool recognised, QComboBox* field);

    ImportKind m_kind;
    QWidget* m_table; // children from here on
    QHBoxLayout* m_row;
    QList<QComboBox*> m_fields {};
    QTimer m_pause {}; // a name that is typed on a closed list goes through others on its way
};

}
