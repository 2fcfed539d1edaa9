#include "widgets/recovery/OfferCard.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/KindText.h"
#include "widgets/common/Picture.h"
#include "widgets/common/PlainLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
Pill::Pill(const QString& text, Kind kind, QWidget* parent) : QWidget(parent), m_text(text), m_kind(kind)
{
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Pill::sizeHint() const
{
    const QFontMetrics metrics(amends::font(FontRole::Small));
    return {metrics.horizontalAdvance(m_text) + scaled(26), scaled(24)};
}

void Pill::paintEvent(QPaintEvent*)
{
    Token fill = Token::Sunken;
    Token ink = Token::Text2;
    if (m_kind == Kind::AskedFor) {
        fill = Token::OkSoft;
        ink = Token::Ok;
    } else if (m_kind == Kind::Beyond) {
        fill = Token::SeamSoft;
        ink = Token::SeamText;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(fill));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    QFont bold = amends::font(FontRole::Small);
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(color(ink));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

OfferCard::OfferCard(const Offer& offer, QWidget* parent)
    : QFrame(parent), m_accepted(offer.state == OfferState::Accepted)
{
    setObjectName(u"offerCard"_s);
    const OfferMade& made = offer.made;
    const QString title = made.title.isEmpty() ? remedyText(made.remedy) : made.title;
    setAccessibleName(title);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(12);
    auto* mark = new Picture(m_accepted          ? Icon::Ok
            : offer.state == OfferState::Refused ? Icon::Close
                                                 : Icon::StepCompensate,
        m_accepted ? Token::Seam : Token::Text2, 20, this);
    row->addWidget(mark, 0, Qt::AlignTop);

    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    auto* name = new PlainLabel(title, FontRole::BodyBold, Tone::Normal, this);
    name->setEliding(true);
    head->addWidget(name);
    head->addWidget(new Pill(made.askedFor ? tr("What they asked for") : tr("More than expected"),
        made.askedFor ? Pill::Kind::AskedFor : Pill::Kind::Beyond, this));
    head->addStretch();
    column->addLayout(head);
    QString why = made.reason;
    if (why.isEmpty() && !made.title.isEmpty())
        why = remedyText(made.remedy);
    if (!why.isEmpty()) {
        auto* reason = new PlainLabel(why, FontRole::Small, Tone::Secondary, this);
        reason->setWrapping(true);
        column->addWidget(reason);
    }
    addAnswers(column, offer);
    row->addLayout(column, 1);

    auto* costs = new QVBoxLayout;
    costs->setSpacing(0);
    auto* amount = new PlainLabel(moneyText(made.cost), FontRole::BodyBold, Tone::Normal, this);
    amount->setAlignment(Qt::AlignTrailing);
    auto* us = new PlainLabel(tr("costs us"), FontRole::Caption, Tone::Secondary, this);
    us->setAlignment(Qt::AlignTrailing);
    costs->addWidget(amount);
    costs->addWidget(us);
    costs->addStretch();
    row->addLayout(costs);
}

void OfferCard::addAnswers(QVBoxLayout* column, const Offer& offer)
{
    auto* answers = new QHBoxLayout;
    answers->setSpacing(8);
    const auto button = [&](const QString& text, const QString& name, Icon icon, ButtonKind kind) {
        auto* b = makeButton(text, kind, name, this, icon);
        b->setSize(ButtonSize::Small);
        b->setAccessibleDescription(accessibleName());
        answers->addWidget(b);
        return b;
    };
    switch (offer.state) {
    case OfferState::Made:
        connect(button(tr("They said yes"), u"offerAccepted"_s, Icon::Check, ButtonKind::Plain), &QPushButton::clicked,
            this, &OfferCard::acceptedWanted);
        connect(button(tr("Change"), u"offerChange"_s, Icon::Edit, ButtonKind::Ghost), &QPushButton::clicked, this,
            &OfferCard::changeWanted);
        connect(button(tr("They said no"), u"offerRefused"_s, Icon::None, ButtonKind::Ghost), &QPushButton::clicked,
            this, &OfferCard::refusedWanted);
        connect(button(tr("Take it back"), u"offerWithdraw"_s, Icon::None, ButtonKind::Ghost), &QPushButton::clicked,
            this, &OfferCard::withdrawWanted);
        break;
    case OfferState::Accepted:
        answers->addWidget(new PlainLabel(offer.made.payout == Payout::None
                ? tr("They said yes.")
                : tr("They said yes. Paid by: %1").arg(payoutText(offer.made.payout)),
            FontRole::Small, Tone::Seam, this));
        break;
    case OfferState::Refused:
        answers->addWidget(
            new PlainLabel(offer.why.isEmpty() ? tr("They said no.") : tr("They said no: %1").arg(offer.why),
                FontRole::Small, Tone::Secondary, this));
        connect(button(tr("Change and offer again"), u"offerChange"_s, Icon::Edit, ButtonKind::Ghost),
            &QPushButton::clicked, this, &OfferCard::changeWanted);
        break;
    }
    answers->addStretch();
    column->addLayout(answers);
}

void OfferCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = m_accepted ? 2.0 : 1.0;
    painter.setPen(QPen(color(m_accepted ? Token::Primary : Token::BorderStrong), line));
    painter.setBrush(color(Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 10, 10);
}
}
