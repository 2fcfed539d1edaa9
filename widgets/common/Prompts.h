// Prompts: the seam for everything that asks the agent in a window of its own: questions and file choices.
// Pages get a Prompts& and never open a QMessageBox or QFileDialog, so a test can answer in their stead.
// GUI thread. Answers come later through the callback, never from inside the call in QtPrompts; a callback is not called
// once `parent` is gone.
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace amends {

struct Question {
    QString title {};
    QString text {};          // plain text: a whole question
    QString yes {};           // the button's verb: "Erase"
    QString no {};            // "Keep"
    bool destructive = false; // the safe answer is then the default
};

struct FileWish {
    QString title {};
    QString filter {};    // "Tables (*.csv *.txt)"
    QString suggested {}; // a file name or folder
};

class Prompts {
public:
    virtual ~Prompts() = default;

    // true for yes; false for no and for closing.
    virtual void ask(QWidget* parent, const Question& question, std::function<void(bool)> answered) = 0;
    // Says something that needs one button.
    virtual void tell(QWidget* parent, const QString& title, const QString& text) = 0;
    // An empty path when nothing was chosen: then the callback is not called.
    virtual void openFile(QWidget* parent, const FileWish& wish, std::function<void(QString)> chosen) = 0;
    virtual void saveFile(QWidget* parent, const FileWish& wish, std::function<void(QString)> chosen) = 0;
    virtual void openFolder(QWidget* parent, const FileWish& wish, std::function<void(QString)> chosen) = 0;
};

// With Qt's own dialogs, window-modal, without a loop of their own.
class QtPrompts final : public Prompts {
public:
    void ask(QWidget* parent, const Question& question, std::function<void(bool)> answered) override;
    void tell(QWidget* parent, const QString& title, const QString& text) override;
    void openFile(QWidget* parent, const FileWish& wish, std::function<void(QString)> chosen) override;
    void saveFile(QWidget* parent, const FileWish& wish, std::function<void(QString)> chosen) override;
    void openFolder(QWidget* parent, const FileWish& wish, std::function<void(QString)> chosen) override;
};

}
