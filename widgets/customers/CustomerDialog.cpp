#include "widgets/customers/CustomerDialog.h"

#include "widgets/common/PhoneText.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/ProblemBar.h"
#include "widgets/common/Prompts.h"
#include "widgets/common/WordsEdit.h"
#include "widgets/customers/SamePerson.h"

#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace amends {
CustomerDialog::CustomerDialog(StoreRunner& store, Prompts& prompts, const Customer& customer, QWidget* parent)
    : QDialog(parent),
      m_store(store),
      m_prompts(prompts),
      m_customer(customer),
      m_note(new WordsEdit(tr("Note"), this, FontRole::Body)),
      m_problem(new ProblemBar(this))
{
    setObjectName(u"customerDialog"_s);
    setWindowTitle(customer.revision == 0 ? tr("New customer") : tr("Edit customer"));
    resize(scaled(560), scaled(560));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(24, 20, 24, 20);
    form->setSpacing(10);
    form->addRow(m_problem);
    m_problem->hide();
    auto add = [this, form](const QString& label, const QString& value, const QString& name, int limit = 2000) {
        auto* field = new QLineEdit(value, this);
        field->setObjectName(name);
        field->setMaxLength(limit);
        connect(field, &QLineEdit::textEdited, this, [this] { m_changed = true; });
        auto* words = new PlainLabel(label, FontRole::Body, Tone::Secondary, this);
        words->setBuddy(field);
        form->addRow(words, field);
        return field;
    };
    m_name = add(tr("Name"), customer.name, u"name"_s, 200);
    m_say = add(tr("How to say it"), customer.say, u"say"_s);
    m_number = add(tr("Customer number"), customer.number, u"number"_s);
    m_phones = add(tr("Phones"), phonesText(customer.phones), u"phones"_s);
    m_emails = add(tr("Emails"), customer.emails.join(u", "_s), u"emails"_s);
    auto* same = new SamePerson(store, customer.id, this);
    same->watch(m_phones);
    same->watch(m_emails);
    form->addRow(QString(), same);
    connect(same, &SamePerson::usedInstead, this, [this](const Customer& known) {
        Q_EMIT saved(known); // nothing of this one is kept
        QDialog::reject();
    });
    m_address = add(tr("Address"), customer.address, u"address"_s);
    m_city = add(tr("Place"), customer.city, u"city"_s);
    m_tier = add(tr("Tier"), customer.tier, u"tier"_s);
    m_reach = add(tr("Best way to reach them"), customer.reach, u"reach"_s);
    m_note->setObjectName(u"note"_s);
    m_note->setLines(3, 8);
    m_note->setWords(customer.note);
    form->addRow(new PlainLabel(tr("Note"), FontRole::Body, Tone::Secondary, this), m_note);
    auto* keep = makeButton(
        tr("Save"), ButtonKind::Primary, u"saveCustomer"_s, this, Icon::None, QKeySequence(Qt::CTRL | Qt::Key_Return));
    form->addRow(keep);
    connect(keep, &QPushButton::clicked, this, &CustomerDialog::save);
    connect(m_problem, &ProblemBar::tryAgainWanted, this, &CustomerDialog::save);
    connect(m_note, &WordsEdit::wordsEdited, this, [this] { m_changed = true; });
    m_name->setFocus();
}

void CustomerDialog::reject()
{
    if (!m_changed)
        return QDialog::reject();
    const Question question {windowTitle(), tr("What you changed is not saved yet. Leave all the same?"),
        tr("Leave without saving"), tr("Keep editing"), true};
    m_prompts.ask(this, question, [this](bool leaves) {
        if (leaves)
            QDialog::reject();
    });
}

void CustomerDialog::save()
{
    Customer c = m_customer;
    c.phones.clear();
    if (c.id.isNull())
        c.id = CustomerId::create();
    auto several = [](const QString& text) {
        QStringList parts;
        for (const QString& part : text.split(u',', Qt::SkipEmptyParts))
            parts.append(part.trimmed());
        return parts;
    };
    c.name = m_name->text().trimmed();
    c.say = m_say->text().trimmed();
    c.number = m_number->text().trimmed();
    for (const QString& typed : several(m_phones->text()))
        c.phones.append(phoneFromText(typed));
    c.emails = several(m_emails->text());
    c.address = m_address->text().trimmed();
    c.city = m_city->text().trimmed();
    c.tier = m_tier->text().trimmed();
    c.reach = m_reach->text().trimmed();
    c.note = m_note->words();
    if (c.name.isEmpty() && c.phones.isEmpty() && c.emails.isEmpty()) {
        m_problem->showNote(tr("Give a name, a phone or an email, so that they can be found."));
        return;
    }
    m_store.run([c](Store& s) { return s.customers().save(c); }).then(this, [this](const Result<Customer>& kept) {
        if (!kept) {
            m_problem->showProblem(errorText(kept.error().kind));
            return;
        }
        m_store.announce({Change::Customers, {}, kept->id});
        Q_EMIT saved(*kept);
        accept();
    });
}
}
