#include "widgets/customers/SamePerson.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/PhoneText.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/ValueAccess.h"
#include "widgets/customers/CareText.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int pause = 300;        // ms after the last key
constexpr qsizetype shortest = 5; // "112" is nobody's own

struct Found {
    Customer known {};
    QString by {};
};

Result<Found> firstWith(Store& store, const QStringList& texts, CustomerId self)
{
    for (const QString& one : texts) {
        auto people = one.contains(u'@') ? store.customers().byEmail(one) : store.customers().byPhone(one);
        if (!people)
            return people.error();
        for (const Customer& person : std::as_const(*people)) {
            if (person.id != self)
                return Found {person, one};
        }
    }
    return Found {};
}
}

SamePerson::SamePerson(StoreRunner& store, CustomerId self, QWidget* parent)
    : QFrame(parent),
      m_store(store),
      m_self(self),
      m_words(new PlainLabel(QString(), FontRole::Small, Tone::Warn, this)),
      m_use(makeButton(tr("Open them"), ButtonKind::Ghost, u"samePersonUse"_s, this))
{
    setObjectName(u"samePerson"_s);
    m_words->setObjectName(u"samePersonWords"_s);
    m_words->setWrapping(true);
    m_use->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_use);
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &SamePerson::look);
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT usedInstead(m_known); });
    hide();
}

void SamePerson::watch(QLineEdit* field)
{
    m_fields.append(field);
    connect(field, &QLineEdit::textChanged, this, [this] { m_timer.start(); });
}

void SamePerson::look()
{
    QStringList texts;
    for (const QLineEdit* field : std::as_const(m_fields)) {
        for (const QString& part : field->text().split(u',', Qt::SkipEmptyParts)) {
            const QString one = part.trimmed();
            if (one.size() >= shortest)
                texts.append(one.contains(u'@') ? one : phoneFromText(one));
        }
    }
    const quint64 generation = ++m_generation;
    if (texts.isEmpty())
        return hide();
    m_store.run([texts, self = m_self](Store& s) { return firstWith(s, texts, self); })
        .then(this, [this, generation](const Result<Found>& found) {
            if (generation != m_generation)
                return;
            if (!found || found->known.id.isNull())
                return hide();
            show(found->known, found->by);
        });
}

void SamePerson::show(const Customer& known, const QString& by)
{
    m_known = known;
    const QString words
        = by.contains(u'@') ? tr("Same email as %1").arg(whoText(known)) : tr("Same number as %1").arg(whoText(known));
    m_words->setPlainText(words);
    m_use->setAccessibleName(tr("Open %1").arg(whoText(known)));
    QFrame::show();
    announce(this, words);
}
}
