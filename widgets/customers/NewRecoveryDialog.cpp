#include "widgets/customers/NewRecoveryDialog.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/Card.h"
#include "widgets/common/ChipGroup.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/KindText.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/SearchField.h"
#include "widgets/common/VisibleText.h"
#include "widgets/common/WordsEdit.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
const QString draftField = u"new.words"_s;
constexpr int shownPeople = 6;
}

NewRecoveryDialog::NewRecoveryDialog(StoreRunner& store, const Clock& clock, QWidget* parent)
    : QDialog(parent)
    , m_store(store)
    , m_clock(clock)
    , m_who(new SearchField(tr("Name, phone, email or number"), this))
    , m_list(new QListWidget(this))
    , m_channel(new ChipGroup(tr("How they reached us"), ChipMode::One, this))
    , m_words(new WordsEdit(tr("In their own words"), this))
    , m_problem(new PlainLabel(QString(), FontRole::Small, Tone::Danger, this))
    , m_begin(makeButton(tr("Begin"), ButtonKind::Primary, u"beginRecovery"_s, this, Icon::None, QKeySequence(Qt::CTRL | Qt::Key_Return)))
{
    setObjectName(u"newRecovery"_s);
    setWindowTitle(tr("New recovery"));
    m_who->setObjectName(u"who"_s);
    m_list->setObjectName(u"people"_s);
    m_list->setAccessibleName(tr("People found"));
    m_channel->setObjectName(u"channel"_s);
    for (const auto& [channel, word] : Keys<Channel>::all)
        m_channel->add(key(channel), channelText(channel), channelIcon(channel));
    m_channel->setChosen({key(Channel::Phone)});
    m_words->setObjectName(u"firstWords"_s);
    m_words->setLines(4, 8);
    m_problem->setWrapping(true);
    m_problem->hide();
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(400);
    setUpLayout();
    setUpConnections();
    search({});
    m_store.run([](Store& s) { return s.drafts().newest({}); }).then(this, [this](const Result<QList<Draft>>& drafts) {
        for (const Draft& draft : drafts ? *drafts : QList<Draft> {}) {
            if (draft.field == draftField && m_words->words().isEmpty())
                m_words->setWords(draft.text);
        }
    });
    resize(620, 620);
}

void NewRecoveryDialog::setUpLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    column->addWidget(makeFieldTitle(tr("Who is it?"), tr("Not here? Type their name and begin."), m_who, this));
    column->addWidget(m_who);
    column->addWidget(m_list, 1);
    column->addWidget(makeFieldTitle(tr("How they reached us"), QString(), m_channel, this));
    column->addWidget(m_channel);
    column->addWidget(makeFieldTitle(tr("In their own words"), tr("You can go on writing in the recovery."), m_words, this));
    column->addWidget(m_words);
    column->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto* cancel = makeButton(tr("Leave it"), ButtonKind::Ghost, u"leaveNew"_s, this);
    cancel->setAutoDefault(false);
    m_begin->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_begin);
    column->addLayout(buttons);
}

void NewRecoveryDialog::setUpConnections()
{
    connect(m_who, &SearchField::searchWanted, this, &NewRecoveryDialog::search);
    connect(m_who, &SearchField::resultsWanted, this, [this] {
        m_list->setFocus(Qt::ShortcutFocusReason);
        if (m_list->count() > 0)
            m_list->setCurrentRow(0);
    });
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_words->setFocus(Qt::ShortcutFocusReason); });
    connect(m_begin, &QPushButton::clicked, this, &NewRecoveryDialog::begin);
    connect(m_words, &WordsEdit::wordsEdited, &m_draftTimer, qOverload<>(&QTimer::start));
    connect(&m_draftTimer, &QTimer::timeout, this, [this] {
        m_store.run([draft = Draft {{}, draftField, m_words->words(), -1, m_clock.now(), 0}](Store& s) { return s.drafts().save(draft); });
    });
}

void NewRecoveryDialog::search(const QString& text)
{
    const quint64 generation = ++m_generation;
    m_store.run([text](Store& s) { return text.trimmed().size() < 2 ? s.customers().recent(shownPeople) : s.search().people(text, shownPeople); })
        .then(this, [this, generation](const Result<QList<Customer>>& people) {
            if (generation == m_generation && people)
                showPeople(*people);
        });
}

void NewRecoveryDialog::showPeople(const QList<Customer>& people)
{
    m_people = people;
    m_list->clear();
    for (const Customer& c : people) {
        QStringList parts {c.name};
        for (const QString& part : {c.phones.value(0), c.emails.value(0), c.city}) {
            if (!part.isEmpty())
                parts.append(part);
        }
        m_list->addItem(visibleText(parts.join(u"  \u00b7  "_s)));
    }
    if (!m_who->text().trimmed().isEmpty() && people.size() == 1)
        m_list->setCurrentRow(0);
}

void NewRecoveryDialog::choose(const Customer& customer)
{
    ++m_generation;
    m_who->setText(customer.name);
    showPeople({customer});
    m_list->setCurrentRow(0);
    m_words->setFocus(Qt::OtherFocusReason);
}

Customer NewRecoveryDialog::stranger() const
{
    Customer c;
    const QString typed = m_who->text().trimmed();
    static const QRegularExpression phone(u"^\\+?[\\d\\s().-]{6,}$"_s);
    if (typed.contains(u'@'))
        c.emails = {typed};
    else if (phone.match(typed).hasMatch())
        c.phones = {typed};
    c.name = typed.left(200);
    return c;
}

void NewRecoveryDialog::begin()
{
    m_problem->hide();
    const Customer chosen = m_people.value(m_list->currentRow());
    if (m_list->currentRow() >= 0 && !chosen.id.isNull())
        return finish(chosen.id);
    const Customer fresh = stranger();
    if (fresh.name.isEmpty()) {
        m_problem->setPlainText(tr("Say who it is. A first name is enough."));
        m_problem->show();
        m_who->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_begin->setEnabled(false);
    m_store.run([fresh](Store& s) { return s.customers().save(fresh); }).then(this, [this](const Result<Customer>& saved) {
        m_begin->setEnabled(true);
        if (saved)
            return finish(saved->id);
        m_problem->setPlainText(errorText(saved.error().kind));
        m_problem->show();
    });
}

void NewRecoveryDialog::finish(CustomerId customer)
{
    m_draftTimer.stop();
    m_store.run([](Store& s) { return s.drafts().done({}, draftField); });
    Q_EMIT begun(customer, fromKey<Channel>(m_channel->chosenOne()).value_or(Channel::Phone), m_words->words().trimmed());
    accept();
}
}
