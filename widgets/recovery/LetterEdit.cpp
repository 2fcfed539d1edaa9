#include "widgets/recovery/LetterEdit.h"

#include "widgets/common/PastedText.h"
#include "widgets/recovery/LetterLooks.h"
#include "widgets/style/Fonts.h"
#include "widgets/style/Tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr QChar keptEnd(0x1E); // parts a kept letter from what is known about it

// Text as the editor counts it: a paragraph's end and a line break are one character each.
QString rawFrom(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s)
        .replace(u"\n\n"_s, QString(QChar::ParagraphSeparator))
        .replace(u'\n', QChar::LineSeparator);
}

QList<FilledRange> rawRanges(const QString& text, QList<FilledRange> ranges)
{
    for (FilledRange& range : ranges) {
        const qsizetype start = rawFrom(text.left(range.start)).size();
        range.length = rawFrom(text.mid(range.start, range.length)).size();
        range.start = start;
    }
    return ranges;
}
}

LetterEdit::LetterEdit(QWidget* parent) : QTextEdit(parent), m_looks(new LetterLooks(document()))
{
    setObjectName(u"letter"_s);
    setAccessibleName(tr("Letter"));
    setProperty("kind", u"bare"_s);
    setFrameShape(QFrame::NoFrame);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFont(amends::font(FontRole::Letter));
    document()->setDefaultFont(amends::font(FontRole::Letter));
    document()->setDocumentMargin(20);
    setUndoRedoEnabled(true);
    connect(this, &QTextEdit::cursorPositionChanged, this, &LetterEdit::keepOutOfUnits);
    connect(
        this, &QTextEdit::selectionChanged, this, &LetterEdit::typePlainly); // leaving a chip forwards moves no caret
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (!m_setting)
            Q_EMIT edited();
    });
}

void LetterEdit::startAnew()
{
    m_setting = true;
    clear();
    document()->clearUndoRedoStacks();
    document()->setModified(false);
    m_setting = false;
}

void LetterEdit::setLetter(const QString& text, const QList<FilledRange>& ranges, const QString& language)
{
    m_language = language;
    m_looks->setLanguage(language);
    put(rawFrom(text), rawRanges(text, ranges));
}

void LetterEdit::put(const QString& raw, const QList<FilledRange>& ranges)
{
    m_setting = true;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    QTextBlockFormat lines;
    lines.setLineHeight(lineHeight(FontRole::Letter), QTextBlockFormat::FixedHeight);
    lines.setBottomMargin(scaled(11));
    cursor.setBlockFormat(lines);
    qsizetype at = 0;
    const auto add = [&cursor](const QString& piece, const QTextCharFormat& format) {
        const QStringList paragraphs = piece.split(QChar::ParagraphSeparator);
        for (qsizetype i = 0; i < paragraphs.size(); ++i) {
            if (i > 0)
                cursor.insertBlock();
            cursor.insertText(paragraphs.at(i), format);
        }
    };
    for (const FilledRange& range : ranges) {
        add(raw.mid(at, range.start - at), {});
        QTextCharFormat chip;
        if (range.kind != ValueKind::YouWrite) {
            chip.setProperty(chipProperty, m_nextChip++);
            chip.setProperty(chipKindProperty, static_cast<int>(range.kind));
        }
        add(raw.mid(range.start, range.length), chip);
        at = range.start + range.length;
    }
    add(raw.mid(at), {});
    cursor.endEditBlock();
    cursor.movePosition(QTextCursor::Start);
    setTextCursor(cursor);
    setCurrentCharFormat({});
    m_looks->rehighlight();
    m_setting = false;
}

QString LetterEdit::letter() const
{
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u"\n\n"_s).replace(QChar::LineSeparator, u'\n');
    return text;
}

QList<FilledRange> LetterEdit::blanks() const
{
    return blanksIn(document()->toRawText(), m_language);
}

