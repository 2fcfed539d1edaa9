// Events: a short way to write a case's story in a test; time starts on Thursday 20 November 2025, 14:02 UTC.
#pragma once
#include "models/domain/RecoveryCase.h"

namespace amends::test {
inline QDateTime at(int minutes)
{
    return QDateTime(QDate(2025, 11, 20), QTime(14, 2), Qt::UTC).addSecs(minutes * 60);
}

class Story {
public:
    explicit Story(Channel channel = Channel::Phone, const QString& words = {})
    {
        add(0, CaseOpened {QStringLiteral("AM-1"), CustomerId::create(), channel, words});
    }
    Story& add(int minutes, EventBody body)
    {
        m_events.append({EventId::create(), m_events.size() + 1, at(minutes), QStringLiteral("sam"), std::move(body)});
        return *this;
    }
    [[nodiscard]] const QList<CaseEvent>& events() const { return m_events; }
    [[nodiscard]] RecoveryCase fold() const { return amends::fold(m_id, m_events); }

private:
    CaseId m_id {CaseId::create()};
    QList<CaseEvent> m_events {};
};
}
