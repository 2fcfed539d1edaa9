#include "widgets/customers/SignReasons.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/Picture.h"
#include "widgets/common/VisibleText.h"
#include "widgets/customers/CardRows.h"
#include "widgets/customers/SignText.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {
SignReasons::SignReasons(QWidget* parent)
    : QWidget(parent),
      m_title(new PlainLabel(QString(), FontRole::BodyBold, Tone::Normal, this)),
      m_rows(new QWidget(this))
{
    setObjectName(u"signReasons"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_rows);
    clearRows(m_rows);
    m_rows->layout()->setSpacing(4);
    hide();
}

void SignReasons::showSigns(const CustomerSigns& signs, const QList<CaseRow>& cases, const QDateTime& now)
{
    const QString title = reasonsTitle(signs.risk, signs.found);
    m_title->setPlainText(title);
    m_rows->setAccessibleName(title);
    clearRows(m_rows);
    setVisible(!title.isEmpty());
    if (title.isEmpty())
        return;
    for (const SignFound& sign : signs.found)
        addReason(sign, cases, now);
}

void SignReasons::addReason(const SignFound& sign, const QList<CaseRow>& cases, const QDateTime& now)
{
    auto* row = new QWidget(m_rows);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(8);
    const Tone tone = signTone(sign.sign);
    across->addWidget(new Picture(signPicture(sign.sign), tokenOf(tone), 18, row));
    const QString sentence = signSentence(sign, now);
    auto* words = new PlainLabel(sentence, FontRole::Small, Tone::Normal, row);
    words->setObjectName(u"signReason"_s);
    words->setWrapping(true);
    across->addWidget(words, 1);
    if (sign.sign != Sign::OpenCase) {
        const auto rests
            = std::find_if(cases.begin(), cases.end(), [&sign](const CaseRow& one) { return one.id == sign.caseId; });
        const QString what = sign.caseId.isNull() ? tr("What they bought")
            : rests == cases.end()                ? tr("The case")
                                                  : isolatedLtr(rests->number);
        auto* open = makeButton(sign.caseId.isNull() ? tr("Orders") : what, ButtonKind::Ghost, u"openReason"_s, row);
        open->setSize(ButtonSize::Small);
        //: what a button opens, and the sentence that it gives the reason for: "AM-2481: 2 failures in 90 days"
        open->setAccessibleName(tr("%1: %2").arg(what, sentence));
        across->addWidget(open, 0, Qt::AlignTop);
        connect(open, &QPushButton::clicked, this, [this, id = sign.caseId] {
            if (id.isNull())
                Q_EMIT ordersWanted();
            else
                Q_EMIT caseChosen(id);
        });
    }
    m_rows->layout()->addWidget(row);
}
}
