#include "widgets/recovery/PromiseTable.h"

#include "widgets/common/Card.h"
#include "widgets/common/IconButton.h"
#include "widgets/common/KindText.h"
#include "widgets/common/Picture.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/recovery/InvestigateParts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
PromiseTable::PromiseTable(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void PromiseTable::show(const QList<Promise>& promises, const QDateTime& now)
{
    delete m_content;
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(16, 0, 16, 0);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 5);
    m_grid->setColumnStretch(2, 2);
    m_grid->setColumnStretch(3, 3);
    m_grid->setColumnStretch(4, 2);
    m_grid->setColumnStretch(5, 3);
    setVisible(!promises.isEmpty());
    if (promises.isEmpty())
        return;
    addHeader();
    int row = 1;
    for (const Promise& promise : promises)
        addRow(row++, promise, now);
}

void PromiseTable::addHeader()
{
    const QStringList heads {tr("What"), tr("Who"), tr("By when"), tr("How"), tr("State")};
    for (qsizetype i = 0; i < heads.size(); ++i)
        m_grid->addWidget(
            new PlainLabel(heads.at(i), FontRole::Caption, Tone::Secondary, m_content), 0, static_cast<int>(i) + 1);
}

void PromiseTable::addRow(int row, const Promise& promise, const QDateTime& now)
{
    m_grid->addWidget(new Picture(channelIcon(promise.channel), Token::Text2, 18, m_content), row, 0);
    const auto cell = [&](const QString& text, int at, Tone tone = Tone::Normal) {
        auto* label = new PlainLabel(text, FontRole::Small, tone, m_content);
        label->setEliding(at == 1);
        m_grid->addWidget(label, row, at);
        return label;
    };
    cell(promise.what, 1);
    cell(promise.who.isEmpty() ? tr("You") : promise.who, 2, Tone::Secondary);
    cell(
        promise.moved > 0 ? tr("%1 (moved)").arg(dayAndTimeText(promise.by, now)) : dayAndTimeText(promise.by, now), 3);
    cell(channelText(promise.channel), 4, Tone::Secondary);
    QString state;
    Tone tone = Tone::Secondary;
    switch (promise.state) {
    case PromiseState::Kept:
        state = tr("Kept, %1").arg(sinceText(promise.settledAt, now));
        tone = Tone::Seam;
        break;
    case PromiseState::Broken:
        state = promise.note.isEmpty() ? tr("Not kept") : tr("Not kept: %1").arg(promise.note);
        tone = Tone::Danger;
        break;
    case PromiseState::Open:
        state = dueText(promise.by, now);
        tone = promise.by < now ? Tone::Danger : promise.by < now.addSecs(3600) ? Tone::Warn : Tone::Secondary;
        break;
    }
    cell(state, 5, tone);
    m_grid->addWidget(actionsFor(promise), row, 6, Qt::AlignTrailing);
}

QWidget* PromiseTable::actionsFor(const Promise& promise)
{
    auto* actions = new QWidget(m_content);
    auto* line = new QHBoxLayout(actions);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    const PromiseId id = promise.id;
    const auto button
        = [&](Icon icon, const QString& name, const QString& objectName, void (PromiseTable::*wanted)(PromiseId)) {
              auto* b = new IconButton(icon, actions);
              b->setName(name);
              b->setObjectName(objectName);
              b->setAccessibleDescription(promise.what);
              connect(b, &QToolButton::clicked, this, [this, id, wanted] { (this->*wanted)(id); });
              line->addWidget(b);
          };
    if (promise.state == PromiseState::Open) {
        button(Icon::Check, tr("Kept"), u"promiseKept"_s, &PromiseTable::keptWanted);
        button(Icon::Calendar, tr("Another time"), u"promiseMove"_s, &PromiseTable::moveWanted);
        button(Icon::Close, tr("Not kept"), u"promiseBroken"_s, &PromiseTable::brokenWanted);
    } else {
        button(Icon::Undo, tr("Open again"), u"promiseUndo"_s, &PromiseTable::undoWanted);
    }
    return actions;
}
}
