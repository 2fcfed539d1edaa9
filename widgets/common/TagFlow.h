// TagFlow: the customer's key phrases as gold tags, each with a small cross to let it go.
// One stop of the Tab key: arrows move, Delete or Backspace lets the phrase go, Enter or Space chooses it.
// GUI thread. Texts are the customer's: shown plain, shortened to `longest` pixels, whole in the tooltip.
#pragma once

#include <QAbstractButton>
#include <QStringList>
#include <QWidget>

namespace amends {

class FlowLayout;
class PlainLabel;

class RemovableChip final : public QAbstractButton {
    Q_OBJECT
public:
    explicit RemovableChip(const QString& phrase, QWidget* parent = nullptr, bool removable = true);

    [[nodiscard]] QString phrase() const { return m_phrase; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void removeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QRect crossRect() const;

    QString m_phrase;
    bool m_removable = true;
};

class TagFlow final : public QWidget {
    Q_OBJECT
public:
    // `lead` stands before the tags ("Kept for your apology") and names the group.
    explicit TagFlow(const QString& lead, QWidget* parent = nullptr);

    void setPhrases(const QStringList& phrases);
    [[nodiscard]] QStringList phrases() const;
    void setRemovable(bool removable);

Q_SIGNALS:
    void phraseRemoved(const QString& phrase);
    void phraseChosen(const QString& phrase);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void focusTag(int index);

    PlainLabel* m_lead; // child
    FlowLayout* m_layout;
    QList<RemovableChip*> m_tags; // children
    bool m_removable = true;
};

}
