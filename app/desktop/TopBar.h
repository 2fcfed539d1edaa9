// TopBar: the page's title and a remark, the demo's chip, search, and New recovery. GUI thread.
#pragma once
#include <QFrame>

namespace amends {
class ActionButton;
class PlainLabel;

class TopBar final : public QFrame {
    Q_OBJECT
public:
    explicit TopBar(bool demo, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setRemark(const QString& remark);
    void setNarrow(bool narrow);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void searchWanted(const QString& begun); // `begun`: a letter typed on the field, or nothing
    void newWanted();
    void leaveDemoWanted();

private:
    PlainLabel* m_title; // children
    PlainLabel* m_remark;
    ActionButton* m_search;
    ActionButton* m_new;
};
}
