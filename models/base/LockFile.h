// takeLock: a QLockFile at once, or not. Also takes over the file of a holder that was killed before it had written who it is, which
// QLockFile alone takes for another machine's for ever when age does not count. Such a file cannot be removed while its holder lives
// (the system's own lock is on it); one younger than two seconds is left alone, as somebody may be making it just now.
#pragma once
#include "models/base/Clock.h"
#include <QFileInfo>
#include <QLockFile>

namespace amends {
[[nodiscard]] inline bool takeLock(QLockFile& lock)
{
    if (lock.tryLock(0))
        return true;
    if (lock.error() != QLockFile::LockFailedError
        || QFileInfo(lock.fileName()).lastModified().secsTo(SystemClock().now()) < 2)
        return false;
    return lock.removeStaleLockFile() && lock.tryLock(0);
}
}
