#include "widgets/desk/NewRecovery.h"

#include "models/base/Text.h"
#include "models/language/Alike.h"
#include "models/language/Phone.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/KindText.h"
#include "widgets/common/PhoneText.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/ProblemBar.h"
#include "widgets/common/SearchField.h"
#include "widgets/common/ValueAccess.h"
#include "widgets/common/VisibleText.h"
#include "widgets/common/WordsEdit.h"

#include <QComboBox>
#include <QHash>
#include <QHBoxLayout>
#include <QListWidget>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
const QString nobodysField = u"new.words"_s;
constexpr Channel channels[] {Channel::Phone, Channel::Counter, Channel::Email, Channel::Chat, Channel::Letter,
    Channel::WebForm, Channel::Review, Channel::Social, Channel::Survey};

const QRegularExpression& emailIn()
{
    static const QRegularExpression one(u"[^\\s,;<>]+@[^\\s,;<>]+\\.[^\\s,;<>]+"_s);
    return one;
}

const QRegularExpression& numberIn()
{
    static const QRegularExpression one(u"[+(]?\\d[\\d\\s()./-]{4,}\\d(?:\\s*(?:ext\\.?|x)\\s*\\d{1,7})?"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return one;
}

// What stood between a name and what was taken out beside it.
const QRegularExpression& loose()
{
    static const QRegularExpression ends(u"^[\\s,;|<>/:-]+|[\\s,;|<>/:(-]+$|[,;|]\\s*(?=[,;|])|<\\s*>"_s);
    return ends;
}

QString personLine(const Customer& c)
{
    QStringList parts {isolated(visibleLine(c.name))};
    for (const QString& part : {c.number, phoneText(c.phones.value(0)), c.emails.value(0), c.city}) {
        if (!part.isEmpty())
            parts.append(isolatedLtr(visibleLine(part)));
    }
    return parts.join(u"   "_s);
}
}

QString keptWordsField(CustomerId person)
{
    return person.isNull() ? nobodysField : nobodysField + u'.' + person.toString();
}

// "Marvin Okonkwo, 020 7946 0812, m@example.net", in any order and with whatever between.
Customer strangerFrom(const QString& typed)
{
    Customer c;
    c.id = CustomerId::create();
    const QString text = typed.trimmed();
    QString rest = text;
    if (const auto email = emailIn().match(rest); email.hasMatch()) {
        c.emails = {email.captured()};
        rest.remove(email.capturedStart(), email.capturedLength());
    }
    const auto number = numberIn().match(rest);
    const QString phone = number.hasMatch() ? phoneFromText(number.captured()) : QString();
    if (phone.startsWith(u'+')) {
        c.phones = {phone};
        rest.remove(number.capturedStart(), number.capturedLength());
    } else if (digitsOf(text).size() >= 5 && digitsOf(text).size() * 2 > text.size()) {
        c.phones = {phoneFromText(text)};
    }
    // As typed, but for what was pulled out of it; a number or an email alone is what they are known by.
    if (rest != text)
        rest = rest.remove(loose()).simplified();
    c.name = firstOf(rest.isEmpty() ? text : rest, 200);
    return c;
}

