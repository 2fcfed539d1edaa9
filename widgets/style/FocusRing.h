// FocusRing: shows where the keyboard is. One ring a window follows the focus, and only when the focus came by a key
// (Tab, Backtab, a shortcut). Text fields and lists show focus by their own edge; any other widget can say so itself by
// setting the property "ownFocus" to true, or ask for a rounder ring by the property "focusRadius" (px).
// GUI thread; lives as long as the application's windows.
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace amends {

class FocusRing final : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QObject* parent = nullptr);
    ~FocusRing() override;

    // The widget that wears the ring now, or null.
    [[nodiscard]] QWidget* wearer() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* widget, Qt::FocusReason reason);

    QPointer<QFocusFrame> m_frame;
};

}
