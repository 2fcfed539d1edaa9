#include "models/desk/Import.h"

#include "models/desk/ImportMatch.h"
#include "models/desk/ImportRows.h"

#include <QFile>
#include <algorithm>

namespace amends {
using namespace Qt::StringLiterals;
namespace {
constexpr qsizetype mostRefusedKept = 10000;
constexpr int stride = 500; // rows between two looks at progress and cancel

// Failures of one row leave the rest alone; these are failures of the store.
bool isFatal(const Error& error)
{
    return error.kind == ErrorKind::Unavailable || error.kind == ErrorKind::Busy || error.kind == ErrorKind::Corrupt
        || error.kind == ErrorKind::NewerSchema || error.kind == ErrorKind::Internal || error.kind == ErrorKind::Denied;
}

RowProblemKind kindOf(const Error& error)
{
    if (error.kind == ErrorKind::NotFound)
        return RowProblemKind::NoSuchCustomer;
    return error.kind == ErrorKind::Duplicate || error.kind == ErrorKind::Conflict ? RowProblemKind::NumberTaken
                                                                                   : RowProblemKind::NotStored;
}

// Importing: one run over a file. Rows go to a Target, which is the store or, for a dry run, only looks there.
class Importing {
public:
    Importing(const ImportPreview& plan, const ImportControl& control, const RowReader& rows, ImportTarget& target,
        ImportResult& result)
        : m_plan(plan), m_control(control), m_rows(rows), m_target(target), m_result(result)
    {
    }

    Result<void> run(QFile& file, ImportKind kind)
    {
        if (m_plan.cards)
            return runCards(file);
        CsvReader reader(file, m_plan.encoding, m_plan.delimiter);
        for (int i = 0; i < m_plan.preface; ++i)
            reader.next();
        if (m_plan.names && reader.next())
            m_result.header = reader.raw();
        while (reader.next()) {
            if (m_result.read++ % stride == 0 && !goesOn(reader))
                return {};
            const auto taken = kind == ImportKind::Customers ? takeCustomer(reader)
                : kind == ImportKind::Orders                 ? takeOrder(reader)
                                                             : takeProduct(reader);
            if (!taken)
                return taken;
        }
        if (reader.failed())
            return Error {ErrorKind::Denied, u"file"_s};
        const auto last = flushOrder();
        inOrder();
        goesOn(reader);
        return last;
    }

private:
    Result<void> runCards(QFile& file)
    {
        VCardReader reader(file, m_plan.encoding);
        while (reader.next()) {
            if (m_result.read++ % stride == 0 && !goesOn(reader))
                return {};
            if (const auto taken = takeCustomer(reader); !taken)
                return taken;
        }
        if (reader.failed())
            return Error {ErrorKind::Denied, u"file"_s};
        inOrder();
        goesOn(reader);
        return {};
    }

    void inOrder()
    {
        std::sort(m_result.refused.begin(), m_result.refused.end(),
            [](const RefusedRow& a, const RefusedRow& b) { return a.line < b.line; });
    }

    struct PendingOrder {
        OrderRow row {};
        qint64 line = 0;
        QString text {};
    };

    template <class Reader>
    bool goesOn(const Reader& reader)
    {
        if (m_control.progress)
            m_control.progress({reader.bytesRead(), m_plan.bytes, m_result.read});
        m_result.cancelled = m_control.cancel && m_control.cancel->load();
        return !m_result.cancelled;
    }

    void refuse(qint64 line, const QString& text, const RowProblem& problem)
    {
        ++m_result.refusedCount;
        if (m_result.refused.size() < mostRefusedKept)
            m_result.refused.append({line, text, problem});
    }

    Result<void> stored(const Result<void>& outcome, qint64 line, const QString& text, const QString& lookedFor)
    {
        if (outcome || isFatal(outcome.error()))
            return outcome;
        RowProblem problem;
        problem.kind = kindOf(outcome.error());
        problem.value = lookedFor;
        refuse(line, text, problem);
        return {};
    }

