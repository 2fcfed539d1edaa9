#include "widgets/common/PlainTip.h"

#include <QTextDocument>

namespace amends {

QString plainTip(const QString& text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

} // namespace amends
