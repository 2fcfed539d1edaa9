// SavedState: the footer's truth about saving: "Saved at 14:08:21", "Saving…" (the caller shows it only after a second),
// amber while it is tried again, red when it cannot be, with a way to save a copy.
// GUI thread. Times are UTC and shown in local time. Amber and red are announced once.
#pragma once

#include <QDateTime>
#include <QWidget>

namespace amends {

class ActionButton;
class Picture;
class PlainLabel;

class SavedState final : public QWidget {
    Q_OBJECT
public:
    explicit SavedState(QWidget* parent = nullptr);

    void showNothing();
    void showSaved(const QDateTime& at);
    void showSaving();
    // With `why`, once it goes on: a whole sentence, and the way to save a copy.
    void showTrying(const QString& why = {});
    // `why` is a whole sentence: "Can't save: the disk is full. Your words are safe in memory."
    void showFailed(const QString& why);

    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void copyWanted();

private:
    enum class Kind { Nothing, Saved, Saving, Trying, Failed };
    void showState(Kind kind, const QString& words);

    Kind m_kind = Kind::Nothing;
    Picture* m_picture; // children from here on
    PlainLabel* m_words;
    ActionButton* m_copy;
};

}
