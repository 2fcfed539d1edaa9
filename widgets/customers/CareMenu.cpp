#include "widgets/customers/CareMenu.h"

#include "models/desk/Places.h"
#include "models/domain/Erased.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/Prompts.h"
#include "widgets/common/UndoBar.h"
#include "widgets/customers/AccessDialog.h"
#include "widgets/customers/CareText.h"
#include "widgets/customers/EraseDialog.h"
#include "widgets/customers/MergeDialog.h"

using namespace Qt::StringLiterals;

namespace amends {
namespace {
QAction* add(QMenu* menu, const QString& text, const QString& name)
{
    auto* action = menu->addAction(text);
    action->setObjectName(name);
    return action;
}
}

CareMenu::CareMenu(StoreRunner& store, Prompts& prompts, const Clock& clock, QWidget* parent)
    : QMenu(parent),
      m_store(store),
      m_prompts(prompts),
      m_clock(clock),
      m_merge(add(this, tr("Merge with another record…"), u"mergeCustomer"_s)),
      m_access(add(this, tr("Give them their data…"), u"accessCustomer"_s)),
      m_erase(add(this, tr("Erase…"), u"eraseCustomer"_s)),
      m_undo(new UndoBar(parent)),
      m_notice(new PlainLabel(QString(), FontRole::Small, Tone::Warn, parent))
{
    setObjectName(u"careMenu"_s);
    m_notice->setObjectName(u"careNotice"_s);
    m_notice->setWrapping(true);
    m_notice->hide();
    connect(m_merge, &QAction::triggered, this, [this] { openMerge(); });
    connect(m_access, &QAction::triggered, this, &CareMenu::openAccess);
    connect(m_erase, &QAction::triggered, this, &CareMenu::openErase);
    connect(m_undo, &UndoBar::undoWanted, this, [this] { takeBack(m_last); });
}

void CareMenu::setCustomer(const Customer& customer)
{
    m_customer = customer;
    const bool isErased = customer.name == erasedMark;
    m_merge->setVisible(!isErased);
    m_access->setVisible(!isErased);
    m_erase->setText(isErased ? tr("Certificate of erasure") : tr("Erase…"));
    showAbout({});
    reload();
}

void CareMenu::reload()
{
    m_store
        .run([id = m_customer.id](Store& s) -> Result<About> {
            auto merges = s.care().merges(id);
            auto open = s.care().requests();
            if (!merges || !open)
                return merges ? open.error() : merges.error();
            open->removeIf([id](const CareRequest& request) { return request.customer != id; });
            return About {*merges, *open};
        })
        .then(this, [this, id = m_customer.id](const Result<About>& about) {
            if (about && id == m_customer.id)
                showAbout(*about);
        });
}

void CareMenu::showAbout(const About& about)
{
    qDeleteAll(std::exchange(m_back, {}));
    for (const MergeRecord& merge : about.merges) {
        Customer other;
        other.name = merge.otherName;
        //: %1 is the name on the other record
        auto* back = new QAction(tr("Take the merge with %1 back").arg(whoText(other).replace(u'&', u"&&"_s)), this);
        back->setObjectName(u"unmergeCustomer"_s);
        insertAction(m_access, back);
        connect(back, &QAction::triggered, this, [this, merge] { takeBack(merge); });
        m_back.append(back);
    }
    QStringList lines;
    bool late = false;
    for (const CareRequest& request : about.open) {
        lines.append(
            (request.kind == CareKind::Erase ? tr("They asked to be erased.") : tr("They asked for their data.")) + u' '
            + careDueText(request.dueAt, m_clock.now()));
        late = late || request.dueAt < m_clock.now();
    }
    m_notice->setPlainText(lines.join(u'\n'));
    m_notice->setTone(late ? Tone::Danger : Tone::Warn);
    m_notice->setVisible(!lines.isEmpty());
}

void CareMenu::openMerge(const Customer& other)
{
    auto* dialog = new MergeDialog(m_store, m_customer, other, parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MergeDialog::merged, this, &CareMenu::offerUndo);
    dialog->open();
}

void CareMenu::offerUndo(const MergeRecord& merge)
{
    m_last = merge;
    Customer kept;
    kept.name = merge.keptName;
    m_undo->offer(tr("%1 is one record now.").arg(whoText(kept)));
    Q_EMIT customerChosen(merge.kept);
}

void CareMenu::takeBack(const MergeRecord& merge)
{
    m_store.run([id = merge.id](Store& s) { return s.care().unmerge(id, localAgent()); })
        .then(this, [this](const Result<MergeRecord>& back) {
            if (!back) {
                m_prompts.tell(parentWidget(), tr("The merge stays"),
                    back.error().kind == ErrorKind::Conflict
                        ? tr("It was taken back before, merged further, or one of them was erased.")
                        : errorText(back.error().kind));
                return;
            }
            m_store.announce({Change::Customers | Change::Cases | Change::Orders, {}, back->kept});
            Q_EMIT customerChosen(back->kept);
        });
}

void CareMenu::openAccess()
{
    auto* dialog = new AccessDialog(m_store, m_prompts, m_clock, m_customer, parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AccessDialog::given, this, &CareMenu::reload);
    connect(dialog, &AccessDialog::noted, this, &CareMenu::reload);
    dialog->open();
}

void CareMenu::openErase()
{
    auto* dialog = new EraseDialog(m_store, m_prompts, m_clock, m_customer, parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EraseDialog::noted, this, &CareMenu::reload);
    connect(dialog, &EraseDialog::erased, this, [this, dialog](CustomerId id) {
        connect(dialog, &QDialog::finished, this, [this, id] { Q_EMIT customerChosen(id); });
        Q_EMIT erased(id);
    });
    dialog->open();
}
}
