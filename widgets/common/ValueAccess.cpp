#include "widgets/common/ValueAccess.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace amends {

namespace {

class Interface final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    Interface(QWidget* widget, SpokenValue& value) : QAccessibleWidget(widget, value.spokenRole()), m_value(value) { }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return m_value.spokenText();
        return QAccessibleWidget::text(kind);
    }

    QVariant currentValue() const override { return m_value.spokenValue(); }
    void setCurrentValue(const QVariant& value) override { m_value.speakTo(value.toDouble()); }
    QVariant maximumValue() const override { return m_value.spokenLargest(); }
    QVariant minimumValue() const override { return m_value.spokenSmallest(); }
    QVariant minimumStepSize() const override { return 1; }

private:
    SpokenValue& m_value;
};

QAccessibleInterface* makeInterface(const QString& /*className*/, QObject* object)
{
    auto* value = dynamic_cast<SpokenValue*>(object);
    if (!value || !object->isWidgetType())
        return nullptr;
    return new Interface(static_cast<QWidget*>(object), *value);
}

}

void installValueAccess()
{
    static const bool once = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(once)
}

void announceValue(QWidget* widget, double value)
{
    QAccessibleValueChangeEvent event(widget, value);
    QAccessible::updateAccessibility(&event);
}

// Qt 6.4 has no announcement event; an alert with the sentence as description reaches AT-SPI.
void announce(QWidget* widget, const QString& sentence)
{
    widget->setAccessibleDescription(sentence);
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

}
