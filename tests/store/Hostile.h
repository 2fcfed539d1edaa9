// Hostile: what may be typed into a search by hand, by accident or in malice; the same texts every time. Query syntax of FTS5 and of
// PostgreSQL, wildcards, quotes, brackets, NUL, halves of characters, texts that run from right to left, emoji, 10,000 characters.
#pragma once
#include <QString>
#include <QStringList>

namespace amends {
inline QStringList hostileTexts(int count)
{
    // As it is: fromUtf16 would eat a byte order mark.
    const auto text = [](QStringView s) { return s.toString(); };
    const QStringList bits {text(u"\""), text(u"'"), text(u"*"), text(u"a*"), text(u" OR "), text(u" AND "),
        text(u" NOT "), text(u"NEAR("), text(u"NEAR(a b, 3)"), text(u"body:"), text(u"name_key : "), text(u"^"),
        text(u"-"), text(u"+"), text(u"("), text(u")"), text(u"{a b}:"), text(u"%"), text(u"_"), text(u"\\"),
        text(u"\\%"), text(u"[]"), text(u"' OR 1=1 --"), text(u"; DROP TABLE customer;"), text(u"$1"), text(u"?"),
        text(u":id"), text(u"@x"), QString(QChar(u'\0')), QString(QChar(0xd800)), QString(QChar(0xdc00)),
        text(u"\xd83d"), text(u"\ufffe"), text(u"\uffff"), text(u"\ufeff"), text(u"\u202e"), text(u"\u2067"),
        text(u"\u2069"), text(u"\u200f"), text(u"\u200d"), text(u"\u00ad"), text(u"שלום"), text(u"محمد"),
        text(u"日本語"), text(u"한국어"), text(u"ไทย"), text(u"हिन्दी"), text(u"\U0001F600"),
        text(u"\U0001F468\u200d\U0001F469\u200d\U0001F467"), text(u"\U0001F1EC\U0001F1E7"),
        text(u"e\u0301\u0301\u0301"), text(u"ﬃ"), text(u"ß"), text(u"İ"), text(u"\U0001D40E"), text(u"maya"),
        text(u"okafor"), text(u"am-1"), text(u"0113"), text(u"+44"), text(u"(0)"), text(u";ext=1"), text(u"#"),
        text(u"@example.org"), text(u"\n"), text(u"\t"), text(u"  "), text(u"<b>"), text(u"&amp;"), text(u"{{name}}"),
        text(u"%1%n"), text(u"..%2f"), text(u"0"), text(u"9999999999999999999")};
    QStringList all;
    quint32 state = 20251120;
    const auto next = [&state](qsizetype most) {
        state = state * 1664525u + 1013904223u;
        return static_cast<qsizetype>(state >> 8) % most;
    };
    for (const QString& bit : bits)
        all.append(bit);
    for (const QString& bit : bits.mid(0, 24))
        all.append(bit.repeated(static_cast<int>(10000 / bit.size() + 1)).left(10000));
    while (all.size() < count) {
        QString one;
        for (qsizetype i = 0, parts = 1 + next(7); i < parts; ++i)
            one += bits.at(next(bits.size()));
        if (next(5) == 0) // cut anywhere, within a character too
            one.truncate(next(one.size()) + 1);
        all.append(one);
    }
    return all.mid(0, count);
}
}
