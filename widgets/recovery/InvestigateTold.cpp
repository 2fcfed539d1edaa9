#include "widgets/recovery/InvestigateTold.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/PlainLabel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int shownFirst = 6;
const QString textField = u"investigate.told.text"_s;
const QString sourceField = u"investigate.told.source"_s;

void empty(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}
}

QList<ToldFact> toldFacts(const RecoveryCase& c, const CustomerCard& card)
{
    QList<ToldFact> facts;
    const auto add = [&facts](const ToldFact& fact) {
        const bool known = std::any_of(facts.begin(), facts.end(),
            [&](const ToldFact& f) { return f.text.compare(fact.text, Qt::CaseInsensitive) == 0; });
        if (!known)
            facts.append(fact);
    };
    for (auto fact = c.told.crbegin(); fact != c.told.crend(); ++fact)
        add(*fact);
    for (const CustomerFact& fact : card.facts)
        add({fact.text, fact.source, fact.at});
    std::stable_sort(facts.begin(), facts.end(), [](const ToldFact& a, const ToldFact& b) { return a.at > b.at; });
    return facts;
}

InvestigateTold::InvestigateTold(CaseDesk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_card(new TintedCard(Token::SeamSoft, Token::SeamSoft, this)),
      m_list(new QWidget(m_card)),
      m_editor(new QWidget(m_card)),
      m_text(draftedLine(desk, textField, u"toldText"_s, m_editor)),
      m_source(draftedLine(desk, sourceField, u"toldSource"_s, m_editor)),
      m_open(makeButton(tr("Add what they told us"), ButtonKind::Ghost, u"toldOpen"_s, m_card, Icon::Add)),
      m_add(makeButton(tr("Add it"), ButtonKind::Plain, u"toldAdd"_s, m_editor)),
      m_sentence(new FieldSentence(m_editor))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    m_card->setAccessibleName(tr("Already told us"));
    m_list->setAccessibleName(tr("Already told us"));
    auto* title = new PlainLabel(tr("Already told us. Don’t ask again."), FontRole::BodyBold, Tone::Seam, m_card);
    m_card->body()->addWidget(title);
    m_card->body()->addWidget(m_list);
    new QGridLayout(m_list);
    m_list->layout()->setContentsMargins(0, 0, 0, 0);
    auto* form = new QGridLayout(m_editor);
    form->setContentsMargins(0, 4, 0, 0);
    form->addWidget(labelled(tr("What they told us"), m_text, m_editor), 0, 0, 1, 2);
    form->addWidget(labelled(tr("Who heard it, and where"), m_source, m_editor), 1, 0);
    form->addWidget(m_add, 1, 1, Qt::AlignBottom);
    form->addWidget(m_sentence, 2, 0, 1, 2);
    form->setColumnStretch(0, 1);
    m_card->body()->addWidget(m_editor);
    m_card->body()->addWidget(m_open, 0, Qt::AlignLeading);
    m_card->body()->addStretch();
    m_open->setSize(ButtonSize::Small);
    m_editor->hide();
    connect(m_open, &QPushButton::clicked, this, [this] { showEditor(true); });
    connect(m_add, &QPushButton::clicked, this, &InvestigateTold::add);
}

void InvestigateTold::take()
{
    m_all = false;
    const auto text = m_desk.draft(textField);
    const auto source = m_desk.draft(sourceField);
    m_text->setText(text ? text->text : QString());
    m_source->setText(source ? source->text : tr("%1, this call").arg(m_desk.agent()));
    m_sentence->clear();
    m_editor->setVisible(!m_text->text().isEmpty());
    m_open->setVisible(m_editor->isHidden());
    refresh();
}

void InvestigateTold::refresh()
{
    auto* grid = static_cast<QGridLayout*>(m_list->layout());
    empty(grid);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(0, 1);
    const QList<ToldFact> facts = toldFacts(m_desk.current(), m_desk.card());
    const qsizetype shown = m_all ? facts.size() : std::min<qsizetype>(facts.size(), shownFirst);
    int row = 0;
    for (const ToldFact& fact : facts.first(shown)) {
        auto* text = new PlainLabel(fact.text, FontRole::Body, Tone::Normal, m_list);
        text->setWrapping(true);
        text->setCopyable(true);
        text->setFocusPolicy(Qt::ClickFocus);
        //: Who heard a fact, and when: "Leo, chat, Mon 17"
        auto* source = new PlainLabel(
            tr("%1, %2").arg(fact.source, sinceText(fact.at, m_desk.now())), FontRole::Small, Tone::Secondary, m_list);
        grid->addWidget(text, row, 0, Qt::AlignTop);
        grid->addWidget(source, row++, 1, Qt::AlignTop | Qt::AlignTrailing);
    }
    if (facts.isEmpty()) {
        auto* none = new PlainLabel(tr("Nothing yet. What they tell you now need not be asked again."), FontRole::Small,
            Tone::Secondary, m_list);
        none->setWrapping(true);
        grid->addWidget(none, 0, 0);
    }
    if (facts.size() > shown) {
        auto* more = makeButton(tr("Show %n more", nullptr, static_cast<int>(facts.size() - shown)), ButtonKind::Ghost,
            u"toldMore"_s, m_list);
        more->setSize(ButtonSize::Small);
        connect(more, &QPushButton::clicked, this, [this] {
            m_all = true;
            refresh();
        });
        grid->addWidget(more, row, 0, Qt::AlignLeading);
    }
}

void InvestigateTold::showEditor(bool shown)
{
    m_editor->setVisible(shown);
    m_open->setVisible(!shown);
    m_sentence->clear();
    (shown ? static_cast<QWidget*>(m_text) : m_open)->setFocus(Qt::TabFocusReason);
}

void InvestigateTold::add()
{
    const QString text = m_text->text().trimmed();
    const QString source = m_source->text().trimmed();
    if (text.isEmpty() || source.isEmpty()) {
        m_sentence->tell(text.isEmpty() ? tr("Write what they told us.") : tr("Say who heard it, then add it."));
        (text.isEmpty() ? m_text : m_source)->setFocus(Qt::TabFocusReason);
        return;
    }
    const QList<ToldFact> facts = toldFacts(m_desk.current(), m_desk.card());
    const auto known = std::find_if(facts.begin(), facts.end(),
        [&](const ToldFact& f) { return f.text.trimmed().compare(text, Qt::CaseInsensitive) == 0; });
    const bool again = known != facts.end();
    const EventBody body
        = again ? EventBody(AskedAgain {{}, known->text, known->source}) : EventBody(FactTold {text, source});
    if (const auto refusal = m_desk.happened({body}, {textField, sourceField})) {
        m_sentence->tell(investigateRefusal(*refusal));
        return;
    }
    m_text->clear();
    showEditor(false);
    //: %1 is whom they told it before: "Leo, chat"
    Q_EMIT said(again ? tr("They had told %1 already: that counts as effort for them.").arg(known->source)
                      : tr("Noted. Nobody need ask that again."));
}

bool InvestigateTold::commit()
{
    if (!m_editor->isHidden() && !m_text->text().trimmed().isEmpty() && !m_source->text().trimmed().isEmpty())
        add();
    return true;
}

void InvestigateTold::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_editor->isHidden()) {
        showEditor(false);
        if (!m_text->text().trimmed().isEmpty())
            Q_EMIT said(tr("Your words are kept. They are there when you open this again."));
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier
        && !m_editor->isHidden()) {
        add();
    } else {
        QWidget::keyPressEvent(event);
    }
}
}
