#include "widgets/desk/FirstStart.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/Card.h"
#include "widgets/common/KeyCap.h"
#include "widgets/common/Picture.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/Segmented.h"
#include "widgets/common/TierChip.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
QWidget* makeChoice(Icon picture, const QString& title, const QString& text, ActionButton* button, QWidget* extra, QWidget* parent)
{
    auto* card = new QFrame(parent);
    card->setProperty("kind", u"card"_s);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(20, 18, 18, 18);
    row->setSpacing(16);
    row->addWidget(new Picture(picture, Token::Primary, 28, card));
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->addWidget(new PlainLabel(title, FontRole::Section, Tone::Normal, card));
    if (extra)
        head->addWidget(extra);
    head->addStretch(1);
    words->addLayout(head);
    auto* line = new PlainLabel(text, FontRole::Small, Tone::Secondary, card);
    line->setWrapping(true);
    words->addWidget(line);
    row->addLayout(words, 1);
    row->addWidget(button);
    return card;
}
}

FirstStart::FirstStart(const QString& storePlace, const QString& name, const Looks& looks, QWidget* parent) : QWidget(parent)
{
    setObjectName(u"page"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new QFrame(this);
    bar->setObjectName(u"topBar"_s);
    auto* barRow = new QHBoxLayout(bar);
    barRow->setContentsMargins(24, 12, 24, 12);
    barRow->addWidget(new Picture(Icon::Amends, Token::Primary, 32, bar));
    barRow->addWidget(new PlainLabel(u"Amends"_s, FontRole::Title, Tone::Normal, bar));
    barRow->addStretch(1);
    column->addWidget(bar);
    auto* halves = new QHBoxLayout;
    halves->setContentsMargins(48, 40, 48, 24);
    halves->setSpacing(48);
    halves->addWidget(makeWho(name, looks), 1);
    halves->addWidget(makeDivider(this, Qt::Vertical));
    halves->addWidget(makeBegin(), 1);
    column->addLayout(halves, 1);
    auto* foot = new QFrame(this);
    foot->setObjectName(u"footer"_s);
    auto* footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins(24, 14, 24, 14);
    footRow->addWidget(new Picture(Icon::Locked, Token::Text2, 18, foot));
    auto* place = new PlainLabel(tr("Everything stays on this computer, in %1").arg(storePlace), FontRole::Small, Tone::Secondary, foot);
    place->setEliding(true);
    footRow->addWidget(place, 1);
    auto* change = makeButton(tr("Change the place"), ButtonKind::Ghost, u"changePlace"_s, foot);
    footRow->addWidget(change);
    footRow->addWidget(new KeyCap(QKeySequence(Qt::CTRL | Qt::Key_N), foot));
    footRow->addWidget(new PlainLabel(tr("first recovery"), FontRole::Small, Tone::Secondary, foot));
    column->addWidget(foot);
    connect(change, &QPushButton::clicked, this, &FirstStart::placeWanted);
    m_name->setFocus();
}

QWidget* FirstStart::makeWho(const QString& name, const Looks& looks)
{
    auto* who = new QWidget(this);
    auto* column = new QVBoxLayout(who);
    column->setSpacing(8);
    column->addWidget(new PlainLabel(tr("Who sits here?"), FontRole::Title, Tone::Normal, who));
    column->addWidget(new PlainLabel(tr("You can change all of this later in Settings."), FontRole::Body, Tone::Secondary, who));
    column->addSpacing(16);
    auto add = [who, column](const QString& text, QWidget* field) {
        auto* label = new PlainLabel(text, FontRole::BodyBold, Tone::Normal, who);
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field, 0, field->inherits("QLineEdit") ? Qt::Alignment() : Qt::AlignLeading);
    };
    m_name = new QLineEdit(name, who);
    m_name->setObjectName(u"agentName"_s);
    m_name->setMaxLength(200);
    add(tr("Your name"), m_name);
    column->addWidget(new PlainLabel(tr("It signs your letters and your promises."), FontRole::Small, Tone::Secondary, who));
    column->addSpacing(12);
    m_theme = new Segmented(tr("Theme"), who);
    m_theme->setObjectName(u"theme"_s);
    m_theme->add(u"system"_s, tr("As the system"));
    m_theme->add(u"light"_s, tr("Light"));
    m_theme->add(u"dark"_s, tr("Dark"));
    m_theme->setChosen(looks.theme);
    add(tr("Theme"), m_theme);
    column->addSpacing(12);
    m_text = new Segmented(tr("Text size"), who);
    m_text->setObjectName(u"textSize"_s);
    for (const int percent : {90, 100, 115, 130, 150})
        m_text->add(QString::number(percent), tr("%1%").arg(percent));
    m_text->setChosen(QString::number(looks.textPercent));
    add(tr("Text size"), m_text);
    column->addWidget(new PlainLabel(tr("“I took the day off.”"), FontRole::Script, Tone::Secondary, who));
    column->addSpacing(12);
    m_language = new QComboBox(who);
    m_language->setObjectName(u"language"_s);
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    m_language->addItem(u"العربية"_s, u"ar"_s);
    m_language->setCurrentIndex(std::max(0, m_language->findData(looks.language)));
    add(tr("Language, from the next start"), m_language);
    column->addStretch(1);
    connect(m_theme, &Segmented::changed, this, &FirstStart::tellLooks);
    connect(m_text, &Segmented::changed, this, &FirstStart::tellLooks);
    connect(m_language, &QComboBox::activated, this, &FirstStart::tellLooks);
    return who;
}

