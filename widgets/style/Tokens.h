// Tokens: every colour of the program, by what it is for, in light and in dark.
// One table; resources/style/tokens.json is its twin and a test compares the two. No colour is written anywhere else.
// GUI thread.
#pragma once

#include <QColor>
#include <QLatin1StringView>
#include <span>

namespace amends {

enum class Shade { Light, Dark };

enum class Token {
    Window,
    Surface,
    Sunken,
    Hover,
    Pressed,
    Selected,
    Border,
    BorderStrong,
    Text,
    Text2,
    Text3,
    Disabled,
    Primary,
    PrimaryHover,
    PrimaryPressed,
    OnPrimary,
    PrimarySoft,
    PrimaryLine,
    Seam,
    SeamText,
    SeamSoft,
    Ok,
    OkSoft,
    Warn,
    WarnFill,
    WarnSoft,
    Danger,
    DangerFill,
    DangerSoft,
    Info,
    InfoSoft,
    Focus,
    Rail,
    RailText,
    RailActive,
    RailBadge,
    OnBadge,
};

struct TokenRow {
    Token token = Token::Window;
    QLatin1StringView name {}; // as in tokens.json and, between at-signs, in amends.qss.in
    QRgb light = 0;
    QRgb dark = 0;
};

// All tokens in the order of the enum.
[[nodiscard]] std::span<const TokenRow> tokenTable();

[[nodiscard]] QColor color(Token token, Shade shade);

// The colour in the shade in force. Ask while painting; do not keep the answer over a change of theme.
[[nodiscard]] QColor color(Token token);

[[nodiscard]] Shade shadeInForce();

// Only Theme sets it.
void setShadeInForce(Shade shade);

}
