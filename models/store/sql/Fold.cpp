#include "models/store/sql/Fold.h"

#include <algorithm>
#include <vector>

namespace amends {
QString folded(const QString& text)
{
    const QString wide = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString out;
    out.reserve(wide.size());
    bool gap = false;
    for (qsizetype i = 0; i < wide.size(); ++i) {
        const QChar c = wide.at(i);
        if (c.isMark())
            continue;
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            if (gap && !out.isEmpty())
                out += u' ';
            gap = false;
            out += c == QChar(0x00df) ? QChar(u's')
                : c == QChar(0x0142)  ? QChar(u'l')
                : c == QChar(0x00f8)  ? QChar(u'o')
                : c == QChar(0x0131)  ? QChar(u'i')
                                      : c;
        } else {
            gap = true;
        }
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
