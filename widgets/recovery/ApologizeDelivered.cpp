#include "widgets/recovery/ApologizeDelivered.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/Picture.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/recovery/InvestigateParts.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
QString deliveredText(const Apology& apology, const QDateTime& now)
{
    const QString when = sinceText(apology.at, now);
    switch (apology.route) {
    case Route::Said:
        return ApologizeDelivered::tr("Said, %1").arg(when);
    case Route::Sent:
        return ApologizeDelivered::tr("Sent, %1").arg(when);
    case Route::Copied:
        return ApologizeDelivered::tr("Copied to be sent, %1").arg(when);
    case Route::Printed:
        return ApologizeDelivered::tr("Printed, %1").arg(when);
    case Route::Pdf:
        return ApologizeDelivered::tr("Saved as PDF, %1").arg(when);
    }
    return when;
}

ApologizeDelivered::ApologizeDelivered(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    setObjectName(u"delivered"_s);
    setAccessibleName(tr("Delivered"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(10);
    hide();
}

void ApologizeDelivered::showApologies(const QList<Apology>& apologies, const QDateTime& now)
{
    if (apologies == m_shown)
        return;
    m_shown = apologies;
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    m_another = nullptr;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = apologies.size(); i-- > 0;)
        addApology(apologies.at(i), now, i + 1 == apologies.size());
    setVisible(!apologies.isEmpty());
    if (hadKeyboard)
        focusAnother();
}

void ApologizeDelivered::focusAnother()
{
    if (m_another)
        m_another->setFocus(Qt::OtherFocusReason);
}

void ApologizeDelivered::addApology(const Apology& apology, const QDateTime& now, bool open)
{
    auto* card = new TintedCard(Token::OkSoft, Token::OkSoft, this);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(new Picture(Icon::Ok, Token::Ok, 20, card));
    head->addWidget(new PlainLabel(deliveredText(apology, now), FontRole::BodyBold, Tone::Normal, card));
    head->addStretch();
    auto* read = makeButton(open ? tr("Close it") : tr("Read it"), ButtonKind::Ghost, u"readDelivered"_s, card);
    read->setSize(ButtonSize::Small);
    head->addWidget(read);
    auto* text = new PlainLabel(apology.text, FontRole::Lead, Tone::Normal, card);
    text->setObjectName(u"deliveredText"_s);
    text->setWrapping(true);
    text->setCopyable(true);
    text->setVisible(open);
    card->body()->addLayout(head);
    card->body()->addWidget(text);
    connect(read, &QPushButton::clicked, text, [text, read] {
        text->setVisible(text->isHidden());
        read->setText(text->isHidden() ? tr("Read it") : tr("Close it"));
    });
    m_rows->addWidget(card);
    card->show(); // now, not when the layout gets round to it: the keyboard may go inside at once
    if (!open)
        return;
    m_another = makeButton(tr("Write another"), ButtonKind::Plain, u"writeAnother"_s, card, Icon::Edit);
    m_another->setSize(ButtonSize::Small);
    card->body()->addWidget(m_another, 0, Qt::AlignLeading);
    connect(m_another, &QPushButton::clicked, this, &ApologizeDelivered::anotherWanted);
}
}
