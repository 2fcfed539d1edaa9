#include "widgets/recovery/OfferPanel.h"

#include "widgets/common/Card.h"
#include "widgets/common/KindText.h"
#include "widgets/common/Meter.h"
#include "widgets/common/PlainLabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
OfferPanel::OfferPanel(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void OfferPanel::addLine(const QString& what, const QString& amount, bool strong)
{
    auto* row = new QHBoxLayout;
    auto* label = new PlainLabel(
        what, strong ? FontRole::BodyBold : FontRole::Small, strong ? Tone::Normal : Tone::Secondary, m_content);
    label->setEliding(true);
    row->addWidget(label, 1);
    row->addWidget(new PlainLabel(amount, strong ? FontRole::Title : FontRole::Small, Tone::Normal, m_content));
    static_cast<QVBoxLayout*>(m_content->layout())->addLayout(row);
}

void OfferPanel::show(const RecoveryCase& c, const Worth& worth, const QString& currency)
{
    delete m_content;
    m_content = new QWidget(this);
    m_column->insertWidget(0, m_content);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);

    Money total {0, currency};
    for (const Offer& offer : c.offers) {
        if (offer.state == OfferState::Refused)
            continue;
        addLine(offer.made.title.isEmpty() ? remedyText(offer.made.remedy) : offer.made.title,
            moneyText(offer.made.cost), false);
        total = sum(total, offer.made.cost).value_or(total);
    }
    if (c.offers.isEmpty()) {
        auto* none = new PlainLabel(
            tr("Nothing offered yet. Their wish comes first."), FontRole::Small, Tone::Secondary, m_content);
        none->setWrapping(true);
        column->addWidget(none);
    } else {
        column->addWidget(makeDivider(m_content));
        addLine(tr("Costs us in all"), moneyText(total), true);
    }
    if (c.minutesLost > 0 || c.moneyLost.minor > 0) {
        column->addWidget(makeDivider(m_content));
        column->addWidget(new PlainLabel(tr("What they lost"), FontRole::BodyBold, Tone::Normal, m_content));
        if (c.moneyLost.minor > 0)
            addLine(tr("Money"), moneyText(c.moneyLost), false);
        if (c.minutesLost > 0)
            addLine(tr("Time"),
                tr("%1 h %2 min").arg(QLocale().toString(c.minutesLost / 60), QLocale().toString(c.minutesLost % 60)),
                false);
    }
    if (total.minor > 0 && worth.year.minor > 0 && worth.year.currency == total.currency) {
        column->addWidget(makeDivider(m_content));
        addLine(tr("%1 to keep").arg(moneyText(total)), tr("%1 a year").arg(moneyText(worth.year)), false);
        auto* meter = new Meter(tr("Cost of keeping them against what they spend in a year"), m_content);
        meter->setLargest(static_cast<double>(worth.year.minor));
        meter->setValue(static_cast<double>(qMin(total.minor, worth.year.minor)));
        meter->setState(MeterState::Seam);
        const qint64 days = qMax<qint64>(1, total.minor * 365 / worth.year.minor);
        const QString spoken = tr("%n day(s) of their shopping.", nullptr, static_cast<int>(qMin<qint64>(days, 9999)));
        meter->setSpoken(spoken);
        column->addWidget(meter);
        column->addWidget(new PlainLabel(spoken, FontRole::Small, Tone::Secondary, m_content));
    }
    column->addStretch();
}
}
