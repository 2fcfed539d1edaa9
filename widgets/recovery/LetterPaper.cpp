#include "widgets/recovery/LetterPaper.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFile>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <memory>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr double pointsOfText = 11.5;
constexpr double millimetres = 22; // margin on each side

QFont paperFont(double points, bool bold = false)
{
    QFont face(QStringList {u"Noto Serif"_s, u"serif"_s});
    face.setPointSizeF(points);
    face.setBold(bold);
    return face;
}

// insertText() never reads markup, so what a customer wrote stays what they wrote.
void addParagraphs(QTextCursor& cursor, const QString& text, const QFont& face, double after)
{
    QTextCharFormat letters;
    letters.setFont(face);
    QTextBlockFormat lines;
    lines.setLineHeight(132, QTextBlockFormat::ProportionalHeight);
    lines.setBottomMargin(after);
    for (QString paragraph : text.split(u"\n\n"_s)) {
        if (!cursor.atStart())
            cursor.insertBlock();
        cursor.setBlockFormat(lines);
        cursor.insertText(paragraph.replace(u'\n', QChar::LineSeparator), letters);
    }
}

void compose(const Letter& letter, QTextDocument& document, double dot)
{
    QTextCursor cursor(&document);
    const QLocale locale(letter.language);
    addParagraphs(cursor, letter.company, paperFont(13, true), 2 * dot);
    addParagraphs(cursor, letter.contactBlock, paperFont(9.5), 30 * dot);
    addParagraphs(cursor, letter.to, paperFont(pointsOfText), 18 * dot);
    addParagraphs(cursor, locale.toString(letter.on, QLocale::LongFormat), paperFont(pointsOfText), 18 * dot);
    if (!letter.subject.trimmed().isEmpty())
        addParagraphs(cursor, letter.subject, paperFont(pointsOfText, true), 12 * dot);
    addParagraphs(cursor, letter.text, paperFont(pointsOfText), 10 * dot);
}
}

bool drawLetter(const Letter& letter, QPagedPaintDevice& device)
{
    device.setPageMargins(QMarginsF(millimetres, millimetres, millimetres, millimetres), QPageLayout::Millimeter);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const QSizeF page(device.width(), device.height());
    QTextDocument document;
    document.setDocumentMargin(0);
    document.documentLayout()->setPaintDevice(&device);
    document.setPageSize(page);
    compose(letter, document, device.logicalDpiY() / 72.0);
    for (int number = 0; number < document.pageCount(); ++number) {
        if (number > 0 && !device.newPage())
            return false;
        painter.save();
        painter.translate(0, -number * page.height());
        document.drawContents(&painter, QRectF(QPointF(0, number * page.height()), page));
        painter.restore();
    }
    return painter.end();
}

Result<QByteArray> letterPdf(const Letter& letter)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    bool drawn = false;
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(letter.subject);
        writer.setCreator(u"Amends"_s);
        drawn = drawLetter(letter, writer);
    }
    const QByteArray pdf = buffer.data();
    if (!drawn || !pdf.startsWith("%PDF-") || !pdf.right(16).contains("%%EOF"))
        return Error {ErrorKind::Internal, u"pdf"_s};
    return pdf;
}

// QSaveFile alone calls a short write a success on a full disk (Qt 6.4.2), hence the count and the reading back.
Result<void> writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error {ErrorKind::Unavailable, u"open"_s};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.flush() || file.size() != bytes.size()) {
        file.cancelWriting();
        return Error {ErrorKind::Unavailable, u"write"_s};
    }
    if (!file.commit())
        return Error {ErrorKind::Unavailable, u"commit"_s};
    QFile written(path);
    if (!written.open(QIODevice::ReadOnly) || written.readAll() != bytes)
        return Error {ErrorKind::Unavailable, u"read back"_s};
    return {};
}

void QtLetterPress::print(QWidget* parent, const Letter& letter, std::function<void(bool)> printed)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, &QDialog::accepted, parent, [printer, letter, printed] { printed(drawLetter(letter, *printer)); });
    dialog->open();
}
}
