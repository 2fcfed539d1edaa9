#include "widgets/customers/CustomerDialog.h"

#include "models/store/Backgrounds.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/Card.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/ProblemBar.h"
#include "widgets/common/Prompts.h"
#include "widgets/customers/CustomerFields.h"
#include "widgets/customers/LinksEdit.h"
#include "widgets/customers/SamePerson.h"
#include "widgets/style/Fonts.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
struct CustomerDialog::Known {
    CustomerProfile profile {};
    QList<CustomerLink> links {};
    QList<ListItem> tiers {};
};

CustomerDialog::CustomerDialog(StoreRunner& store, Prompts& prompts, const Customer& customer, QWidget* parent)
    : QDialog(parent),
      m_store(store),
      m_prompts(prompts),
      m_customer(customer),
      m_fields(new CustomerFields(this)),
      m_links(new LinksEdit(store, customer.id, this)),
      m_problem(new ProblemBar(this))
{
    setObjectName(u"customerDialog"_s);
    setWindowTitle(customer.revision == 0 ? tr("New customer") : tr("Edit customer"));
    resize(scaled(640), scaled(700));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* room = new QWidget(scroll);
    room->setObjectName(u"page"_s);
    auto* rows = new QVBoxLayout(room);
    rows->setContentsMargins(24, 8, 12, 20);
    rows->addWidget(m_fields);
    rows->addStretch(1);
    m_fields->addRow(tr("Household and company"), m_links);
    scroll->setWidget(room);
    m_problem->hide();
    auto* notes = new QVBoxLayout;
    notes->setContentsMargins(24, 0, 24, 8);
    notes->setSpacing(8);
    notes->addWidget(m_problem);
    notes->addWidget(makeSame());
    column->addLayout(notes);
    column->addWidget(scroll, 1);
    column->addWidget(makeDivider(this));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(24, 12, 24, 12);
    foot->setSpacing(8);
    foot->addStretch(1);
    auto* leave = makeButton(tr("Leave as it was"), ButtonKind::Plain, u"leaveCustomer"_s, this);
    leave->setAutoDefault(false);
    auto* keep = makeButton(
        tr("Save"), ButtonKind::Primary, u"saveCustomer"_s, this, Icon::None, QKeySequence(Qt::CTRL | Qt::Key_Return));
    foot->addWidget(leave);
    foot->addWidget(keep);
    column->addLayout(foot);
    m_fields->show(customer);
    connect(leave, &QPushButton::clicked, this, &CustomerDialog::reject);
    connect(keep, &QPushButton::clicked, this, &CustomerDialog::save);
    connect(m_problem, &ProblemBar::tryAgainWanted, this, &CustomerDialog::save);
    connect(m_fields, &CustomerFields::edited, this, [this] { m_changed = true; });
    connect(m_links, &LinksEdit::edited, this, [this] { m_changed = true; });
    m_fields->takeKeyboard();
    load();
}

QWidget* CustomerDialog::makeSame()
{
    const auto typed = [this] {
        Customer c = m_customer;
        CustomerProfile unused;
        m_fields->read(c, unused);
        return c;
    };
    auto* same = new SamePerson(m_store, typed, this);
    connect(m_fields, &CustomerFields::edited, same, &SamePerson::lookSoon);
    same->lookSoon(); // somebody begun from what was typed elsewhere
    connect(same, &SamePerson::usedInstead, this, [this](const Customer& known) {
        leaveFor([this, known] { Q_EMIT saved(known); }); // nothing of this one is kept
    });
    connect(same, &SamePerson::mergeWanted, this,
        [this](const Customer& known) { leaveFor([this, known] { Q_EMIT mergeWanted(known); }); });
    return same;
}

void CustomerDialog::load()
{
    m_store
        .run([id = m_customer.id, stored = m_customer.revision > 0](Store& s) -> Result<Known> {
            auto tiers = s.settings().list(u"tier"_s);
            auto profile = stored ? s.backgrounds().profile(id) : Result<CustomerProfile>(CustomerProfile {});
            auto links = stored ? s.backgrounds().links(id) : Result<QList<CustomerLink>>(QList<CustomerLink> {});
            if (!tiers || !profile || !links)
                return !tiers ? tiers.error() : !profile ? profile.error() : links.error();
            return Known {*profile, *links, *tiers};
        })
        .then(this, [this](const Result<Known>& known) {
            if (!known) {
                m_problem->showNote(errorText(known.error().kind));
                return;
            }
            m_profile = known->profile;
            m_fields->setTiers(known->tiers);
            m_fields->showProfile(m_customer, m_profile);
            m_links->setLinks(known->links);
            m_known = true;
            if (m_saveThen)
                save();
        });
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

// Somebody new is left without a question: they are somebody known. What was changed of somebody kept is saved first.
void CustomerDialog::leaveFor(std::function<void()> next)
{
    if (m_customer.revision > 0 && m_changed) {
        m_next = std::move(next);
        return save();
    }
    QDialog::reject();
    next();
}

void CustomerDialog::save()
{
    m_saveThen = !m_known;
    if (m_saveThen)
        return;
    Customer c = m_customer;
    CustomerProfile profile = m_profile;
    m_fields->read(c, profile);
    if (c.id.isNull())
        c.id = CustomerId::create();
    if (c.name.isEmpty() && c.phones.isEmpty() && c.emails.isEmpty()) {
        m_problem->showNote(tr("Give a name, a phone or an email, so that they can be found."));
        return;
    }
    if (const QString slip = m_fields->slip(m_customer); !slip.isEmpty() && slip != m_saidSlip) {
        m_saidSlip = slip;
        m_problem->showNote(slip);
        return;
    }
    const auto write
        = [c, profile, links = m_links->changed(), gone = m_links->takenOff()](Store& s) -> Result<Customer> {
        auto kept = s.backgrounds().save(c, profile);
        if (!kept)
            return kept;
        for (const CustomerId other : gone) {
            if (auto done = s.backgrounds().unlink(c.id, other); !done)
                return done.error();
        }
        for (const CustomerLink& link : links) {
            if (auto done = s.backgrounds().link(c.id, link.other, link.kind); !done)
                return done.error();
        }
        return kept;
    };
    m_store.run(write).then(this, [this](const Result<Customer>& kept) {
        if (!kept) {
            m_next = {};
            m_problem->showProblem(errorText(kept.error().kind));
            return;
        }
        m_store.announce({Change::Customers, {}, kept->id});
        Q_EMIT saved(*kept);
        accept();
        if (m_next)
            m_next();
    });
}
}
