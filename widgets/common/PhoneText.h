// PhoneText: telephone numbers as people at this desk read and write them; stored they are E.164. Knows the desk's home region, which the
// program sets when it opens a store. GUI thread.
#pragma once
#include <QStringList>

namespace amends {
void setHomeRegion(const QString& region); // ISO 3166 alpha-2
// "+441134960119" -> "0113 496 0119" at home, "+44 113 496 0119" elsewhere. What is no E.164 is shown as it is.
[[nodiscard]] QString phoneText(const QString& stored);
[[nodiscard]] QString phonesText(const QStringList& stored); // one after the other
// What was typed as E.164; what cannot be a number stays as typed: it is still what they gave.
[[nodiscard]] QString phoneFromText(const QString& typed);
}
