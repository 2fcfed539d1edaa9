// ImportOutcome: what became of a file: how many are new, were here already and were refused, and each refused line with its reason,
// to be saved as a file. GUI thread.
#pragma once

#include "models/desk/Import.h"

#include <QWidget>

class QTableWidget;

namespace amends {

class ActionButton;
class Card;
class PlainLabel;

class ImportOutcome final : public QWidget {
    Q_OBJECT
public:
    explicit ImportOutcome(QWidget* parent = nullptr);

    void showResult(const ImportResult& result);

Q_SIGNALS:
    void saveWanted();

private:
    [[nodiscard]] QWidget* makeTiles();
    void makeRefused();

    PlainLabel* m_counts[3] {}; // children from here on
    Card* m_refusedCard;
    QTableWidget* m_refused;
    ActionButton* m_save;
};

}
