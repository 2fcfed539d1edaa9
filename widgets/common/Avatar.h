// Avatar: a circle with a person's initials. Decoration: screen readers skip it, the name stands beside it.
// GUI thread. Diameter in pixels at text size 100 %.
#pragma once

#include <QWidget>

class QPainter;

namespace amends {

// The same without a widget, for delegates: into the middle of `rect`.
void paintAvatar(QPainter& painter, const QRect& rect, const QString& name, bool quiet);

class Avatar final : public QWidget {
    Q_OBJECT
public:
    explicit Avatar(const QString& name, int diameter = 48, QWidget* parent = nullptr);
    void setName(const QString& name);
    // The grey one of a colleague in a list, instead of the teal one of a customer.
    void setQuiet(bool quiet);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_initials;
    int m_diameter;
    bool m_quiet = false;
};

}
