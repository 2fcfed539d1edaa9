#include "widgets/customers/CardRows.h"

#include "widgets/common/Picture.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
QVBoxLayout* rowsOf(QWidget* box)
{
    auto* rows = qobject_cast<QVBoxLayout*>(box->layout());
    if (!rows) {
        rows = new QVBoxLayout(box);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(8);
    }
    return rows;
}
}

void clearRows(QWidget* box)
{
    QVBoxLayout* rows = rowsOf(box);
    while (QLayoutItem* item = rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void showLines(QWidget* box, const QList<CardLine>& lines)
{
    clearRows(box);
    for (const CardLine& line : lines) {
        if (line.value.isEmpty())
            continue;
        auto* row = new QWidget(box);
        auto* across = new QHBoxLayout(row);
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(8);
        auto* name = new PlainLabel(line.name, FontRole::Small, Tone::Secondary, row);
        across->addWidget(name, 0, Qt::AlignTop);
        across->addSpacing(8);
        auto* value = new PlainLabel(line.value, FontRole::Small, line.tone, row);
        value->setWrapping(true);
        value->setCopyable(true);
        value->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
        value->setAccessibleName(u"%1: %2"_s.arg(line.name, line.value));
        if (line.icon != Icon::None) {
            across->addStretch(1);
            across->addWidget(new Picture(line.icon, Token::Ok, 18, row), 0, Qt::AlignTop);
            value->setWrapping(false);
            across->addWidget(value, 0);
        } else {
            across->addWidget(value, 1);
        }
        rowsOf(box)->addWidget(row);
    }
}

void addEvent(QWidget* box, Icon icon, Tone tone, const QString& what, const QString& when)
{
    auto* row = new QWidget(box);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(8);
    across->addWidget(new Picture(icon, tone == Tone::Normal ? Token::Text2 : tokenOf(tone), 18, row), 0, Qt::AlignTop);
    auto* words = new PlainLabel(what, FontRole::Small, Tone::Normal, row);
    words->setWrapping(true);
    across->addWidget(words, 1);
    auto* time = new PlainLabel(when, FontRole::Small, tone == Tone::Normal ? Tone::Secondary : tone, row);
    time->setBold(tone != Tone::Normal);
    across->addWidget(time, 0, Qt::AlignTop);
    rowsOf(box)->addWidget(row);
}

QWidget* sectionTitle(const QString& title, QWidget* trailing, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(new PlainLabel(title, FontRole::BodyBold, Tone::Normal, row));
    across->addStretch(1);
    if (trailing)
        across->addWidget(trailing);
    return row;
}
}