NewRecovery::NewRecovery(StoreRunner& store, const Clock& clock, QWidget* parent)
    : QDialog(parent),
      m_store(store),
      m_clock(clock),
      m_who(new SearchField(tr("Name, phone, email or customer number"), this)),
      m_found(new QListWidget(this)),
      m_picked(new PlainLabel(QString(), FontRole::Small, Tone::Secondary, this)),
      m_words(new WordsEdit(tr("In their own words"), this)),
      m_channel(new QComboBox(this)),
      m_problem(new ProblemBar(this)),
      m_start(makeButton(
          tr("Start"), ButtonKind::Primary, u"start"_s, this, Icon::None, QKeySequence(Qt::CTRL | Qt::Key_Return)))
{
    setObjectName(u"newRecovery"_s);
    setWindowTitle(tr("New recovery"));
    m_who->setObjectName(u"who"_s);
    m_found->setObjectName(u"people"_s);
    m_found->setAccessibleName(tr("People found"));
    m_picked->setObjectName(u"picked"_s);
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->setTextElideMode(Qt::ElideRight);
    m_found->setProperty("kind", u"framed"_s);
    m_found->hide();
    m_words->setObjectName(u"words"_s);
    m_words->setLines(5, 10);
    m_channel->setObjectName(u"channel"_s);
    for (const Channel c : channels)
        m_channel->addItem(icon(channelIcon(c)), channelText(c), static_cast<int>(c));
    m_field = nobodysField;
    m_problem->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(400);
    setUpLayout();
    setUpConnections();
    offerKept();
    m_who->setFocus();
}

void NewRecovery::setUpLayout()
{
    resize(scaled(620), scaled(470));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    auto add = [this, column](const QString& text, QWidget* field) {
        auto* label = new PlainLabel(text, FontRole::BodyBold, Tone::Normal, this);
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field);
    };
    column->addWidget(new PlainLabel(tr("New recovery"), FontRole::Title, Tone::Normal, this));
    column->addWidget(m_problem);
    add(tr("Who is it?"), m_who);
    column->addWidget(m_found);
    column->addWidget(m_picked);
    m_picked->setWrapping(true);
    add(tr("In their own words"), m_words);
    column->addWidget(makeKeptNote());
    auto* foot = new QHBoxLayout;
    auto* by = new PlainLabel(tr("They reached us by"), FontRole::Body, Tone::Secondary, this);
    by->setBuddy(m_channel);
    foot->addWidget(by);
    foot->addWidget(m_channel);
    foot->addStretch(1);
    foot->addWidget(m_start);
    column->addStretch(1);
    column->addLayout(foot);
    m_found->setMaximumHeight(scaled(170));
}

QWidget* NewRecovery::makeKeptNote()
{
    m_keptNote = new QWidget(this);
    m_keptNote->setObjectName(u"keptNote"_s);
    auto* row = new QHBoxLayout(m_keptNote);
    row->setContentsMargins(0, 0, 0, 0);
    m_kept = new PlainLabel(QString(), FontRole::Small, Tone::Secondary, m_keptNote);
    m_kept->setObjectName(u"kept"_s);
    m_kept->setWrapping(true);
    auto* afresh = makeButton(tr("Start afresh"), ButtonKind::Ghost, u"startAfresh"_s, m_keptNote);
    afresh->setAutoDefault(false);
    row->addWidget(m_kept, 1);
    row->addWidget(afresh);
    m_keptNote->hide();
    connect(afresh, &QPushButton::clicked, this, &NewRecovery::startAfresh);
    return m_keptNote;
}

void NewRecovery::setUpConnections()
{
    connect(m_who, &SearchField::searchWanted, this, &NewRecovery::look);
    connect(m_who, &QLineEdit::textEdited, this, [this] {
        if (m_chosen && m_edited) // whose the words are is open again
            moveWordsTo(nobodysField);
        m_chosen.reset();
        m_whenFound = {};
        m_askedWho = false;
    });
    connect(m_who, &SearchField::resultsWanted, this, &NewRecovery::pickFirst);
    connect(m_found, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { pick(m_found->row(item)); });
    connect(m_found, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { pick(m_found->row(item)); });
    connect(m_words, &WordsEdit::wordsEdited, this, [this] {
        m_edited = true;
        m_pause.start();
    });
    connect(&m_pause, &QTimer::timeout, this, &NewRecovery::keepDraft);
    connect(m_start, &QPushButton::clicked, this, &NewRecovery::start);
    connect(m_problem, &ProblemBar::tryAgainWanted, this, &NewRecovery::start);
    connect(this, &QDialog::rejected, this, &NewRecovery::keepDraft);
}

