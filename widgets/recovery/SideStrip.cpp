#include "widgets/recovery/SideStrip.h"

#include "widgets/common/IconButton.h"
#include "widgets/style/Fonts.h"

#include <QVBoxLayout>

namespace amends {
using namespace Qt::StringLiterals;

namespace {
Icon pictureOf(SidePanel::Tab tab)
{
    switch (tab) {
    case SidePanel::Own:
        return Icon::NoteCard;
    case SidePanel::History:
        return Icon::Clock;
    case SidePanel::Promises:
        return Icon::NavPromises;
    case SidePanel::Orders:
        return Icon::Delivery;
    }
    return Icon::None;
}
}

SideStrip::SideStrip(QWidget* parent) : QFrame(parent)
{
    setObjectName(u"sidePanel"_s);
    setFixedWidth(scaled(48));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 10);
    column->setSpacing(10);
    m_own = add(SidePanel::Own, QString(), u"stripOwn"_s);
    add(SidePanel::History, tr("History"), u"stripHistory"_s);
    add(SidePanel::Promises, tr("Promises"), u"stripPromises"_s);
    add(SidePanel::Orders, tr("Orders"), u"stripOrders"_s);
    column->addStretch();
    setOwn({});
}

IconButton* SideStrip::add(SidePanel::Tab tab, const QString& name, const QString& objectName)
{
    auto* button = new IconButton(pictureOf(tab), this);
    button->setObjectName(objectName);
    button->setName(name);
    button->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_H));
    static_cast<QVBoxLayout*>(layout())->addWidget(button, 0, Qt::AlignHCenter);
    connect(button, &IconButton::clicked, this, [this, tab] { Q_EMIT tabWanted(tab); });
    return button;
}

void SideStrip::setOwn(const QString& title)
{
    m_own->setName(title);
    m_own->setVisible(!title.isEmpty());
}
}
