// CareStrip: who waits for an answer about their data and by when it is due, soonest first: one line, and a list of all behind it. Amber
// in the last week, red when one is late; hidden while nobody waits. Reads when it is shown and when people change. GUI thread.
#pragma once
#include "models/base/Clock.h"
#include "models/store/Care.h"
#include "models/store/StoreRunner.h"

#include <QFrame>

namespace amends {
class ActionButton;
class PlainLabel;

class CareStrip final : public QFrame {
    Q_OBJECT
public:
    CareStrip(StoreRunner& store, const Clock& clock, QWidget* parent);
    void reload();

Q_SIGNALS:
    void customerChosen(amends::CustomerId id);

private:
    struct Waiting {
        CareRequest request {};
        Customer who {};
    };
    static Result<QList<Waiting>> waiting(Store& store);
    void showWaiting(const QList<Waiting>& waiting);
    void open();
    void openList();
    [[nodiscard]] QString lineOf(const Waiting& one) const;

    StoreRunner& m_store;
    const Clock& m_clock;
    QList<Waiting> m_waiting {};
    PlainLabel* m_words; // children
    ActionButton* m_open;
};
}
