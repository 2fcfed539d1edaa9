#include "widgets/common/PhoneText.h"

#include "models/language/Phone.h"

namespace amends {
namespace {
Phone& phone()
{
    static Phone one(QStringLiteral("GB"));
    return one;
}
}

void setHomeRegion(const QString& region)
{
    phone() = Phone(region);
}

QString phoneText(const QString& stored)
{
    return phone().shown(stored);
}

QString phonesText(const QStringList& stored)
{
    QStringList shown;
    for (const QString& one : stored)
        shown.append(phoneText(one));
    return shown.join(QStringLiteral(", "));
}

QString phoneFromText(const QString& typed)
{
    const QString text = typed.trimmed();
    return phone().e164(text).value_or(text);
}
}
