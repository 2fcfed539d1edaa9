#include "widgets/settings/ImportDialog.h"

#include "models/store/StoreRunner.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/Card.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/ProblemBar.h"
#include "widgets/common/Prompts.h"
#include "widgets/common/VisibleText.h"
#include "widgets/settings/ImportText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QPointer>
#include <QProgressBar>
#include <QSaveFile>
#include <QScrollArea>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int shownRows = 3;

QComboBox* makeCombo(const QString& objectName, const QString& name, QHBoxLayout* row, QWidget* parent)
{
    auto* combo = new QComboBox(parent);
    combo->setObjectName(objectName);
    combo->setAccessibleName(name);
    auto* label = new PlainLabel(name, FontRole::Small, Tone::Secondary, parent);
    label->setBuddy(combo);
    row->addWidget(label);
    row->addWidget(combo);
    return combo;
}

// The first entry is what was guessed and has no data, so that it stays a guess.
void fill(QComboBox* combo, const QString& guess, const QList<std::pair<QString, int>>& others)
{
    const QSignalBlocker quiet(combo);
    const QVariant chosen = combo->currentData();
    combo->clear();
    combo->addItem(guess);
    for (const auto& [text, data] : others)
        combo->addItem(text, data);
    combo->setCurrentIndex(chosen.isValid() ? combo->findData(chosen) : 0);
}
}

ImportDialog::ImportDialog(StoreRunner& store, Prompts& prompts, ImportKind kind, QWidget* parent)
    : QDialog(parent)
    , m_store(store)
    , m_prompts(prompts)
    , m_cancel(std::make_shared<std::atomic_bool>(false))
    , m_file(new PlainLabel(QString(), FontRole::Small, Tone::Secondary, this))
    , m_recognised(new PlainLabel(QString(), FontRole::Small, Tone::Secondary, this))
    , m_state(new PlainLabel(QString(), FontRole::BodyBold, Tone::Normal, this))
    , m_counts {}
    , m_names(new QCheckBox(tr("Line 1 is names"), this))
    , m_table(new QWidget(this))
    , m_columns(new QGridLayout(m_table))
    , m_bar(new QProgressBar(this))
    , m_outcome(new QWidget(this))
    , m_refused(new QTableWidget(0, 3, m_outcome))
    , m_problem(new ProblemBar(this))
{
    m_options.kind = kind;
    setObjectName(u"importDialog"_s);
    setWindowTitle(kind == ImportKind::Customers ? tr("Bring in customers") : tr("Bring in orders"));
    resize(1020, 690);
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
    auto* choices = new QHBoxLayout;
    choices->setSpacing(8);
    m_encoding = makeCombo(u"importEncoding"_s, tr("Encoding"), choices, this);
    m_delimiter = makeCombo(u"importDelimiter"_s, tr("Between columns"), choices, this);
    m_dates = makeCombo(u"importDates"_s, tr("Dates"), choices, this);
    choices->addStretch();
    m_names->setObjectName(u"importNames"_s);
    choices->addWidget(m_names);
    all->addLayout(choices);
    all->addWidget(makeFieldTitle(tr("Which column is what"), m_recognised, nullptr, this));
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setMinimumHeight(190);
    m_columns->setHorizontalSpacing(8);
    area->setWidget(m_table);
    all->addWidget(area);
    all->addWidget(m_state);
    m_bar->setObjectName(u"importProgress"_s);
    m_bar->setAccessibleName(tr("How much was read"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    all->addWidget(m_bar);
    setUpChoices();
    all->addWidget(m_outcome, 1);
    all->addStretch();
    auto* foot = new QWidget(this);
    setUpButtons(foot);
    all->addWidget(foot);
}

// The tiles and the refused lines.
void ImportDialog::setUpChoices()
{
    auto* column = new QVBoxLayout(m_outcome);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(12);
    const QStringList words {tr("new"), tr("here already, brought up to date"), tr("refused")};
    for (int i = 0; i < 3; ++i) {
        auto* tile = new QFrame(m_outcome);
        tile->setProperty("kind", u"well"_s);
        auto* inside = new QVBoxLayout(tile);
        m_counts[i] = new PlainLabel(QString(), FontRole::Number, Tone::Normal, tile);
        m_counts[i]->setObjectName(u"importCount%1"_s.arg(i));
        inside->addWidget(m_counts[i]);
        inside->addWidget(new PlainLabel(words.at(i), FontRole::Small, i == 2 ? Tone::Danger : Tone::Secondary, tile));
        tiles->addWidget(tile, 1);
    }
    column->addLayout(tiles);
    m_refused->setObjectName(u"importRefused"_s);
    m_refused->setAccessibleName(tr("Lines refused"));
    m_refused->setHorizontalHeaderLabels({tr("Line"), tr("What stands there"), tr("Why it was refused")});
    m_refused->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_refused->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_refused->setTabKeyNavigation(false);
    m_refused->setShowGrid(false);
    m_refused->verticalHeader()->hide();
    m_refused->horizontalHeader()->setStretchLastSection(true);
    m_refused->setColumnWidth(1, 300);
    column->addWidget(m_refused, 1);
    auto* note = new PlainLabel(
        tr("Matched by customer number, then email, then phone. Notes and history were not touched."), FontRole::Small, Tone::Secondary, m_outcome);
    note->setWrapping(true);
    column->addWidget(note);
    m_outcome->hide();
}

void ImportDialog::setUpButtons(QWidget* foot)
{
    m_undo = makeButton(tr("Undo this import"), ButtonKind::Ghost, u"importUndo"_s, foot, Icon::Undo);
    m_save = makeButton(tr("Save these lines"), ButtonKind::Ghost, u"importSaveRefused"_s, foot, Icon::Export);
    m_stop = makeButton(tr("Cancel"), ButtonKind::Plain, u"importCancel"_s, foot);
    m_begin = makeButton(tr("Bring them in"), ButtonKind::Primary, u"importStart"_s, foot);
    m_done = makeButton(tr("Done"), ButtonKind::Primary, u"importDone"_s, foot);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_undo);
    row->addWidget(m_save);
    row->addStretch();
    row->addWidget(m_stop);
    row->addWidget(m_begin);
    row->addWidget(m_done);
    for (QWidget* later : QList<QWidget*> {m_undo, m_save, m_done})
        later->hide();
    m_begin->setEnabled(false);
    m_undo->setToolTip(tr("Possible until someone edits one of them."));
    connect(m_undo, &QPushButton::clicked, this, &ImportDialog::undo);
    connect(m_save, &QPushButton::clicked, this, &ImportDialog::saveRefused);
    connect(m_begin, &QPushButton::clicked, this, &ImportDialog::start);
    connect(m_done, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        *m_cancel = true;
        if (m_encoding->isEnabled()) // nothing is being brought in
            reject();
    });
    connect(this, &QDialog::rejected, this, [this] { *m_cancel = true; });
}

