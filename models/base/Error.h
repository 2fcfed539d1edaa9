// Error: why something that may fail did not happen. Words for people are chosen late, by kind, in widgets/common/ErrorText.
// `detail` is for the log: a statement's name, a code, a line number; never a customer's data.
#pragma once
#include <QString>

namespace amends {
enum class ErrorKind {
    NotFound,
    Conflict,
    Duplicate,
    Invalid,
    Unavailable,
    Busy,
    Corrupt,
    Denied,
    NewerSchema,
    Internal
};

struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString detail {};
    bool operator==(const Error&) const = default;
};
}
