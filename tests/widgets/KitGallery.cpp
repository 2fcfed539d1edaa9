// kit_gallery [--dark] [--rtl] [--scale 1.2] [--listen|--qt] [--shot FILE.png]: every small widget of widgets/common on one window, for
// looking at beside the drawings; with --shot it writes the picture and ends.
#include "tests/widgets/KitQt.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/Avatar.h"
#include "widgets/common/Card.h"
#include "widgets/common/ChipGroup.h"
#include "widgets/common/ClockTile.h"
#include "widgets/common/EmptyState.h"
#include "widgets/common/IconButton.h"
#include "widgets/common/KeyCap.h"
#include "widgets/common/Meter.h"
#include "widgets/common/Picture.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/PopoverCard.h"
#include "widgets/common/ProblemBar.h"
#include "widgets/common/SavedState.h"
#include "widgets/common/SayCard.h"
#include "widgets/common/SearchField.h"
#include "widgets/common/Segmented.h"
#include "widgets/common/StepDots.h"
#include "widgets/common/StrengthBar.h"
#include "widgets/common/TagFlow.h"
#include "widgets/common/TierChip.h"
#include "widgets/common/UndoBar.h"
#include "widgets/common/WordsEdit.h"
#include "widgets/style/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCommandLineParser>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QRadioButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {

QHBoxLayout* row(QVBoxLayout* into, int gap = 12)
{
    auto* layout = new QHBoxLayout;
    layout->setSpacing(gap);
    into->addLayout(layout);
    return layout;
}

QWidget* makeHeader()
{
    auto* bar = new QFrame;
    bar->setObjectName(u"topBar"_s);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(20, 10, 20, 10);
    layout->setSpacing(14);
    layout->addWidget(new IconButton(Icon::ArrowStart));
    layout->addWidget(new Avatar(u"Maya Okafor"_s, 48));
    auto* names = new QVBoxLayout;
    names->setSpacing(4);
    auto* first = row(names, 10);
    first->addWidget(new PlainLabel(u"Maya Okafor"_s, FontRole::Title));
    first->addWidget(new PlainLabel(u"say MY-ah oh-KAH-for"_s, FontRole::Small, Tone::Secondary));
    first->addWidget(new IconButton(Icon::ReadAloud));
    first->addStretch();
    auto* second = row(names, 8);
    second->addWidget(new TierChip(u"Gold, 8 years"_s, nullptr, Tone::Seam, Icon::Tier));
    second->addWidget(new PlainLabel(
        u"8,460 lifetime \u00B7 1,240 a year \u00B7 Phone after 17:00"_s, FontRole::Small, Tone::Secondary));
    second->addStretch();
    layout->addLayout(names, 1);
    auto* call = new ClockTile(u"On call"_s, Icon::ChannelPhone);
    call->setTime(u"06:42"_s);
    layout->addWidget(call);
    auto* hold = new ClockTile(u"On hold"_s, Icon::Hold);
    hold->setTime(u"0:47"_s);
    hold->setState(ClockState::Amber);
    hold->setNote(u"6 in 10 hang up at 1:00"_s);
    hold->meter()->setLargest(66);
    hold->meter()->setValue(47);
    hold->meter()->setMarks({45, 60});
    hold->setAction(u"Resume"_s, QKeySequence(Qt::Key_F9));
    layout->addWidget(hold);
    auto* answer = new ClockTile(u"Answer by 17:02"_s);
    answer->setTime(u"2 h 54"_s);
    layout->addWidget(answer);
    auto* quiet = new ClockTile(u"Not on hold"_s, Icon::Hold);
    quiet->setQuietText(u"Longest today 0:52"_s);
    layout->addWidget(quiet);
    layout->addWidget(new IconButton(Icon::More));
    return bar;
}

