// bench_window: a bare Qt window: the least that starting, a screen pop or a search can cost when it is to be seen. Labels and two tables
// filled by QtSql on the only thread there is; ./dev bench runs it beside amends --bench OP, on the same file.
// usage: bench_window start|screen-pop|search|scroll [--store FILE --ask FILE]; prints one line of JSON. scroll: a notch of the wheel over
// a table of a million rows that are made up as they are asked for.
#include <QAbstractTableModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int times = 200;
constexpr int labels = 8;

double megabytes()
{
    QFile file(u"/proc/self/statm"_s);
    const QList<QByteArray> parts = file.open(QIODevice::ReadOnly) ? file.readAll().split(' ') : QList<QByteArray>();
    return parts.value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

class Rows final : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;
    void read(QSqlQuery& query, int columns)
    {
        beginResetModel();
        m_columns = columns;
        m_rows.clear();
        while (query.next()) {
            QStringList row;
            for (int i = 0; i < columns; ++i)
                row.append(query.value(i).toString());
            m_rows.append(row);
        }
        query.finish();
        endResetModel();
    }
    [[nodiscard]] int rowCount(const QModelIndex& = {}) const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex& = {}) const override { return m_columns; }
    [[nodiscard]] QVariant data(const QModelIndex& at, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_rows.at(at.row()).at(at.column())) : QVariant();
    }

private:
    int m_columns = 0;
    QList<QStringList> m_rows {};
};

class Endless final : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;
    [[nodiscard]] int rowCount(const QModelIndex& = {}) const override { return 1'000'000; }
    [[nodiscard]] int columnCount(const QModelIndex& = {}) const override { return 7; }
    [[nodiscard]] QVariant data(const QModelIndex& at, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(u"Row %1, column %2"_s.arg(at.row()).arg(at.column())) : QVariant();
    }
};

class BareWindow final : public QMainWindow {
public:
    BareWindow() : m_history(new Rows(this)), m_cases(new Rows(this))
    {
        resize(1440, 900);
        qApp->installEventFilter(this);
    }
    void fill(bool withTables)
    {
        if (!withTables)
            return;
        auto* middle = new QWidget(this);
        auto* grid = new QGridLayout(middle);
        grid->addWidget(m_field = new QLineEdit(middle), 0, 0);
        for (auto& label : m_labels)
            grid->addWidget(label = new QLabel(middle));
        for (Rows* rows : {m_history, m_cases}) {
            auto* table = new QTableView(middle);
            table->setModel(rows);
            grid->addWidget(table);
        }
        setCentralWidget(middle);
    }
    [[nodiscard]] bool isPainted() const { return m_painted; }
    double pop(const QString& phone);
    double search(const QString& words);
    double scroll(int i);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        m_painted |= event->type() == QEvent::Paint && watched->isWidgetType()
            && static_cast<QWidget*>(watched)->window() == this;
        return false;
    }

private:
    double painted(const QElapsedTimer& timer)
    {
        m_painted = false;
        while (!m_painted)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return static_cast<double>(timer.nsecsElapsed()) / 1000;
    }
    QSqlQuery& asked(QSqlQuery& query, const QString& sql, const QString& value)
    {
        if (query.lastQuery() != sql) {
            query = QSqlQuery(QSqlDatabase::database());
            query.setForwardOnly(true);
            query.prepare(sql);
        }
        query.bindValue(0, value);
        query.exec();
        return query;
    }

    bool m_painted = false;
    QSqlQuery m_who {QSqlDatabase()};
    QSqlQuery m_past {QSqlDatabase()};
    QSqlQuery m_open {QSqlDatabase()};
    QTableView* m_endless = nullptr; // children
    QLineEdit* m_field = nullptr;
    QLabel* m_labels[labels] {};
    Rows* m_history;
    Rows* m_cases;
};

