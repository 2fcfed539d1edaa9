// EmpathizeSay: one sentence that names the feeling and the loss, to be said or sent. Drafted from the notes while nobody has touched it;
// up to three others stand under it with their reasons. Picking one replaces the text, and Ctrl+Z brings it back. GUI thread.
#pragma once
#include "models/language/Empathy.h"
#include <QFrame>

class QVBoxLayout;

namespace amends {
class ActionButton;
class LackNote;
class PlainLabel;
class WordsEdit;

class EmpathizeSay final : public QFrame {
    Q_OBJECT
public:
    explicit EmpathizeSay(QWidget* parent = nullptr);

    void take(const QString& draft, int caret);
    void offer(const EmpathyDraft& main, const QList<EmpathyDraft>& others);
    void showStored(const RecoveryCase& c, const QString& language, const QDateTime& now, bool readOnly);
    void insertPhrase(const QString& phrase);
    [[nodiscard]] QString text() const;
    [[nodiscard]] LackNote* note() const { return m_note; }
    void focusText();
    [[nodiscard]] WordsEdit* editor() const { return m_edit; }

Q_SIGNALS:
    void edited(const QString& text, int caret);
    void delivered(amends::Route route);

private:
    void setUpLayout();
    void showOthers();
    void replaceText(const QString& text);
    void takeEdit();
    void showMeasure();

    EmpathyDraft m_main {};
    QList<EmpathyDraft> m_others {};
    QStringList m_phrases {};
    QList<Mood> m_moods {};
    QList<Loss> m_losses {};
    QString m_language {};
    QString m_stored {};
    bool m_own = false;
    bool m_readOnly = false;
    WordsEdit* m_edit; // children
    ActionButton* m_said;
    ActionButton* m_sent;
    ActionButton* m_theirs;
    PlainLabel* m_done;
    PlainLabel* m_measure;
    LackNote* m_note;
    QWidget* m_otherPart;
    QVBoxLayout* m_otherRows;
};
}
