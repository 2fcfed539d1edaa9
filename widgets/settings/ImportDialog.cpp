#include "widgets/settings/ImportDialog.h"

#include "models/store/StoreRunner.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/Card.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/ProblemBar.h"
#include "widgets/common/Prompts.h"
#include "widgets/common/VisibleText.h"
#include "widgets/settings/ImportChoices.h"
#include "widgets/settings/ImportColumns.h"
#include "widgets/settings/ImportOutcome.h"
#include "widgets/settings/ImportText.h"
#include "widgets/style/Fonts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QSaveFile>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
QString kindTitle(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Orders:
        return ImportDialog::tr("Bring in orders");
    case ImportKind::Products:
        return ImportDialog::tr("Bring in product sheets");
    case ImportKind::Customers:
        break;
    }
    return ImportDialog::tr("Bring in customers");
}

}

ImportDialog::ImportDialog(StoreRunner& store, Prompts& prompts, ImportKind kind, QWidget* parent)
    : QDialog(parent),
      m_store(store),
      m_prompts(prompts),
      m_cancel(std::make_shared<std::atomic_bool>(false)),
      m_file(new PlainLabel(QString(), FontRole::Small, Tone::Secondary, this)),
      m_recognised(new PlainLabel(QString(), FontRole::Small, Tone::Secondary, this)),
      m_state(new PlainLabel(QString(), FontRole::BodyBold, Tone::Normal, this)),
      m_choices(new ImportChoices(m_options, this)),
      m_columns(new ImportColumns(kind, this)),
      m_bar(new QProgressBar(this)),
      m_outcome(new ImportOutcome(this)),
      m_problem(new ProblemBar(this))
{
    m_options.kind = kind;
    setObjectName(u"importDialog"_s);
    setWindowTitle(kindTitle(kind));
    const QSize room = parent ? parent->window()->size() - QSize(40, 60) : QSize(scaled(1020), scaled(780));
    resize(room.boundedTo(QSize(scaled(1020), scaled(780))));
    setUpLayout();
    connectChoices();
}

ImportDialog::~ImportDialog()
{
    *m_cancel = true;
}

void ImportDialog::setUpLayout()
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(20, 16, 20, 16);
    all->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->addWidget(new PlainLabel(windowTitle(), FontRole::Title, Tone::Normal, this));
    m_file->setEliding(true);
    head->addWidget(m_file, 1);
    all->addLayout(head);
    m_problem->setObjectName(u"importProblem"_s);
    m_problem->clear();
    all->addWidget(m_problem);
    all->addWidget(m_choices);
    all->addWidget(makeFieldTitle(tr("Which column is what"), m_recognised, nullptr, this));
    all->addWidget(m_columns);
    m_state->setObjectName(u"importState"_s);
    all->addWidget(m_state);
    m_bar->setObjectName(u"importProgress"_s);
    m_bar->setAccessibleName(tr("How much was read"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_bar->hide();
    all->addWidget(m_bar);
    m_outcome->hide();
    all->addWidget(m_outcome, 1);
    all->addStretch();
    auto* foot = new QWidget(this);
    setUpButtons(foot);
    all->addWidget(foot);
}

void ImportDialog::setUpButtons(QWidget* foot)
{
    m_undo = makeButton(tr("Undo this import"), ButtonKind::Ghost, u"importUndo"_s, foot, Icon::Undo);
    m_moreCustomers = makeAnother(ImportKind::Customers, u"importMoreCustomers"_s, foot);
    m_moreOrders = makeAnother(ImportKind::Orders, u"importMoreOrders"_s, foot);
    m_untilEdited
        = new PlainLabel(tr("possible until someone edits one of them"), FontRole::Small, Tone::Secondary, foot);
    m_stop = makeButton(tr("Cancel"), ButtonKind::Plain, u"importCancel"_s, foot);
    m_begin = makeButton(tr("Bring them in"), ButtonKind::Primary, u"importStart"_s, foot);
    m_done = makeButton(tr("Done"), ButtonKind::Primary, u"importDone"_s, foot);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_undo);
    row->addWidget(m_untilEdited);
    row->addStretch();
    row->addWidget(m_stop);
    row->addWidget(m_begin);
    row->addWidget(m_moreCustomers);
    row->addWidget(m_moreOrders);
    row->addWidget(m_done);
    for (QWidget* later : QList<QWidget*> {m_undo, m_untilEdited, m_moreCustomers, m_moreOrders, m_done})
        later->hide();
    m_begin->setEnabled(false);
    m_begin->setDefault(true);
    connect(m_undo, &QPushButton::clicked, this, &ImportDialog::undo);
    connect(m_outcome, &ImportOutcome::saveWanted, this, &ImportDialog::saveRefused);
    connect(m_outcome, &ImportOutcome::compareWanted, this, &ImportDialog::compareWanted);
    connect(m_begin, &QPushButton::clicked, this, &ImportDialog::start);
    connect(m_done, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        *m_cancel = true;
        if (!m_running)
            reject();
    });
    connect(this, &QDialog::rejected, this, [this] { *m_cancel = true; });
}