QWidget* makeListen()
{
    auto* page = new QWidget;
    auto* all = new QVBoxLayout(page);
    all->setContentsMargins(20, 16, 20, 16);
    all->setSpacing(8);
    auto* say = new SayCard(u"Say"_s);
    say->setHint(u"They sound at 4 of 5. Go slower and quieter than they do."_s);
    say->setLines(
        {u"\u201CTake your time. I\u2019m writing it all down, so you won\u2019t have to tell anyone else.\u201D"_s,
            u"b"_s, u"c"_s, u"d"_s});
    say->setAvoid({{u"\u201CCalm down.\u201D"_s, {}}, {u"\u201CI understand\u201D"_s, u"on its own"_s},
        {u"\u201CLet me stop you there.\u201D"_s, {}}});
    all->addWidget(say);
    all->addSpacing(8);
    auto* words = new WordsEdit(u"In their own words"_s);
    auto* mark = makeButton(u"Mark a key phrase"_s, ButtonKind::Quiet, u"mark"_s, nullptr, Icon::KeyPhrase);
    mark->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_M));
    all->addWidget(makeFieldTitle(u"In their own words"_s, mark, words, page));
    words->setWords(
        u"I took the whole day off work and nobody came. Nobody even rang. It\u2019s the second time since September and I\u2019m tired of explaining it to a new person every time. I just want"_s);
    words->setKeyPhrases(
        {u"took the whole day off work"_s, u"Nobody even rang."_s, u"tired of explaining it to a new person"_s});
    words->setLines(4, 8);
    words->setObjectName(u"words"_s);
    all->addWidget(words);
    auto* tags = new TagFlow(u"Kept for your apology"_s);
    tags->setPhrases(
        {u"took the whole day off work"_s, u"Nobody even rang"_s, u"tired of explaining it to a new person"_s});
    all->addWidget(tags);
    auto* columns = row(all, 20);
    auto* left = new QVBoxLayout;
    left->setSpacing(6);
    auto* want = new WordsEdit(u"What they want"_s);
    want->setWords(u"It here on Saturday before noon, and someone to tell me what happened."_s);
    want->setLines(3, 3);
    left->addWidget(makeFieldTitle(u"What they want"_s, QString(), want, page));
    left->addWidget(want);
    auto* wants = new ChipGroup(u"What they want"_s, ChipMode::Many);
    wants->add(u"a"_s, u"Put right"_s);
    wants->add(u"b"_s, u"Refund"_s);
    wants->add(u"c"_s, u"Be told why"_s);
    wants->add(u"d"_s, u"Be heard"_s);
    wants->setChosen({u"a"_s, u"c"_s});
    left->addWidget(wants);
    columns->addLayout(left, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(6);
    auto* moods = new ChipGroup(u"How do they sound?"_s, ChipMode::Many, nullptr, ChipSize::Large);
    right->addWidget(makeFieldTitle(u"How do they sound?"_s, u"Strength 4 of 5"_s, moods, page));
    moods->add(u"calm"_s, u"Calm"_s, Icon::MoodCalm);
    moods->add(u"worried"_s, u"Worried"_s, Icon::MoodWorried);
    moods->add(u"letdown"_s, u"Let down"_s, Icon::MoodLetDown);
    moods->add(u"frustrated"_s, u"Frustrated"_s, Icon::MoodFrustrated);
    moods->add(u"angry"_s, u"Angry"_s, Icon::MoodAngry);
    moods->setChosen({u"letdown"_s, u"frustrated"_s});
    right->addWidget(moods);
    auto* strength = new StrengthBar(u"Strength"_s);
    strength->setValue(4);
    right->addWidget(strength);
    right->addStretch();
    columns->addLayout(right, 1);
    all->addStretch();
    return page;
}

