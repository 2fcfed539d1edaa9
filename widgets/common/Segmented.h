// Segmented: two to five choices in a sunken bar, exactly one chosen ("Plain | Warm | Formal").
// One stop of the Tab key; arrows, Home and End choose at once. Mirrors in right-to-left.
// GUI thread.
#pragma once

#include <QStringList>
#include <QWidget>

class QAbstractButton;

namespace amends {

class Segmented final : public QWidget {
    Q_OBJECT
public:
    // `name` is what a screen reader calls it.
    explicit Segmented(const QString& name, QWidget* parent = nullptr);

    void add(const QString& key, const QString& text);
    [[nodiscard]] QString chosen() const;
    // Says nothing; an unknown key changes nothing.
    void setChosen(const QString& key);

Q_SIGNALS:
    void changed(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(int index, bool byKey);
    void mark(int index);

    QList<QAbstractButton*> m_parts; // children
    QStringList m_keys;
    int m_chosen = 0;
};

}
