// ImportChoices: how a file of people or orders is read: its encoding, what stands between columns, the order of its dates, and whether
// its first line names them. Each begins as a guess and stays one until the agent picks; what is picked goes into the borrowed options.
// GUI thread.
#pragma once

#include "models/desk/Import.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace amends {

class ImportChoices final : public QWidget {
    Q_OBJECT
public:
    ImportChoices(ImportOptions& options, QWidget* parent);
    void showPreview(const ImportPreview& preview);

Q_SIGNALS:
    void changed(); // the file reads differently now

private:
    void setUpConnections();

    ImportOptions& m_options;
    QComboBox* m_encoding = nullptr; // children from here on
    QComboBox* m_delimiter = nullptr;
    QComboBox* m_dates = nullptr;
    QCheckBox* m_names;
};

}