void ImportDialog::connectChoices()
{
    connect(m_encoding, &QComboBox::activated, this, [this] {
        const QVariant picked = m_encoding->currentData();
        m_options.encoding = picked.isValid() ? std::optional(static_cast<Encoding>(picked.toInt())) : std::nullopt;
        look();
    });
    connect(m_delimiter, &QComboBox::activated, this, [this] {
        const QVariant picked = m_delimiter->currentData();
        m_options.delimiter = picked.isValid() ? std::optional(static_cast<char>(picked.toInt())) : std::nullopt;
        m_options.columns.reset(); // other columns now
        look();
    });
    connect(m_dates, &QComboBox::activated, this, [this] {
        const QVariant picked = m_dates->currentData();
        m_options.dates = picked.isValid() ? std::optional(static_cast<DateOrder>(picked.toInt())) : std::nullopt;
    });
    connect(m_names, &QCheckBox::clicked, this, [this](bool on) {
        m_options.names = on;
        m_options.columns.reset();
        look();
    });
    connect(m_problem, &ProblemBar::tryAgainWanted, this, &ImportDialog::look);
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
    const int mine = ++m_look;
    m_store.run([options = m_options](Store&) { return previewImport(options, shownRows); })
        .then(this, [this, mine](const Result<ImportPreview>& answer) {
            if (mine != m_look)
                return;
            if (answer)
                showPreview(*answer);
            else
                fail(answer.error().kind);
        });
}

void ImportDialog::showPreview(const ImportPreview& preview)
{
    const QLocale locale;
    //: %1 a file's name, %2 its size
    m_file->setPlainText(tr("%1, %2, %n line(s)", nullptr, static_cast<int>(preview.records))
                             .arg(isolated(QFileInfo(m_options.path).fileName()), locale.formattedDataSize(preview.bytes)));
    m_recognised->setPlainText(tr("%1 of %n column(s) recognised.", nullptr, static_cast<int>(preview.columns.size())).arg(preview.recognised));
    m_names->setChecked(preview.names);
    showChoices(preview);
    showColumns(preview);
    m_begin->setEnabled(preview.records > 0);
    m_begin->setFocus();
}

void ImportDialog::showChoices(const ImportPreview& preview)
{
    QList<std::pair<QString, int>> others;
    for (const Encoding e : {Encoding::Utf8, Encoding::Windows1252, Encoding::Utf16Le, Encoding::Utf16Be})
        others.append({encodingName(e), static_cast<int>(e)});
    fill(m_encoding, m_options.encoding ? tr("Guess it") : tr("%1, guessed").arg(encodingName(preview.encoding)), others);
    others.clear();
    for (const char d : {',', ';', '\t', '|'})
        others.append({delimiterText(d), static_cast<int>(d)});
    fill(m_delimiter, m_options.delimiter ? tr("Guess it") : tr("%1, guessed").arg(delimiterText(preview.delimiter)), others);
    others.clear();
    for (const DateOrder o : {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay})
        others.append({dateOrderText(o), static_cast<int>(o)});
    fill(m_dates, m_options.dates ? tr("Guess it") : tr("%1, guessed").arg(dateOrderText(preview.dates)), others);
    m_dates->setEnabled(preview.hasDates);
}