void LetterEdit::goToBlank(const FilledRange& blank)
{
    m_moving = true;
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(blank.start));
    cursor.setPosition(static_cast<int>(blank.start + blank.length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    m_lastCaret = cursor.position();
    m_moving = false;
    ensureCursorVisible();
    setFocus(Qt::ShortcutFocusReason);
}

bool LetterEdit::goToNextBlank()
{
    const QList<FilledRange> empty = blanks();
    if (empty.isEmpty()) {
        Q_EMIT said(tr("No blank is left."));
        return false;
    }
    const int from = textCursor().selectionEnd();
    const auto next
        = std::find_if(empty.begin(), empty.end(), [from](const FilledRange& r) { return r.start >= from; });
    takeBlank(next == empty.end() ? empty.first() : *next);
    return true;
}

void LetterEdit::takeBlank(const FilledRange& blank)
{
    goToBlank(blank);
    Q_EMIT said(tr("Blank: %1").arg(blankLabel(blank.name, m_language)));
}

// Tab goes through the blanks as through the fields of a form, and leaves after the last.
bool LetterEdit::focusNextPrevChild(bool next)
{
    const QList<FilledRange> empty = blanks();
    const QTextCursor cursor = textCursor();
    if (next) {
        const int from = cursor.selectionEnd();
        const auto blank
            = std::find_if(empty.begin(), empty.end(), [from](const FilledRange& r) { return r.start >= from; });
        if (blank != empty.end()) {
            takeBlank(*blank);
            return true;
        }
    } else {
        const int to = cursor.selectionStart();
        const auto blank = std::find_if(
            empty.rbegin(), empty.rend(), [to](const FilledRange& r) { return r.start + r.length <= to; });
        if (blank != empty.rend()) {
            takeBlank(*blank);
            return true;
        }
    }
    return QTextEdit::focusNextPrevChild(next);
}

void LetterEdit::insertPhrase(const QString& phrase)
{
    makeWayForTyping();
    QTextCharFormat chip;
    chip.setProperty(chipProperty, m_nextChip++);
    chip.setProperty(chipKindProperty, static_cast<int>(ValueKind::FromPhrase));
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.insertText(QString(phrase).replace(u'\n', u' '), chip);
    cursor.endEditBlock();
    setTextCursor(cursor);
    setCurrentCharFormat({});
    setFocus(Qt::OtherFocusReason);
}

QList<LetterEdit::Unit> LetterEdit::units() const
{
    QList<Unit> found;
    int lastChip = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            const QTextFragment fragment = piece.fragment();
            const QTextCharFormat format = fragment.charFormat();
            const int chip = format.intProperty(chipProperty);
            const int end = fragment.position() + fragment.length();
            if (chip != 0 && chip == lastChip && found.last().end == fragment.position())
                found.last().end = end;
            else if (chip != 0)
                found.append({fragment.position(), end, static_cast<ValueKind>(format.intProperty(chipKindProperty))});
            lastChip = chip;
        }
    }
    for (const FilledRange& blank : blanks())
        found.append(
            {static_cast<int>(blank.start), static_cast<int>(blank.start + blank.length), ValueKind::YouWrite});
    return found;
}

std::optional<LetterEdit::Unit> LetterEdit::unitAround(int position) const
{
    for (const Unit& unit : units()) {
        if (position > unit.start && position < unit.end)
            return unit;
    }
    return {};
}

std::optional<LetterEdit::Unit> LetterEdit::selectedUnit() const
{
    const QTextCursor cursor = textCursor();
    for (const Unit& unit : units()) {
        if (cursor.selectionStart() == unit.start && cursor.selectionEnd() == unit.end)
            return unit;
    }
    return {};
}

// The caret never rests inside a chip: coming in from one side takes the whole chip, going on leaves it at the other side.
void LetterEdit::keepOutOfUnits()
{
    if (m_moving || m_setting)
        return;
    QTextCursor cursor = textCursor();
    if (const auto unit = unitAround(cursor.position())) {
        m_moving = true;
        const bool backwards = m_lastCaret >= unit->end;
        if (!cursor.hasSelection())
            cursor.setPosition(backwards ? unit->end : unit->start);
        cursor.setPosition(backwards ? unit->start : unit->end, QTextCursor::KeepAnchor);
        setTextCursor(cursor);
        m_moving = false;
    }
    m_lastCaret = textCursor().position();
    typePlainly();
}

// What is typed beside a chip is not part of it.
void LetterEdit::typePlainly()
{
    if (!m_setting && !textCursor().hasSelection() && currentCharFormat().hasProperty(chipProperty))
        setCurrentCharFormat({});
}

