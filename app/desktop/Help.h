// Help: F1 for this page, the keyboard sheet, and About with a report for support. Plain text, one small dialog. GUI thread.
#pragma once
#include "widgets/common/Prompts.h"
#include <QString>
#include <functional>

class QAction;
class QWidget;

namespace amends {
void showHelp(QWidget* parent, const QString& page, const QString& fiveLines, const QList<QAction*>& actions);
// Over an open case: its six steps, and its own keys first.
void showRecoveryHelp(QWidget* parent, const QList<QAction*>& actions);
void showCallHelp(QWidget* parent, const QList<QAction*>& actions);
void showKeys(QWidget* parent, const QList<QAction*>& actions);
// Asks where to keep it, and says how that went.
void saveReport(
    QWidget* parent, Prompts& prompts, const QString& storePlace, const std::function<void(const QString&)>& said);
void showAbout(QWidget* parent, Prompts& prompts, const QString& storePlace);
}
