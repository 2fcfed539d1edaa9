#include "widgets/recovery/ConflictPanel.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/KindText.h"
#include "widgets/common/Picture.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/ValueAccess.h"
#include "widgets/common/VisibleText.h"
#include "widgets/recovery/EventText.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace amends {
using namespace Qt::StringLiterals;

namespace {
constexpr int mostRows = 6;

void clear(QVBoxLayout* column)
{
    while (column->count() > 1) {
        QLayoutItem* item = column->takeAt(1);
        delete item->widget();
        delete item;
    }
}

void addLine(QVBoxLayout* column, const QString& text, Tone tone = Tone::Normal)
{
    auto* line = new PlainLabel(text, FontRole::Body, tone, column->parentWidget());
    line->setWrapping(true);
    line->setCopyable(true);
    column->addWidget(line);
}
}

ConflictPanel::ConflictPanel(QWidget* parent)
    : QFrame(parent), m_keep(makeButton(tr("Keep both: add mine"), ButtonKind::Primary, u"keepMine"_s, this))
{
    setObjectName(u"popover"_s);
    setAccessibleName(tr("Someone else wrote here first"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(18, 14, 18, 16);
    all->setSpacing(12);
    auto* title = new QHBoxLayout;
    title->addWidget(new Picture(Icon::Warning, Token::Warn, 20, this));
    auto* words = new PlainLabel(
        tr("Someone else wrote here first. Nothing is lost: look at both."), FontRole::Section, Tone::Normal, this);
    words->setWrapping(true);
    title->addWidget(words, 1);
    all->addLayout(title);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(24);
    m_theirs = addColumn(columns, tr("What is stored now"), u"conflictTheirs"_s);
    m_mine = addColumn(columns, tr("What you were about to record"), u"conflictMine"_s);
    all->addLayout(columns);
    auto* leave = makeButton(tr("Leave mine out"), ButtonKind::Plain, u"leaveMine"_s, this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(leave);
    buttons->addStretch();
    all->addLayout(buttons);
    connect(m_keep, &ActionButton::clicked, this, &ConflictPanel::keepMineWanted);
    connect(leave, &ActionButton::clicked, this, &ConflictPanel::leaveMineWanted);
    hide();
}

QVBoxLayout* ConflictPanel::addColumn(QHBoxLayout* row, const QString& title, const QString& objectName)
{
    auto* holder = new QWidget(this);
    holder->setObjectName(objectName);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(new PlainLabel(title, FontRole::BodyBold, Tone::Normal, holder));
    row->addWidget(holder, 1, Qt::AlignTop);
    return column;
}

void ConflictPanel::showBoth(const QList<CaseEvent>& theirs, const QList<EventBody>& mine, const QDateTime& now)
{
    clear(m_theirs);
    clear(m_mine);
    for (const CaseEvent& event : theirs.mid(qMax<qsizetype>(0, theirs.size() - mostRows))) {
        addLine(m_theirs, eventText(event.body));
        //: %1 is when, %2 who wrote it
        addLine(m_theirs, tr("%1, %2").arg(dayAndTimeText(event.at, now), visibleLine(event.agent)), Tone::Caption);
    }
    for (const EventBody& body : mine)
        addLine(m_mine, eventText(body));
    show();
    raise();
    announce(this, tr("Someone else wrote here first. Nothing is lost: look at both."));
    m_keep->setFocus(Qt::OtherFocusReason);
}
}
