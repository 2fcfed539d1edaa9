#include "widgets/desk/CallBar.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/IconButton.h"
#include "widgets/common/KeyCap.h"
#include "widgets/common/Picture.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/ValueAccess.h"
#include "widgets/desk/CallWords.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
CallBar::CallBar(const QKeySequence& takeKeys, QWidget* parent)
    : QFrame(parent),
      m_keys(takeKeys),
      m_title(new PlainLabel(QString(), FontRole::BodyBold, Tone::Primary, this)),
      m_number(new PlainLabel(QString(), FontRole::Small, Tone::Secondary, this)),
      m_remark(new PlainLabel(QString(), FontRole::Body, Tone::Normal, this)),
      m_show(makeButton(QString(), ButtonKind::Ghost, u"showCall"_s, this)),
      m_take(makeButton(QString(), ButtonKind::Plain, u"takeCall"_s, this)),
      m_over(new IconButton(Icon::Close, this))
{
    setObjectName(u"callBar"_s);
    setAccessibleName(tr("Incoming call"));
    m_title->setObjectName(u"callTitle"_s);
    m_title->setEliding(true);
    m_remark->setObjectName(u"callRemark"_s);
    m_remark->setEliding(true);
    m_show->setSize(ButtonSize::Small);
    m_take->setSize(ButtonSize::Small);
    m_take->setKeyHint(takeKeys); // the window binds them
    m_over->setObjectName(u"callOver"_s);
    m_over->setName(tr("They rang off"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 6, 14, 7);
    row->setSpacing(10);
    row->addWidget(new Picture(Icon::ChannelPhone, Token::Primary, 20, this));
    row->addWidget(m_title);
    row->addWidget(m_number);
    row->addWidget(m_remark, 1);
    row->addWidget(m_show);
    row->addWidget(m_take);
    row->addWidget(m_over);
    connect(m_take, &QPushButton::clicked, this, [this] { Q_EMIT takeWanted(m_id); });
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT showWanted(m_id); });
    connect(m_over, &QToolButton::clicked, this, [this] { Q_EMIT overWanted(m_id); });
    hide();
}

void CallBar::showCalls(const QList<Call>& calls, const QDateTime& now)
{
    setVisible(!calls.isEmpty());
    if (calls.isEmpty()) {
        m_id = 0;
        return;
    }
    const Call& call = calls.first();
    m_id = call.id;
    m_title->setPlainText(callTitle(call, now));
    // Where the title is the number already, it is not said twice.
    m_number->setPlainText(
        call.state == Call::One && !call.caller.card.customer.name.isEmpty() ? callNumber(call) : QString());
    m_remark->setPlainText(callRemark(call, now));
    m_take->setText(takeText(call));
    const int more = static_cast<int>(calls.size()) - 1;
    m_show->setText(more > 0 ? tr("Show, and %n more", nullptr, more) : tr("Show"));
    arrange();
    if (call.state != Call::Looking && m_spoken != call.id) {
        m_spoken = call.id;
        const QString remark = m_remark->plainText();
        //: said aloud; %1 are keys
        const QString keys = tr("%1 takes the call.").arg(keyText(m_keys));
        announce(this, m_title->plainText() + u' ' + remark + (remark.endsWith(u'.') ? u" "_s : u". "_s) + keys);
    }
}

void CallBar::arrange()
{
    m_number->setVisible(width() >= scaled(900) && !m_number->plainText().isEmpty());
    m_remark->setVisible(width() >= scaled(560));
}

void CallBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}
}
