#include "widgets/common/LineLimit.h"

#include "models/base/Text.h"
#include "widgets/common/PastedText.h"

#include <QLineEdit>
#include <QValidator>
#include <algorithm>

namespace amends {

namespace {

// Asked after the cut and before anybody is told of the text. Only the half before the caret of a full line is taken away: that
// one the cut has made. Half a character that was pasted as such stays, and is refused in words when it is to be kept; what is no
// text at all is left out.
class WholeCharacters final : public QValidator {
public:
    WholeCharacters(int most, QLineEdit* line) : QValidator(line), m_line(line), m_most(most) { }

    State validate(QString& text, int& caret) const override
    {
        const auto noText = std::count_if(text.cbegin(), text.cend(), isNoText);
        if (noText > 0) {
            caret -= static_cast<int>(
                std::count_if(text.cbegin(), text.cbegin() + std::min<qsizetype>(caret, text.size()), isNoText));
            text.removeIf(isNoText);
            // When the line shows it.
            QMetaObject::invokeMethod(
                m_line, [line = m_line] { sayLeftOut(line, line->rect()); }, Qt::QueuedConnection);
        }
        const bool cut = text.size() >= m_most && caret > 0 && text.at(caret - 1).isHighSurrogate()
            && (caret == text.size() || !text.at(caret).isLowSurrogate());
        if (cut)
            text.remove(--caret, 1);
        return Acceptable;
    }

private:
    QLineEdit* m_line; // owns this
    int m_most;
};

}

void limitLine(QLineEdit* line, int most)
{
    line->setMaxLength(most);
    line->setValidator(new WholeCharacters(most, line));
}

}
