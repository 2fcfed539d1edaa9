#include "widgets/style/Theme.h"

#include "resources/Resources.h"
#include "widgets/style/AmendsStyle.h"
#include "widgets/style/FocusRing.h"
#include "widgets/style/SystemShade.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QToolTip>

namespace amends {

using namespace Qt::StringLiterals;

namespace {

struct PaletteRow {
    QPalette::ColorRole role = QPalette::Window;
    Token token = Token::Window;
};

constexpr PaletteRow paletteRows[] = {
    {QPalette::Window, Token::Window},
    {QPalette::WindowText, Token::Text},
    {QPalette::Text, Token::Text},
    {QPalette::ButtonText, Token::Text},
    {QPalette::Base, Token::Surface},
    {QPalette::AlternateBase, Token::Sunken},
    {QPalette::Button, Token::Surface},
    {QPalette::PlaceholderText, Token::Text3},
    {QPalette::Mid, Token::Border},
    {QPalette::Midlight, Token::Border},
    {QPalette::Light, Token::Surface},
    {QPalette::Dark, Token::BorderStrong},
    {QPalette::Shadow, Token::BorderStrong},
    {QPalette::Highlight, Token::Primary},
    {QPalette::HighlightedText, Token::OnPrimary},
    {QPalette::Link, Token::Primary},
    {QPalette::LinkVisited, Token::PrimaryPressed},
    {QPalette::ToolTipBase, Token::Text},
    {QPalette::ToolTipText, Token::Surface},
    {QPalette::BrightText, Token::Danger},
};

}

QPalette paletteFor(Shade shade)
{
    QPalette palette;
    for (const PaletteRow& row : paletteRows)
        palette.setColor(QPalette::All, row.role, color(row.token, shade));
    const QColor disabled = color(Token::Disabled, shade);
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Token::Sunken, shade));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, disabled);
    return palette;
}

QString filledIn(QString sheet, Shade shade)
{
    for (const TokenRow& row : tokenTable())
        sheet.replace(u'@' + QString(row.name) + u'@', color(row.token, shade).name(QColor::HexRgb));
    sheet.replace("@shade@"_L1, shade == Shade::Dark ? "dark"_L1 : "light"_L1);
    return sheet;
}

Theme::Theme(QApplication& app, ThemeChoice choice, double textScale, QObject* parent)
    : QObject(parent),
      m_app(app),
      m_system(new SystemShade(this)) // reads the system's palette, so it stands before the first apply()
      ,
      m_ring(new FocusRing(this)),
      m_choice(choice)
{
    initResources();
    setTextScaleInForce(textScale);
    QApplication::setStyle(new AmendsStyle);
    connect(m_system, &SystemShade::changed, this, &Theme::followSystem);
    apply();
}

void Theme::setChoice(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

double Theme::textScale() const
{
    return textScaleInForce();
}

void Theme::setTextScale(double scale)
{
    const double bounded = qBound(smallestText, scale, largestText);
    if (qFuzzyCompare(bounded, textScaleInForce()))
        return;
    setTextScaleInForce(bounded);
    apply();
}

Shade Theme::shade() const
{
    if (m_choice == ThemeChoice::System)
        return m_system->shade();
    return m_choice == ThemeChoice::Dark ? Shade::Dark : Shade::Light;
}

void Theme::followSystem()
{
    if (m_choice == ThemeChoice::System)
        apply();
}

void Theme::apply()
{
    setShadeInForce(shade());
    const QPalette palette = paletteFor(shade());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QApplication::setFont(font(FontRole::Body));
    QToolTip::setFont(font(FontRole::Small));
    QFile sheet(u":/style/amends.qss.in"_s);
    if (sheet.open(QIODevice::ReadOnly))
        m_app.setStyleSheet(filledIn(QString::fromUtf8(sheet.readAll()), shade()));
    Q_EMIT changed();
}

}
