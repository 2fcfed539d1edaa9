#include "widgets/recovery/CaseFacts.h"

#include "widgets/common/Card.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/VisibleText.h"
#include "widgets/recovery/CaseTime.h"
#include "widgets/common/KindText.h"
#include "widgets/common/PlainTip.h"

#include <QGridLayout>

namespace amends {
using namespace Qt::StringLiterals;

QString aboutText(const CaseDesk& desk)
{
    const RecoveryCase& c = desk.current();
    if (!c.cause.isEmpty())
        return listText(desk.causes(), c.cause);
    const QString place = c.feltAt.isEmpty() ? c.brokeAt : c.feltAt;
    return place.isEmpty() ? QString() : listText(desk.touchpoints(), place);
}

QStringList milestones(const RecoveryCase& c, const QDateTime& now)
{
    QStringList lines;
    const auto add = [&](const QString& sentence, const QDateTime& at) {
        if (at.isValid())
            lines.append(sentence.arg(momentText(at, now), lengthText(c.openedAt.secsTo(at))));
    };
    //: %1 is when, %2 how long after the case was opened
    add(CaseFacts::tr("Heard %1, took %2"), c.heardAt);
    add(CaseFacts::tr("Told %1, took %2"), c.toldAt());
    add(CaseFacts::tr("Fixed %1, took %2"), c.fixedAt());
    return lines;
}

CaseFacts::CaseFacts(QWidget* parent) : QWidget(parent), m_rows(new QGridLayout(this))
{
    setObjectName(u"caseFacts"_s);
    m_rows->setContentsMargins(9, 0, 9, 0);
    m_rows->setVerticalSpacing(4);
    m_rows->setHorizontalSpacing(10);
    m_rows->addWidget(makeDivider(this), 0, 0, 1, 2);
    m_rows->setRowMinimumHeight(1, 6);
    m_rows->setColumnStretch(1, 1);
    m_number = addRow(tr("Case"), u"factNumber"_s);
    m_channel = addRow(tr("Channel"), u"factChannel"_s);
    m_opened = addRow(tr("Opened"), u"factOpened"_s);
    m_severity = addRow(tr("Severity"), u"factSeverity"_s);
    m_about = addRow(tr("About"), u"factAbout"_s);
}

PlainLabel* CaseFacts::addRow(const QString& name, const QString& objectName)
{
    const int row = m_rows->rowCount();
    auto* label = new PlainLabel(name, FontRole::Small, Tone::Secondary, this);
    auto* value = new PlainLabel(QString(), FontRole::Small, Tone::Normal, this);
    value->setObjectName(objectName);
    value->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    value->setEliding(true);
    label->setBuddy(value);
    m_rows->addWidget(label, row, 0);
    m_rows->addWidget(value, row, 1);
    return value;
}

void CaseFacts::showCase(const CaseDesk& desk)
{
    const RecoveryCase& c = desk.current();
    const QString opened = momentText(c.openedAt, desk.now());
    m_number->setPlainText(isolatedLtr(c.number));
    m_channel->setPlainText(channelText(c.channel));
    //: %1 is when the case was opened, %2 by whom
    m_opened->setPlainText(
        c.owner == desk.agent() ? tr("%1 by you").arg(opened) : tr("%1 by %2").arg(opened, visibleLine(c.owner)));
    m_severity->setPlainText(c.severity ? severityText(*c.severity) : tr("Not judged yet"));
    const QString about = aboutText(desk);
    m_about->setPlainText(about.isEmpty() ? tr("Not known yet") : about);
    setToolTip(plainTip(milestones(c, desk.now()).join(u'\n')));
}
}
