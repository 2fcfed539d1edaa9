#include "widgets/common/WordsEdit.h"

#include "widgets/common/PastedText.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/ValueAccess.h"
#include "widgets/style/Tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>

namespace amends {

using namespace Qt::StringLiterals;

namespace {

constexpr int edgeRoom = 18; // frame and padding of the style sheet, above and below together

// Line starts and ends of `range` within one block, as x of the leading and trailing end.
struct Stretch {
    QRectF rect {};
};

QList<Stretch> stretchesOf(const QTextLayout& layout, int from, int to)
{
    QList<Stretch> answer;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int start = qMax(from, line.textStart());
        const int end = qMin(to, line.textStart() + line.textLength());
        if (start >= end)
            continue;
        const qreal a = line.cursorToX(start);
        const qreal b = line.cursorToX(end);
        answer.append({QRectF(qMin(a, b), line.y(), qAbs(b - a), line.height())});
    }
    return answer;
}

}

WordsEdit::WordsEdit(const QString& name, QWidget* parent, FontRole role)
    : QPlainTextEdit(parent), m_role(role), m_notice(new PlainLabel(QString(), FontRole::Small, Tone::Danger, this))
{
    setAccessibleName(name);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(1);
    setFont(amends::font(role));
    m_notice->setWrapping(true);
    m_notice->hide();
    connect(this, &QPlainTextEdit::textChanged, this, &WordsEdit::takeChange);
    connect(
        document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &WordsEdit::fitHeight);
    fitHeight();
}

void WordsEdit::setLines(int least, int most)
{
    m_least = qMax(1, least);
    m_most = qMax(m_least, most);
    fitHeight();
}

void WordsEdit::setWords(const QString& words, int caret)
{
    if (words != this->words()) {
        m_setting = true;
        QPlainTextEdit::setPlainText(words);
        m_setting = false;
        moveCursor(QTextCursor::End);
    }
    if (caret >= 0 && caret <= words.size()) {
        QTextCursor cursor = textCursor();
        cursor.setPosition(caret);
        setTextCursor(cursor);
    }
}

QString WordsEdit::words() const
{
    QString text = document()->toRawText();
    for (QChar& c : text) {
        if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            c = u'\n';
    }
    return text;
}

void WordsEdit::setKeyPhrases(const QStringList& phrases)
{
    m_phrases = phrases;
    findPhrases();
}

void WordsEdit::setMarkable(bool markable)
{
    m_markable = markable;
}

void WordsEdit::markSelection()
{
    // A selection of several lines comes with paragraph separators.
    const QString chosen = textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n').trimmed();
    if (m_markable && !chosen.isEmpty())
        Q_EMIT keyPhraseMarked(chosen);
}

void WordsEdit::setError(bool error)
{
    setProperty("state", error ? u"error"_s : QString());
    style()->unpolish(this);
    style()->polish(this);
}

void WordsEdit::setBare(bool bare)
{
    setProperty("kind", bare ? u"bare"_s : QString());
    style()->unpolish(this);
    style()->polish(this);
}

bool WordsEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Ctrl+K deletes to the end of the line in a text field of this system; here it opens the palette.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_K) {
            event->ignore();
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

void WordsEdit::keyPressEvent(QKeyEvent* event)
{
    if (m_markable && event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_M)
        markSelection();
    else
        QPlainTextEdit::keyPressEvent(event);
}

bool WordsEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasText();
}

void WordsEdit::insertFromMimeData(const QMimeData* source)
{
    const QString text = source->text();
    const QString kept = withoutUnkept(text);
    textCursor().insertText(kept);
    ensureCursorVisible();
    if (kept == text || m_limited)
        return;
    m_notice->setPlainText(leftOutText());
    m_notice->show();
    placeNotice();
    fitHeight();
    announce(m_notice, m_notice->plainText());
}

