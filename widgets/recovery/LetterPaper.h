// LetterPaper: a letter on a page, with the company's contact block at its head (S0-17), to a printer or into a PDF file that is
// proved whole before anyone is told it is there. GUI thread.
#pragma once
#include "models/base/Result.h"
#include <QDate>
#include <QString>
#include <functional>

class QPagedPaintDevice;
class QPrinter;
class QWidget;

namespace amends {
struct Letter {
    QString company {};
    QString contactBlock {};
    QString to {}; // name and address, in lines
    QDate on {};
    QString subject {};
    QString text {};
    QString language {}; // for the date
};

// Draws all pages; plain text only, whatever it holds.
[[nodiscard]] bool drawLetter(const Letter& letter, QPagedPaintDevice& device);
// The letter as a whole PDF, its end mark checked; Internal when it could not be made whole.
[[nodiscard]] Result<QByteArray> letterPdf(const Letter& letter);
// Writes all of `bytes` or leaves the file that was there untouched; counted, flushed, put in place as one, and read back.
// Unavailable when the place cannot be written or is full.
[[nodiscard]] Result<void> writeWhole(const QString& path, const QByteArray& bytes);

// LetterPress: where a letter is printed. Asks which printer, then prints; `printed` is called only when it went well.
class LetterPress {
public:
    virtual ~LetterPress() = default;
    virtual void print(QWidget* parent, const Letter& letter, std::function<void(bool)> printed) = 0;
};
// By Qt's own printer dialog.
class QtLetterPress final : public LetterPress {
public:
    void print(QWidget* parent, const Letter& letter, std::function<void(bool)> printed) override;
};
}
