#include "widgets/style/Fonts.h"

#include <QLocale>
#include <QStringList>
#include <array>
#include <optional>

namespace amends {

using namespace Qt::StringLiterals;

namespace {

struct Size {
    int pixels = 14;
    int line = 20;
    bool bold = false;
    bool serif = false;
};

constexpr std::array sizes {
    Size {12, 16, false, false}, // Caption
    Size {13, 18, false, false}, // Small
    Size {14, 20, false, false}, // Body
    Size {14, 20, true, false},  // BodyBold
    Size {15, 20, true, false},  // Section
    Size {16, 24, false, true},  // Lead
    Size {19, 28, false, true},  // Script
    Size {17, 30, false, true},  // Letter
    Size {20, 28, true, false},  // Title
    Size {26, 32, true, false},  // Number
    Size {24, 28, true, false},  // Timer
};

constexpr int smallestPixels = 12;
double currentScale = 1.0;

bool readsArabic()
{
    return QLocale().script() == QLocale::ArabicScript;
}

}

namespace {

QFont made(FontRole role, bool arabic)
{
    const Size& size = sizes.at(static_cast<std::size_t>(role));
    QFont answer;
    if (size.serif)
        answer.setFamilies({u"Noto Serif"_s, u"Noto Naskh Arabic"_s, u"Cambria"_s, u"Georgia"_s, u"serif"_s});
    else
        answer.setFamilies(
            {u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"Segoe UI"_s, u"Helvetica Neue"_s, u"sans-serif"_s});
    // Naskh letters are small for their size beside Latin ones.
    const double script = size.serif && arabic ? 1.12 : 1.0;
    answer.setPixelSize(qMax(smallestPixels, qRound(size.pixels * currentScale * script)));
    answer.setBold(size.bold);
    return answer;
}

}

// Handed out shared: a font made anew looks its five families up again at its first use, and a list asks for one a cell.
QFont font(FontRole role)
{
    struct Kept {
        double scale = 0;
        bool arabic = false;
        std::array<std::optional<QFont>, sizes.size()> fonts {};
    };
    static auto& kept = *new Kept; // outlives the application's font engines, so it is never taken down
    const bool arabic = readsArabic();
    if (kept.scale != currentScale || kept.arabic != arabic)
        kept = {currentScale, arabic, {}};
    auto& answer = kept.fonts.at(static_cast<std::size_t>(role));
    if (!answer)
        answer = made(role, arabic);
    return *answer;
}

int lineHeight(FontRole role)
{
    const Size& size = sizes.at(static_cast<std::size_t>(role));
    return qRound(size.line * currentScale) + (size.serif && readsArabic() ? 4 : 0);
}

int scaled(int pixels)
{
    return qMax(pixels, qRound(pixels * currentScale));
}

double textScaleInForce()
{
    return currentScale;
}

void setTextScaleInForce(double scale)
{
    currentScale = qBound(0.9, scale, 1.5);
}

}
