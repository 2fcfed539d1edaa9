#include "widgets/customers/PinDialog.h"

#include "models/store/Backgrounds.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/KindText.h"
#include "widgets/common/LineLimit.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/ProblemBar.h"
#include "widgets/common/Segmented.h"
#include "widgets/common/VisibleText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int longestLine = 200;
}

struct PinDialog::Subjects {
    QList<ProductSheet> products {};
    QList<ListItem> causes {};
};

PinDialog::PinDialog(
    StoreRunner& store, const Clock& clock, const Customer& customer, const QString& agent, QWidget* parent)
    : QDialog(parent),
      m_store(store),
      m_clock(clock),
      m_agent(agent),
      m_text(new QLineEdit(this)),
      m_about(new QComboBox(this)),
      m_until(new Segmented(tr("Until"), this)),
      m_problem(new ProblemBar(this))
{
    setObjectName(u"pinDialog"_s);
    setWindowTitle(tr("Pin a line"));
    resize(scaled(520), sizeHint().height());
    m_text->setObjectName(u"pinText"_s);
    limitLine(m_text, longestLine);
    m_text->setPlaceholderText(tr("Do not ring before 17:00, they work nights"));
    m_about->setObjectName(u"pinAbout"_s);
    m_about->setMinimumHeight(scaled(36));
    m_until->setObjectName(u"pinUntil"_s);
    m_until->add(u"day"_s, tr("Today"));
    m_until->add(u"week"_s, tr("A week"));
    m_until->add(u"month"_s, tr("A month"));
    m_until->add(u"always"_s, tr("Until taken off"));
    m_until->setChosen(u"month"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    m_problem->hide();
    column->addWidget(m_problem);
    const auto row = [&](const QString& title, QWidget* field) {
        auto* label = new PlainLabel(title, FontRole::Small, Tone::Secondary, this);
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field);
        column->addSpacing(4);
    };
    row(tr("What everybody must see"), m_text);
    row(tr("It is about"), m_about);
    row(tr("Until"), m_until);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    auto* keep = makeButton(
        tr("Pin it"), ButtonKind::Primary, u"pinIt"_s, this, Icon::None, QKeySequence(Qt::CTRL | Qt::Key_Return));
    foot->addWidget(keep);
    column->addLayout(foot);
    m_subjects.append({AlertSubject::Customer, customer.id.toString()});
    m_about->addItem(isolated(visibleLine(customer.name)));
    connect(keep, &QPushButton::clicked, this, &PinDialog::save);
    connect(m_problem, &ProblemBar::tryAgainWanted, this, &PinDialog::save);
    connect(m_text, &QLineEdit::textEdited, this, [this] {
        if (std::exchange(m_asked, false))
            m_problem->hide();
    });
    load(customer.id);
}

void PinDialog::reject()
{
    if (!m_text->text().trimmed().isEmpty() && !std::exchange(m_asked, true)) {
        m_problem->showNote(tr("This line is not pinned yet. Press Esc again to leave without it."));
        m_text->setFocus(Qt::OtherFocusReason);
        return;
    }
    QDialog::reject();
}

void PinDialog::load(CustomerId id)
{
    m_store
        .run([id](Store& s) -> Result<Subjects> {
            auto card = s.customers().card(id, 1);
            auto causes = s.settings().list(u"cause"_s);
            if (!card || !causes)
                return !card ? card.error() : causes.error();
            QStringList bought;
            for (const Order& order : std::as_const(card->orders))
                bought.append(order.items);
            auto sheets = s.backgrounds().sheetsIn(bought);
            if (!sheets)
                return sheets.error();
            return Subjects {*sheets, *causes};
        })
        .then(this, [this](const Result<Subjects>& subjects) {
            if (!subjects)
                return; // the customer themselves can be chosen all the same
            for (const ProductSheet& sheet : subjects->products) {
                m_subjects.append({AlertSubject::Product, sheet.code});
                //: %1 is a product
                m_about->addItem(tr("Everybody with a %1").arg(visibleLine(sheet.name)));
            }
            for (const ListItem& cause : subjects->causes) {
                if (!cause.active)
                    continue;
                m_subjects.append({AlertSubject::Cause, cause.key});
                //: %1 is a root cause
                m_about->addItem(tr("Every case of: %1").arg(listText(subjects->causes, cause.key)));
            }
        });
}

QDateTime PinDialog::until() const
{
    const QDate today = m_clock.now().toLocalTime().date();
    const QString chosen = m_until->chosen();
    const QDate last = chosen == "day"_L1 ? today : chosen == "week"_L1 ? today.addDays(7) : today.addMonths(1);
    return chosen == "always"_L1 ? QDateTime() : last.endOfDay().toUTC();
}

void PinDialog::save()
{
    const auto& [subject, key] = m_subjects.at(qMax(0, m_about->currentIndex()));
    const AlertLine line {{}, subject, key, m_text->text().trimmed(), until(), m_agent, {}};
    if (line.text.isEmpty()) {
        m_problem->showNote(tr("Write what everybody must see."));
        m_text->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_store.run([line](Store& s) { return s.backgrounds().pin(line); })
        .then(this, [this](const Result<AlertLine>& kept) {
            if (!kept) {
                m_problem->showProblem(errorText(kept.error().kind));
                return;
            }
            m_store.announce({Change::Customers, {}, {}});
            Q_EMIT pinned(*kept);
            accept();
        });
}
}
