// PopoverCard: a card that opens over the page beside what asked for it, and explains ("Why 15:28 today").
// Not modal: Esc, its cross, or moving on closes it, and the focus goes back to where it came from.
// GUI thread. A child of the window it opens in; delete it or let the window do so.
#pragma once

#include <QFrame>
#include <QPointer>

class QVBoxLayout;

namespace amends {

class IconButton;
class PlainLabel;

class PopoverCard final : public QFrame {
    Q_OBJECT
public:
    explicit PopoverCard(const QString& title, QWidget* parent);

    void setTitle(const QString& title);
    // What is between the title and the edge. Margins 16 at the sides.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

    // Under `spot` (in `beside`'s coordinates) or above it where room ends, aligned with its trailing edge.
    void openBeside(QWidget* beside, const QRect& spot);

public Q_SLOTS:
    void closeCard();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    PlainLabel* m_title; // children
    IconButton* m_close;
    QVBoxLayout* m_body;
    QPointer<QWidget> m_returnTo;
};

}
