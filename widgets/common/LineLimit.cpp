#include "widgets/common/LineLimit.h"

#include <QLineEdit>
#include <QValidator>

namespace amends {

namespace {

// Asked after the cut and before anybody is told of the text. Only the half before the caret of a full line is taken away: that
// one the cut has made. Half a character that was pasted as such stays, and is refused in words when it is to be kept.
class WholeCharacters final : public QValidator {
public:
    WholeCharacters(int most, QObject* parent) : QValidator(parent), m_most(most) { }

    State validate(QString& text, int& caret) const override
    {
        const bool cut = text.size() >= m_most && caret > 0 && text.at(caret - 1).isHighSurrogate()
            && (caret == text.size() || !text.at(caret).isLowSurrogate());
        if (cut)
            text.remove(--caret, 1);
        return Acceptable;
    }

private:
    int m_most;
};

}

void limitLine(QLineEdit* line, int most)
{
    line->setMaxLength(most);
    line->setValidator(new WholeCharacters(most, line));
}

}
