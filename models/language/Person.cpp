#include "models/language/Person.h"
#include "models/language/PersonGerman.h"
#include <QHash>
#include <QSet>

namespace amends {
using namespace Qt::StringLiterals;
namespace {
bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019';
}

bool isWordChar(const QString& text, qsizetype i)
{
    const QChar c = text[i];
    if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
        return true;
    // An apostrophe counts only between letters, so that quotes stay outside.
    return isApostrophe(c) && i > 0 && i + 1 < text.size() && text[i - 1].isLetter() && text[i + 1].isLetter();
}

// First person to second, second to first. Keys are lower case with a straight apostrophe.
const QHash<QString, QString>& englishPronouns()
{
    static const QHash<QString, QString> map {{u"i"_s, u"you"_s}, {u"i'm"_s, u"you’re"_s}, {u"im"_s, u"you’re"_s},
        {u"i've"_s, u"you’ve"_s}, {u"ive"_s, u"you’ve"_s}, {u"i'd"_s, u"you’d"_s}, {u"i'll"_s, u"you’ll"_s},
        {u"me"_s, u"you"_s}, {u"my"_s, u"your"_s}, {u"mine"_s, u"yours"_s}, {u"myself"_s, u"yourself"_s},
        {u"we"_s, u"you"_s}, {u"we're"_s, u"you’re"_s}, {u"we've"_s, u"you’ve"_s}, {u"we'd"_s, u"you’d"_s},
        {u"we'll"_s, u"you’ll"_s}, {u"us"_s, u"you"_s}, {u"our"_s, u"your"_s}, {u"ours"_s, u"yours"_s},
        {u"ourselves"_s, u"yourselves"_s}, {u"your"_s, u"our"_s}, {u"yours"_s, u"ours"_s}, {u"you're"_s, u"we’re"_s},
        {u"youre"_s, u"we’re"_s}, {u"you've"_s, u"we’ve"_s}, {u"you'd"_s, u"we’d"_s}, {u"you'll"_s, u"we’ll"_s},
        {u"yourself"_s, u"ourselves"_s}, {u"yourselves"_s, u"ourselves"_s}};
    return map;
}

bool isIn(const QString& word, const QSet<QString>& set)
{
    return set.contains(word);
}

const QSet<QString> youMeansUsNot {u"thank"_s, u"thanks"_s, u"see"_s, u"tell"_s, u"mind"_s};
// After these "you" is an object: "I rang you", "I told you", "from you" -> "us".
const QSet<QString> objectAfter {u"to"_s, u"from"_s, u"with"_s, u"of"_s, u"by"_s, u"for"_s, u"at"_s, u"on"_s,
    u"about"_s, u"told"_s, u"asked"_s, u"rang"_s, u"called"_s, u"phoned"_s, u"emailed"_s, u"wrote"_s, u"paid"_s,
    u"trusted"_s, u"gave"_s, u"sent"_s, u"texted"_s, u"chasing"_s, u"chase"_s, u"chased"_s, u"want"_s, u"wanted"_s,
    u"need"_s, u"needed"_s, u"like"_s, u"between"_s};
const QSet<QString> adverbs {
    u"just"_s, u"also"_s, u"never"_s, u"really"_s, u"only"_s, u"still"_s, u"then"_s, u"always"_s, u"already"_s};
const QSet<QString> joiners {u"and"_s, u"but"_s, u"or"_s, u"who"_s, u"because"_s};

// Walks the words of an English text; remembers whether "I" is still the subject, so that its verbs follow it.
class EnglishWalk {
public:
    explicit EnglishWalk(QList<Piece> pieces) : m_pieces(std::move(pieces)) { }
    QString run()
    {
        QString out;
        for (qsizetype i = 0; i < m_pieces.size(); ++i) {
            if (!m_pieces[i].isWord) {
                between(m_pieces[i].text);
                out += m_pieces[i].text;
                continue;
            }
            const QString changed = m_quoted ? m_pieces[i].text : word(i);
            out += m_startsSentence ? capitalised(changed) : changed;
            m_startsSentence = false;
            m_before = plain(m_pieces[i].text);
        }
        return out;
    }

private:
    static QString plain(const QString& text) { return text.toLower().replace(u'\u2019', u'\''); }
    void between(const QString& text)
    {
        for (const QChar c : text) {
            if (c == u'"' || c == u'\u201c' || c == u'\u201d')
                m_quoted = c == u'"' ? !m_quoted : c == u'\u201c';
            if (c == u'.' || c == u'!' || c == u'?' || c == u'\n') {
                m_startsSentence = m_begun;
                m_subject = false;
                m_before.clear();
                m_quoted = m_quoted && c != u'\n'; // a quotation left open ends with its line
            }
        }
    }
    QString nextWord(qsizetype i) const
    {
        for (++i; i < m_pieces.size(); ++i) {
            if (m_pieces[i].isWord)
                return plain(m_pieces[i].text);
        }
        return {};
    }
    QString word(qsizetype i)
    {
        m_begun = true;
        const QString text = m_pieces[i].text;
        const QString low = plain(text);
        const bool upper
            = text.size() > 1 && text[0].isUpper() && !low.startsWith("i'"_L1); // I is always written large
        QString changed = text;
        if (low == "id"_L1 && text == "id"_L1) {
            const QString next = nextWord(i);
            changed = next == "like"_L1 || next == "rather"_L1 || next == "prefer"_L1 ? u"you’d"_s : text;
        } else if (low == "you"_L1) {
            changed = ourYou(i, text);
        } else if (low == "am"_L1 && (m_follows || nextWord(i) == "i"_L1)) {
            changed = u"are"_s;
        } else if ((low == "was"_L1 || low == "wasn't"_L1) && (m_follows || nextWord(i) == "i"_L1)) {
            changed = low == "was"_L1 ? u"were"_s : u"weren’t"_s;
        } else if (const auto found = englishPronouns().constFind(low); found != englishPronouns().cend()) {
            changed = *found;
        }
        follow(low);
        return upper && changed != text ? capitalised(changed) : changed;
    }
    QString ourYou(qsizetype i, const QString& text) const
    {
        if (isIn(m_before, youMeansUsNot) || nextWord(i) == "know"_L1)
            return text;
        return isIn(m_before, objectAfter) || nextWord(i).isEmpty() ? u"us"_s : u"we"_s;
    }
    // Does a verb that comes now belong to "I"?
    void follow(const QString& low)
    {
        if (low == "i"_L1 || low == "i'm"_L1 || low == "im"_L1)
            m_subject = m_follows = true;
        else if (isIn(low, joiners))
            m_follows = m_subject;
        else if (!isIn(low, adverbs))
            m_follows = false;
    }

    QList<Piece> m_pieces;
    QString m_before {};
    bool m_quoted = false;
    bool m_begun = false;
    bool m_startsSentence = false;
    bool m_subject = false; // "I" led this sentence
    bool m_follows = false; // the next verb is its verb
};
}

QList<Piece> piecesOf(const QString& text)
{
    QList<Piece> pieces;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isWord = isWordChar(text, i);
        if (pieces.isEmpty() || pieces.last().isWord != isWord)
            pieces.append({QString(), isWord});
        pieces.last().text += text[i];
    }
    return pieces;
}

QString capitalised(QString text)
{
    if (!text.isEmpty() && text[0].isLower())
        text[0] = text[0].toUpper();
    return text;
}

QString uncapitalised(QString text)
{
    if (!text.isEmpty() && text[0].isUpper() && !(text.size() > 1 && text[1].isUpper()))
        text[0] = text[0].toLower();
    return text;
}

QString toSecondPerson(const QString& text, Tongue tongue)
{
    return tongue == Tongue::German ? germanSecondPerson(text) : EnglishWalk(piecesOf(text)).run();
}
}