void NewRecovery::setPerson(const Customer& customer)
{
    m_people = {customer};
    m_who->setText(customer.name);
    pick(0);
}

void NewRecovery::look(const QString& text)
{
    const quint64 generation = ++m_generation;
    if (m_chosen)
        return;
    if (text.trimmed().size() < 2)
        return showPeople(text, {});
    m_store.run([text](Store& s) { return s.search().people(text, 20); })
        .then(this, [this, generation, text](const Result<QList<Customer>>& people) {
            if (generation == m_generation && !m_chosen)
                showPeople(text, people ? *people : QList<Customer> {});
        });
}

// Says whether one of the people found is surely, or nearly, whoever was typed, and has them stand first: Enter takes them.
QString NewRecovery::putAlikeFirst(const Customer& typed)
{
    auto surest = m_people.end();
    AlikeBy by = AlikeBy::Nothing;
    for (auto it = m_people.begin(); it != m_people.end(); ++it) {
        const AlikeBy one = alikeBy(*it, typed);
        if (one != AlikeBy::Nothing && (by == AlikeBy::Nothing || one < by)) {
            surest = it;
            by = one;
        }
    }
    if (by == AlikeBy::Nothing)
        return {};
    std::rotate(m_people.begin(), surest, std::next(surest));
    const QString who = isolated(visibleLine(m_people.constFirst().name));
    return by == AlikeBy::Phone ? tr("Same number as %1. Enter takes them.").arg(who)
        : by == AlikeBy::Email  ? tr("Same email as %1. Enter takes them.").arg(who)
        : by == AlikeBy::Name   ? tr("Same name as %1. Enter takes them.").arg(who)
                                : tr("Nearly the same name as %1. Enter takes them.").arg(who);
}

// Enter, or the arrow down, may be faster than the search: nobody is added twice for that.
void NewRecovery::pickFirst()
{
    if (m_shownFor != m_who->text())
        m_whenFound = [this] { pickFirst(); };
    else if (m_people.isEmpty())
        m_words->setFocus();
    else
        pick(0);
}

void NewRecovery::showPeople(const QString& text, const QList<Customer>& people)
{
    m_shownFor = text;
    m_people = people;
    const QString alike = putAlikeFirst(strangerFrom(text));
    m_found->clear();
    for (const Customer& c : std::as_const(m_people))
        m_found->addItem(personLine(c));
    m_found->setVisible(!people.isEmpty());
    const QString typed = m_who->text().trimmed();
    const QString words
        = people.isEmpty() && !typed.isEmpty() ? tr("Somebody new. They are added when you start.") : alike;
    if (!alike.isEmpty() && words != m_picked->plainText())
        announce(m_picked, words);
    m_picked->setPlainText(words);
    m_picked->setTone(alike.isEmpty() ? Tone::Secondary : Tone::Info);
    if (const auto then = std::exchange(m_whenFound, {}))
        then();
}

void NewRecovery::pick(int row)
{
    if (row < 0 || row >= m_people.size())
        return;
    m_chosen = m_people.at(row);
    const QSignalBlocker quiet(m_who);
    m_who->setText(m_chosen->name);
    m_found->hide();
    m_picked->setTone(Tone::Secondary);
    m_picked->setPlainText(personLine(*m_chosen));
    m_words->setFocus();
    const QString field = keptWordsField(m_chosen->id);
    if (m_edited)
        return moveWordsTo(field);
    if (m_field != field) { // what was offered is another's: it stays kept with them
        m_words->setWords({});
        m_keptNote->hide();
        m_field = field;
    }
    offerKept();
}