QWidget* FirstStart::makeBegin()
{
    auto* begin = new QWidget(this);
    auto* column = new QVBoxLayout(begin);
    column->setSpacing(12);
    column->addWidget(new PlainLabel(tr("Where shall we begin?"), FontRole::Title, Tone::Normal, begin));
    column->addWidget(new PlainLabel(tr("The store is empty. Pick one; the others stay in Settings."), FontRole::Body, Tone::Secondary, begin));
    auto* start = makeButton(tr("Start"), ButtonKind::Primary, u"startFirst"_s, begin);
    start->setAccessibleDescription(tr("Take your first recovery now"));
    auto* choose = makeButton(tr("Choose a file"), ButtonKind::Plain, u"chooseFile"_s, begin);
    m_demo = makeButton(tr("Open demo"), ButtonKind::Plain, u"openDemo"_s, begin);
    column->addWidget(makeChoice(Icon::StepListen, tr("Take your first recovery now"),
                                 tr("Someone is on the line. It asks only who, and their words."), start, nullptr, begin));
    column->addWidget(makeChoice(Icon::NavCustomers, tr("Bring in your customers"),
                                 tr("From a CSV file. You see what is read before it is kept."), choose, nullptr, begin));
    column->addWidget(makeChoice(Icon::NavPractice, tr("Look around a demo company"),
                                 tr("12 weeks of made-up people and cases, kept apart."), m_demo,
                                 new TierChip(tr("Demo, not real"), begin, Tone::Info, Icon::Info), begin));
    m_progress = new QProgressBar(begin);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Making the demo company"));
    m_progress->hide();
    column->addWidget(m_progress);
    auto* note = new PlainLabel(tr("The demo says so on every screen. Nothing in it is sent or mixed with your own people. Leave it from the same blue chip."),
                                FontRole::Small, Tone::Secondary, begin);
    note->setWrapping(true);
    column->addWidget(note);
    column->addStretch(1);
    connect(start, &QPushButton::clicked, this, &FirstStart::startWanted);
    connect(choose, &QPushButton::clicked, this, &FirstStart::importWanted);
    connect(m_demo, &QPushButton::clicked, this, &FirstStart::demoWanted);
    return begin;
}

void FirstStart::showProgress(int percent)
{
    m_progress->show();
    m_progress->setValue(percent);
    m_demo->setEnabled(false);
}

QString FirstStart::agentName() const
{
    return m_name->text().trimmed();
}

void FirstStart::tellLooks()
{
    Q_EMIT looksChanged({m_theme->chosen(), m_text->chosen().toInt(), m_language->currentData().toString()});
}
}
