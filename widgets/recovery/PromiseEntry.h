// PromiseEntry: one line to type a promise into, and the parts that were understood of it, each of which can be changed. What was typed
// is never changed, and what was set by hand stays whatever is typed then; a missing date is said ("by when?") and stops nothing but adding it. GUI thread.
#pragma once
#include "models/domain/RecoveryCase.h"
#include "models/base/Clock.h"
#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QLineEdit;

namespace amends {
class ActionButton;
class PlainLabel;

class PromiseEntry final : public QWidget {
    Q_OBJECT
public:
    PromiseEntry(const Clock& clock, QWidget* parent);

    void setText(const QString& text);
    [[nodiscard]] QString text() const;
    // Another promise gets another time; what is being typed is put aside meanwhile.
    void beginMove(const Promise& promise);
    void endMove();
    void clear();
    // What was set by hand, as one string for a draft, and back; empty: nothing was.
    [[nodiscard]] QString parts() const;
    void setParts(const QString& kept);
    void showProblem(const QString& sentence);
    void focusLine();
    [[nodiscard]] QLineEdit* editor() const { return m_line; }
    [[nodiscard]] QLineEdit* who() const { return m_who; }

Q_SIGNALS:
    void typed(const QString& text, int caret);
    void partsChanged(); // by hand
    void promised(const amends::PromiseMade& promise);
    void moved(amends::PromiseId id, const QDateTime& by);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setUpLayout();
    void understand();
    void add();
    void showWhen(const QDateTime& by);

    const Clock& m_clock;
    PromiseId m_moving {};
    bool m_whenKnown = false;
    bool m_whenTouched = false;
    bool m_whoTouched = false;
    bool m_channelTouched = false;
    QString m_asideText {}; // while another is moved
    QString m_asideParts {};
    bool m_setting = false;
    QLineEdit* m_line; // children from here on
    ActionButton* m_add;
    PlainLabel* m_understood;
    QComboBox* m_channel;
    QLineEdit* m_who;
    QDateTimeEdit* m_when;
    PlainLabel* m_missing;
    PlainLabel* m_problem;
};
}
