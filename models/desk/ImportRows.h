// ImportRows: makes a Customer or an Order of one record, or says what is wrong with it. Part of Import.
#pragma once
#include "models/desk/Import.h"
#include "models/domain/Background.h"
#include "models/exchange/Csv.h"
#include "models/exchange/VCard.h"
#include "models/language/Phone.h"
#include <QHash>

namespace amends {
struct OrderRow {
    Order order {};
    QString customerNumber {};
    QString email {};
    QString phone {};
};

class RowReader {
public:
    RowReader(const ImportPreview& plan, const Company& company, const QList<ListItem>& tiers, const QString& region);

    // Either fills `customer` or answers the problem.
    [[nodiscard]] std::optional<RowProblem> customer(const CsvReader& record, Customer& customer) const;
    [[nodiscard]] std::optional<RowProblem> customer(const VCardReader& card, Customer& customer) const;
    [[nodiscard]] std::optional<RowProblem> order(const CsvReader& record, OrderRow& row) const;
    [[nodiscard]] std::optional<RowProblem> product(const CsvReader& record, ProductSheet& sheet) const;
    [[nodiscard]] const Phone& phone() const { return m_phone; }

private:
    template <class Record>
    std::optional<RowProblem> read(const Record& record, Customer& customer) const;
    std::optional<RowProblem> put(Field field, const QString& text, Customer& customer, QStringList& rawPhones) const;
    std::optional<RowProblem> putTier(const QString& text, Customer& customer) const;
    std::optional<RowProblem> putOrder(Field field, const QString& text, OrderRow& row, QString& total) const;
    void readPhones(const QStringList& rawPhones, Customer& customer) const;

    QList<Field> m_columns {};
    DateOrder m_dates = DateOrder::DayMonthYear;
    QTimeZone m_zone {QTimeZone::utc()};
    QString m_currency {};
    QString m_region {};
    QHash<QString, QString> m_tiers {}; // folded label or key -> key
    QStringList m_tierLabels {};
    Phone m_phone;
};

// NFC, without NUL, trimmed: text as the store keeps it.
[[nodiscard]] QString cleanText(QString text);
// "Deutschland", "germany", "de" -> "DE"; what is no country comes back as it is.
[[nodiscard]] QString countryCode(const QString& text);
}
