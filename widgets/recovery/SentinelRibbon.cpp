#include "widgets/recovery/SentinelRibbon.h"

#include "models/base/Text.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/KindText.h"
#include "widgets/common/Picture.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/ValueAccess.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int mostWords = 40; // of theirs, in the band

QString titleText(const SecondFailure& f)
{
    if (!f.first)
        return SentinelRibbon::tr("We broke a promise to them.");
    if (f.count <= 2)
        return SentinelRibbon::tr("Second failure in %n day(s).", nullptr, f.windowDays);
    //: %1 is how many failures, at least 3
    return SentinelRibbon::tr("%1 failures in %n day(s).", nullptr, f.windowDays).arg(QLocale().toString(f.count));
}

QString whyText(const SecondFailure& f)
{
    if (!f.first)
        return SentinelRibbon::tr("Another one is seldom forgiven.");
    if (f.sameCause && f.nearInTime)
        return SentinelRibbon::tr("The same cause, and soon after. Few customers give a third chance.");
    if (f.sameCause)
        return SentinelRibbon::tr("The same cause again. Few customers give a third chance.");
    if (f.nearInTime)
        return SentinelRibbon::tr("Soon after the first. Few customers give a third chance.");
    return SentinelRibbon::tr("Few customers give a third chance.");
}

QString firstText(const SecondFailure& f, const QList<ListItem>& causes, const QDateTime& now)
{
    if (!f.first) {
        //: %1 is a promise in our words, %2 a day
        return SentinelRibbon::tr("%1, %2.").arg(f.broken.value(0).what, dayText(f.broken.value(0).at, now));
    }
    const QString said = f.first->summary.size() > mostWords
        ? firstOf(f.first->summary, mostWords).trimmed() + u'\u2026'
        : f.first->summary;
    const QString what = f.first->cause.isEmpty() ? u'\u201c' + said + u'\u201d' : listText(causes, f.first->cause);
    if (!f.first->fixedAt.isValid()) {
        //: %1 is what went wrong, %2 a day
        return SentinelRibbon::tr("First: %1, %2. Not put right.").arg(what, dayText(f.first->at, now));
    }
    //: %1 is what went wrong, %2 a day
    return SentinelRibbon::tr("First: %1, %2. Put right in %n day(s).", nullptr,
        static_cast<int>(std::max<qint64>(0, f.first->at.daysTo(f.first->fixedAt))))
        .arg(what, dayText(f.first->at, now));
}
}

SentinelRibbon::SentinelRibbon(QWidget* parent)
    : QFrame(parent),
      m_title(new PlainLabel(QString(), FontRole::BodyBold, Tone::Warn, this)),
      m_why(new PlainLabel(QString(), FontRole::Body, Tone::Warn, this)),
      m_first(new PlainLabel(QString(), FontRole::Small, Tone::Secondary, this)),
      m_read(makeButton(tr("Read that case"), ButtonKind::Ghost, u"readFirstCase"_s, this))
{
    setObjectName(u"sentinelRibbon"_s);
    setProperty("kind", u"ribbon"_s);
    m_read->setTrailingPicture(Icon::ChevronEnd);
    m_read->setSize(ButtonSize::Small);
    m_why->setEliding(true);
    m_first->setEliding(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 6, 12, 6);
    row->setSpacing(8);
    row->addWidget(new Picture(Icon::RepeatFailure, Token::Warn, 18, this));
    row->addWidget(m_title);
    row->addWidget(m_why, 3);
    row->addStretch();
    row->addWidget(m_first, 2);
    row->addWidget(m_read);
    connect(m_read, &QPushButton::clicked, this,
        [this] { Q_EMIT caseWanted(m_failure.first ? m_failure.first->caseId : m_failure.broken.value(0).caseId); });
    hide();
}

void SentinelRibbon::showFailure(const SecondFailure& failure, const QList<ListItem>& causes, const QDateTime& now)
{
    const bool isNew = failure != m_failure;
    m_failure = failure;
    if (!failure.isSet()) {
        hide();
        return;
    }
    m_title->setPlainText(titleText(failure));
    m_why->setPlainText(whyText(failure));
    m_first->setPlainText(firstText(failure, causes, now));
    setAccessibleName(m_title->plainText() + u' ' + m_why->plainText() + u' ' + m_first->plainText());
    m_read->setVisible(failure.first.has_value());
    show();
    if (isNew)
        announce(this, accessibleName());
}

void SentinelRibbon::setBrief(bool brief)
{
    m_brief = brief;
    m_why->setVisible(!brief);
    m_first->setVisible(!brief);
}
}
