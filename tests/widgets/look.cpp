// look: shows one step page alone over a case in memory, for looking at it while it is made: look investigate|apologize [dark] [rtl]
// [empty] [width height] [file.png]. With a file it writes a picture and ends.
#include "MayaCase.h"
#include "MemoryStore.h"
#include "models/desk/CaseDesk.h"
#include "widgets/recovery/RecoverySteps.h"
#include "widgets/recovery/StepPage.h"
#include "widgets/style/Theme.h"
#include <QApplication>
#include <QTimer>

using namespace amends;
using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QStringList args = app.arguments().mid(1);
    Theme theme(app, args.contains(u"dark"_s) ? ThemeChoice::Dark : ThemeChoice::Light);
    if (args.contains(u"rtl"_s))
        app.setLayoutDirection(Qt::RightToLeft);
    MemoryContents contents;
    contents.customer = maya::customer();
    contents.orders = {maya::order()};
    contents.facts = {{u"Order 48213, dishwasher"_s, u"Leo, chat"_s, maya::at(17), {}},
        {u"22 Alma Road"_s, u"Leo, chat"_s, maya::at(17), {}}};
    contents.company = maya::company();
    contents.lists = {{u"cause"_s, maya::causes()}, {u"touchpoint"_s, maya::touchpoints()}};
    contents.caseId = CaseId::create();
    contents.events = maya::told(args.contains(u"empty"_s) ? maya::begun() : maya::begun() + maya::investigated());
    StoreRunner runner(
        [contents]() -> Result<std::unique_ptr<Store>> { return std::unique_ptr<Store>(new MemoryStore(contents)); });
    FakeClock clock(maya::at(18, 14, 11));
    CaseDesk desk(runner, clock, u"Sam Idris"_s);
    StepPage* page = makeStepPage(args.contains(u"apologize"_s) ? Step::Apologize : Step::Investigate, desk, nullptr);
    QList<int> size;
    QString file;
    for (const QString& arg : args) {
        if (const int number = arg.toInt())
            size.append(number);
        if (arg.endsWith(u".png"_s))
            file = arg;
    }
    page->resize(size.value(0, 800), size.value(1, 720));
    QObject::connect(&desk, &CaseDesk::opened, page, [&] {
        page->take();
        page->show();
        page->enter();
        if (!file.isEmpty())
            QTimer::singleShot(400, page, [&] {
                page->grab().save(file);
                QApplication::quit();
            });
    });
    QObject::connect(&desk, &CaseDesk::caseChanged, page, &StepPage::refresh);
    QObject::connect(&desk, &CaseDesk::cardChanged, page, &StepPage::refreshCard);
    QObject::connect(page, &StepPage::said, page, [](const QString& sentence) { qInfo().noquote() << sentence; });
    desk.open(contents.caseId);
    const int code = app.exec();
    delete page;
    return code;
}
