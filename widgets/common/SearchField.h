// SearchField: a line to search in, with a picture, the keys that lead to it and a cross that empties it.
// Esc empties it first, and leaves the key to others when it is empty. Says searchWanted() `delay` after the last key.
// GUI thread.
#pragma once

#include "widgets/style/Icons.h"

#include <QKeySequence>
#include <QLineEdit>
#include <QTimer>

class QShortcut;

namespace amends {

class IconButton;

class SearchField final : public QLineEdit {
    Q_OBJECT
public:
    static constexpr int delay = 120; // ms

    // `name` is the accessible name and, unless another is set, the placeholder.
    explicit SearchField(const QString& name, QWidget* parent = nullptr, Icon icon = Icon::Search);

    // Shows the keys and brings the focus here on them.
    void setKeys(const QKeySequence& keys);
    // Shows them only: something else binds them.
    void setKeyHint(const QKeySequence& keys);
    // What may be typed here, said at the trailing edge as long as there is room beside what is typed.
    void setHint(const QString& hint);

Q_SIGNALS:
    void searchWanted(const QString& text);
    // Arrow down or Enter: to the results.
    void resultsWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void showCross();
    void setRoom();
    void paintHint(QPainter& painter) const;

    Icon m_icon;
    QString m_keyText;
    QString m_hint;
    IconButton* m_clear;             // child
    QShortcut* m_shortcut = nullptr; // child
    QTimer m_timer;
};

}
