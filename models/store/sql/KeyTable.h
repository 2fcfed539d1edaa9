// KeyTable: which customers of this import have a number, email or phone, for millions of them: 8 bytes a key, at most 3/4 full.
// Only 32 bits of a key's hash are kept, so each candidate is shown to `isIt`, which looks at the row.
#pragma once
#include <QString>
#include <array>
#include <vector>

namespace amends {
class KeyTable {
public:
    void insert(char16_t kind, const QString& key, quint32 num)
    {
        const quint64 hash = hashOf(kind, key);
        m_parts[hash & (parts - 1)].insert(tagOf(hash), num);
    }
    // The first candidate that `isIt`; 0: none.
    template <class IsIt>
    [[nodiscard]] quint32 find(char16_t kind, const QString& key, const IsIt& isIt) const
    {
        const quint64 hash = hashOf(kind, key);
        return m_parts[hash & (parts - 1)].find(tagOf(hash), isIt);
    }

private:
    struct Slot {
        quint32 tag = 0;
        quint32 num = 0;
    };
    class Part {
    public:
        void insert(quint32 tag, quint32 num)
        {
            if ((m_used + 1) * 4 > m_slots.size() * 3)
                grow();
            put(tag, num);
        }
        template <class IsIt>
        [[nodiscard]] quint32 find(quint32 tag, const IsIt& isIt) const
        {
            for (std::size_t at = tag & mask(); m_slots[at].num != 0; at = (at + 1) & mask()) {
                if (m_slots[at].tag == tag && isIt(m_slots[at].num))
                    return m_slots[at].num;
            }
            return 0;
        }

    private:
        [[nodiscard]] std::size_t mask() const { return m_slots.size() - 1; }
        void put(quint32 tag, quint32 num)
        {
            std::size_t at = tag & mask();
            while (m_slots[at].num != 0)
                at = (at + 1) & mask();
            m_slots[at] = {tag, num};
            ++m_used;
        }
        void grow()
        {
            std::vector<Slot> old(m_slots.size() * 2);
            old.swap(m_slots);
            m_used = 0;
            for (const Slot& slot : old) {
                if (slot.num != 0)
                    put(slot.tag, slot.num);
            }
        }
        std::vector<Slot> m_slots {std::vector<Slot>(64)};
        std::size_t m_used = 0;
    };
    static quint64 hashOf(char16_t kind, const QString& key)
    {
        return qHash(key, 0x9e3779b97f4a7c15ULL + kind) * 0xff51afd7ed558ccdULL;
    }
    static quint32 tagOf(quint64 hash) { return static_cast<quint32>(hash >> 32); }

    static constexpr std::size_t parts = 32; // each grows by itself, so that growing never needs all of it twice
    std::array<Part, parts> m_parts {};
};
}
