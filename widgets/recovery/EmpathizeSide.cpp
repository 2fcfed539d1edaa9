#include "widgets/recovery/EmpathizeSide.h"

#include "models/language/KeyPhrases.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/Card.h"
#include "widgets/common/Picture.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/recovery/KeptPhrase.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace amends {
using namespace Qt::StringLiterals;

namespace {
// Seven parts, four of them filled: stop and look before the first word.
class SevenSeconds final : public QWidget {
public:
    explicit SevenSeconds(QWidget* parent) : QWidget(parent) { setFixedHeight(scaled(8)); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        constexpr int parts = 7;
        constexpr int gap = 4;
        const double part = (width() - gap * (parts - 1)) / double(parts);
        for (int i = 0; i < parts; ++i) {
            const double x = i * (part + gap);
            const QRectF spot(isRightToLeft() ? width() - x - part : x, 0.5, part, height() - 1);
            painter.setPen(i < 4 ? QPen(Qt::NoPen) : QPen(color(Token::BorderStrong), 1));
            painter.setBrush(i < 4 ? QBrush(color(Token::Primary)) : QBrush(Qt::NoBrush));
            painter.drawRoundedRect(spot, height() / 2.0, height() / 2.0);
        }
    }
};
}

EmpathizeSide::EmpathizeSide(QWidget* parent)
    : QWidget(parent), m_all(new QVBoxLayout(this)), m_words(makeWords()), m_face(makeFaceToFace())
{
    setObjectName(u"empathizeSide"_s);
    m_all->setContentsMargins(16, 14, 16, 14);
    m_all->setSpacing(14);
    m_all->addWidget(m_words);
    m_all->addWidget(m_face);
    auto* hint = new PlainLabel(tr("If they say “No, it’s more that…”, that is the sentence. Write theirs."),
        FontRole::Small, Tone::Secondary, this);
    hint->setWrapping(true);
    auto* row = new QHBoxLayout;
    row->addWidget(new Picture(Icon::Info, Token::Text2, 16, this), 0, Qt::AlignTop);
    row->addWidget(hint, 1);
    m_all->addLayout(row);
    m_all->addStretch();
}

QWidget* EmpathizeSide::makeWords()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* title = new QHBoxLayout;
    title->addWidget(new PlainLabel(tr("Their words"), FontRole::BodyBold, Tone::Normal, part));
    title->addStretch();
    m_count = new PlainLabel(QString(), FontRole::Small, Tone::Secondary, part);
    m_count->setObjectName(u"phrasesUsed"_s);
    title->addWidget(m_count);
    column->addLayout(title);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(4);
    column->addLayout(m_rows);
    return part;
}

QWidget* EmpathizeSide::makeFaceToFace()
{
    auto* card = new Card(tr("If you’re face to face"), this);
    card->setProperty("kind", u"quiet"_s);
    card->setTrailing(new PlainLabel(tr("7 seconds"), FontRole::Small, Tone::Secondary, card));
    auto* why = new PlainLabel(
        tr("They decide how this will go before you finish a sentence."), FontRole::Small, Tone::Secondary, card);
    why->setWrapping(true);
    card->body()->setSpacing(8);
    card->body()->addWidget(why);
    card->body()->addWidget(new SevenSeconds(card));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const std::array<std::pair<QString, QString>, 3> lines {{{tr("1 and 2"), tr("Stop. Turn to them, hands still")},
        {tr("3 and 4"), tr("Their eyes, their name")}, {tr("5 to 7"), tr("Nothing. They start")}}};
    for (const auto& [when, what] : lines) {
        const int at = grid->rowCount();
        grid->addWidget(new PlainLabel(when, FontRole::Small, Tone::Secondary, card), at, 0);
        auto* words = new PlainLabel(what, FontRole::Small, Tone::Normal, card);
        words->setWrapping(true);
        grid->addWidget(words, at, 1);
    }
    card->body()->addLayout(grid);
    return card;
}

void EmpathizeSide::setAtCounter(bool atCounter)
{
    m_all->removeWidget(m_face);
    m_all->insertWidget(atCounter ? 0 : 1, m_face);
}

void EmpathizeSide::showPhrases(const QStringList& phrases, const QString& sentence, bool readOnly)
{
    const QStringList used = usedOf(phrases, sentence);
    m_words->setVisible(!phrases.isEmpty());
    if (phrases == m_phrases && used == m_used && readOnly == m_readOnly)
        return;
    m_phrases = phrases;
    m_used = used;
    m_readOnly = readOnly;
    //: %1 of %2 key phrases
    m_count->setPlainText(tr("%1 of %2 used").arg(locale().toString(used.size()), locale().toString(phrases.size())));
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString& phrase : phrases) {
        auto* row = new QWidget(m_words);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        line->addWidget(new Picture(Icon::Quote, Token::SeamText, 15, row));
        auto* words = new KeptPhrase(row);
        words->setPhrase(phrase);
        words->setFocusPolicy(Qt::NoFocus);
        line->addWidget(words);
        line->addStretch();
        if (used.contains(phrase)) {
            line->addWidget(new PlainLabel(tr("Used"), FontRole::Small, Tone::Secondary, row));
        } else if (!readOnly) {
            auto* use = makeButton(tr("Use it"), ButtonKind::Ghost, u"usePhrase%1"_s.arg(m_rows->count()), row);
            use->setSize(ButtonSize::Small);
            line->addWidget(use);
            connect(use, &ActionButton::clicked, this, [this, phrase] { Q_EMIT phraseWanted(phrase); });
        }
        m_rows->addWidget(row);
    }
}
}
