// Card: a white sheet with a thin edge that holds one subject; maybe with a title row.
// GUI thread.
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace amends {

class PlainLabel;

class Card final : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);
    explicit Card(const QString& title, QWidget* parent = nullptr);

    // What is under the title goes in here. Margins 16, gap 12.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

    void setTitle(const QString& title);
    // At the trailing end of the title row; the card takes it.
    void setTrailing(QWidget* widget);

private:
    QVBoxLayout* m_body;
    QHBoxLayout* m_titleRow = nullptr;
    PlainLabel* m_title = nullptr; // child
};

// The row above a field as in "Read it back ... Written from your notes": a bold label and a quiet remark.
// The label's buddy is `field` when given.
[[nodiscard]] QWidget* makeFieldTitle(const QString& title, const QString& remark, QWidget* field, QWidget* parent);
// The same with any widget instead of the remark: a quiet button, a label that changes.
[[nodiscard]] QWidget* makeFieldTitle(const QString& title, QWidget* trailing, QWidget* field, QWidget* parent);

// A thin line between two parts. Ignored by screen readers.
[[nodiscard]] QFrame* makeDivider(QWidget* parent, Qt::Orientation orientation = Qt::Horizontal);

}
