#include "models/desk/Import.h"
#include "models/exchange/Csv.h"
#include "models/exchange/VCard.h"

#include <QFile>
#include <algorithm>

namespace amends {
namespace {
constexpr qint64 blockSize = 1024 * 1024;
constexpr qsizetype sampleSize = 64 * 1024;
constexpr int mostPreface = 5;
constexpr int dateSample = 20000; // rows looked at for the order of day and month

Result<void> open(QFile& file)
{
    if (file.open(QIODevice::ReadOnly))
        return {};
    return Error {file.exists() ? ErrorKind::Denied : ErrorKind::NotFound, QStringLiteral("file")};
}

Encoding guessEncoding(QFile& file)
{
    EncodingGuess guess;
    for (QByteArray block = file.read(blockSize); !block.isEmpty(); block = file.read(blockSize))
        guess.feed(block);
    file.seek(0);
    return guess.encoding();
}

QByteArray sampleOf(QFile& file, Encoding encoding)
{
    QByteArray sample;
    ToUtf8 decode(encoding);
    decode.feed(file.read(sampleSize), file.atEnd(), sample);
    if (!file.atEnd()) // a record cut in two would count against its delimiter
        sample.truncate(std::max<qsizetype>(sample.lastIndexOf('\n') + 1, 1));
    file.seek(0);
    return sample;
}

// Titles and remarks before the table are single cells above wide records.
int prefaceOf(const QList<QStringList>& head)
{
    int preface = 0;
    while (preface < mostPreface && preface + 1 < head.size() && head.at(preface).size() == 1 && head.last().size() > 2)
        ++preface;
    return preface;
}

bool isDate(Field field)
{
    return field == Field::Since || field == Field::PlacedAt || field == Field::DueAt || field == Field::DeliveredAt;
}

QList<QStringList> readHead(QFile& file, const ImportPreview& plan, int records)
{
    CsvReader reader(file, plan.encoding, plan.delimiter);
    QList<QStringList> head;
    while (head.size() < records && reader.next())
        head.append(reader.texts());
    file.seek(0);
    return head;
}

QStringList positions(qsizetype count)
{
    QStringList names;
    for (qsizetype i = 1; i <= count; ++i)
        names.append(QString::number(i));
    return names;
}

// Counts the rows and lets the columns of dates say their order.
void scan(QFile& file, ImportPreview& plan, const QString& region, bool guessDates)
{
    CsvReader reader(file, plan.encoding, plan.delimiter);
    DateOrderGuess guess;
    qint64 records = 0;
    const qint64 before = plan.preface + (plan.names ? 1 : 0);
    while (reader.next()) {
        if (++records <= before || records > dateSample)
            continue;
        for (qsizetype i = 0; i < plan.columns.size(); ++i) {
            if (isDate(plan.columns.at(i)))
                guess.feed(reader.text(i));
        }
    }
    plan.records = std::max<qint64>(0, records - before);
    if (guessDates)
        plan.dates = guess.order(region);
}

Result<void> planColumns(const ImportOptions& options, const QList<QStringList>& head, ImportPreview& plan)
{
    const QStringList first = head.value(plan.preface);
    plan.names = options.names.value_or(looksLikeNames(options.kind, first, head.value(plan.preface + 1)));
    qsizetype width = 0;
    for (qsizetype i = plan.preface; i < head.size(); ++i)
        width = std::max(width, head.at(i).size());
    plan.columnNames = plan.names ? first : positions(width);
    if (options.columns)
        plan.columns = *options.columns;
    else
        plan.columns = plan.names ? recognise(options.kind, first) : recogniseByContent(head.mid(plan.preface));
    auto mapped = mapByHand(options.kind, plan.columns, plan.columnNames, options.maps);
    if (!mapped)
        return mapped.error();
    plan.columns = *std::move(mapped);
    const auto left = std::count(plan.columns.begin(), plan.columns.end(), Field::LeaveOut);
    plan.recognised = static_cast<int>(plan.columns.size() - left);
    plan.hasDates = std::any_of(plan.columns.begin(), plan.columns.end(), isDate);
    return {};
}

// Contact cards say themselves what everything is; only the fields may be mapped otherwise by hand.
Result<ImportPreview> planCards(QFile& file, const ImportOptions& options, ImportPreview plan, int rows)
{
    if (options.kind != ImportKind::Customers)
        return Error {ErrorKind::Invalid, QStringLiteral("cards hold no orders")};
    plan.cards = true;
    plan.names = true;
    for (const Field field : VCardReader::fields())
        plan.columnNames.append(key(field));
    plan.columns = options.columns.value_or(VCardReader::fields());
    auto mapped = mapByHand(options.kind, plan.columns, plan.columnNames, options.maps);
    if (!mapped)
        return mapped.error();
    plan.columns = *std::move(mapped);
    plan.recognised = static_cast<int>(plan.columns.size() - plan.columns.count(Field::LeaveOut));
    VCardReader reader(file, plan.encoding);
    while (reader.next()) {
        if (plan.records++ < rows)
            plan.rows.append(reader.texts());
    }
    return plan;
}
}

Result<ImportPreview> previewImport(const ImportOptions& options, int rows)
{
    QFile file(options.path);
    if (const auto opened = open(file); !opened)
        return opened.error();
    ImportPreview plan;
    plan.bytes = file.size();
    plan.encoding = options.encoding ? *options.encoding : guessEncoding(file);
    const QByteArray sample = sampleOf(file, plan.encoding);
    if (looksLikeCards(sample))
        return planCards(file, options, plan, rows);
    plan.delimiter = options.delimiter ? *options.delimiter : guessDelimiter(sample);
    const QList<QStringList> head = readHead(file, plan, mostPreface + 20 + rows);
    plan.preface = prefaceOf(head);
    if (const auto planned = planColumns(options, head, plan); !planned)
        return planned.error();
    plan.rows = head.mid(plan.preface + (plan.names ? 1 : 0), rows);
    plan.dates = options.dates.value_or(DateOrder::DayMonthYear);
    scan(file, plan, options.region, !options.dates);
    return plan;
}
}
