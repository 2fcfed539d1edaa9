#include "widgets/recovery/SaidLines.h"

#include "widgets/common/SayCard.h"

#include <QLocale>

namespace amends {
SaidLines::SaidLines(SayCard* card) : QObject(card), m_card(card)
{
    connect(card, &SayCard::lineChanged, this, [this](int index) { m_card->setHint(m_shown.lines.value(index).pace); });
}

void SaidLines::show(Step step, const RecoveryCase& c, const QString& language)
{
    const StepLines lines = linesFor(step, c, language, QLocale().name());
    if (lines == m_shown)
        return;
    m_shown = lines;
    QStringList texts;
    for (const SayLine& line : lines.lines)
        //: a line to say aloud
        texts.append(tr("“%1”").arg(line.line));
    QList<AvoidPhrase> avoid;
    for (const AvoidLine& line : lines.avoid.mid(0, 3))
        avoid.append({tr("“%1”").arg(line.phrase), line.qualifier});
    m_card->setLines(texts);
    m_card->setAvoid(avoid);
    m_card->setHint(lines.lines.value(0).pace);
}

void SaidLines::next(int by)
{
    if (by < 0)
        m_card->previous();
    else
        m_card->next();
}
}
