// KeptPhrase: one of their key phrases as a button: serif on the gold tint with the seam under it. Pressing does what the page says.
// GUI thread. Shown plain, shortened where room ends; whole in the tooltip and as accessible name.
#pragma once
#include <QAbstractButton>

namespace amends {
class KeptPhrase final : public QAbstractButton {
    Q_OBJECT
public:
    explicit KeptPhrase(QWidget* parent = nullptr);
    void setPhrase(const QString& phrase);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};
}