QWidget* makeMore()
{
    auto* page = new QWidget;
    auto* all = new QVBoxLayout(page);
    all->setContentsMargins(20, 8, 20, 16);
    all->setSpacing(12);
    auto* ask = new SayCard(u"Ask"_s);
    ask->setLines({u"\u201CWhat would make this right for you?\u201D"_s});
    ask->setHint(u"Ask before you offer. Then wait."_s);
    ask->setCompact(true);
    all->addWidget(ask);
    auto* one = row(all);
    auto* search = new SearchField(u"Find a customer, case or phrase"_s);
    search->setKeys(QKeySequence(Qt::CTRL | Qt::Key_K));
    one->addWidget(search, 1);
    one->addWidget(makeButton(
        u"New recovery"_s, ButtonKind::Primary, u"new"_s, nullptr, Icon::Add, QKeySequence(Qt::CTRL | Qt::Key_N)));
    auto* filters = row(all, 8);
    auto* whose = new Chip(u"Whose"_s, nullptr, Icon::None, ChipSize::Large);
    whose->setDetail(u"The team"_s);
    whose->setOpens(true);
    auto* place = new Chip(u"Place"_s, nullptr, Icon::None, ChipSize::Large);
    place->setDetail(u"Leeds, York"_s);
    place->setOpens(true);
    place->setChecked(true);
    auto* late = new Chip(u"Late only"_s, nullptr, Icon::Overdue, ChipSize::Large);
    auto* time = new Chip(u"Time"_s);
    time->setCheckMark(true);
    time->setChecked(true);
    for (QWidget* chip : {whose, place, late, time})
        filters->addWidget(chip);
    filters->addStretch();
    auto* order = new Segmented(u"Order"_s);
    order->add(u"soon"_s, u"Soonest first"_s);
    order->add(u"risk"_s, u"Most at risk"_s);
    filters->addWidget(order);
    auto* two = row(all);
    auto* dots = new StepDots;
    dots->setState({{true, true, true, true, false, false}, 4}, u"Step 5 of 6, Compensate. 4 done."_s);
    two->addWidget(dots);
    two->addWidget(new TierChip(u"Gold"_s));
    two->addWidget(new TierChip(u"Silver"_s, nullptr, Tone::Normal));
    two->addWidget(new TierChip(u"What they asked for"_s, nullptr, Tone::Ok));
    two->addWidget(new TierChip(u"Practice"_s, nullptr, Tone::Info));
    auto* combo = new QComboBox;
    combo->addItems({u"Missed delivery, second failure"_s, u"Other"_s});
    two->addWidget(combo);
    auto* check = new QCheckBox(u"Answered"_s);
    check->setChecked(true);
    two->addWidget(check);
    auto* half = new QCheckBox(u"Some"_s);
    half->setTristate(true);
    half->setCheckState(Qt::PartiallyChecked);
    two->addWidget(half);
    auto* radio = new QRadioButton(u"Card ending 4471"_s);
    radio->setChecked(true);
    two->addWidget(radio);
    two->addWidget(new QRadioButton(u"Mobile wallet"_s));
    two->addStretch();
    auto* limit = new Meter(u"Limit"_s);
    limit->setLargest(120);
    limit->setValue(99);
    limit->setLimit(75);
    limit->setThickness(12);
    auto* seam = new Meter(u"Keep"_s);
    seam->setState(MeterState::Seam);
    seam->setValue(8);
    two->addWidget(limit, 1);
    two->addWidget(seam, 1);
    auto* problem = new ProblemBar;
    all->addWidget(problem);
    problem->showProblem(u"The cases could not be read. Your words are safe."_s);
    auto* undo = new UndoBar;
    all->addWidget(undo);
    undo->offer(u"Phrase removed."_s);
    auto* three = row(all);
    auto* disabled = makeButton(u"Hand over"_s, ButtonKind::Primary, u"hand"_s);
    disabled->setEnabled(false);
    three->addWidget(disabled);
    auto* said = makeButton(u"They said yes"_s, ButtonKind::Plain, u"yes"_s, nullptr, Icon::Check);
    said->setSize(ButtonSize::Small);
    three->addWidget(said);
    auto* small = makeButton(u"Said"_s, ButtonKind::Primary, u"said"_s, nullptr, Icon::ReadAloud);
    small->setSize(ButtonSize::Small);
    three->addWidget(small);
    auto* ghost = makeButton(u"They put me right"_s, ButtonKind::Ghost, u"putRight"_s);
    ghost->setSize(ButtonSize::Small);
    three->addWidget(ghost);
    auto* plainDisabled = makeButton(u"Print"_s, ButtonKind::Plain, u"print"_s, nullptr, Icon::Print);
    plainDisabled->setEnabled(false);
    three->addWidget(plainDisabled);
    auto* label = new PlainLabel(u"evil \u202Etxt \a bell"_s, FontRole::Small, Tone::Info);
    three->addWidget(label);
    auto* toast = new ToastLine;
    three->addWidget(toast);
    toast->say(u"Handed over to Lena."_s);
    three->addStretch();
    auto* card = new Card(u"Facts"_s);
    card->setTrailing(new PlainLabel(u"3 of 5"_s, FontRole::Small, Tone::Secondary));
    card->body()->addWidget(new EmptyState(u"No open recoveries. Good."_s, u"New recovery"_s));
    all->addWidget(card);
    return page;
}