// Looks for words that were kept: this person's, or the newest of anybody while nobody is chosen.
void NewRecovery::offerKept()
{
    struct Kept {
        QList<Draft> drafts {};
        QHash<QString, QString> names {}; // of the people, by field
    };
    m_store
        .run([](Store& s) -> Result<Kept> {
            auto drafts = s.drafts().newest({});
            if (!drafts)
                return drafts.error();
            Kept kept {*drafts, {}};
            for (const Draft& draft : *drafts) {
                const CustomerId id = CustomerId::fromString(draft.field.mid(nobodysField.size() + 1));
                if (const auto person = s.customers().find(id); person && draft.field == keptWordsField(id))
                    kept.names.insert(draft.field, person->name);
            }
            return kept;
        })
        .then(this, [this](const Result<Kept>& kept) {
            if (!kept || m_edited || !m_words->words().isEmpty())
                return;
            const QString own = m_chosen ? keptWordsField(m_chosen->id) : QString();
            const Draft* best = nullptr;
            for (const Draft& draft : kept->drafts) {
                const bool fits = own.isEmpty() ? draft.field == nobodysField || kept->names.contains(draft.field)
                                                : draft.field == own;
                if (fits && !draft.text.trimmed().isEmpty() && (!best || best->at < draft.at))
                    best = &draft;
            }
            if (best)
                showKept(*best, kept->names.value(best->field));
        });
}

void NewRecovery::showKept(const Draft& kept, const QString& name)
{
    m_field = kept.field;
    m_words->setWords(kept.text);
    //: %1 is a person
    m_kept->setPlainText(
        name.isEmpty() ? tr("Kept from before.") : tr("Kept from before, for %1.").arg(isolated(visibleLine(name))));
    m_keptNote->show();
}

void NewRecovery::startAfresh()
{
    m_pause.stop();
    m_store.run([field = m_field](Store& s) { return s.drafts().done({}, field); });
    m_field = keptWordsField(m_chosen ? m_chosen->id : CustomerId());
    m_edited = false;
    m_words->setWords({});
    m_keptNote->hide();
    m_words->setFocus();
}

// The words belong to somebody else now than a moment ago: they leave nothing behind where they were.
void NewRecovery::moveWordsTo(const QString& field)
{
    const QString from = std::exchange(m_field, field);
    if (from == field)
        return;
    m_edited = m_edited || !m_words->words().isEmpty();
    keepDraft();
    m_store.run([from](Store& s) { return s.drafts().done({}, from); });
}

void NewRecovery::keepDraft()
{
    if (!m_edited)
        return; // what is kept is not overwritten by an empty field
    Draft draft;
    draft.field = m_field;
    draft.text = m_words->words();
    draft.at = m_clock.now();
    m_store.run([draft](Store& s) { return s.drafts().save(draft); });
}

void NewRecovery::start()
{
    const QString typed = m_who->text().trimmed();
    if (m_starting)
        return;
    if (typed.isEmpty()) {
        m_problem->showNote(tr("Say who it is: a name, a number or an email."));
        m_who->setFocus();
        return;
    }
    if (m_chosen) {
        m_starting = true;
        return finish(m_chosen->id);
    }
    if (m_shownFor != m_who->text()) {
        m_whenFound = [this] { start(); };
        return look(m_who->text());
    }
    if (!m_people.isEmpty() && !m_askedWho) {
        m_askedWho = true;
        m_problem->showNote(tr("Is it one of these? Pick them with Enter. For somebody new, start once more."));
        m_found->setFocus();
        m_found->setCurrentRow(0);
        return;
    }
    m_starting = true;
    m_store.run([stranger = strangerFrom(typed)](Store& s) { return s.customers().save(stranger); })
        .then(this, [this](const Result<Customer>& saved) {
            m_starting = false;
            if (saved)
                return finish(saved->id);
            m_problem->showProblem(errorText(saved.error().kind));
        });
}

void NewRecovery::finish(CustomerId id)
{
    m_pause.stop();
    moveWordsTo(keptWordsField(id)); // kept until the case has them
    keepDraft();
    const auto channel = static_cast<Channel>(m_channel->currentData().toInt());
    const QString words = m_words->words();
    disconnect(this, &QDialog::rejected, this, &NewRecovery::keepDraft);
    Q_EMIT begun(id, channel, words);
    accept();
}
}
