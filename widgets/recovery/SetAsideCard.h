// SetAsideCard: asks, before a case is set aside, when they hear from us next and how (S3-14). One of the offered times, or one's own;
// or none for now, which is said and not refused. Not modal, nothing is locked: Esc goes back. GUI thread. Times are UTC.
#pragma once
#include "models/domain/Kinds.h"
#include <QDateTime>
#include <QHash>
#include <QObject>
#include <optional>

class QDateTimeEdit;

namespace amends {
class CaseDesk;
class ChipGroup;
class PopoverCard;

class SetAsideCard final : public QObject {
    Q_OBJECT
public:
    // Opens over the window of `parent`, beside `from`.
    explicit SetAsideCard(QWidget* parent);
    void open(const CaseDesk& desk, QWidget* from);
    [[nodiscard]] PopoverCard* card() const { return m_card; }

Q_SIGNALS:
    // An invalid time: none was given.
    void chosen(const QDateTime& by, amends::Channel channel);

private:
    void setUp();
    void showTimes(const QDateTime& now);
    void takeTime(const QString& chip);
    void answer(bool withTime);

    PopoverCard* m_card;
    ChipGroup* m_times;
    QDateTimeEdit* m_when;
    ChipGroup* m_how;
    QHash<QString, QDateTime> m_offered {};
};
}
