// ApologizeDelivered: the letters of a case that have reached the customer: how, when, and word for word. Reads only. GUI thread.
#pragma once
#include "models/domain/RecoveryCase.h"
#include <QWidget>

class QVBoxLayout;

namespace amends {
class ActionButton;

class ApologizeDelivered final : public QWidget {
    Q_OBJECT
public:
    explicit ApologizeDelivered(QWidget* parent);
    void showApologies(const QList<Apology>& apologies, const QDateTime& now); // hides itself when there are none
    void focusAnother();                                                       // the keyboard goes to "Write another"

Q_SIGNALS:
    void anotherWanted();

private:
    void addApology(const Apology& apology, const QDateTime& now, bool open);
    QVBoxLayout* m_rows;
    ActionButton* m_another = nullptr; // on the newest letter; a child, like every row
    QList<Apology> m_shown {};
};

// "Said on the call, today 14:13"
[[nodiscard]] QString deliveredText(const Apology& apology, const QDateTime& now);
}
