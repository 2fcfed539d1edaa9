// Demo: fills a new store with a lively company that never was: Kirkgate Home of Leeds. The same seed makes the same company on every
// machine, a larger one begins like a smaller one. Marked as a demo in its Company. Nobody in it can be reached: telephones are
// fiction's or never given out, mailboxes are at example domains. Runs on the store's thread.
#pragma once
#include "models/store/Store.h"
#include <atomic>

namespace amends {
struct DemoOptions {
    qint64 customers = 2000; // at most 1,000,000
    qint64 cases = 400;
    quint64 seed = 1;
    QDateTime now {};       // UTC; the company's last moment
    qint64 inFull = 50'000; // cases; a company of more tells most of them in few words
};
struct DemoResult {
    qint64 customers = 0;
    qint64 orders = 0;
    qint64 cases = 0;
    qint64 events = 0;
    bool cancelled = false;
};
struct DemoControl {
    std::function<void(qint64 done, qint64 of)> progress {}; // customers and cases together
    const std::atomic_bool* cancel = nullptr;
};

// Invalid: more than a million, or no time. Denied: the store is not empty. Cancelled or failed while people are written: nothing
// happened; while cases are: the thousands before stay.
[[nodiscard]] Result<DemoResult> demo(Store& store, const DemoOptions& options, const DemoControl& control = {});

// The people of the design's pictures, who are in every demo; the first is Maya Okafor.
[[nodiscard]] QList<Customer> demoTourPeople(const QDateTime& now);
}
