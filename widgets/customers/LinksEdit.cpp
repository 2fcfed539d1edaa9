#include "widgets/customers/LinksEdit.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/PhoneText.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/SearchField.h"
#include "widgets/common/VisibleText.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int mostFound = 6;
}

QString linkText(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Household:
        return QCoreApplication::translate("amends::LinksEdit", "Household");
    case LinkKind::Company:
        return QCoreApplication::translate("amends::LinksEdit", "Company");
    case LinkKind::Other:
        break;
    }
    return QCoreApplication::translate("amends::LinksEdit", "Belongs to them");
}

LinksEdit::LinksEdit(StoreRunner& store, CustomerId self, QWidget* parent)
    : QWidget(parent),
      m_store(store),
      m_self(self),
      m_list(new QListWidget(this)),
      m_search(new SearchField(tr("Find who belongs to them"), this)),
      m_people(new QListWidget(this)),
      m_kind(new QComboBox(this)),
      m_remove(makeButton(tr("Take off"), ButtonKind::Quiet, u"unlinkPerson"_s, this))
{
    m_list->setObjectName(u"links"_s);
    m_list->setAccessibleName(tr("Household and company"));
    m_search->setObjectName(u"linkSearch"_s);
    m_people->setObjectName(u"linkFound"_s);
    m_people->setAccessibleName(tr("People found"));
    m_kind->setObjectName(u"linkKind"_s);
    for (const auto& [kind, word] : Keys<LinkKind>::all)
        m_kind->addItem(linkText(kind), static_cast<int>(kind));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_list);
    rows->addWidget(m_remove, 0, Qt::AlignLeading);
    auto* across = new QHBoxLayout;
    across->setSpacing(8);
    auto* how = new PlainLabel(tr("They belong together as"), FontRole::Small, Tone::Secondary, this);
    how->setBuddy(m_kind);
    across->addWidget(how);
    across->addWidget(m_kind);
    across->addStretch(1);
    rows->addLayout(across);
    rows->addWidget(m_search);
    rows->addWidget(m_people);
    for (QListWidget* list : {m_list, m_people}) {
        list->setFixedHeight(scaled(96));
        list->installEventFilter(this);
    }
    m_people->hide();
    connect(m_search, &SearchField::searchWanted, this, &LinksEdit::look);
    connect(m_search, &SearchField::resultsWanted, this, [this] {
        if (m_people->count() > 0)
            m_people->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_people, &QListWidget::itemActivated, this, &LinksEdit::add);
    connect(m_remove, &QPushButton::clicked, this, &LinksEdit::removeCurrent);
    showLinks();
}

void LinksEdit::setLinks(const QList<CustomerLink>& links)
{
    m_before = m_links = links;
    showLinks();
}

void LinksEdit::showLinks()
{
    m_list->clear();
    for (const CustomerLink& link : std::as_const(m_links))
        //: a person and how they belong to the customer: "Femi Okafor, household"
        m_list->addItem(tr("%1, %2").arg(isolated(visibleLine(link.name)), linkText(link.kind)));
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_list->setVisible(!m_links.isEmpty());
    m_remove->setVisible(!m_links.isEmpty());
}

void LinksEdit::look(const QString& text)
{
    const quint64 generation = ++m_generation;
    if (text.trimmed().size() < 2) {
        m_people->hide();
        return;
    }
    m_store.run([text](Store& s) { return s.search().people(text, mostFound); })
        .then(this, [this, generation](const Result<QList<Customer>>& people) {
            if (generation != m_generation || !people)
                return;
            m_found.clear();
            m_people->clear();
            for (const Customer& person : *people) {
                if (person.id == m_self)
                    continue;
                m_found.append(person);
                m_people->addItem(
                    isolated(visibleLine(person.name)) + u"   "_s + isolatedLtr(phoneText(person.phones.value(0))));
            }
            m_people->setVisible(!m_found.isEmpty());
            if (m_people->count() > 0)
                m_people->setCurrentRow(0);
        });
}

void LinksEdit::add()
{
    const Customer person = m_found.value(m_people->currentRow());
    if (person.id.isNull())
        return;
    m_links.removeIf([&](const CustomerLink& link) { return link.other == person.id; });
    m_links.append({person.id, person.name, static_cast<LinkKind>(m_kind->currentData().toInt())});
    showLinks();
    m_list->setCurrentRow(m_list->count() - 1);
    m_people->hide();
    m_search->clear();
    m_search->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void LinksEdit::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_links.size())
        return;
    m_links.removeAt(row);
    showLinks();
    if (m_links.isEmpty())
        m_search->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

QList<CustomerLink> LinksEdit::changed() const
{
    QList<CustomerLink> all;
    std::copy_if(m_links.begin(), m_links.end(), std::back_inserter(all),
        [this](const CustomerLink& link) { return !m_before.contains(link); });
    return all;
}

QList<CustomerId> LinksEdit::takenOff() const
{
    QList<CustomerId> gone;
    for (const CustomerLink& link : m_before) {
        const bool stays = std::any_of(
            m_links.begin(), m_links.end(), [&](const CustomerLink& other) { return other.other == link.other; });
        if (!stays)
            gone.append(link.other);
    }
    return gone;
}

bool LinksEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (watched == m_list && key == Qt::Key_Delete) {
            removeCurrent();
            return true;
        }
        if (watched == m_people && (key == Qt::Key_Return || key == Qt::Key_Enter)) { // and not the dialog's button
            add();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
}
