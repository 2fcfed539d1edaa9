#include "app/desktop/Bench.h"

#include "app/desktop/Calls.h"
#include "app/desktop/MainWindow.h"
#include "models/desk/Import.h"
#include "widgets/common/SearchField.h"
#include "widgets/customers/CustomersPage.h"
#include "widgets/desk/CallPage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableView>
#include <QWheelEvent>
#include <algorithm>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int times = 200;
constexpr int longest = 20'000; // ms for one thing to come

double megabytes()
{
    QFile file(u"/proc/self/statm"_s);
    const QList<QByteArray> parts = file.open(QIODevice::ReadOnly) ? file.readAll().split(' ') : QList<QByteArray>();
    return parts.value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

double monotonic()
{
    timespec now {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

class Bench final : public QObject {
public:
    explicit Bench(const BenchRooms& rooms) : r(rooms)
    {
        qApp->installEventFilter(this);
        m_wake.start(1000); // so that waiting for an event ends, whatever happens
    }
    int take();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* widget
            = event->type() == QEvent::Paint && m_answered && m_of ? qobject_cast<QWidget*>(watched) : nullptr;
        if (widget && (widget == m_of || m_of->isAncestorOf(widget)))
            m_painted = true;
        return false;
    }

private:
    // A paint counts from the moment when `list` was given what was asked for.
    void expectPaint(QWidget* of, const QAbstractItemView* list)
    {
        m_of = of;
        m_answered = m_painted = false;
        connect(
            list->model(), &QAbstractItemModel::modelReset, this, [this] { m_answered = true; },
            static_cast<Qt::ConnectionType>(Qt::DirectConnection | Qt::SingleShotConnection));
    }
    // The store works in order: when this is answered, so is all that was asked before, and its answers were shown.
    void expectAnswer()
    {
        m_answered = false;
        r.store.run([](Store&) { return Result<bool>(true); }).then(this, [this](const Result<bool>&) {
            m_answered = true;
        });
    }
    void waitFor(const bool& what) const
    {
        QElapsedTimer timer;
        timer.start();
        while (!what && timer.elapsed() < longest)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    void settle()
    {
        m_of = nullptr;
        expectAnswer();
        waitFor(m_answered);
        QApplication::processEvents();
    }
    double pop(const QString& phone);
    double search(const QString& words);
    double scroll(QTableView& table, int i);
    int measureScroll();
    bool showCustomers();
    int print(const char* op, QList<double> us, double addedMb = 0) const;
    int measureMemory();
    int measureImport();

    BenchRooms r;
    QTimer m_wake {};
    CustomersPage* m_page = nullptr;
    QWidget* m_of = nullptr; // what has to be painted
    bool m_answered = false;
    bool m_painted = false;
    int m_scrolled = 0; // where the list stood
    QStringList m_phones {};
    QStringList m_words {};
};

bool Bench::showCustomers()
{
    Q_EMIT r.wishes.customerShown({});
    settle();
    m_page = r.window.findChild<CustomersPage*>();
    QFile file(r.ask);
    const QStringList lines = file.open(QIODevice::ReadOnly)
        ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
        : QStringList();
    for (const QString& line : lines)
        (line.front().isDigit() ? m_phones : m_words).append(line);
    return m_page && !m_phones.isEmpty() && !m_words.isEmpty();
}

// From the call to the painted caller: read, looked up, shown.
double Bench::pop(const QString& phone)
{
    r.calls.putAllAway();
    if (QWidget* typing = QApplication::focusWidget())
        typing->clearFocus(); // whoever writes gets a line, not the page
    settle();
    m_answered = m_painted = false;
    connect(
        &r.calls.desk(), &CallDesk::known, this,
        [this] {
            m_of = r.window.findChild<CallPage*>();
            m_answered = true;
        },
        static_cast<Qt::ConnectionType>(Qt::DirectConnection | Qt::SingleShotConnection));
    QElapsedTimer timer;
    timer.start();
    r.calls.ring(u'+' + phone);
    waitFor(m_painted);
    return static_cast<double>(timer.nsecsElapsed()) / 1000;
}

double Bench::search(const QString& words)
{
    r.calls.putAllAway();
    settle();
    auto* field = m_page->findChild<SearchField*>(u"customerSearch"_s);
    {
        const QSignalBlocker quiet(field);
        field->setText(words.chopped(1));
    }
    QApplication::processEvents();
    auto* table = m_page->findChild<QTableView*>(u"customers"_s);
    expectPaint(table, table);
    QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, words.right(1));
    QElapsedTimer timer;
    timer.start();
    QApplication::sendEvent(field, &key);
    Q_EMIT field->searchWanted(field->text()); // what the field says when nobody types on
    waitFor(m_painted);
    return static_cast<double>(timer.nsecsElapsed()) / 1000;
}

// There and back again in long ways: what a list reads on as it goes is read on.
double Bench::scroll(QTableView& table, int i)
{
    settle();
    const QPointF middle = QRectF(table.viewport()->rect()).center();
    const int turn = i / 50 % 2 == 0 ? -120 : 120;
    QWheelEvent notch(middle, table.viewport()->mapToGlobal(middle), {}, {0, turn}, Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    m_of = &table;
    m_answered = true;
    m_painted = false;
    QElapsedTimer timer;
    timer.start();
    QApplication::sendEvent(table.viewport(), &notch);
    if (table.verticalScrollBar()->value() == std::exchange(m_scrolled, table.verticalScrollBar()->value()))
        return 0; // at its end: nothing to paint
    waitFor(m_painted);
    return static_cast<double>(timer.nsecsElapsed()) / 1000;
}

int Bench::measureScroll()
{
    const bool people = r.op == "scroll-people"_L1;
    auto* table = people ? m_page->findChild<QTableView*>(u"customers"_s) : r.window.findChild<QTableView*>(u"cases"_s);
    if (people)
        search(m_words.constFirst());
    if (!table || !table->isVisible() || table->verticalScrollBar()->maximum() == 0) {
        fputs("amends: the list is not long enough to scroll\n", stderr);
        return 1;
    }
    m_scrolled = table->verticalScrollBar()->value();
    const double before = megabytes();
    QList<double> us;
    for (int i = 0; i < times * 2; ++i) {
        if (const double one = scroll(*table, i); one > 0)
            us.append(one);
    }
    return print(qPrintable(r.op), us, megabytes() - before);
}

int Bench::print(const char* op, QList<double> us, double addedMb) const
{
    std::sort(us.begin(), us.end());
    const auto at
        = [&](double share) { return us.at(static_cast<qsizetype>(share * static_cast<double>(us.size() - 1))); };
    printf("{\"op\":\"%s\",\"n\":%d,\"p50\":%.1f,\"p99\":%.1f,\"unit\":\"us\",\"added_mb\":%.1f}\n", op,
        static_cast<int>(us.size()), at(0.5), at(0.99), addedMb);
    return 0;
}

int Bench::measureMemory()
{
    double after[2] {};
    for (double& mb : after) {
        for (int i = 0; i < times; ++i) {
            pop(m_phones.at(i % m_phones.size()));
            search(m_words.at(i % m_words.size()));
        }
        mb = megabytes();
    }
    printf("{\"op\":\"memory\",\"n\":%d,\"p50\":%.1f,\"again\":%.1f,\"unit\":\"MB\"}\n", times, after[0],
        after[1] - after[0]);
    return 0;
}

int Bench::measureImport()
{
    QElapsedTimer beat;
    qint64 worst = 0;
    QTimer heart;
    heart.setTimerType(Qt::PreciseTimer);
    connect(&heart, &QTimer::timeout, this, [&] { worst = std::max(worst, beat.restart()); });
    bool done = false;
    ImportOptions options;
    options.path = r.ask;
    r.store.run([options](Store& s) { return importFile(s, options); }).then(this, [&](const Result<ImportResult>&) {
        done = true;
    });
    beat.start();
    heart.start(1);
    while (!done)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    printf("{\"op\":\"import\",\"p50\":%lld,\"unit\":\"ms\"}\n", static_cast<long long>(worst));
    return 0;
}

int Bench::take()
{
    if (r.op == "start"_L1) {
        // Usable is a window whose list can be read; the counts above it come when they come.
        const auto* cases = r.window.findChild<QTableView*>(u"cases"_s);
        QElapsedTimer timer;
        timer.start();
        while (cases && cases->isVisible() && cases->model()->rowCount() == 0 && timer.elapsed() < longest)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QApplication::processEvents(); // paints it
        printf("{\"op\":\"start\",\"at\":%.6f,\"rss_mb\":%.1f}\n", monotonic(), megabytes());
        return 0;
    }
    settle();
    if (r.op == "import"_L1)
        return measureImport();
    if (r.op == "scroll-cases"_L1) // the page that a window begins with
        return measureScroll();
    if (!showCustomers()) {
        fputs("amends: --ask names no phones and words\n", stderr);
        return 1;
    }
    if (r.op == "memory"_L1)
        return measureMemory();
    if (r.op == "scroll-people"_L1)
        return measureScroll();
    const bool pops = r.op == "screen-pop"_L1;
    QList<double> us;
    for (int i = 0; i < times; ++i)
        us.append(pops ? pop(m_phones.at(i % m_phones.size())) : search(m_words.at(i % m_words.size())));
    return print(qPrintable(r.op), us);
}
}

int takeBench(const BenchRooms& rooms)
{
    Bench bench(rooms);
    const int code = bench.take();
    fflush(stdout);
    return code;
}

QStringList benchOps()
{
    return {u"start"_s, u"screen-pop"_s, u"search"_s, u"memory"_s, u"import"_s, u"scroll-cases"_s, u"scroll-people"_s};
}
}