void LetterEdit::makeWayForTyping()
{
    if (!textCursor().hasSelection())
        return;
    const bool chip = selectedUnit().has_value();
    QTextCursor cursor = textCursor();
    cursor.removeSelectedText();
    setTextCursor(cursor);
    if (chip)
        setCurrentCharFormat({});
}

void LetterEdit::dissolve(const Unit& unit)
{
    QTextCursor cursor(document());
    cursor.setPosition(unit.start);
    cursor.setPosition(unit.end, QTextCursor::KeepAnchor);
    cursor.setCharFormat({});
    cursor.clearSelection();
    setTextCursor(cursor);
    Q_EMIT said(tr("These are plain words now."));
}

void LetterEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_J && event->modifiers() == Qt::ControlModifier) {
        goToNextBlank();
        return;
    }
    if (event->key() == Qt::Key_F2 && event->modifiers() == Qt::NoModifier) {
        if (const auto unit = selectedUnit(); unit && unit->kind != ValueKind::YouWrite)
            dissolve(*unit);
        return;
    }
    const bool types = !event->text().isEmpty() && event->text().front().isPrint()
        && !event->modifiers().testFlag(Qt::ControlModifier);
    if (types && selectedUnit())
        makeWayForTyping();
    QTextEdit::keyPressEvent(event);
}

void LetterEdit::inputMethodEvent(QInputMethodEvent* event)
{
    if (selectedUnit() && (!event->commitString().isEmpty() || !event->preeditString().isEmpty()))
        makeWayForTyping();
    QTextEdit::inputMethodEvent(event);
}

QMimeData* LetterEdit::createMimeDataFromSelection() const
{
    QString text = textCursor().selectedText();
    text.replace(QChar::ParagraphSeparator, u"\n\n"_s).replace(QChar::LineSeparator, u'\n');
    auto* mime = new QMimeData;
    mime->setText(text);
    return mime;
}

void LetterEdit::insertFromMimeData(const QMimeData* source)
{
    if (!source->hasText())
        return;
    makeWayForTyping();
    const QString text = withoutUnkept(source->text());
    const QStringList paragraphs = rawFrom(text).split(QChar::ParagraphSeparator);
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        if (i > 0)
            cursor.insertBlock();
        cursor.insertText(paragraphs.at(i), {});
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    if (text != source->text())
        sayLeftOut(viewport(), cursorRect());
}

void LetterEdit::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        document()->setDefaultFont(amends::font(FontRole::Letter));
        m_setting = true;
        m_looks->rehighlight();
        m_setting = false;
    }
}

QString LetterEdit::keep(const QString& about) const
{
    QJsonArray chips;
    for (const Unit& unit : units()) {
        if (unit.kind != ValueKind::YouWrite)
            chips.append(QJsonArray {unit.start, unit.end - unit.start, static_cast<int>(unit.kind)});
    }
    const QJsonObject known {{u"chips"_s, chips}, {u"language"_s, m_language}, {u"about"_s, about}};
    return letter() + keptEnd + QString::fromUtf8(QJsonDocument(known).toJson(QJsonDocument::Compact));
}

bool LetterEdit::restore(const QString& kept, int caret, QString& about)
{
    const qsizetype end = kept.lastIndexOf(keptEnd);
    const QJsonObject known = end < 0 ? QJsonObject() : QJsonDocument::fromJson(kept.mid(end + 1).toUtf8()).object();
    const QString raw = rawFrom(end < 0 ? kept : kept.left(end));
    QList<FilledRange> ranges;
    for (const QJsonValue& value : known[u"chips"_s].toArray()) {
        const QJsonArray chip = value.toArray();
        const qsizetype start = chip.at(0).toInteger();
        const qsizetype length = chip.at(1).toInteger();
        const bool follows = ranges.isEmpty() || start >= ranges.last().start + ranges.last().length;
        if (follows && start >= 0 && length > 0 && start + length <= raw.size()
            && chip.at(2).toInt() < static_cast<int>(ValueKind::YouWrite))
            ranges.append({start, length, {}, static_cast<ValueKind>(chip.at(2).toInt())});
    }
    about = known[u"about"_s].toString();
    m_language = known[u"language"_s].toString();
    m_looks->setLanguage(m_language);
    put(raw, ranges);
    document()->clearUndoRedoStacks();
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::clamp(caret, 0, static_cast<int>(raw.size())));
    setTextCursor(cursor);
    return !raw.isEmpty();
}
}