ActionButton* ImportDialog::makeAnother(ImportKind kind, const QString& objectName, QWidget* foot)
{
    auto* button = makeButton(kindTitle(kind), ButtonKind::Plain, objectName, foot);
    connect(button, &QPushButton::clicked, this, [this, kind] {
        accept();
        Q_EMIT anotherWanted(kind);
    });
    return button;
}

void ImportDialog::connectChoices()
{
    connect(m_choices, &ImportChoices::changed, this, &ImportDialog::look);
    connect(m_columns, &ImportColumns::mapped, this, [this](const QList<Field>& fields) {
        m_options.columns = fields;
        look();
    });
    connect(m_problem, &ProblemBar::tryAgainWanted, this, [this] {
        if (!m_offersOther)
            return look();
        reject();
        Q_EMIT otherKindWanted(*m_offersOther, m_options.path);
    });
}

void ImportDialog::open(const QString& path)
{
    m_options.path = path;
    m_file->setPlainText(QFileInfo(path).fileName());
    look();
    QDialog::open();
}

void ImportDialog::look()
{
    m_problem->clear();
    m_offersOther.reset();
    const int mine = ++m_look;
    m_store.run([options = m_options](Store&) { return previewImport(options, ImportColumns::shownRows); })
        .then(this, [this, mine](const Result<ImportPreview>& answer) {
            if (mine != m_look)
                return;
            if (answer)
                showPreview(*answer);
            else
                fail(answer.error().kind);
        });
}

void ImportDialog::showPreview(ImportPreview preview)
{
    const QLocale locale;
    const int records = static_cast<int>(preview.records);
    m_cards = preview.cards;
    //: %1 a file's name, %2 its size
    const QString file = preview.cards ? tr("%1, %2, %Ln card(s)", nullptr, records)
                                       //: %1 a file's name, %2 its size
                                       : tr("%1, %2, %Ln line(s)", nullptr, records);
    m_file->setPlainText(
        file.arg(isolated(QFileInfo(m_options.path).fileName()), locale.formattedDataSize(preview.bytes)));
    const int columns = static_cast<int>(preview.columns.size());
    m_recognised->setPlainText(preview.cards
            ? tr("Contact cards. The first ones are shown.")
            : tr("%1 of %n column(s) recognised. The first lines are shown.", nullptr, columns)
                  .arg(preview.recognised));
    if (preview.cards) { // their columns have no names but the fields' own
        for (QString& name : preview.columnNames)
            name = fieldText(fromKey<Field>(name).value_or(Field::LeaveOut));
    }
    m_choices->setVisible(!preview.cards);
    m_choices->showPreview(preview);
    m_columns->showPreview(preview);
    offerOtherKind(preview);
    m_begin->setEnabled(preview.records > 0);
    if (!m_columns->isAncestorOf(focusWidget()))
        m_begin->setFocus();
}

// Orders taken as customers would become people without a name. Two columns more is no accident; what was mapped by hand is meant.
void ImportDialog::offerOtherKind(const ImportPreview& preview)
{
    if (preview.cards || m_options.columns)
        return;
    qsizetype most = preview.recognised + 1;
    for (const ImportKind other : {ImportKind::Customers, ImportKind::Orders, ImportKind::Products}) {
        const QList<Field> asOther = recognise(other, preview.names ? preview.columnNames : preview.rows.value(0));
        const auto known = asOther.size() - asOther.count(Field::LeaveOut);
        if (other == m_options.kind || known <= most)
            continue;
        most = known;
        m_offersOther = other;
    }
    if (!m_offersOther)
        return;
    m_problem->showProblem(*m_offersOther == ImportKind::Orders ? tr("These columns look like orders.")
            : *m_offersOther == ImportKind::Products            ? tr("These columns look like product sheets.")
                                                                : tr("These columns look like customers."),
        kindTitle(*m_offersOther));
}

void ImportDialog::setRunning(bool running)
{
    m_running = running;
    for (QWidget* widget : QList<QWidget*> {m_choices, m_columns, m_begin})
        widget->setEnabled(!running);
    m_bar->setVisible(running);
}

