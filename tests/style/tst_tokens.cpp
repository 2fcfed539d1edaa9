// The colours: the table, the drawings' list and the style sheet agree, nothing is idle, and everything can be read.
#include "widgets/style/Tokens.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <cmath>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(AMENDS_ROOT);

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QJsonObject tokens()
{
    return QJsonDocument::fromJson(textOf(root + u"/resources/style/tokens.json"_s).toUtf8()).object();
}

std::optional<Token> tokenNamed(const QString& name)
{
    for (const TokenRow& row : tokenTable()) {
        if (row.name == name)
            return row.token;
    }
    return std::nullopt;
}

QString enumName(QLatin1StringView name)
{
    QString answer;
    for (const QString& part : QString(name).split(u'-'))
        answer += part.left(1).toUpper() + part.mid(1);
    return answer;
}

// WCAG 2.x.
double luminance(const QColor& c)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

QSet<QString> namesInSheet(const QString& sheet)
{
    QSet<QString> names;
    auto it = QRegularExpression(u"@([a-z0-9-]+)@"_s).globalMatch(sheet);
    while (it.hasNext())
        names.insert(it.next().captured(1));
    return names;
}

}

class TestTokens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTableIsTheListOfTheDrawings();
    void theStyleSheetNamesOnlyTokens();
    void noTokenIsIdle();
    void everyPairCanBeRead_data();
    void everyPairCanBeRead();
    void theContrastItselfIsRight();
};

void TestTokens::theTableIsTheListOfTheDrawings()
{
    const QJsonObject colours = tokens().value(u"color"_s).toObject();
    QVERIFY(!colours.isEmpty());
    QCOMPARE(static_cast<qsizetype>(tokenTable().size()), colours.size());
    int index = 0;
    for (const TokenRow& row : tokenTable()) {
        QCOMPARE(static_cast<int>(row.token), index++);
        const QJsonObject colour = colours.value(row.name).toObject();
        QVERIFY2(!colour.isEmpty(), row.name.data());
        QCOMPARE(color(row.token, Shade::Light).name().toUpper(), colour.value(u"light"_s).toString());
        QCOMPARE(color(row.token, Shade::Dark).name().toUpper(), colour.value(u"dark"_s).toString());
    }
}

void TestTokens::theStyleSheetNamesOnlyTokens()
{
    const QSet<QString> names = namesInSheet(textOf(root + u"/resources/style/amends.qss.in"_s));
    QVERIFY(names.size() > 10);
    for (const QString& name : names)
        QVERIFY2(name == u"shade"_s || tokenNamed(name), qUtf8Printable(name));
}

void TestTokens::noTokenIsIdle()
{
    QString everything = textOf(root + u"/resources/style/amends.qss.in"_s);
    const QSet<QString> inSheet = namesInSheet(everything);
    everything.clear();
    for (const QString& folder : {u"/widgets"_s, u"/app"_s}) {
        QDirIterator files(root + folder, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (!path.endsWith(u"style/Tokens.cpp"_s))
                everything += textOf(path);
        }
    }
    for (const TokenRow& row : tokenTable()) {
        const QRegularExpression inCode(u"Token::%1\\b"_s.arg(enumName(row.name)));
        QVERIFY2(inSheet.contains(row.name) || everything.contains(inCode), row.name.data());
    }
}

void TestTokens::everyPairCanBeRead_data()
{
    QTest::addColumn<QString>("ink");
    QTest::addColumn<QString>("paper");
    QTest::addColumn<double>("need");
    const QJsonObject all = tokens();
    const QJsonArray pairs = all.value(u"contrast"_s).toArray();
    for (const QJsonValue& value : pairs) {
        const QJsonObject pair = value.toObject();
        const QString ink = pair.value(u"ink"_s).toString();
        const QJsonArray papers = pair.value(u"on"_s).toArray();
        for (const QJsonValue& paper : papers)
            QTest::addRow("%s on %s", qPrintable(ink), qPrintable(paper.toString()))
                << ink << paper.toString() << pair.value(u"need"_s).toDouble();
    }
}

void TestTokens::everyPairCanBeRead()
{
    QFETCH(QString, ink);
    QFETCH(QString, paper);
    QFETCH(double, need);
    QVERIFY(need >= 3.0);
    const QJsonObject all = tokens();
    for (const QString& shade : {u"light"_s, u"dark"_s}) {
        const auto colourOf = [&](const QString& name) {
            const QJsonObject row = all.value(u"color"_s).toObject().value(name).toObject();
            return QColor(row.isEmpty()
                    ? all.value(u"chart"_s).toObject().value(name).toObject().value(shade).toString()
                    : row.value(shade).toString());
        };
        QVERIFY2(colourOf(ink).isValid() && colourOf(paper).isValid(), "a pair names a colour that is not there");
        const double found = contrast(colourOf(ink), colourOf(paper));
        QVERIFY2(found >= need, qPrintable(u"%1: %2 of %3"_s.arg(shade).arg(found, 0, 'f', 2).arg(need)));
    }
}

void TestTokens::theContrastItselfIsRight()
{
    QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21.0) < 0.001);
    QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