double BareWindow::pop(const QString& phone)
{
    QApplication::processEvents();
    QElapsedTimer timer;
    timer.start();
    QSqlQuery& who = asked(m_who,
        u"SELECT id, number, name, say, address, city, tier, reach FROM customer WHERE num IN"
        " (SELECT customer FROM contact_point WHERE value_key = ?) ORDER BY touched_at DESC LIMIT 1"_s,
        phone);
    who.next();
    for (int i = 0; i < labels; ++i)
        m_labels[i]->setText(who.value(i).toString());
    const QString id = who.value(0).toString();
    who.finish();
    m_history->read(
        asked(m_past,
            u"SELECT at, kind, case_id, case_number, text, detail FROM history_item WHERE customer_id = ? ORDER BY at DESC LIMIT 50"_s,
            id),
        6);
    m_cases->read(
        asked(m_open,
            u"SELECT number, status, step, owner, summary, opened_at FROM recovery_case WHERE customer_id = ? ORDER BY opened_at DESC LIMIT 20"_s,
            id),
        6);
    return painted(timer);
}

double BareWindow::search(const QString& words)
{
    m_field->setText(words.chopped(1));
    QApplication::processEvents();
    QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, words.right(1));
    QElapsedTimer timer;
    timer.start();
    QApplication::sendEvent(m_field, &key);
    QString typed = m_field->text();
    typed.replace(u" "_s, u"\"* \""_s);
    m_history->read(asked(m_past,
                        u"SELECT c.name, c.number, c.city, c.tier FROM customer c WHERE c.num IN (SELECT rowid FROM "
                        u"customer_find WHERE"
                        " customer_find MATCH ? LIMIT 20)"_s,
                        u'"' + typed + u"\"*"_s),
        4);
    return painted(timer);
}

double BareWindow::scroll(int i)
{
    if (!m_endless) {
        m_endless = new QTableView(this);
        m_endless->setModel(new Endless(m_endless));
        setCentralWidget(m_endless);
    }
    QApplication::processEvents();
    const QPointF middle = QRectF(m_endless->viewport()->rect()).center();
    QWheelEvent notch(middle, m_endless->viewport()->mapToGlobal(middle), {}, {0, i / 50 % 2 == 0 ? -120 : 120},
        Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QElapsedTimer timer;
    timer.start();
    QApplication::sendEvent(m_endless->viewport(), &notch);
    return painted(timer);
}

QString valueOf(const QStringList& arguments, const QString& name)
{
    const qsizetype at = arguments.indexOf(name);
    return at < 0 ? QString() : arguments.value(at + 1);
}

int measure(BareWindow& window, const QString& op, const QString& store, const QString& ask)
{
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    db.setDatabaseName(store);
    db.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    QFile file(ask);
    if (!db.open() || !file.open(QIODevice::ReadOnly))
        return 1;
    QStringList asked;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.front().isDigit() == (op == "screen-pop"_L1))
            asked.append(line);
    }
    QList<double> us;
    for (int i = 0; i < times; ++i)
        us.append(op == "search"_L1 ? window.search(asked.at(i % asked.size()))
                : op == "scroll"_L1 ? window.scroll(i)
                                    : window.pop(asked.at(i % asked.size())));
    std::sort(us.begin(), us.end());
    printf("{\"op\":\"%s\",\"n\":%d,\"p50\":%.1f,\"p99\":%.1f,\"unit\":\"us\"}\n", qPrintable(op), times,
        us.at(times / 2), us.at(times * 99 / 100));
    return 0;
}
}

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString op = arguments.value(1);
    BareWindow window;
    window.fill(op != "start"_L1);
    window.show();
    QApplication::processEvents();
    while (!window.isPainted())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (op != "start"_L1)
        return measure(window, op, valueOf(arguments, u"--store"_s), valueOf(arguments, u"--ask"_s));
    timespec now {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    printf("{\"op\":\"start\",\"at\":%.6f,\"rss_mb\":%.1f}\n",
        static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9, megabytes());
    return 0;
}