void WordsEdit::takeChange()
{
    if (m_trimming)
        return;
    if (!m_limited && !m_notice->isHidden()) { // said once
        m_notice->hide();
        placeNotice();
    }
    keepWithinLimit();
    findPhrases();
    fitHeight();
    if (!m_setting)
        Q_EMIT wordsEdited();
}

// What is over the limit is taken back where it came in, before the caret, so that what stood there first stays.
void WordsEdit::keepWithinLimit()
{
    const int over = document()->characterCount() - 1 - limit;
    if (over > 0) {
        m_trimming = true;
        QTextCursor cursor = textCursor();
        const int end = qMax(cursor.position(), over);
        const bool withinOne = document()->characterAt(end - over).isLowSurrogate()
            && document()->characterAt(end - over - 1).isHighSurrogate();
        cursor.setPosition(end - over - (withinOne ? 1 : 0)); // never half an emoji
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        m_trimming = false;
        showLimit(true);
    } else if (over < 0) {
        showLimit(false);
    }
}

void WordsEdit::showLimit(bool reached)
{
    if (reached == m_limited)
        return;
    m_limited = reached;
    m_notice->setPlainText(
        tr("This field holds %1 characters. What came after them was not taken.").arg(locale().toString(limit)));
    m_notice->setVisible(reached);
    placeNotice();
    fitHeight();
    Q_EMIT limitReached(reached);
}

void WordsEdit::findPhrases()
{
    m_ranges.clear();
    const QString text = words();
    for (const QString& phrase : std::as_const(m_phrases)) {
        if (phrase.isEmpty())
            continue;
        const qsizetype start = text.indexOf(phrase, 0, Qt::CaseInsensitive);
        if (start >= 0)
            m_ranges.append({static_cast<int>(start), static_cast<int>(phrase.size())});
    }
    viewport()->update();
}

void WordsEdit::fitHeight()
{
    const int line = fontMetrics().lineSpacing();
    // A plain text document counts its height in lines, not in pixels.
    const int lines = qRound(document()->documentLayout()->documentSize().height());
    const int notice = !m_notice->isHidden() ? m_notice->heightForWidth(qMax(60, width() - 24)) + 6 : 0;
    const int wanted = qBound(m_least, lines, m_most) * line + edgeRoom + 2 + notice;
    if (wanted != minimumHeight() || wanted != maximumHeight())
        setFixedHeight(wanted);
}

void WordsEdit::placeNotice()
{
    const bool says = !m_notice->isHidden();
    const int height = says ? m_notice->heightForWidth(qMax(60, width() - 24)) : 0;
    setViewportMargins(0, 0, 0, says ? height + 6 : 0);
    m_notice->setGeometry(12, this->height() - height - 8, width() - 24, height);
}

void WordsEdit::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        for (const Range& range : std::as_const(m_ranges))
            paintRange(painter, range);
    }
    QPlainTextEdit::paintEvent(event);
}

void WordsEdit::paintRange(QPainter& painter, const Range& range) const
{
    QTextBlock block = document()->findBlock(range.start);
    const int end = range.start + range.length;
    for (; block.isValid() && block.position() < end; block = block.next()) {
        const QPointF origin = blockBoundingGeometry(block).translated(contentOffset()).topLeft();
        if (origin.y() > viewport()->height())
            return;
        const QList<Stretch> stretches
            = stretchesOf(*block.layout(), qMax(0, range.start - block.position()), end - block.position());
        for (const Stretch& stretch : stretches) {
            const QRectF tint = stretch.rect.translated(origin).adjusted(-2, 0, 2, 0);
            painter.fillRect(tint, color(Token::SeamSoft));
            painter.fillRect(QRectF(tint.x(), tint.bottom() - 2, tint.width(), 2), color(Token::Seam));
        }
    }
}

void WordsEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    placeNotice();
    fitHeight();
}

void WordsEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange && font() != amends::font(m_role)) {
        setFont(amends::font(m_role));
        fitHeight();
    }
}

}
