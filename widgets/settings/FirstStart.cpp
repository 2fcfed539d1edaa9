#include "widgets/settings/FirstStart.h"

#include "models/desk/Places.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/Card.h"
#include "widgets/common/KeyCap.h"
#include "widgets/common/LineLimit.h"
#include "widgets/common/Picture.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/PlainTip.h"
#include "widgets/common/Segmented.h"
#include "widgets/common/TierChip.h"
#include "widgets/common/VisibleText.h"
#include "widgets/settings/SettingParts.h"
#include "widgets/style/Fonts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {

FirstStart::FirstStart(const QString& storePlace, Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_name(new QLineEdit(this)),
      m_sides(new QHBoxLayout),
      m_between(makeDivider(this, Qt::Vertical)),
      m_language(makeLanguageChoice(this)),
      m_busy(new PlainLabel(QString(), FontRole::BodyBold, Tone::Info, this)),
      m_progress(new QProgressBar(this)),
      m_place(makeButton(tr("Change the place"), ButtonKind::Ghost, u"firstPlace"_s, this)),
      m_start(makeButton(tr("Start"), ButtonKind::Primary, u"startFirst"_s, this)),
      m_import(makeButton(tr("Choose a file"), ButtonKind::Plain, u"chooseFile"_s, this)),
      m_demo(makeButton(tr("Open demo"), ButtonKind::Plain, u"openDemo"_s, this))
{
    setObjectName(u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_name->setObjectName(u"yourName"_s);
    limitLine(m_name, 200);
    m_name->setText(localAgent());
    auto* content = new QWidget(this);
    content->setObjectName(u"page"_s);
    content->setLayout(m_sides);
    m_sides->addWidget(makeWho(theme), 1);
    m_sides->addWidget(m_between);
    m_sides->addWidget(makeBegin(), 1);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    content->setMaximumWidth(scaled(1320)); // wider is only emptier
    area->setAlignment(Qt::AlignHCenter);
    area->setWidget(content);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeHeader());
    all->addWidget(area, 1);
    all->addWidget(makeFooter(storePlace));
    connect(m_start, &QPushButton::clicked, this, &FirstStart::startWanted);
    connect(m_import, &QPushButton::clicked, this, &FirstStart::importWanted);
    connect(m_demo, &QPushButton::clicked, this, &FirstStart::demoWanted);
    connect(m_place, &QPushButton::clicked, this, &FirstStart::placeWanted);
    connect(m_language, &QComboBox::activated, this,
        [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
    connect(m_name, &QLineEdit::returnPressed, m_start, &QPushButton::click);
    setFocusProxy(m_name);
}

// Where room is short what says nothing new goes first; then the two sides stand one over the other.
void FirstStart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < scaled(1240);
    const bool stacked = width() < scaled(900);
    const int side = narrow ? 28 : 48;
    m_sides->setContentsMargins(side, narrow ? 32 : 56, side, 32);
    m_sides->setSpacing(narrow ? 28 : 48);
    m_sides->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_between->setVisible(!stacked);
    m_chip->setVisible(!narrow);
    m_sample->setVisible(!narrow);
}

QWidget* FirstStart::makeHeader()
{
    auto* header = new QFrame(this);
    header->setObjectName(u"topBar"_s);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(24, 11, 24, 11);
    row->setSpacing(12);
    row->addWidget(new Picture(Icon::Amends, Token::Primary, 32, header));
    row->addWidget(new PlainLabel(u"Amends"_s, FontRole::Title, Tone::Normal, header), 1);
    row->addWidget(new Picture(Icon::Language, Token::Text2, 18, header));
    m_language->setParent(header);
    m_language->setAccessibleName(tr("Language"));
    row->addWidget(m_language);
    return header;
}

QWidget* FirstStart::makeWho(Theme& theme)
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new PlainLabel(tr("Who sits here?"), FontRole::Number, Tone::Normal, side));
    column->addWidget(
        new PlainLabel(tr("You can change all of this later in Settings."), FontRole::Body, Tone::Secondary, side));
    column->addSpacing(16);
    column->addWidget(makeFieldTitle(tr("Your name"), QString(), m_name, side));
    column->addWidget(m_name);
    column->addWidget(
        new PlainLabel(tr("It signs your letters and your promises."), FontRole::Small, Tone::Secondary, side));
    const auto addSwitch = [column, side](const QString& title, QWidget* choice) {
        column->addSpacing(16);
        column->addWidget(makeFieldTitle(title, QString(), choice, side));
        column->addWidget(choice, 0, Qt::AlignLeading);
    };
    addSwitch(tr("Theme"), makeThemeSwitch(theme, side, [] {}));
    column->addSpacing(16);
    Segmented* sizes = makeTextSizeSwitch(theme, side, [] {});
    column->addWidget(makeFieldTitle(tr("Text size"), QString(), sizes, side));
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(sizes);
    auto* sample = new PlainLabel(tr("“I took the day off.”"), FontRole::Lead, Tone::Secondary, side);
    sample->setSerif(true);
    row->addWidget(sample);
    row->addStretch();
    m_sample = sample;
    column->addLayout(row);
    column->addStretch();
    return side;
}