QWidget* makeFooter()
{
    auto* bar = new QFrame;
    bar->setObjectName(u"footer"_s);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(20, 10, 20, 10);
    layout->setSpacing(16);
    auto* back = makeButton(u"Back to Desk"_s, ButtonKind::Plain, u"back"_s, nullptr, Icon::ArrowStart);
    back->setSize(ButtonSize::Large);
    layout->addWidget(back);
    auto* saved = new SavedState;
    saved->showSaved(QDateTime(QDate(2026, 11, 20), QTime(14, 8, 21)));
    layout->addWidget(saved, 1);
    auto* ask = makeButton(
        u"Ask a supervisor"_s, ButtonKind::Ghost, u"ask"_s, nullptr, Icon::AskSupervisor, QKeySequence(Qt::Key_F8));
    layout->addWidget(ask);
    layout->addWidget(makeButton(
        u"Set aside"_s, ButtonKind::Ghost, u"aside"_s, nullptr, Icon::None, QKeySequence(Qt::CTRL | Qt::Key_W)));
    auto* next = makeButton(u"Next: Empathize"_s, ButtonKind::Primary, u"next"_s, nullptr, Icon::None,
        QKeySequence(Qt::CTRL | Qt::Key_Return));
    next->setTrailingPicture(Icon::ArrowEnd);
    next->setSize(ButtonSize::Large);
    layout->addWidget(next);
    return bar;
}

void openPopover(QWidget* window)
{
    auto* card = new PopoverCard(u"Why 15:28 today"_s, window);
    card->setFixedWidth(400);
    card->body()->addWidget(new PlainLabel(u"Gold: first answer in 3 open hours."_s, FontRole::BodyBold));
    card->body()->addWidget(makeDivider(card));
    card->body()->addWidget(
        new PlainLabel(u"Paused by Lena: \u201CI\u2019m at work till two.\u201D"_s, FontRole::Small));
    card->openBeside(window, QRect(window->width() - 200, 700, 100, 30));
}

}

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"dark"_s, {}}, {u"rtl"_s, {}}, {u"popover"_s, {}}, {u"listen"_s, {}}, {u"qt"_s, {}},
        {u"scale"_s, {}, u"n"_s, u"1"_s}, {u"shot"_s, {}, u"file"_s}, {u"focus"_s, {}, u"name"_s}});
    parser.process(app);
    if (parser.isSet(u"rtl"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    Theme theme(
        app, parser.isSet(u"dark"_s) ? ThemeChoice::Dark : ThemeChoice::Light, parser.value(u"scale"_s).toDouble());
    QMainWindow window;
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    layout->addLayout(middle, 1);
    auto* column = new QVBoxLayout;
    middle->addLayout(column);
    column->addWidget(makeListen());
    column->addWidget(makeMore());
    column->addStretch();
    layout->addWidget(makeFooter());
    window.setCentralWidget(parser.isSet(u"qt"_s) ? makeQt() : parser.isSet(u"listen"_s) ? makeListen() : page);
    window.resize(parser.isSet(u"listen"_s) ? QSize(800, 600) : QSize(1240, 1180));
    window.show();
    QTimer::singleShot(300, &window, [&] {
        window.activateWindow();
        if (parser.isSet(u"popover"_s))
            openPopover(&window);
        if (auto* wanted = parser.isSet(u"focus"_s) ? window.findChild<QWidget*>(parser.value(u"focus"_s)) : nullptr)
            wanted->setFocus(Qt::TabFocusReason);
        if (!parser.isSet(u"shot"_s))
            return;
        QTimer::singleShot(200, &window, [&] {
            window.grab().save(parser.value(u"shot"_s));
            QApplication::quit();
        });
    });
    return QApplication::exec();
}
