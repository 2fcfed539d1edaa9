#include "widgets/settings/FirstStart.h"

#include "models/desk/Places.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/Card.h"
#include "widgets/common/Picture.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/Segmented.h"
#include "widgets/common/TierChip.h"
#include "widgets/common/VisibleText.h"
#include "widgets/settings/SettingParts.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {

FirstStart::FirstStart(const QString& storePlace, Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_busy(new PlainLabel(QString(), FontRole::BodyBold, Tone::Info, this))
    , m_start(makeButton(tr("Start"), ButtonKind::Primary, u"startFirst"_s, this))
    , m_import(makeButton(tr("Choose a file"), ButtonKind::Plain, u"chooseFile"_s, this))
    , m_demo(makeButton(tr("Open demo"), ButtonKind::Plain, u"openDemo"_s, this))
{
    setObjectName(u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_name->setObjectName(u"yourName"_s);
    m_name->setMaxLength(200);
    m_name->setText(localAgent());
    auto* content = new QWidget(this);
    content->setObjectName(u"page"_s);
    auto* sides = new QHBoxLayout(content);
    sides->setContentsMargins(64, 48, 64, 40);
    sides->setSpacing(48);
    sides->addWidget(makeWho(theme), 1);
    sides->addWidget(makeDivider(content, Qt::Vertical));
    sides->addWidget(makeBegin(), 1);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(area, 1);
    all->addWidget(makeFooter(storePlace));
    connect(m_start, &QPushButton::clicked, this, &FirstStart::startWanted);
    connect(m_import, &QPushButton::clicked, this, &FirstStart::importWanted);
    connect(m_demo, &QPushButton::clicked, this, &FirstStart::demoWanted);
    connect(m_name, &QLineEdit::returnPressed, m_start, &QPushButton::click);
    setFocusProxy(m_name);
}

QWidget* FirstStart::makeWho(Theme& theme)
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new PlainLabel(tr("Who sits here?"), FontRole::Number, Tone::Normal, side));
    column->addWidget(new PlainLabel(tr("You can change all of this later in Settings."), FontRole::Body, Tone::Secondary, side));
    column->addSpacing(16);
    column->addWidget(makeFieldTitle(tr("Your name"), QString(), m_name, side));
    column->addWidget(m_name);
    column->addWidget(new PlainLabel(tr("It signs your letters and your promises."), FontRole::Small, Tone::Secondary, side));
    const auto addSwitch = [column, side](const QString& title, QWidget* choice) {
        column->addSpacing(16);
        column->addWidget(makeFieldTitle(title, QString(), choice, side));
        column->addWidget(choice, 0, Qt::AlignLeading);
    };
    addSwitch(tr("Theme"), makeThemeSwitch(theme, side, [] { }));
    addSwitch(tr("Text size"), makeTextSizeSwitch(theme, side, [] { }));
    auto* sample = new PlainLabel(tr("“I took the day off.”"), FontRole::Lead, Tone::Secondary, side);
    sample->setSerif(true);
    column->addWidget(sample);
    column->addStretch();
    return side;
}

Card* FirstStart::makeChoice(Icon icon, const QString& title, const QString& text, ActionButton* button, QWidget* trailing)
{
    auto* card = new Card(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(new Picture(icon, Token::Primary, 26, card));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    auto* name = new PlainLabel(title, FontRole::Section, Tone::Normal, card);
    name->setWrapping(true);
    head->addWidget(name, trailing ? 0 : 1);
    if (trailing) {
        head->addWidget(trailing);
        head->addStretch();
        name->setWrapping(false);
    }
    words->addLayout(head);
    auto* quiet = new PlainLabel(text, FontRole::Small, Tone::Secondary, card);
    quiet->setWrapping(true);
    words->addWidget(quiet);
    row->addLayout(words, 1);
    row->addWidget(button);
    button->setAccessibleDescription(title);
    card->body()->addLayout(row);
    return card;
}

QWidget* FirstStart::makeBegin()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new PlainLabel(tr("Where shall we begin?"), FontRole::Number, Tone::Normal, side));
    column->addWidget(new PlainLabel(tr("The store is empty. Pick one; the others stay in Settings."), FontRole::Body, Tone::Secondary, side));
    column->addSpacing(16);
    column->addWidget(makeChoice(
        Icon::StepListen, tr("Take your first recovery now"), tr("Someone is on the line. It asks only who, and their words."), m_start));
    column->addWidget(
        makeChoice(Icon::NavCustomers, tr("Bring in your customers"), tr("From a CSV file. You see what is read before it is kept."), m_import));
    auto* chip = new TierChip(tr("Demo, not real"), this, Tone::Info, Icon::Info);
    column->addWidget(
        makeChoice(Icon::NavPractice, tr("Look around a demo company"), tr("12 weeks of made-up people and cases, kept apart."), m_demo, chip));
    m_busy->setObjectName(u"firstBusy"_s);
    m_busy->setWrapping(true);
    m_busy->hide();
    column->addWidget(m_busy);
    column->addStretch();
    return side;
}

QWidget* FirstStart::makeFooter(const QString& storePlace)
{
    auto* footer = new QFrame(this);
    footer->setObjectName(u"footer"_s);
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(24, 14, 24, 14);
    row->setSpacing(8);
    row->addWidget(new Picture(Icon::Locked, Token::Text2, 18, footer));
    auto* words = new PlainLabel(tr("Everything stays on this computer, in %1").arg(isolatedLtr(storePlace)), FontRole::Small, Tone::Secondary, footer);
    words->setEliding(true);
    row->addWidget(words, 1);
    return footer;
}

QString FirstStart::agentName() const
{
    return m_name->text().trimmed();
}

void FirstStart::setBusy(const QString& sentence)
{
    m_busy->setPlainText(sentence);
    m_busy->setVisible(!sentence.isEmpty());
    for (QWidget* widget : QList<QWidget*> {m_start, m_import, m_demo, m_name})
        widget->setEnabled(sentence.isEmpty());
}

}