void ImportDialog::showColumns(const ImportPreview& preview)
{
    while (QLayoutItem* item = m_columns->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_fields.clear();
    for (int column = 0; column < preview.columns.size(); ++column) {
        auto* name = new PlainLabel(preview.columnNames.value(column), FontRole::BodyBold, Tone::Normal, m_table);
        auto* combo = new QComboBox(m_table);
        combo->setObjectName(u"importColumn%1"_s.arg(column + 1));
        combo->setAccessibleName(tr("What column %1 is").arg(visibleLine(preview.columnNames.value(column))));
        name->setBuddy(combo);
        for (const Field field : fieldsOf(m_options.kind))
            combo->addItem(fieldText(field), static_cast<int>(field));
        combo->setCurrentIndex(combo->findData(static_cast<int>(preview.columns.at(column))));
        m_fields.append(combo);
        m_columns->addWidget(name, 0, column);
        m_columns->addWidget(combo, 1, column);
        for (int row = 0; row < preview.rows.size(); ++row) {
            auto* cell = new PlainLabel(preview.rows.at(row).value(column), FontRole::Small, Tone::Normal, m_table);
            cell->setEliding(true);
            m_columns->addWidget(cell, row + 2, column);
        }
        connect(combo, &QComboBox::activated, this, [this] {
            QList<Field> fields;
            for (const QComboBox* box : std::as_const(m_fields))
                fields.append(static_cast<Field>(box->currentData().toInt()));
            m_options.columns = fields;
            look();
        });
    }
}

void ImportDialog::setRunning(bool running)
{
    for (QWidget* widget : QList<QWidget*> {m_encoding, m_delimiter, m_names, m_table, m_begin})
        widget->setEnabled(!running);
    if (running)
        m_dates->setEnabled(false);
}

void ImportDialog::start()
{
    m_problem->clear();
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
    m_state->setPlainText(tr("Read %n line(s)", nullptr, static_cast<int>(progress.rows)));
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
    const QLocale locale;
    m_bar->setValue(1000);
    m_state->setPlainText(tr("Read %n line(s)", nullptr, static_cast<int>(result.read)));
    m_counts[0]->setPlainText(locale.toString(result.added));
    m_counts[1]->setPlainText(locale.toString(result.updated + result.unchanged));
    m_counts[2]->setPlainText(locale.toString(result.refusedCount));
    m_refused->setRowCount(static_cast<int>(result.refused.size()));
    for (int row = 0; row < result.refused.size(); ++row) {
        const RefusedRow& refused = result.refused.at(row);
        m_refused->setItem(row, 0, new QTableWidgetItem(locale.toString(refused.line)));
        m_refused->setItem(row, 1, new QTableWidgetItem(visibleLine(refused.text)));
        m_refused->setItem(row, 2, new QTableWidgetItem(visibleLine(problemText(refused.problem))));
    }
    m_refused->setVisible(!result.refused.isEmpty());
    m_outcome->show();
    m_save->setVisible(!result.refused.isEmpty());
    m_undo->setVisible(result.importId != 0);
    m_stop->hide();
    m_begin->hide();
    m_done->show();
    m_done->setFocus();
    if (result.importId != 0) {
        m_store.announce({Change::Customers | Change::Orders, {}, {}});
        Q_EMIT finished();
    }
}

void ImportDialog::saveRefused()
{
    const QString suggested = QFileInfo(m_options.path).completeBaseName() + u"-refused.csv"_s;
    m_prompts.saveFile(this, {tr("Save these lines"), tr("Tables (*.csv *.txt)"), suggested}, [this](const QString& path) {
        QSaveFile file(path);
        const bool kept = file.open(QIODevice::WriteOnly) && file.write(refusedLines(m_result).toUtf8()) >= 0 && file.commit();
        if (!kept)
            m_problem->showNote(tr("The lines could not be saved there. Choose another place."));
    });
}

void ImportDialog::undo()
{
    m_undo->setEnabled(false);
    m_store.run([id = m_result.importId](Store& store) { return store.undoImport(id); }).then(this, [this](const Result<void>& answer) {
        if (!answer) {
            m_problem->showNote(answer.error().kind == ErrorKind::Conflict ? tr("Somebody edited one of them since. The import stays.")
                                                                           : errorText(answer.error().kind));
            return;
        }
        m_undo->hide();
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
    m_begin->setEnabled(!m_fields.isEmpty());
}

}
