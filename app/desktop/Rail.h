// Rail: the pages at the leading edge, one stop of the Tab key, arrows move. Narrow windows show the pictures only. GUI thread.
#pragma once
#include "widgets/style/Icons.h"
#include <QFrame>

class QToolButton;
class QVBoxLayout;

namespace amends {
class Avatar;

class Rail final : public QFrame {
    Q_OBJECT
public:
    explicit Rail(const QString& agent, QWidget* parent = nullptr);
    void addPage(const QString& title, Icon picture, const QKeySequence& keys, bool atBottom);
    void setAgent(const QString& agent);
    void setCurrent(int index);
    void setNarrow(int width); // 80: with words; 64, 48: pictures

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QList<QToolButton*> m_buttons {}; // children
    int m_current = -1;
    QVBoxLayout* m_top;
    QVBoxLayout* m_bottom;
    Avatar* m_avatar; // child
};
}
