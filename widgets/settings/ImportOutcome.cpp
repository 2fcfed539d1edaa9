#include "widgets/settings/ImportOutcome.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/Card.h"
#include "widgets/common/PhoneText.h"
#include "widgets/common/Picture.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/VisibleText.h"
#include "widgets/settings/ImportText.h"
#include "widgets/style/Fonts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {

ImportOutcome::ImportOutcome(QWidget* parent)
    : QWidget(parent),
      m_refusedCard(new Card(QString(), this)),
      m_refused(new QTableWidget(0, 3, m_refusedCard)),
      m_save(makeButton(QString(), ButtonKind::Ghost, u"importSaveRefused"_s, m_refusedCard, Icon::Export)),
      m_alikeCard(new Card(QString(), this)),
      m_alike(new QListWidget(m_alikeCard)),
      m_compare(
          makeButton(tr("Put side by side"), ButtonKind::Ghost, u"importCompare"_s, m_alikeCard, Icon::NavCustomers))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeTiles());
    makeRefused();
    column->addWidget(m_refusedCard, 1);
    makeAlike();
    column->addWidget(m_alikeCard, 1);
    auto* note = new QHBoxLayout;
    note->setSpacing(8);
    note->addWidget(new Picture(Icon::Info, Token::Text2, 16, this));
    note->addWidget(
        new PlainLabel(tr("Matched by customer number, then email, then phone. Notes and history were not touched."),
            FontRole::Small, Tone::Secondary, this),
        1);
    column->addLayout(note);
    connect(m_save, &QPushButton::clicked, this, &ImportOutcome::saveWanted);
}

QWidget* ImportOutcome::makeTiles()
{
    struct Kind {
        QString words {};
        Icon icon = Icon::None;
        Token token = Token::Text2;
        Tone tone = Tone::Secondary;
    };
    const Kind kinds[] {{tr("new"), Icon::Ok, Token::Ok, Tone::Secondary},
        {tr("here already, brought up to date"), Icon::Swap, Token::Text2, Tone::Secondary},
        {tr("refused"), Icon::Error, Token::Danger, Tone::Danger}};
    auto* tiles = new QWidget(this);
    auto* row = new QHBoxLayout(tiles);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (int i = 0; i < 3; ++i) {
        auto* tile = new QFrame(tiles);
        tile->setProperty("kind", u"well"_s);
        auto* inside = new QVBoxLayout(tile);
        inside->setContentsMargins(14, 8, 14, 8);
        inside->setSpacing(2);
        m_counts[i] = new PlainLabel(QString(), FontRole::Number, Tone::Normal, tile);
        m_counts[i]->setObjectName(u"importCount%1"_s.arg(i));
        inside->addWidget(m_counts[i]);
        auto* words = new QHBoxLayout;
        words->setSpacing(8);
        words->addWidget(new Picture(kinds[i].icon, kinds[i].token, 16, tile));
        words->addWidget(new PlainLabel(kinds[i].words, FontRole::Small, kinds[i].tone, tile), 1);
        inside->addLayout(words);
        row->addWidget(tile, 1);
    }
    return tiles;
}

void ImportOutcome::makeRefused()
{
    m_refused->setObjectName(u"importRefused"_s);
    m_refused->setAccessibleName(tr("Lines refused"));
    m_refused->setHorizontalHeaderLabels({tr("Line"), tr("What stands there"), tr("Why it was refused")});
    m_refused->horizontalHeader()->hide(); // the words say it; screen readers still read the names
    m_refused->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_refused->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_refused->setTabKeyNavigation(false);
    m_refused->setShowGrid(false);
    m_refused->setWordWrap(false);
    m_refused->setIconSize(QSize(scaled(16), scaled(16)));
    m_refused->verticalHeader()->hide();
    m_refused->verticalHeader()->setDefaultSectionSize(scaled(32));
    m_refused->horizontalHeader()->setStretchLastSection(true);
    m_refused->setColumnWidth(0, scaled(110));
    m_refused->setColumnWidth(1, scaled(300));
    m_save->setSize(ButtonSize::Small);
    m_refusedCard->setTrailing(m_save);
    m_refusedCard->body()->addWidget(m_refused, 1);
    m_refusedCard->body()->setContentsMargins(14, 6, 6, 4);
    m_refusedCard->body()->setSpacing(4);
    m_refused->setMinimumHeight(scaled(70));
}

