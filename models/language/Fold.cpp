#include "models/language/Fold.h"

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
// Letters that Unicode does not take apart, and people write plain.
void addPlain(QChar c, QString& out)
{
    switch (c.unicode()) {
    case 0x00df: // sharp s
        out += u"ss"_s;
        return;
    case 0x00e6:
        out += u"ae"_s;
        return;
    case 0x0153:
        out += u"oe"_s;
        return;
    case 0x00fe:
        out += u"th"_s;
        return;
    case 0x00f0:
    case 0x0111:
        out += u'd';
        return;
    case 0x0142:
        out += u'l';
        return;
    case 0x00f8:
        out += u'o';
        return;
    case 0x0131:
        out += u'i';
        return;
    default:
        out += c;
    }
}

// Most of what is read needs no tables.
bool isAscii(QChar c)
{
    return c.unicode() < 0x80;
}

char16_t asciiLower(char16_t c)
{
    return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + (u'a' - u'A')) : c;
}

bool isAsciiKept(char16_t c)
{
    const char16_t lower = asciiLower(c);
    return (lower >= u'a' && lower <= u'z') || (c >= u'0' && c <= u'9');
}

QString foldedAscii(const QString& text)
{
    QString out;
    out.reserve(text.size());
    bool gap = false;
    for (const QChar c : text) {
        if (!isAsciiKept(c.unicode())) {
            gap = true;
            continue;
        }
        if (std::exchange(gap, false) && !out.isEmpty())
            out += u' ';
        out += QChar(asciiLower(c.unicode()));
    }
    return out;
}

bool isKept(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate();
}
}

QString folded(const QString& text)
{
    if (std::all_of(text.begin(), text.end(), isAscii))
        return foldedAscii(text);
    const QString wide = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString out;
    out.reserve(wide.size());
    bool gap = false;
    for (const QChar c : wide) {
        if (c.isMark())
            continue;
        if (!isKept(c)) {
            gap = true;
            continue;
        }
        if (gap && !out.isEmpty())
            out += u' ';
        gap = false;
        addPlain(c, out);
    }
    return out;
}

FoldedText foldedWithPlaces(const QString& text)
{
    FoldedText out;
    bool gap = false;
    const auto place = [&out](qsizetype start, qsizetype end) {
        while (out.start.size() < out.text.size()) {
            out.start += start;
            out.end += end;
        }
    };
    const auto keep = [&](qsizetype at) {
        if (gap && !out.text.isEmpty()) {
            out.text += u' ';
            place(out.end.last(), at);
        }
        gap = false;
    };
    out.text.reserve(text.size());
    out.start.reserve(text.size());
    out.end.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        if (isAscii(text.at(i))) {
            const char16_t c = text.at(i).unicode();
            gap = gap || !isAsciiKept(c);
            if (isAsciiKept(c)) {
                keep(i);
                out.text += QChar(asciiLower(c));
                place(i, i + 1);
            }
            ++i;
            continue;
        }
        const bool isPair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const qsizetype next = i + (isPair ? 2 : 1);
        const QString wide = text.mid(i, next - i).normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const QChar c : wide) {
            if (c.isMark()) {
                // An accent goes with the letters before it, all of them when they were one ligature.
                const qsizetype letter = gap || out.start.isEmpty() ? -1 : out.start.last();
                for (qsizetype k = out.start.size(); k-- > 0 && out.start.at(k) == letter;)
                    out.end[k] = std::max(out.end.at(k), next);
                continue;
            }
            if (!isKept(c)) {
                gap = true;
                continue;
            }
            keep(i);
            addPlain(c, out.text);
            place(i, next);
        }
        i = next;
    }
    return out;
}

QStringList foldedWords(const QString& text)
{
    return folded(text).split(u' ', Qt::SkipEmptyParts);
}

QString bareDigits(const QString& text)
{
    QString out;
    for (const QChar c : text) {
        if (c.isDigit())
            out += QChar(u'0' + c.digitValue());
    }
    return out;
}

int distance(const QString& a, const QString& b, int cap)
{
    if (qAbs(a.size() - b.size()) > cap)
        return cap;
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> before(width), last(width), row(width);
    for (std::size_t j = 0; j < width; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int cost = a.at(i - 1) == b.at(j - 1) ? 0 : 1;
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + cost});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
        before.swap(last);
        last.swap(row);
    }
    return std::min(last[width - 1], cap);
}
}
