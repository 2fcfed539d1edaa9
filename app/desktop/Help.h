// Help: F1 for this page, the keyboard sheet, and About with a report for support. Plain text, one small dialog. GUI thread.
#pragma once
#include "widgets/common/Prompts.h"
#include <QString>

class QAction;
class QWidget;

namespace amends {
void showHelp(QWidget* parent, const QString& page, const QString& fiveLines, const QList<QAction*>& actions);
// Over an open case: its six steps, and its own keys first.
void showRecoveryHelp(QWidget* parent, const QList<QAction*>& actions);
void showKeys(QWidget* parent, const QList<QAction*>& actions);
void showAbout(QWidget* parent, Prompts& prompts, const QString& storePlace);
}
