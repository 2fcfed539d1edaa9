// ImportOutcome: what became of a file: how many are new, were here already and were refused; each refused line with its reason, to be
// saved as a file; and who of the new may be somebody known, to be looked at side by side. GUI thread.
#pragma once

#include "models/desk/Import.h"

#include <QWidget>

class QListWidget;
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
    // They are one record now: no question any more.
    void takeOff(CustomerId added);

Q_SIGNALS:
    void saveWanted();
    void compareWanted(const amends::Lookalike& alike);

private:
    [[nodiscard]] QWidget* makeTiles();
    void makeRefused();
    void makeAlike();
    void showAlike();
    void compare();

    QList<Lookalike> m_lookalikes {};
    qint64 m_alikeCount = 0;    // more than are listed, perhaps
    PlainLabel* m_counts[3] {}; // children from here on
    Card* m_refusedCard;
    QTableWidget* m_refused;
    ActionButton* m_save;
    Card* m_alikeCard;
    QListWidget* m_alike;
    ActionButton* m_compare;
};

}
