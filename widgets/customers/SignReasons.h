// SignReasons: why somebody is at risk or quiet: one sentence a reason, heaviest first, each with a button that opens what it rests on, the
// case or what they bought. Hidden while there is nothing to say; never a score without a reason. GUI thread.
#pragma once
#include "models/store/Rows.h"
#include "models/store/Signs.h"
#include <QWidget>

namespace amends {
class PlainLabel;

class SignReasons final : public QWidget {
    Q_OBJECT
public:
    explicit SignReasons(QWidget* parent = nullptr);
    // `cases` give the numbers of the cases that are named.
    void showSigns(const CustomerSigns& signs, const QList<CaseRow>& cases, const QDateTime& now);

Q_SIGNALS:
    void caseChosen(amends::CaseId id);
    void ordersWanted();

private:
    void addReason(const SignFound& sign, const QList<CaseRow>& cases, const QDateTime& now);

    PlainLabel* m_title; // children
    QWidget* m_rows;
};
}
