#include "widgets/recovery/CaseCopy.h"

#include "models/desk/CaseDesk.h"
#include "widgets/recovery/EventText.h"

#include <QSaveFile>

namespace amends {
using namespace Qt::StringLiterals;

QString unsavedText(const CaseDesk& desk)
{
    QStringList parts {desk.current().number};
    for (const EventBody& body : desk.onItsWay())
        parts.append(eventText(body));
    for (const Draft& draft : desk.drafts())
        parts.append(draft.field + u":\n"_s + draft.text);
    return parts.join(u"\n\n"_s) + u'\n';
}

bool writeCopy(const CaseDesk& desk, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QByteArray text = unsavedText(desk).toUtf8();
    return file.write(text) == text.size() && file.commit();
}
}
