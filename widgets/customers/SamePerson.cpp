#include "widgets/customers/SamePerson.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/PhoneText.h"
#include "widgets/common/Picture.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/ValueAccess.h"
#include "widgets/customers/CareText.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int pause = 300;        // ms after the last key
constexpr qsizetype shortest = 5; // "112" is nobody's own
constexpr int mostNamesakes = 8;

struct Found {
    Customer known {};
    AlikeBy by = AlikeBy::Nothing;
};

// Whoever shares a phone or email; then, for somebody new, whoever is called so.
Result<Found> firstAlike(Store& store, const Customer& typed)
{
    QList<Customer> people;
    for (const QString& text : typed.phones + typed.emails) {
        if (text.size() < shortest)
            continue;
        auto some = text.contains(u'@') ? store.customers().byEmail(text) : store.customers().byPhone(text);
        if (!some)
            return some.error();
        people += *some;
    }
    if (typed.revision == 0 && typed.name.size() >= shortest) {
        auto some = store.search().people(typed.name, mostNamesakes);
        if (!some)
            return some.error();
        people += *some;
    }
    for (const Customer& person : std::as_const(people)) {
        const AlikeBy by = person.id == typed.id ? AlikeBy::Nothing : alikeBy(person, typed);
        const bool onlyName = by == AlikeBy::Name || by == AlikeBy::NearName;
        if (by != AlikeBy::Nothing && !(onlyName && typed.revision > 0))
            return Found {person, by};
    }
    return Found {};
}
}

SamePerson::SamePerson(StoreRunner& store, Typed typed, QWidget* parent)
    : QFrame(parent),
      m_store(store),
      m_typed(std::move(typed)),
      m_words(new PlainLabel(QString(), FontRole::Body, Tone::Normal, this)),
      m_merge(makeButton(tr("Put side by side"), ButtonKind::Ghost, u"samePersonMerge"_s, this)),
      m_use(makeButton(tr("Take them instead"), ButtonKind::Plain, u"samePersonUse"_s, this, Icon::None,
          QKeySequence(Qt::ALT | Qt::Key_Return)))
{
    setObjectName(u"samePerson"_s);
    setProperty("kind", u"note"_s);
    m_words->setObjectName(u"samePersonWords"_s);
    m_words->setWrapping(true);
    m_use->setSize(ButtonSize::Small);
    m_merge->setSize(ButtonSize::Small);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(new Picture(Icon::NavCustomers, Token::Info, 18, this));
    row->addWidget(m_words, 1);
    row->addWidget(m_merge);
    row->addWidget(m_use);
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &SamePerson::look);
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT usedInstead(m_known); });
    connect(m_merge, &QPushButton::clicked, this, [this] { Q_EMIT mergeWanted(m_known); });
    hide();
}

void SamePerson::lookSoon()
{
    m_timer.start();
}

void SamePerson::look()
{
    const Customer typed = m_typed();
    const quint64 generation = ++m_generation;
    m_store.run([typed](Store& s) { return firstAlike(s, typed); })
        .then(this, [this, generation, mayMerge = typed.revision > 0](const Result<Found>& found) {
            if (generation != m_generation)
                return;
            if (!found || found->by == AlikeBy::Nothing)
                return hide();
            show(found->known, found->by, mayMerge);
        });
}

void SamePerson::show(const Customer& known, AlikeBy by, bool mayMerge)
{
    m_known = known;
    const QString who = whoText(known);
    const QString words = by == AlikeBy::Phone ? tr("Same number as %1").arg(who)
        : by == AlikeBy::Email                 ? tr("Same email as %1").arg(who)
        : by == AlikeBy::Name                  ? tr("Same name as %1").arg(who)
                                               : tr("Nearly the same name as %1").arg(who);
    const bool news = !isVisible() || m_words->plainText() != words;
    m_words->setPlainText(words);
    m_merge->setVisible(mayMerge);
    m_use->setText(mayMerge ? tr("Open them") : tr("Take them instead"));
    m_use->setAccessibleName(mayMerge ? tr("Open %1").arg(who) : tr("Take %1 instead").arg(who));
    m_merge->setAccessibleName(tr("Put side by side with %1").arg(who));
    QFrame::show();
    if (news)
        announce(this, words);
}
}
