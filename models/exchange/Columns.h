// Columns: which column of a file is what. Knows the names that Google, Outlook, HubSpot, Zendesk, Shopify, Thunderbird, Roundcube,
// Salesforce, Mailchimp, WooCommerce and plain lists give them, in English, German, French and Spanish; what it does not know is left
// out, never guessed into a wrong field. Pure, any thread.
#pragma once
#include "models/base/Result.h"
#include "models/domain/Kinds.h"
#include <QList>
#include <QStringList>

namespace amends {
enum class ImportKind { Customers, Orders, Products };
enum class Field {
    LeaveOut,
    Number,
    Name,
    FirstName,
    LastName,
    Say,
    Phone,
    Email,
    Address,
    Street2,
    City,
    Postcode,
    Country,
    Company,
    Tier,
    Since,
    Language,
    Reach,
    Note,
    CustomerNumber,
    PlacedAt,
    DueAt,
    DeliveredAt,
    Items,
    Status,
    Total,
    Currency,
    Promised,
    Limits,
    Issues
};

template <>
struct Keys<Field> { // the words of --map and of saved mappings
    using T = Field;
    static constexpr std::array<std::pair<Field, std::string_view>, 30> all {{{T::LeaveOut, "leaveout"},
        {T::Number, "number"}, {T::Name, "name"}, {T::FirstName, "firstname"}, {T::LastName, "lastname"},
        {T::Say, "say"}, {T::Phone, "phone"}, {T::Email, "email"}, {T::Address, "address"}, {T::Street2, "street2"},
        {T::City, "city"}, {T::Postcode, "postcode"}, {T::Country, "country"}, {T::Company, "company"},
        {T::Tier, "tier"}, {T::Since, "since"}, {T::Language, "language"}, {T::Reach, "reach"}, {T::Note, "note"},
        {T::CustomerNumber, "customer"}, {T::PlacedAt, "placed"}, {T::DueAt, "due"}, {T::DeliveredAt, "delivered"},
        {T::Items, "items"}, {T::Status, "status"}, {T::Total, "total"}, {T::Currency, "currency"},
        {T::Promised, "promised"}, {T::Limits, "limits"}, {T::Issues, "issues"}}};
};

// The fields a file of that kind can fill, LeaveOut last: what a combo box of the mapping offers.
[[nodiscard]] QList<Field> fieldsOf(ImportKind kind);

// One field a column. Phone, Email, Note and address fields may come several times; of the rest the best named column wins.
[[nodiscard]] QList<Field> recognise(ImportKind kind, const QStringList& names);
// For a file without names: email and phone columns by what stands in them, the rest left out.
[[nodiscard]] QList<Field> recogniseByContent(const QList<QStringList>& rows);

// Whether `first` names columns. `second` is the record after it, empty if there is none.
[[nodiscard]] bool looksLikeNames(ImportKind kind, const QStringList& first, const QStringList& second);

// Applies one "FIELD=COLUMN" of the command line: COLUMN is a name (case does not count) or a position from 1.
// Invalid: no such field or column; the detail names the wrong part. Other columns with that field are left out, unless it was
// mapped by hand before (two phones).
struct HandMapping {
    Field field = Field::LeaveOut;
    qsizetype column = -1;
};
[[nodiscard]] Result<HandMapping> readHandMapping(ImportKind kind, const QString& text, const QStringList& names);
[[nodiscard]] Result<QList<Field>> mapByHand(
    ImportKind kind, QList<Field> columns, const QStringList& names, const QStringList& maps);
}
