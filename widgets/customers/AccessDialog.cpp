#include "widgets/customers/AccessDialog.h"

#include "models/desk/Places.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/ProblemBar.h"
#include "widgets/common/Prompts.h"
#include "widgets/common/VisibleText.h"
#include "widgets/customers/CareText.h"

#include <QDateEdit>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
// A folder of its own within the chosen one, named by number or day and never by the person.
QString freshFolder(const QString& chosen, const Customer& customer, const QDateTime& now)
{
    QString name = customer.number;
    name.remove(QRegularExpression(u"[^A-Za-z0-9._-]"_s));
    const QString base = u"amends-"_s + (name.isEmpty() ? now.toLocalTime().toString(u"yyyyMMdd-HHmm"_s) : name);
    QString folder = QDir(chosen).filePath(base);
    for (int n = 2; QFileInfo::exists(folder); ++n)
        folder = QDir(chosen).filePath(base + u'-' + QString::number(n));
    return folder;
}
}

AccessDialog::AccessDialog(
    StoreRunner& store, Prompts& prompts, const Clock& clock, const Customer& customer, QWidget* parent)
    : QDialog(parent),
      m_store(store),
      m_prompts(prompts),
      m_clock(clock),
      m_customer(customer),
      m_problem(new ProblemBar(this)),
      m_asked(new QDateEdit(clock.now().toLocalTime().date(), this)),
      m_due(new PlainLabel(QString(), FontRole::Small, Tone::Secondary, this)),
      m_done(new PlainLabel(QString(), FontRole::BodyBold, Tone::Ok, this)),
      m_note(makeButton(tr("Only note that they asked"), ButtonKind::Ghost, u"accessNote"_s, this)),
      m_close(makeButton(tr("Cancel"), ButtonKind::Plain, u"accessCancel"_s, this)),
      m_choose(makeButton(tr("Choose a folder"), ButtonKind::Primary, u"accessChoose"_s, this, Icon::Export))
{
    setObjectName(u"accessDialog"_s);
    setWindowTitle(tr("Give them their data"));
    resize(scaled(560), scaled(320));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    m_problem->hide();
    column->addWidget(m_problem);
    auto* title = new PlainLabel(tr("Everything of %1").arg(whoText(customer)), FontRole::Title, Tone::Normal, this);
    title->setEliding(true);
    column->addWidget(title);
    auto* what = new PlainLabel(
        tr("All cases with every step, draft and letter, orders, history, facts and numbers are written into "
           "a folder: a page to read and a file for machines. Nobody else is in it."),
        FontRole::Body, Tone::Secondary, this);
    what->setWrapping(true);
    column->addWidget(what);
    column->addSpacing(6);
    auto* label = new PlainLabel(tr("They asked on"), FontRole::Small, Tone::Secondary, this);
    label->setBuddy(m_asked);
    column->addWidget(label);
    m_asked->setObjectName(u"accessAsked"_s);
    m_asked->setMinimumHeight(scaled(36));
    m_asked->setMaximumDate(m_asked->date());
    m_asked->setCalendarPopup(true);
    column->addWidget(m_asked);
    column->addWidget(m_due);
    m_done->setObjectName(u"accessDone"_s);
    m_done->setWrapping(true);
    m_done->hide();
    column->addWidget(m_done);
    column->addStretch(1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_note);
    foot->addStretch(1);
    foot->addWidget(m_close);
    foot->addWidget(m_choose);
    column->addLayout(foot);
    connect(m_asked, &QDateEdit::dateChanged, this, &AccessDialog::showDue);
    connect(m_note, &QPushButton::clicked, this, &AccessDialog::note);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_choose, &QPushButton::clicked, this, &AccessDialog::choose);
    showDue();
    m_choose->setFocus();
}

QDateTime AccessDialog::askedAt() const
{
    return askedOn(m_asked->date(), m_clock.now());
}

void AccessDialog::showDue()
{
    showCareDue(*m_due, askedAt(), m_clock.now());
}

void AccessDialog::note()
{
    m_store
        .run([id = m_customer.id, at = askedAt()](
                 Store& s) { return s.care().ask(CareKind::Access, id, at, localAgent(), {}); })
        .then(this, [this](const Result<CareRequest>& request) {
            if (!request)
                return m_problem->showProblem(errorText(request.error().kind));
            m_store.announce({Change::Customers, {}, m_customer.id});
            Q_EMIT noted();
            accept();
        });
}

void AccessDialog::choose()
{
    m_prompts.openFolder(
        this, {tr("Where to write their data"), {}, {}}, [this](const QString& folder) { write(folder); });
}

void AccessDialog::setRunning(bool running)
{
    for (QWidget* widget : QList<QWidget*> {m_asked, m_note, m_choose})
        widget->setEnabled(!running);
}

void AccessDialog::write(const QString& chosen)
{
    setRunning(true);
    m_problem->clear();
    const QDateTime now = m_clock.now();
    const QString folder = freshFolder(chosen, m_customer, now);
    m_store
        .run([id = m_customer.id, folder, now, at = askedAt(), words = accessWords()](Store& s) -> Result<AccessFiles> {
            auto person = s.care().everything(id);
            if (!person)
                return person.error();
            auto files = writeAccess(*person, folder, now, words);
            if (!files)
                return files;
            auto noted = s.care().given(id, at, localAgent());
            return noted ? files : noted.error();
        })
        .then(this, [this, folder](const Result<AccessFiles>& files) {
            setRunning(false);
            if (!files)
                return m_problem->showNote(tr("It could not be written there. Choose another place."));
            //: %1 is a folder
            m_done->setPlainText(tr("It is in %1. The request counts as answered.").arg(isolatedLtr(folder)));
            m_done->show();
            m_note->hide();
            m_choose->hide();
            m_close->setText(tr("Close"));
            m_close->setFocus();
            m_store.announce({Change::Customers, {}, m_customer.id});
            Q_EMIT given(folder);
        });
}
}
