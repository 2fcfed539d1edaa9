#include "widgets/recovery/SecondLook.h"

#include "widgets/common/FlowLayout.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/recovery/InvestigateParts.h"

#include <QCheckBox>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
QString checkText(DoubleCheck check)
{
    switch (check) {
    case DoubleCheck::ReadTheFirst:
        return SecondLook::tr("I have read what happened the first time");
    case DoubleCheck::NameBothFailures:
        return SecondLook::tr("It names both failures");
    case DoubleCheck::CauseIsGone:
        return SecondLook::tr("The same cause is gone, or it says when it will be");
    case DoubleCheck::PromiseHasATime:
        return SecondLook::tr("Something is promised, with a day and a time");
    case DoubleCheck::NotTheSameRemedy:
        return SecondLook::tr("What we offer is more than last time");
    case DoubleCheck::SomebodyOwnsIt:
        return SecondLook::tr("One person sees it through");
    }
    return {};
}

// What the case shows by itself needs no tick of a hand.
bool isShown(const RecoveryCase& c, const CheckItem& item)
{
    return item.done && !c.lookedTwice.contains(item.check);
}
}

SecondLook::SecondLook(CaseDesk& desk, QWidget* parent) : QFrame(parent), m_desk(desk)
{
    setObjectName(u"secondLook"_s);
    setAccessibleName(tr("Look twice before this goes out"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto* card = new TintedCard(Token::WarnSoft, Token::WarnSoft, this);
    all->addWidget(card);
    card->body()->addWidget(new PlainLabel(accessibleName(), FontRole::BodyBold, Tone::Warn, card));
    m_rows = new FlowLayout(nullptr, 24, 4);
    card->body()->addLayout(m_rows);
    hide();
}

void SecondLook::refresh()
{
    const QList<CheckItem> items = doubleChecks(m_desk.ahead(), m_desk.secondFailure());
    setVisible(!items.isEmpty());
    const bool sameList = std::equal(items.begin(), items.end(), m_items.begin(), m_items.end(),
        [](const CheckItem& a, const CheckItem& b) { return a.check == b.check; });
    m_items = items;
    if (!sameList) {
        qDeleteAll(m_boxes);
        m_boxes.clear();
        for (const CheckItem& item : std::as_const(m_items)) {
            auto* box = new QCheckBox(checkText(item.check), this);
            box->setObjectName(u"look_"_s + key(item.check));
            connect(box, &QCheckBox::clicked, this, [this, check = item.check](bool on) { tick(check, on); });
            m_rows->addWidget(box);
            m_boxes.append(box);
        }
    }
    const bool closed = m_desk.ahead().status == CaseStatus::Closed;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        m_boxes.at(i)->setChecked(m_items.at(i).done);
        m_boxes.at(i)->setEnabled(!closed && !isShown(m_desk.ahead(), m_items.at(i)));
    }
}

bool SecondLook::isOpen() const
{
    return std::any_of(m_items.begin(), m_items.end(), [](const CheckItem& item) { return !item.done; });
}

void SecondLook::ask()
{
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (!m_items.at(i).done)
            return m_boxes.at(i)->setFocus(Qt::ShortcutFocusReason);
    }
}

void SecondLook::tick(DoubleCheck check, bool done)
{
    m_desk.happened({LookedTwice {check, done}});
    refresh();
}
}
