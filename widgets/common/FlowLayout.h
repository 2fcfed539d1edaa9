// FlowLayout: lays widgets side by side and wraps to the next line where room ends; mirrors in right-to-left.
// GUI thread. Distances in pixels.
#pragma once

#include <QLayout>
#include <QList>

namespace amends {

class FlowLayout final : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget* parent = nullptr, int horizontalGap = 8, int verticalGap = 6);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    // Puts the widget at `index` instead of at the end.
    void insertWidget(int index, QWidget* widget);

    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, bool apply) const;

    QList<QLayoutItem*> m_items;
    int m_horizontalGap = 8;
    int m_verticalGap = 6;
};

}
