// Erasure: where else words of a person could lie on this desk: logs, settings, attachments. These are searched with the store's own
// files when somebody is erased. Backups are not: they are copies of a day, said on the certificate. Any thread.
#pragma once
#include <QStringList>

namespace amends {
[[nodiscard]] QStringList filesOfTheDesk();
}
