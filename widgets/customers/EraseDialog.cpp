#include "widgets/customers/EraseDialog.h"

#include "models/desk/Erasure.h"
#include "models/desk/Places.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/ProblemBar.h"
#include "widgets/common/Prompts.h"
#include "widgets/common/VisibleText.h"
#include "widgets/customers/CareText.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
// What has to be typed: how they are called, whatever spaces and case.
QString typedName(const Customer& c)
{
    return (c.name.isEmpty() ? c.number.isEmpty() ? c.phones.value(0) : c.number : c.name).simplified();
}

struct Erasing {
    Certificate certificate {};
    Company company {};
};
}

EraseDialog::EraseDialog(
    StoreRunner& store, Prompts& prompts, const Clock& clock, const Customer& customer, QWidget* parent)
    : QDialog(parent),
      m_store(store),
      m_prompts(prompts),
      m_clock(clock),
      m_customer(customer),
      m_stack(new QStackedWidget(this)),
      m_problem(new ProblemBar(this))
{
    setObjectName(u"eraseDialog"_s);
    setWindowTitle(tr("Erase a person"));
    resize(scaled(580), scaled(520));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(makeQuestion());
    m_stack->addWidget(makeCertificate());
    m_name->setFocus();
    checkName();
    showDue();
    lookForCertificate();
}

QWidget* EraseDialog::makeQuestion()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* title = new PlainLabel(tr("Erase %1").arg(whoText(m_customer)), FontRole::Title, Tone::Normal, page);
    title->setEliding(true);
    column->addWidget(title);
    auto* what = new PlainLabel(
        tr("Their name, phones, emails, address and notes go, and every word of their cases, drafts and "
           "orders. That the cases happened, when, and what was given stays in the counts, without a "
           "name. This cannot be taken back."),
        FontRole::Body, Tone::Secondary, page);
    what->setWrapping(true);
    column->addWidget(what);
    column->addSpacing(6);
    const auto field = [&](const QString& words, QWidget* widget, const QString& name) {
        auto* label = new PlainLabel(words, FontRole::Small, Tone::Secondary, page);
        label->setBuddy(widget);
        widget->setObjectName(name);
        widget->setMinimumHeight(scaled(36));
        column->addWidget(label);
        column->addWidget(widget);
    };
    m_asked = new QDateEdit(m_clock.now().toLocalTime().date(), page);
    m_asked->setMaximumDate(m_asked->date());
    m_asked->setCalendarPopup(true);
    field(tr("They asked on"), m_asked, u"eraseAsked"_s);
    m_due = new PlainLabel(QString(), FontRole::Small, Tone::Secondary, page);
    m_due->setObjectName(u"eraseDue"_s);
    column->addWidget(m_due);
    m_reason = new QComboBox(page);
    m_reason->addItems({tr("They asked us to"), tr("We no longer need it"), tr("It was kept by mistake")});
    field(tr("Why"), m_reason, u"eraseReason"_s);
    m_name = new QLineEdit(page);
    field(tr("Type “%1” to erase").arg(isolated(visibleLine(typedName(m_customer)))), m_name, u"eraseName"_s);
    column->addStretch(1);
    m_working = new PlainLabel(
        tr("Taking the words out, then searching the files for what is left."), FontRole::Small, Tone::Secondary, page);
    m_working->setWrapping(true);
    m_working->hide();
    column->addWidget(m_working);
    m_bar = new QProgressBar(page);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(tr("Erasing"));
    m_bar->hide();
    column->addWidget(m_bar);
    auto* foot = new QHBoxLayout;
    m_note = makeButton(tr("Only note that they asked"), ButtonKind::Ghost, u"eraseNote"_s, page);
    auto* leave = makeButton(tr("Cancel"), ButtonKind::Plain, u"eraseCancel"_s, page);
    m_erase = makeButton(tr("Erase"), ButtonKind::Primary, u"eraseNow"_s, page, Icon::Delete);
    foot->addWidget(m_note);
    foot->addStretch(1);
    foot->addWidget(leave);
    foot->addWidget(m_erase);
    column->addLayout(foot);
    for (auto* button : {m_note, leave, m_erase})
        button->setAutoDefault(false);
    connect(m_name, &QLineEdit::textChanged, this, &EraseDialog::checkName);
    connect(m_asked, &QDateEdit::dateChanged, this, &EraseDialog::showDue);
    connect(m_note, &QPushButton::clicked, this, &EraseDialog::note);
    connect(leave, &QPushButton::clicked, this, &EraseDialog::reject);
    connect(m_erase, &QPushButton::clicked, this, &EraseDialog::erase);
    return page;
}

