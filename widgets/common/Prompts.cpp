#include "widgets/common/Prompts.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace amends {

namespace {

QFileDialog* makeDialog(QWidget* parent, const FileWish& wish, std::function<void(QString)> chosen)
{
    auto* dialog = new QFileDialog(parent, wish.title, wish.suggested, wish.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [chosen = std::move(chosen)](const QString& path) {
        if (!path.isEmpty())
            chosen(path);
    });
    return dialog;
}

QMessageBox* makeBox(QWidget* parent, const QString& title, const QString& text)
{
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(title);
    box->setText(text);
    return box;
}

}

void QtPrompts::ask(QWidget* parent, const Question& question, std::function<void(bool)> answered)
{
    QMessageBox* box = makeBox(parent, question.title, question.text);
    QPushButton* yes = box->addButton(question.yes, QMessageBox::AcceptRole);
    QPushButton* no = box->addButton(question.no, QMessageBox::RejectRole);
    box->setDefaultButton(question.destructive ? no : yes);
    box->setEscapeButton(no);
    QObject::connect(box, &QDialog::finished, parent,
        [box, yes, answered = std::move(answered)] { answered(box->clickedButton() == yes); });
    box->open();
}

void QtPrompts::tell(QWidget* parent, const QString& title, const QString& text)
{
    QMessageBox* box = makeBox(parent, title, text);
    box->addButton(QCoreApplication::translate("QtPrompts", "OK"), QMessageBox::AcceptRole);
    box->open();
}

void QtPrompts::openFile(QWidget* parent, const FileWish& wish, std::function<void(QString)> chosen)
{
    QFileDialog* dialog = makeDialog(parent, wish, std::move(chosen));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

void QtPrompts::saveFile(QWidget* parent, const FileWish& wish, std::function<void(QString)> chosen)
{
    QFileDialog* dialog = makeDialog(parent, wish, std::move(chosen));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    if (!wish.suggested.isEmpty())
        dialog->selectFile(wish.suggested);
    dialog->open();
}

void QtPrompts::openFolder(QWidget* parent, const FileWish& wish, std::function<void(QString)> chosen)
{
    QFileDialog* dialog = makeDialog(parent, wish, std::move(chosen));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->open();
}

}
