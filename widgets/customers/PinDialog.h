// PinDialog: a line that everybody must see, pinned to a customer, to something they bought, or to a cause, until a day or until somebody
// takes it off. Words that are not pinned are not thrown away unasked: leaving asks once. GUI thread.
#pragma once
#include "models/domain/Background.h"
#include "models/store/StoreRunner.h"
#include <QDialog>

class QComboBox;
class QLineEdit;

namespace amends {
class ProblemBar;
class Segmented;

class PinDialog final : public QDialog {
    Q_OBJECT
public:
    PinDialog(StoreRunner& store, const Clock& clock, const Customer& customer, const QString& agent,
        QWidget* parent = nullptr);

    void reject() override;

Q_SIGNALS:
    void pinned(const amends::AlertLine& line);

private:
    struct Subjects;
    void load(CustomerId id);
    void save();
    [[nodiscard]] QDateTime until() const;

    StoreRunner& m_store;
    const Clock& m_clock;
    QString m_agent;
    bool m_asked = false;                                  // whether to leave the words
    QList<std::pair<AlertSubject, QString>> m_subjects {}; // as the choice stands
    QLineEdit* m_text;                                     // children
    QComboBox* m_about;
    Segmented* m_until;
    ProblemBar* m_problem;
};
}