QWidget* EraseDialog::makeCertificate()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(new PlainLabel(tr("Certificate of erasure"), FontRole::Title, Tone::Normal, page));
    m_verdict = new PlainLabel(QString(), FontRole::BodyBold, Tone::Ok, page);
    m_verdict->setObjectName(u"eraseVerdict"_s);
    m_verdict->setWrapping(true);
    column->addWidget(m_verdict);
    m_certificate = new QPlainTextEdit(page);
    m_certificate->setObjectName(u"certificate"_s);
    m_certificate->setAccessibleName(tr("Certificate of erasure"));
    m_certificate->setReadOnly(true);
    m_certificate->setTabChangesFocus(true);
    column->addWidget(m_certificate, 1);
    auto* foot = new QHBoxLayout;
    auto* pdf = makeButton(tr("Save as PDF"), ButtonKind::Plain, u"certificatePdf"_s, page, Icon::Export);
    auto* paper = makeButton(tr("Print"), ButtonKind::Plain, u"certificatePrint"_s, page, Icon::Print);
    auto* done = makeButton(tr("Close"), ButtonKind::Primary, u"certificateClose"_s, page);
    foot->addWidget(pdf);
    foot->addWidget(paper);
    foot->addStretch(1);
    foot->addWidget(done);
    column->addLayout(foot);
    connect(pdf, &QPushButton::clicked, this, &EraseDialog::savePdf);
    connect(paper, &QPushButton::clicked, this, &EraseDialog::print);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    return page;
}

QDateTime EraseDialog::askedAt() const
{
    return askedOn(m_asked->date(), m_clock.now());
}

void EraseDialog::showDue()
{
    showCareDue(*m_due, askedAt(), m_clock.now());
}

void EraseDialog::checkName()
{
    const QString typed = m_name->text().simplified();
    m_erase->setEnabled(
        !m_running && !typed.isEmpty() && typed.compare(typedName(m_customer), Qt::CaseInsensitive) == 0);
}

// Somebody who is erased already has one, and one whose erasure was cut short gets it now.
void EraseDialog::lookForCertificate()
{
    m_store
        .run([id = m_customer.id](Store& s) -> Result<Erasing> {
            auto kept = s.care().certificate(id);
            auto company = s.settings().company();
            return kept ? Result<Erasing>(Erasing {*kept, company ? *company : Company {}}) : kept.error();
        })
        .then(this, [this](const Result<Erasing>& found) {
            if (!found)
                return;
            m_letter = certificateLetter(found->certificate, found->company);
            showCertificate(found->certificate);
        });
}

void EraseDialog::note()
{
    m_store
        .run([id = m_customer.id, at = askedAt(), why = m_reason->currentText()](
                 Store& s) { return s.care().ask(CareKind::Erase, id, at, localAgent(), why); })
        .then(this, [this](const Result<CareRequest>& request) {
            if (!request)
                return m_problem->showProblem(errorText(request.error().kind));
            m_store.announce({Change::Customers, {}, m_customer.id});
            Q_EMIT noted();
            accept();
        });
}

void EraseDialog::erase()
{
    m_running = true;
    m_problem->clear();
    checkName();
    for (QWidget* widget : QList<QWidget*> {m_asked, m_reason, m_name, m_note})
        widget->setEnabled(false);
    m_working->show();
    m_bar->show();
    EraseOrder order {m_customer.id, localAgent(), m_reason->currentText(), askedAt(), {}};
    m_store
        .run([order](Store& s) mutable -> Result<Erasing> {
            order.alsoScan = filesOfTheDesk();
            auto done = s.care().erase(order);
            auto company = s.settings().company();
            return done ? Result<Erasing>(Erasing {*done, company ? *company : Company {}}) : done.error();
        })
        .then(this, [this](const Result<Erasing>& done) {
            if (done)
                m_letter = certificateLetter(done->certificate, done->company);
            showAnswer(done ? Result<Certificate>(done->certificate) : done.error());
        });
}

void EraseDialog::showAnswer(const Result<Certificate>& answer)
{
    m_running = false;
    m_working->hide();
    m_bar->hide();
    for (QWidget* widget : QList<QWidget*> {m_asked, m_reason, m_name, m_note})
        widget->setEnabled(true);
    checkName();
    if (!answer) {
        m_problem->showNote(answer.error().kind == ErrorKind::Busy
                ? tr("Another program has the store open, so its files cannot be cleaned now. Nothing was erased.")
                : errorText(answer.error().kind));
        return;
    }
    m_store.announce({Change::Everything, {}, m_customer.id});
    showCertificate(*answer);
    Q_EMIT erased(m_customer.id);
}

void EraseDialog::showCertificate(const Certificate& certificate)
{
    const bool clean = certificate.proof.isClean();
    m_verdict->setPlainText(clean
            ? tr("Erased. Nothing of them is left here.")
            : tr("The words are gone, but the search found something. The certificate says where."));
    m_verdict->setTone(clean ? Tone::Ok : Tone::Danger);
    m_certificate->setPlainText(certificateText(certificate));
    m_stack->setCurrentIndex(1);
    m_certificate->setFocus();
}

void EraseDialog::print()
{
    m_press->print(this, m_letter, [this](bool printed) {
        if (!printed)
            m_problem->showNote(tr("It was not printed. Check the printer, or save it as a PDF."));
    });
}

void EraseDialog::savePdf()
{
    m_prompts.saveFile(this, {tr("Keep the certificate"), tr("PDF (*.pdf)"), tr("Certificate of erasure") + u".pdf"_s},
        [this](const QString& path) {
            const auto pdf = letterPdf(m_letter);
            const auto kept = pdf ? writeWhole(path, *pdf) : Result<void>(pdf.error());
            if (!kept)
                m_problem->showNote(tr("It could not be written there. Choose another place."));
        });
}

void EraseDialog::reject()
{
    if (!m_running) // an erasure that has begun is seen to its end
        QDialog::reject();
}
}
