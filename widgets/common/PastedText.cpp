#include "widgets/common/PastedText.h"

#include "models/base/Text.h"
#include "widgets/common/ValueAccess.h"

#include <QCoreApplication>
#include <QToolTip>
#include <QWidget>

namespace amends {
QString withoutUnkept(const QString& text)
{
    if (canBeKept(text))
        return text;
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            kept.append(c).append(text.at(++i));
        else if (!c.isSurrogate() && !isNoText(c))
            kept.append(c);
    }
    return kept;
}

QString leftOutText()
{
    return QCoreApplication::translate("amends::PastedText", "A character that cannot be kept was left out.");
}

void sayLeftOut(QWidget* field, const QRect& at)
{
    QToolTip::showText(field->mapToGlobal(at.bottomLeft()), leftOutText(), field);
    announce(field, leftOutText());
}
}
