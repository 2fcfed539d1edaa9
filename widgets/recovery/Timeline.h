// Timeline: a list of things that happened, newest first, as dots on a thin line with a picture in each: a title, when, and a line
// under it, in serif when it is someone's own words. Painted by one delegate over a QListWidget, so arrows, type-ahead and screen
// readers work as in any list. GUI thread.
#pragma once
#include "widgets/style/Icons.h"
#include <QListWidget>

namespace amends {
struct TimelineRow {
    Icon icon = Icon::Info;
    Token ink = Token::BorderStrong; // of edge and picture; Primary and Seam are filled
    QString title {};
    QString when {};
    QString detail {};
    bool ownWords = false; // the detail is quoted and in serif
    Token detailInk = Token::Text2;
    QString id {}; // given back when chosen; empty: nothing to open
    QString tip {};
};

class Timeline final : public QListWidget {
    Q_OBJECT
public:
    explicit Timeline(const QString& name, QWidget* parent = nullptr);
    void setRows(const QList<TimelineRow>& rows);

Q_SIGNALS:
    void rowChosen(const QString& id); // Enter or a double click

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};
}

Q_DECLARE_METATYPE(amends::TimelineRow)
