// Id<Tag>: a typed UUID. Made by the program, never by a database, so that work begun offline keeps its id.
// Two tags do not mix; conversion from text is explicit and refuses what is not a UUID (null id).
#pragma once
#include <QHashFunctions>
#include <QMetaType>
#include <QString>
#include <QUuid>
#include <compare>

namespace amends {
template <class Tag>
class Id {
public:
    Id() = default;
    [[nodiscard]] static Id create() { return Id(QUuid::createUuid()); }
    [[nodiscard]] static Id fromString(const QString& text) { return Id(QUuid::fromString(text)); }
    [[nodiscard]] static Id fromUuid(const QUuid& uuid) { return Id(uuid); }
    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] QString toString() const
    {
        return m_uuid.isNull() ? QString() : m_uuid.toString(QUuid::WithoutBraces);
    }
    [[nodiscard]] QUuid uuid() const { return m_uuid; }
    bool operator==(const Id&) const = default;
    friend bool operator<(const Id& a, const Id& b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.m_uuid, seed); }

private:
    explicit Id(const QUuid& uuid) : m_uuid(uuid) { }
    QUuid m_uuid {};
};

using CaseId = Id<struct CaseTag>;
using CustomerId = Id<struct CustomerTag>;
using EventId = Id<struct EventTag>;
using OrderId = Id<struct OrderTag>;
using OfferId = Id<struct OfferTag>;
using PromiseId = Id<struct PromiseTag>;
using MomentId = Id<struct MomentTag>;
using QuestionId = Id<struct QuestionTag>;
using AgentId = Id<struct AgentTag>;
}

Q_DECLARE_METATYPE(amends::CaseId)
Q_DECLARE_METATYPE(amends::CustomerId)