// Without a number, a phone or an email every line would be refused, one by one.
bool ImportDialog::canTellThemApart() const
{
    if (m_options.kind != ImportKind::Customers || m_cards)
        return true;
    const QList<Field> fields = m_columns->fields();
    return std::any_of(fields.begin(), fields.end(),
        [](Field f) { return f == Field::Number || f == Field::Phone || f == Field::Email; });
}

void ImportDialog::start()
{
    m_problem->clear();
    m_offersOther.reset();
    if (!canTellThemApart())
        return m_problem->showNote(tr("No column is their number, phone or email. Choose which one is, above."));
    if (m_columns->isPending()) // chosen a moment ago
        m_options.columns = m_columns->fields();
    setRunning(true);
    m_cancel = std::make_shared<std::atomic_bool>(false);
    const QPointer<ImportDialog> self(this);
    m_store
        .run([options = m_options, cancel = m_cancel, self](Store& store) {
            ImportControl control;
            control.cancel = cancel.get();
            // Posted to the application, which outlives the store; the window may be gone by the time it arrives there.
            control.progress = [self](const ImportProgress& progress) {
                QMetaObject::invokeMethod(
                    QCoreApplication::instance(),
                    [self, progress] {
                        if (self)
                            self->showProgress(progress);
                    },
                    Qt::QueuedConnection);
            };
            return importFile(store, options, control);
        })
        .then(this, [this](const Result<ImportResult>& answer) {
            if (answer) {
                showResult(*answer);
            } else {
                setRunning(false);
                fail(answer.error().kind);
            }
        });
}

void ImportDialog::showProgress(const ImportProgress& progress)
{
    m_bar->setValue(progress.ofBytes > 0 ? static_cast<int>(progress.bytes * 1000 / progress.ofBytes) : 0);
    m_state->setPlainText(tr("Read %Ln line(s)", nullptr, static_cast<int>(progress.rows)));
}

void ImportDialog::showResult(const ImportResult& result)
{
    if (result.cancelled) {
        setRunning(false);
        m_bar->setValue(0);
        m_state->setPlainText(tr("Cancelled. Nothing was brought in."));
        return;
    }
    m_result = result;
    m_bar->setValue(1000);
    m_state->setPlainText(tr("Read %Ln line(s)", nullptr, static_cast<int>(result.read)));
    m_outcome->showResult(result);
    m_outcome->show();
    m_undo->setVisible(result.importId != 0);
    m_untilEdited->setVisible(result.importId != 0);
    m_stop->hide();
    m_begin->hide();
    m_moreCustomers->show();
    m_moreOrders->show();
    m_done->show();
    m_done->setDefault(true);
    m_done->setFocus();
    if (result.importId != 0 || (m_options.kind == ImportKind::Products && result.added + result.updated > 0)) {
        m_store.announce({Change::Customers | Change::Orders, {}, {}});
        Q_EMIT finished();
    }
}

void ImportDialog::saveRefused()
{
    const QString suggested
        = QFileInfo(m_options.path).completeBaseName() + (m_cards ? u"-refused.vcf"_s : u"-refused.csv"_s);
    m_prompts.saveFile(this,
        {tr("Save these lines"), m_cards ? tr("Contact cards (*.vcf)") : tr("Tables (*.csv *.txt)"), suggested},
        [this](const QString& path) {
            QSaveFile file(path);
            const bool kept
                = file.open(QIODevice::WriteOnly) && file.write(refusedLines(m_result).toUtf8()) >= 0 && file.commit();
            if (!kept)
                m_problem->showNote(tr("The lines could not be saved there. Choose another place."));
        });
}

void ImportDialog::merged(CustomerId gone)
{
    m_outcome->takeOff(gone);
    m_done->setFocus();
}

void ImportDialog::undo()
{
    m_undo->setEnabled(false);
    m_store.run([id = m_result.importId](Store& store) { return store.undoImport(id); })
        .then(this, [this](const Result<void>& answer) {
            if (!answer) {
                m_problem->showNote(answer.error().kind == ErrorKind::Conflict
                        ? tr("Somebody edited one of them since. The import stays.")
                        : errorText(answer.error().kind));
                return;
            }
            m_undo->hide();
            m_untilEdited->hide();
            m_outcome->hide();
            m_state->setPlainText(tr("The import was taken back."));
            m_store.announce({Change::Customers | Change::Orders, {}, {}});
            Q_EMIT finished();
        });
}

void ImportDialog::fail(ErrorKind kind)
{
    if (kind == ErrorKind::NotFound)
        m_problem->showProblem(tr("The file is not there any more."));
    else if (kind == ErrorKind::Denied)
        m_problem->showProblem(tr("The file cannot be read. Look at who may open it."));
    else
        m_problem->showProblem(errorText(kind));
    m_begin->setEnabled(!m_columns->isEmpty());
}

}