Card* FirstStart::makeChoice(
    Icon icon, const QString& title, const QString& text, ActionButton* button, QWidget* trailing)
{
    auto* card = new Card(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    auto* disc = new QFrame(card);
    disc->setProperty("kind", u"disc"_s);
    disc->setFixedSize(48, 48);
    auto* middle = new QHBoxLayout(disc);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addWidget(new Picture(icon, Token::Primary, 24, disc), 0, Qt::AlignCenter);
    row->addWidget(disc);
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
    column->setSpacing(12);
    column->addWidget(new PlainLabel(tr("Where shall we begin?"), FontRole::Number, Tone::Normal, side));
    column->addWidget(new PlainLabel(
        tr("The store is empty. Pick one; the others stay in Settings."), FontRole::Body, Tone::Secondary, side));
    column->addSpacing(16);
    column->addWidget(makeChoice(Icon::StepListen, tr("Take your first recovery now"),
        tr("Someone is on the line. It asks only who, and their words."), m_start));
    column->addWidget(makeChoice(Icon::NavCustomers, tr("Bring in your customers"),
        tr("From a CSV file or contact cards. You see what is read before it is kept."), m_import));
    m_chip = new TierChip(tr("Demo, not real"), this, Tone::Info, Icon::Info);
    column->addWidget(makeChoice(Icon::NavPractice, tr("Look around a demo company"),
        tr("12 weeks of made-up people and cases, kept apart."), m_demo, m_chip));
    m_busy->setObjectName(u"firstBusy"_s);
    m_busy->setWrapping(true);
    m_busy->hide();
    auto* note = new QFrame(side);
    note->setProperty("kind", u"well"_s);
    auto* said = new QHBoxLayout(note);
    said->setContentsMargins(16, 12, 16, 12);
    said->setSpacing(12);
    said->addWidget(new Picture(Icon::Info, Token::Info, 18, note), 0, Qt::AlignTop);
    auto* words = new PlainLabel(tr("The demo says so on every screen. Nothing in it is sent or mixed with your own "
                                    "people. Leave it by the same blue chip."),
        FontRole::Small, Tone::Secondary, note);
    words->setWrapping(true);
    said->addWidget(words, 1);
    column->addSpacing(8);
    column->addWidget(note);
    column->addWidget(m_busy);
    m_progress->setObjectName(u"firstProgress"_s);
    m_progress->setAccessibleName(tr("How much of the demo company is made"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    m_progress->hide();
    column->addWidget(m_progress);
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
    auto* words = new PlainLabel(tr("Everything stays on this computer, in %1").arg(isolatedLtr(storePlace)),
        FontRole::Small, Tone::Secondary, footer);
    words->setEliding(true);
    words->setToolTip(plainTip(storePlace));
    row->addWidget(words, 1);
    m_place->setParent(footer);
    row->addWidget(m_place);
    row->addSpacing(16);
    row->addWidget(new KeyCap(QKeySequence(Qt::Key_F1), footer));
    row->addWidget(new PlainLabel(tr("help"), FontRole::Small, Tone::Secondary, footer));
    row->addSpacing(8);
    row->addWidget(new KeyCap(QKeySequence(Qt::CTRL | Qt::Key_N), footer));
    row->addWidget(new PlainLabel(tr("first recovery"), FontRole::Small, Tone::Secondary, footer));
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
    m_progress->setVisible(!sentence.isEmpty());
    m_progress->setValue(0);
    for (QWidget* widget : QList<QWidget*> {m_start, m_import, m_demo, m_name, m_place, m_language})
        widget->setEnabled(sentence.isEmpty());
}

void FirstStart::setProgress(qint64 done, qint64 of)
{
    m_progress->setValue(of > 0 ? static_cast<int>(done * 1000 / of) : 0);
}

void FirstStart::setLanguage(const QString& bcp47)
{
    chooseLanguage(m_language, bcp47);
}

}
