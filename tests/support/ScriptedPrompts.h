// ScriptedPrompts: answers questions and file choices in the agent's stead, in the order in which they were scripted,
// and keeps what was asked. Without a script a question is answered no and no file is chosen.
#pragma once

#include "widgets/common/Prompts.h"

#include <QList>
#include <QStringList>

namespace amends {

class ScriptedPrompts final : public Prompts {
public:
    QList<bool> answers {};
    QStringList files {};
    QList<Question> asked {};
    QStringList told {};
    QList<FileWish> wishes {};

    void ask(QWidget* /*parent*/, const Question& question, std::function<void(bool)> answered) override
    {
        asked.append(question);
        answered(answers.isEmpty() ? false : answers.takeFirst());
    }
    void tell(QWidget* /*parent*/, const QString& /*title*/, const QString& text) override { told.append(text); }
    void openFile(QWidget* /*parent*/, const FileWish& wish, std::function<void(QString)> chosen) override
    {
        choose(wish, chosen);
    }
    void saveFile(QWidget* /*parent*/, const FileWish& wish, std::function<void(QString)> chosen) override
    {
        choose(wish, chosen);
    }
    void openFolder(QWidget* /*parent*/, const FileWish& wish, std::function<void(QString)> chosen) override
    {
        choose(wish, chosen);
    }

private:
    void choose(const FileWish& wish, const std::function<void(QString)>& chosen)
    {
        wishes.append(wish);
        const QString file = files.isEmpty() ? QString() : files.takeFirst();
        if (!file.isEmpty())
            chosen(file);
    }
};

}
