// SayCard: the teal card with a line to say aloud, large enough to read at arm's length, and what to avoid beside it.
// Holds several lines and shows one; the page binds F3 and Shift+F3 to next() and previous().
// GUI thread.
#pragma once

#include <QFrame>
#include <QList>
#include <QStringList>

class QVBoxLayout;

namespace amends {

class IconButton;
class PlainLabel;

struct AvoidPhrase {
    QString phrase {}; // "“I understand”"
    QString remark {}; // "on its own"; may be empty
};

class SayCard final : public QFrame {
    Q_OBJECT
public:
    // `lead`: "Say" or "Ask".
    explicit SayCard(const QString& lead, QWidget* parent = nullptr);

    void setHint(const QString& hint);
    // Starts again at the first. With one line the way to others is hidden.
    void setLines(const QStringList& lines);
    void setAvoid(const QList<AvoidPhrase>& phrases);
    // One line of height: the lead, the line, the hint at the trailing edge; nothing to avoid.
    void setCompact(bool compact);
    // A button that copies the line.
    void setCopyable(bool copyable);
    // Under the line, for a field that belongs to the question (Compensate).
    void setBelow(QWidget* widget);

    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QString line() const { return m_lines.value(m_current); }

public Q_SLOTS:
    void next();
    void previous();

Q_SIGNALS:
    void lineChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void setUpLayout();
    void showLine(int index);

    QStringList m_lines;
    int m_current = 0;
    bool m_compact = false;
    PlainLabel* m_lead; // children from here on
    PlainLabel* m_hint;
    PlainLabel* m_compactLine;
    PlainLabel* m_line;
    PlainLabel* m_count;
    IconButton* m_previous;
    IconButton* m_next;
    IconButton* m_copy;
    QWidget* m_avoid;
    QVBoxLayout* m_main;
    QVBoxLayout* m_avoidRows;
};

}
