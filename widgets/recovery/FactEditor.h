// FactEditor: the inline form for one moment of the two lanes: when, what should have happened, what happened, each with its source.
// Says what is missing beside the fields; keeps a draft of every field, so that a kill loses nothing typed. What was typed for one fact
// never becomes part of another: whoever opens another asks isTouched() first. GUI thread.
#pragma once
#include "models/desk/CaseDesk.h"
#include <QFrame>

class QCheckBox;
class QDateEdit;
class QLineEdit;

namespace amends {
class ActionButton;
class FieldSentence;

class FactEditor final : public QFrame {
    Q_OBJECT
public:
    FactEditor(CaseDesk& desk, QWidget* parent);
    void startNew();
    void change(const MomentNoted& moment);
    // Takes up what was being typed in this case; false: nothing was.
    bool restore();
    [[nodiscard]] bool hasText() const;
    // Something stands here that is not recorded; also while the form is closed.
    [[nodiscard]] bool isTouched() const { return state() != m_begun; }
    [[nodiscard]] MomentId id() const { return m_id; }
    // The keyboard to the form as it stands, with this sentence, if any.
    void goOn(const QString& sentence);
    [[nodiscard]] bool isWhole() const { return !firstUnfit(); }
    // Records the moment; false: it is not whole yet, and the sentence says what is missing.
    bool add();
    void giveUp(); // forgets what was typed, on purpose
    void setKnownSources(const QStringList& sources);

Q_SIGNALS:
    void added(amends::MomentId id);
    void cancelled();
    void setAside(); // closed, with what was typed kept

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void setUpLayout();
    void clear();
    void showMoment(const MomentNoted& moment);
    void keepWhen();
    [[nodiscard]] QString state() const;
    [[nodiscard]] std::optional<QDateTime> when(bool& timed) const;
    [[nodiscard]] MomentNoted moment() const;
    [[nodiscard]] QString missing() const;
    [[nodiscard]] QLineEdit* firstUnfit() const;

    CaseDesk& m_desk;
    MomentId m_id {};
    QString m_begun {}; // what stood here before anybody typed
    QDateEdit* m_day;   // children from here on
    QLineEdit* m_time;
    QLineEdit* m_expected;
    QLineEdit* m_expectedSource;
    QLineEdit* m_happened;
    QLineEdit* m_happenedSource;
    QCheckBox* m_missed;
    FieldSentence* m_sentence;
    ActionButton* m_add;
    ActionButton* m_cancel;
};
}