    template <class Reader>
    Result<void> takeCustomer(const Reader& reader)
    {
        if (const auto problem = m_rows.customer(reader, m_customer)) {
            refuse(reader.line(), reader.raw(), *problem);
            return {};
        }
        const auto outcome = m_target.addCustomer(m_customer);
        return outcome ? outcome : stored(outcome, reader.line(), reader.raw(), m_customer.number);
    }

    Result<void> takeProduct(const CsvReader& reader)
    {
        ProductSheet sheet;
        if (const auto problem = m_rows.product(reader, sheet)) {
            refuse(reader.line(), reader.raw(), *problem);
            return {};
        }
        return m_target.addSheet(sheet);
    }

    // Shops write one line an article, with the order's number on each: those next to each other are one order.
    Result<void> takeOrder(const CsvReader& reader)
    {
        OrderRow row;
        if (const auto problem = m_rows.order(reader, row)) {
            refuse(reader.line(), reader.raw(), *problem);
            return {};
        }
        if (m_pending && m_pending->row.order.number == row.order.number) {
            if (!row.order.items.isEmpty())
                m_pending->row.order.items
                    += (m_pending->row.order.items.isEmpty() ? QString() : u"\n"_s) + row.order.items;
            return {};
        }
        const auto flushed = flushOrder();
        m_pending = PendingOrder {std::move(row), reader.line(), reader.raw()};
        return flushed;
    }

    Result<void> flushOrder()
    {
        if (!m_pending)
            return {};
        const PendingOrder one = *std::exchange(m_pending, std::nullopt);
        const OrderRow& row = one.row;
        const QString lookedFor = !row.customerNumber.isEmpty() ? row.customerNumber
            : !row.email.isEmpty()                              ? row.email
                                                                : row.phone;
        const QString phone = row.phone.isEmpty() ? QString() : m_rows.phone().e164(row.phone).value_or(row.phone);
        return stored(
            m_target.addOrder(row.order, row.customerNumber, row.email, phone), one.line, one.text, lookedFor);
    }

    const ImportPreview& m_plan;
    const ImportControl& m_control;
    const RowReader& m_rows;
    ImportTarget& m_target;
    ImportResult& m_result;
    Customer m_customer {};
    std::optional<PendingOrder> m_pending {};
};

Result<ImportPreview> planned(Store& store, ImportOptions options, Company& company)
{
    auto known = store.settings().company();
    if (!known && known.error().kind != ErrorKind::NotFound)
        return known.error();
    company = std::move(known).value_or(Company {});
    if (options.region.isEmpty())
        options.region = company.region;
    return previewImport(options, 0);
}
}

Result<ImportResult> importFile(Store& store, const ImportOptions& options, const ImportControl& control)
{
    Company company;
    const auto plan = planned(store, options, company);
    if (!plan)
        return plan.error();
    auto tiers = store.settings().list(u"tier"_s);
    if (!tiers)
        return tiers.error();
    QFile file(options.path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {ErrorKind::Denied, u"file"_s};
    auto target = options.kind == ImportKind::Products ? sheetsInto(store, options.dryRun)
        : options.dryRun                               ? lookOnly(store)
                                                       : intoStore(store);
    if (!target)
        return target.error();
    const RowReader rows(*plan, company, *tiers, options.region.isEmpty() ? company.region : options.region);
    ImportResult result;
    result.encoding = plan->encoding;
    result.delimiter = plan->delimiter;
    result.cards = plan->cards;
    Importing importing(*plan, control, rows, **target, result);
    if (const auto ran = importing.run(file, options.kind); !ran)
        return ran.error();
    if (result.cancelled)
        return result;
    const auto counts = (*target)->commit(result.importId);
    if (!counts)
        return counts.error();
    result.added = counts->added;
    result.updated = counts->updated;
    result.unchanged = counts->unchanged;
    result.lookalikeCount = counts->lookalikeCount;
    result.lookalikes = counts->lookalikes;
    return result;
}

QString refusedLines(const ImportResult& result)
{
    QString text = result.header.isEmpty() ? QString() : result.header + u'\n';
    for (const RefusedRow& row : result.refused)
        text += row.text + u'\n';
    return text;
}
}
