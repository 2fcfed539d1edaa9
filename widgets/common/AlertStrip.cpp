#include "widgets/common/AlertStrip.h"

#include "widgets/common/IconButton.h"
#include "widgets/common/KindText.h"
#include "widgets/common/Picture.h"
#include "widgets/common/PlainLabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
AlertStrip::AlertStrip(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    setObjectName(u"alertStrip"_s);
    setAccessibleName(tr("Pinned lines"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
    hide();
}

void AlertStrip::setLines(const QList<AlertLine>& lines, const QDateTime& now)
{
    if (lines == m_lines && m_rows->count() > 0)
        return;
    m_lines = lines;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const AlertLine& line : lines.first(std::min<qsizetype>(m_most, lines.size())))
        m_rows->addWidget(makeLine(line, now));
    if (lines.size() > m_most)
        m_rows->addWidget(new PlainLabel(tr("%n more pinned line(s)", nullptr, static_cast<int>(lines.size()) - m_most),
            FontRole::Small, Tone::Warn, this));
    setVisible(!lines.isEmpty());
}

QWidget* AlertStrip::makeLine(const AlertLine& line, const QDateTime& now)
{
    auto* frame = new QFrame(this);
    frame->setProperty("kind", u"amber"_s);
    auto* across = new QHBoxLayout(frame);
    across->setContentsMargins(10, 5, m_removable ? 4 : 10, 5);
    across->setSpacing(8);
    across->addWidget(new Picture(Icon::Warning, Token::Warn, 18, frame), 0, Qt::AlignVCenter);
    auto* words = new PlainLabel(line.text, FontRole::Small, Tone::Warn, frame);
    words->setBold(true);
    words->setWrapping(true);
    across->addWidget(words, 1);
    if (line.until.isValid()) {
        //: %1 is a day
        auto* until = new PlainLabel(tr("until %1").arg(dayText(line.until, now)), FontRole::Small, Tone::Warn, frame);
        across->addWidget(until);
    }
    if (m_removable) {
        auto* off = new IconButton(Icon::Close, frame);
        off->setObjectName(u"takeOffLine"_s);
        off->setPictureToken(Token::Warn);
        off->setPictureSize(16);
        //: a button; %1 is the text of a pinned line
        off->setName(tr("Take off: %1").arg(line.text));
        connect(off, &QToolButton::clicked, this, [this, line] { Q_EMIT takeOffWanted(line); });
        across->addWidget(off);
    }
    return frame;
}
}
