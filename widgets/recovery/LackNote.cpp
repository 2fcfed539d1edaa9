#include "widgets/recovery/LackNote.h"

#include "widgets/common/Picture.h"
#include "widgets/common/PlainLabel.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace amends {
using namespace Qt::StringLiterals;

LackNote::LackNote(QWidget* control, QWidget* parent)
    : QWidget(parent),
      m_control(control),
      m_picture(new Picture(Icon::Info, Token::Info, 16, this)),
      m_words(new PlainLabel(QString(), FontRole::Small, Tone::Info, this))
{
    m_words->setWrapping(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    hide();
}

void LackNote::say(const QString& sentence)
{
    m_words->setPlainText(sentence);
    setVisible(!sentence.isEmpty());
    m_control->setAccessibleDescription(sentence);
    setObjectName(u"lack_"_s + m_control->objectName());
    QWidget* target = m_control;
    if (target->focusPolicy() == Qt::NoFocus) { // a group: its one stop of the Tab key
        for (QWidget* inside : m_control->findChildren<QWidget*>()) {
            if (inside->focusPolicy() == Qt::StrongFocus && inside->isVisible()) {
                target = inside;
                break;
            }
        }
    }
    target->setFocus(Qt::OtherFocusReason);
    for (QWidget* w = parentWidget(); w; w = w->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(w)) {
            area->ensureWidgetVisible(m_control, 20, 60);
            break;
        }
    }
}

void LackNote::clear()
{
    if (isHidden())
        return;
    hide();
    m_words->setPlainText({});
    m_control->setAccessibleDescription({});
}

QString LackNote::sentence() const
{
    return m_words->plainText();
}
}
