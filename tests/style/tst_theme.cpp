// The theme: palette, sheet and fonts follow the choice and the text size, and the ring shows only where keys led.
#include "widgets/style/FocusRing.h"
#include "widgets/style/Theme.h"

#include <QApplication>
#include <QFocusFrame>
#include <QLineEdit>
#include <QListWidget>
#include <QFile>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace amends;
using namespace Qt::StringLiterals;

class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void paletteAndSheetFollowTheChoice();
    void noNameIsLeftInTheSheet();
    void textSizeGrowsEveryFontButNeverUnderTwelve();
    void textSizeIsHeldInItsBounds();
    void theSameChoiceChangesNothing();
    void theRingFollowsTheKeyboardOnly();
    void textFieldsWearNoRing();
    void theSheetPicturesAreThere();
    void listRowsAreDressedFromTheStart();

private:
    Theme m_theme {*qApp, ThemeChoice::Light};
};

void TestTheme::paletteAndSheetFollowTheChoice()
{
    m_theme.setChoice(ThemeChoice::Light);
    QCOMPARE(qApp->palette().color(QPalette::Window), color(Token::Window, Shade::Light));
    QSignalSpy changed(&m_theme, &Theme::changed);
    m_theme.setChoice(ThemeChoice::Dark);
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_theme.isDark());
    QCOMPARE(qApp->palette().color(QPalette::Window), color(Token::Window, Shade::Dark));
    QCOMPARE(qApp->palette().color(QPalette::Disabled, QPalette::Text), color(Token::Disabled, Shade::Dark));
    QCOMPARE(color(Token::Window), color(Token::Window, Shade::Dark));
    QVERIFY(qApp->styleSheet().contains(color(Token::Surface, Shade::Dark).name()));
    m_theme.setChoice(ThemeChoice::Light);
}

void TestTheme::noNameIsLeftInTheSheet()
{
    QVERIFY(qApp->styleSheet().size() > 1000);
    QVERIFY(!qApp->styleSheet().contains(u'@'));
    QCOMPARE(
        filledIn(u"a { color: @text-2@; } @shade@ @nosuch@"_s, Shade::Dark), u"a { color: #b7c0c1; } dark @nosuch@"_s);
}

void TestTheme::textSizeGrowsEveryFontButNeverUnderTwelve()
{
    m_theme.setTextScale(1.5);
    QCOMPARE(font(FontRole::Body).pixelSize(), 21);
    QCOMPARE(qApp->font().pixelSize(), 21);
    QCOMPARE(scaled(30), 45);
    m_theme.setTextScale(0.9);
    for (const FontRole role : {FontRole::Caption, FontRole::Small, FontRole::Body, FontRole::Script, FontRole::Timer})
        QVERIFY(font(role).pixelSize() >= 12);
    QCOMPARE(scaled(30), 30); // targets do not shrink with the text
    m_theme.setTextScale(1.0);
    QCOMPARE(font(FontRole::Script).pixelSize(), 19);
    QCOMPARE(font(FontRole::Script).families().first(), u"Noto Serif"_s);
}

void TestTheme::textSizeIsHeldInItsBounds()
{
    m_theme.setTextScale(9);
    QCOMPARE(m_theme.textScale(), Theme::largestText);
    m_theme.setTextScale(0.1);
    QCOMPARE(m_theme.textScale(), Theme::smallestText);
    m_theme.setTextScale(1.0);
}

void TestTheme::theSameChoiceChangesNothing()
{
    QSignalSpy changed(&m_theme, &Theme::changed);
    m_theme.setChoice(m_theme.choice());
    m_theme.setTextScale(m_theme.textScale());
    QCOMPARE(changed.size(), 0);
}

void TestTheme::theRingFollowsTheKeyboardOnly()
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* first = new QPushButton(u"one"_s);
    auto* second = new QPushButton(u"two"_s);
    layout->addWidget(first);
    layout->addWidget(second);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto* ring = m_theme.findChild<FocusRing*>();
    first->setFocus(Qt::MouseFocusReason);
    QVERIFY(first->hasFocus());
    QCOMPARE(ring->wearer(), nullptr);
    QTest::keyClick(first, Qt::Key_Tab);
    QVERIFY(second->hasFocus());
    QCOMPARE(ring->wearer(), second);
    QVERIFY(window.findChild<QFocusFrame*>()->isVisible());
    QTest::mouseClick(first, Qt::LeftButton);
    QCOMPARE(ring->wearer(), nullptr);
    QTest::keyClick(first, Qt::Key_Tab);
    QCOMPARE(ring->wearer(), second);
    delete second; // the ring must not hold on to what is gone
    QCOMPARE(ring->wearer(), nullptr);
}

void TestTheme::textFieldsWearNoRing()
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* button = new QPushButton(u"one"_s);
    auto* field = new QLineEdit;
    layout->addWidget(button);
    layout->addWidget(field);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus(Qt::MouseFocusReason);
    button->setFocus(Qt::TabFocusReason);
    const auto* ring = m_theme.findChild<FocusRing*>();
    QCOMPARE(ring->wearer(), button);
    QTest::keyClick(button, Qt::Key_Tab);
    QVERIFY(field->hasFocus());
    QCOMPARE(ring->wearer(), nullptr);
}

void TestTheme::theSheetPicturesAreThere()
{
    auto pictures = QRegularExpression(u"url\\(([^)]+)\\)"_s).globalMatch(qApp->styleSheet());
    int seen = 0;
    while (pictures.hasNext()) {
        const QString path = pictures.next().captured(1);
        QVERIFY2(QFile::exists(path), qUtf8Printable(path));
        ++seen;
    }
    QVERIFY(seen >= 3);
}

void TestTheme::listRowsAreDressedFromTheStart()
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* list = new QListWidget;
    list->addItems({u"one"_s, u"two"_s, u"three"_s});
    layout->addWidget(list);
    window.show();
    QVERIFY(list->sizeHintForRow(0) >= 30);
    QTRY_COMPARE(list->visualItemRect(list->item(1)).y(), list->sizeHintForRow(0));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
