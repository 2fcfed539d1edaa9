// The icons: every file has a name, a label and a picture; they take the theme's colours and flip where they should.
#include "resources/Resources.h"
#include "widgets/style/Icons.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(AMENDS_ROOT) + u"/resources/icons"_s;

QImage pictureOf(Icon icon, Token token = Token::Text)
{
    return iconPixmap(icon, token, 48).toImage().convertToFormat(QImage::Format_ARGB32);
}

// The colour of the most opaque point.
QColor inkOf(const QImage& image)
{
    QColor best(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > best.alpha())
                best = image.pixelColor(x, y);
        }
    }
    return best;
}

}

class TestIcons : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { initResources(); }
    void init() { setShadeInForce(Shade::Light); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void everyFileIsAnIcon();
    void labelsAndMirrorsAreThoseOfTheList();
    void everyIconPaintsSomething();
    void inkFollowsTheTheme();
    void onlyMarkedIconsFlip();
    void aQIconFollowsTheThemeByItself();
    void theRatioMakesItSharper();
};

void TestIcons::everyFileIsAnIcon()
{
    QStringList files = QDir(folder).entryList({u"*.svg"_s}, QDir::Files);
    QStringList named;
    int index = 1;
    for (const IconRow& row : iconTable()) {
        QCOMPARE(static_cast<int>(row.icon), index++);
        named.append(QString(row.file) + u".svg"_s);
    }
    named.sort();
    files.sort();
    QCOMPARE(named, files);
}

void TestIcons::labelsAndMirrorsAreThoseOfTheList()
{
    QFile file(folder + u"/icons.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject list = QJsonDocument::fromJson(file.readAll()).object();
    for (const IconRow& row : iconTable()) {
        if (row.icon == Icon::Amends)
            continue; // the mark of the program is no control
        const QJsonObject entry = list.value(row.file).toObject();
        QCOMPARE(QString::fromUtf8(row.label), entry.value(u"label"_s).toString());
        QCOMPARE(row.mirror, entry.value(u"mirror"_s).toBool());
    }
}

void TestIcons::everyIconPaintsSomething()
{
    for (const IconRow& row : iconTable())
        QVERIFY2(inkOf(pictureOf(row.icon)).alpha() > 200, row.file.data());
}

void TestIcons::inkFollowsTheTheme()
{
    QCOMPARE(inkOf(pictureOf(Icon::Check, Token::Danger)).rgb(), color(Token::Danger, Shade::Light).rgb());
    setShadeInForce(Shade::Dark);
    QCOMPARE(inkOf(pictureOf(Icon::Check, Token::Danger)).rgb(), color(Token::Danger, Shade::Dark).rgb());
}

void TestIcons::onlyMarkedIconsFlip()
{
    const QImage next = pictureOf(Icon::ArrowEnd);
    const QImage check = pictureOf(Icon::Check);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(pictureOf(Icon::ArrowEnd) != next);
    QCOMPARE(pictureOf(Icon::Check), check);
}

void TestIcons::aQIconFollowsTheThemeByItself()
{
    const QIcon plain = icon(Icon::Check);
    QCOMPARE(inkOf(plain.pixmap(48).toImage().convertToFormat(QImage::Format_ARGB32)).rgb(),
        color(Token::Text, Shade::Light).rgb());
    setShadeInForce(Shade::Dark);
    QCOMPARE(inkOf(plain.pixmap(48).toImage().convertToFormat(QImage::Format_ARGB32)).rgb(),
        color(Token::Text, Shade::Dark).rgb());
    const QImage off = plain.pixmap(QSize(48, 48), QIcon::Disabled).toImage().convertToFormat(QImage::Format_ARGB32);
    QCOMPARE(inkOf(off).rgb(), color(Token::Disabled, Shade::Dark).rgb());
    QVERIFY(icon(Icon::None).isNull());
}

void TestIcons::theRatioMakesItSharper()
{
    const QPixmap twice = iconPixmap(Icon::Search, Token::Text, 20, 2.0);
    QCOMPARE(twice.size(), QSize(40, 40));
    QCOMPARE(twice.deviceIndependentSize(), QSizeF(20, 20));
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