void ImportOutcome::makeAlike()
{
    m_alike->setObjectName(u"importAlike"_s);
    m_alike->setAccessibleName(tr("New people who may be here already"));
    m_alike->setTabKeyNavigation(false);
    m_alike->setTextElideMode(Qt::ElideRight);
    m_alike->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_alike->setMinimumHeight(scaled(70));
    m_compare->setSize(ButtonSize::Small);
    m_alikeCard->setTrailing(m_compare);
    m_alikeCard->body()->addWidget(m_alike, 1);
    m_alikeCard->body()->setContentsMargins(14, 6, 6, 4);
    m_alikeCard->body()->setSpacing(4);
    m_alikeCard->hide();
    connect(m_alike, &QListWidget::itemActivated, this, &ImportOutcome::compare);
    connect(m_compare, &QPushButton::clicked, this, &ImportOutcome::compare);
}

void ImportOutcome::showAlike()
{
    //: new customers with the phone or email of somebody known
    m_alikeCard->setTitle(tr("%Ln new person(s) may be here already", nullptr, static_cast<int>(m_alikeCount)));
    m_alike->clear();
    for (const Lookalike& one : std::as_const(m_lookalikes)) {
        const QString added = isolated(visibleLine(one.addedName));
        const QString known = isolated(visibleLine(one.knownName));
        const bool byEmail = one.by.contains(u'@');
        const QString by = isolatedLtr(byEmail ? visibleLine(one.by) : phoneText(one.by));
        //: %1 and %2 are people, %3 what they share
        m_alike->addItem(byEmail ? tr("%1 has the same email as %2: %3").arg(added, known, by)
                                 //: %1 and %2 are people, %3 what they share
                                 : tr("%1 has the same number as %2: %3").arg(added, known, by));
    }
    m_alike->setCurrentRow(0);
    m_alikeCard->setVisible(!m_lookalikes.isEmpty());
}

void ImportOutcome::compare()
{
    const int row = m_alike->currentRow();
    if (row >= 0 && row < m_lookalikes.size())
        Q_EMIT compareWanted(m_lookalikes.at(row));
}

void ImportOutcome::takeOff(CustomerId added)
{
    m_alikeCount -= m_lookalikes.removeIf([added](const Lookalike& one) { return one.added == added; });
    showAlike();
}

void ImportOutcome::showResult(const ImportResult& result)
{
    const QLocale locale;
    m_counts[0]->setPlainText(locale.toString(result.added));
    m_counts[1]->setPlainText(locale.toString(result.updated + result.unchanged));
    m_counts[2]->setPlainText(locale.toString(result.refusedCount));
    const int count = static_cast<int>(result.refusedCount);
    m_refusedCard->setTitle(tr("%n line(s) refused", nullptr, count));
    m_save->setText(tr("Save these %n line(s)", nullptr, static_cast<int>(result.refused.size())));
    m_refused->setRowCount(static_cast<int>(result.refused.size()));
    for (int row = 0; row < result.refused.size(); ++row) {
        const RefusedRow& refused = result.refused.at(row);
        m_refused->setItem(row, 0, new QTableWidgetItem(tr("Line %1").arg(locale.toString(refused.line))));
        m_refused->setItem(row, 1, new QTableWidgetItem(visibleLine(refused.text)));
        m_refused->setItem(
            row, 2, new QTableWidgetItem(icon(Icon::Error, Token::Danger), visibleLine(problemText(refused.problem))));
    }
    m_refusedCard->setVisible(!result.refused.isEmpty());
    m_lookalikes = result.lookalikes;
    m_alikeCount = result.lookalikeCount;
    showAlike();
}

}
