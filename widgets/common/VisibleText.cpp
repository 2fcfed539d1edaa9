#include "widgets/common/VisibleText.h"

#include "models/domain/Erased.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

namespace amends {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t firstIsolate = 0x2066;
constexpr char16_t lastIsolate = 0x2068;
constexpr char16_t popIsolate = 0x2069;

bool opensIsolate(QChar c)
{
    return c.unicode() >= firstIsolate && c.unicode() <= lastIsolate;
}

// Isolates must close within their paragraph, or they would swallow what the program writes after them.
bool isolatesBalanced(const QString& text)
{
    int depth = 0;
    for (const QChar c : text) {
        if (opensIsolate(c))
            ++depth;
        else if (c.unicode() == popIsolate && --depth < 0)
            return false;
        else if (c == u'\n' && depth != 0)
            return false;
    }
    return depth == 0;
}

QString code(QChar c)
{
    return u"[U+%1]"_s.arg(static_cast<uint>(c.unicode()), 4, 16, QChar(u'0')).toUpper();
}

QString marked(QChar c, bool keepIsolates)
{
    const char16_t u = c.unicode();
    if (u == u'\n' || u == u'\t' || u == QChar::ParagraphSeparator || u == QChar::LineSeparator)
        return c;
    if (u < 0x20)
        return QChar(0x2400 + u);
    if (u == 0x7F)
        return QChar(0x2421);
    const bool isC1 = u > 0x7F && u < 0xA0;
    const bool overrides = u >= 0x202A && u <= 0x202E;
    const bool isolates = opensIsolate(c) || u == popIsolate;
    if (isC1 || overrides || (isolates && !keepIsolates))
        return code(c);
    return c;
}

}

QString visibleText(const QString& text)
{
    if (text == erasedMark)
        return QCoreApplication::translate("amends::VisibleText", "Erased on request");
    const bool keepIsolates = isolatesBalanced(text);
    QString answer;
    answer.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
            continue;
        answer += marked(text.at(i), keepIsolates);
    }
    return answer;
}

QString visibleLine(const QString& text)
{
    QString answer = visibleText(text);
    for (QChar& c : answer) {
        if (c == u'\n' || c == u'\t' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            c = u' ';
    }
    return answer;
}

QString isolatedLtr(const QString& text)
{
    return text.isEmpty() ? text : QChar(0x2066) + text + QChar(0x2069);
}

QString isolated(const QString& text)
{
    return text.isEmpty() ? text : QChar(0x2068) + text + QChar(0x2069);
}

QString initialsOf(const QString& name)
{
    if (name == erasedMark)
        return {};
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    const auto firstLetter = [](const QString& word) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
        const qsizetype end = finder.toNextBoundary();
        return end > 0 ? word.first(end).toUpper() : QString();
    };
    if (words.isEmpty())
        return {};
    return words.size() == 1 ? firstLetter(words.first()) : firstLetter(words.first()) + firstLetter(words.last());
}

}
