#include "widgets/style/Tokens.h"

#include <QString>
#include <array>

namespace amends {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array rows {
    TokenRow {Token::Window, "window"_L1, 0xFFF4F1EB, 0xFF12181A},
    TokenRow {Token::Surface, "surface"_L1, 0xFFFFFEFC, 0xFF1A2225},
    TokenRow {Token::Sunken, "sunken"_L1, 0xFFECE8E0, 0xFF0D1214},
    TokenRow {Token::Hover, "hover"_L1, 0xFFF3EFE8, 0xFF232D31},
    TokenRow {Token::Pressed, "pressed"_L1, 0xFFE6E0D5, 0xFF2C383C},
    TokenRow {Token::Selected, "selected"_L1, 0xFFDDECEA, 0xFF173B3E},
    TokenRow {Token::Border, "border"_L1, 0xFFDDD7CC, 0xFF2E3A3E},
    TokenRow {Token::BorderStrong, "border-strong"_L1, 0xFF857D70, 0xFF76858A},
    TokenRow {Token::Text, "text"_L1, 0xFF1A2326, 0xFFECE8E1},
    TokenRow {Token::Text2, "text-2"_L1, 0xFF4A5559, 0xFFB7C0C1},
    TokenRow {Token::Text3, "text-3"_L1, 0xFF586265, 0xFF99A5A7},
    TokenRow {Token::Disabled, "disabled"_L1, 0xFFA39D92, 0xFF5C686B},
    TokenRow {Token::Primary, "primary"_L1, 0xFF0F5257, 0xFF62BAB5},
    TokenRow {Token::PrimaryHover, "primary-hover"_L1, 0xFF0B4347, 0xFF7CCBC6},
    TokenRow {Token::PrimaryPressed, "primary-pressed"_L1, 0xFF08363A, 0xFF4FA39F},
    TokenRow {Token::OnPrimary, "on-primary"_L1, 0xFFFFFFFF, 0xFF04201F},
    TokenRow {Token::PrimarySoft, "primary-soft"_L1, 0xFFDDECEA, 0xFF153638},
    TokenRow {Token::PrimaryLine, "primary-line"_L1, 0xFFA9CAC8, 0xFF2C5F60},
    TokenRow {Token::Seam, "seam"_L1, 0xFFA97714, 0xFFD9AC52},
    TokenRow {Token::SeamText, "seam-text"_L1, 0xFF74510A, 0xFFE6C27A},
    TokenRow {Token::SeamSoft, "seam-soft"_L1, 0xFFF7ECD3, 0xFF332A16},
    TokenRow {Token::Ok, "ok"_L1, 0xFF1A6140, 0xFF86CDA4},
    TokenRow {Token::OkSoft, "ok-soft"_L1, 0xFFDFF0E5, 0xFF17332A},
    TokenRow {Token::Warn, "warn"_L1, 0xFF8A4500, 0xFFF2B374},
    TokenRow {Token::WarnFill, "warn-fill"_L1, 0xFFC96A0B, 0xFFE89A4C},
    TokenRow {Token::WarnSoft, "warn-soft"_L1, 0xFFFCE9D3, 0xFF3A2814},
    TokenRow {Token::Danger, "danger"_L1, 0xFFA3211C, 0xFFF2998F},
    TokenRow {Token::DangerFill, "danger-fill"_L1, 0xFFB92B24, 0xFFE06A5F},
    TokenRow {Token::DangerSoft, "danger-soft"_L1, 0xFFFAE5E1, 0xFF3E201D},
    TokenRow {Token::Info, "info"_L1, 0xFF1F5591, 0xFF93BEEC},
    TokenRow {Token::InfoSoft, "info-soft"_L1, 0xFFE2ECF7, 0xFF182D44},
    TokenRow {Token::Focus, "focus"_L1, 0xFF1461B8, 0xFF8CC3FF},
    TokenRow {Token::Rail, "rail"_L1, 0xFF12363A, 0xFF0A0F11},
    TokenRow {Token::RailText, "rail-text"_L1, 0xFFD7E4E3, 0xFFC6D2D2},
    TokenRow {Token::RailActive, "rail-active"_L1, 0xFF1F4D51, 0xFF1D2C30},
    TokenRow {Token::RailBadge, "rail-badge"_L1, 0xFFE9C36B, 0xFFD9AC52},
    TokenRow {Token::OnBadge, "on-badge"_L1, 0xFF12363A, 0xFF0A0F11},
};

Shade currentShade = Shade::Light;

}

std::span<const TokenRow> tokenTable()
{
    return rows;
}

QColor color(Token token, Shade shade)
{
    const TokenRow& row = rows.at(static_cast<std::size_t>(token));
    return QColor::fromRgb(shade == Shade::Dark ? row.dark : row.light);
}

QColor color(Token token)
{
    return color(token, currentShade);
}

Shade shadeInForce()
{
    return currentShade;
}

void setShadeInForce(Shade shade)
{
    currentShade = shade;
}

}
