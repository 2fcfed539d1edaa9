// Cut: loaded before the program (LD_PRELOAD), it ends the program at the Nth write or sync of its store, as a kill at that
// very moment does. The program is the shipped one and knows nothing of it. No package, no right to trace needed.
//   CUT_STORE  the store's file; what belongs to it begins with this path. The -shm is not counted: it is memory, never synced.
//   CUT_AT     N: die at the Nth call (from 1); 0 or nothing: never
//   CUT_HOW    before: the call does not happen; half: a write leaves the first half of its bytes
//   CUT_LIST   a file that gets one line a call, "pwrite -wal": so that a test knows how many there are and which
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {
long calls = 0; // a command of amendsctl writes on one thread

// The rest of the path behind the store's name; null when the file is another.
const char* partOf(const char* path)
{
    const char* store = std::getenv("CUT_STORE");
    const std::size_t length = store ? std::strlen(store) : 0;
    if (length == 0 || std::strncmp(path, store, length) != 0 || std::strcmp(path + length, "-shm") == 0)
        return nullptr;
    return path + length;
}

// True: this is the call to die in.
bool isTheCall(const char* name, const char* path)
{
    const char* part = partOf(path);
    if (!part)
        return false;
    ++calls;
    if (const char* list = std::getenv("CUT_LIST")) {
        const int fd
            = static_cast<int>(syscall(SYS_openat, AT_FDCWD, list, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
        if (fd >= 0) {
            char line[128];
            const int length = std::snprintf(line, sizeof line, "%s %s\n", name, *part ? part : "db");
            if (syscall(SYS_write, fd, line, static_cast<std::size_t>(length)) != length)
                std::abort();
            syscall(SYS_close, fd);
        }
    }
    const char* at = std::getenv("CUT_AT");
    return at && std::atol(at) == calls;
}

bool isTheCall(const char* name, int fd)
{
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = '\0';
    return isTheCall(name, path);
}

[[noreturn]] void die()
{
    syscall(SYS_kill, getpid(), SIGKILL);
    std::abort();
}

bool byHalf()
{
    const char* how = std::getenv("CUT_HOW");
    return how && std::strcmp(how, "half") == 0;
}

ssize_t writeAt(int fd, const void* bytes, size_t size, off64_t at)
{
    if (isTheCall("pwrite", fd)) {
        if (byHalf())
            syscall(SYS_pwrite64, fd, bytes, size / 2, at);
        die();
    }
    return syscall(SYS_pwrite64, fd, bytes, size, at);
}
}

extern "C" {
ssize_t pwrite(int fd, const void* bytes, size_t size, off_t at)
{
    return writeAt(fd, bytes, size, at);
}

ssize_t pwrite64(int fd, const void* bytes, size_t size, off64_t at)
{
    return writeAt(fd, bytes, size, at);
}

ssize_t write(int fd, const void* bytes, size_t size)
{
    if (isTheCall("write", fd)) {
        if (byHalf())
            syscall(SYS_write, fd, bytes, size / 2);
        die();
    }
    return syscall(SYS_write, fd, bytes, size);
}

int fsync(int fd)
{
    if (isTheCall("fsync", fd))
        die();
    return static_cast<int>(syscall(SYS_fsync, fd));
}

int fdatasync(int fd)
{
    if (isTheCall("fdatasync", fd))
        die();
    return static_cast<int>(syscall(SYS_fdatasync, fd));
}

int ftruncate(int fd, off_t size) noexcept
{
    if (isTheCall("ftruncate", fd))
        die();
    return static_cast<int>(syscall(SYS_ftruncate, fd, size));
}

int ftruncate64(int fd, off64_t size) noexcept
{
    return ftruncate(fd, size);
}

int unlink(const char* path) noexcept
{
    if (isTheCall("unlink", path))
        die();
    return static_cast<int>(syscall(SYS_unlinkat, AT_FDCWD, path, 0));
}

int rename(const char* from, const char* to) noexcept
{
    if (isTheCall("rename", from))
        die();
    return static_cast<int>(syscall(SYS_renameat, AT_FDCWD, from, AT_FDCWD, to));
}
}
