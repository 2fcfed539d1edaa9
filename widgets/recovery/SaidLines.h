// SaidLines: fills a SayCard with the lines for a step and keeps the pace hint that belongs to the line shown. GUI thread.
#pragma once
#include "models/language/Lines.h"
#include <QObject>

namespace amends {
class SayCard;

class SaidLines final : public QObject {
    Q_OBJECT
public:
    explicit SaidLines(SayCard* card); // the card owns it
    // The same lines again leave the one shown where it is.
    void show(Step step, const RecoveryCase& c, const QString& language);
    void next(int by);

private:
    SayCard* m_card;
    StepLines m_shown {};
};
}
