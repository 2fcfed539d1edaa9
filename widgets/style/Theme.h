// Theme: how the program looks: light or dark, and how large its text is.
// Owns the application's style, palette, font and style sheet; on a change it sets them anew and every widget repaints
// (QEvent::StyleChange reaches each). Painters ask color() and font() and need no Theme.
// GUI thread; made once, after the QApplication and before the first window, and not before initResources() is
// possible: it calls that itself.
#pragma once

#include "widgets/style/Fonts.h"
#include "widgets/style/Tokens.h"

#include <QObject>
#include <QString>

class QApplication;
class QPalette;

namespace amends {

class FocusRing;
class SystemShade;

enum class ThemeChoice { System, Light, Dark };

class Theme final : public QObject {
    Q_OBJECT
public:
    static constexpr double smallestText = 0.9;
    static constexpr double largestText = 1.5;

    explicit Theme(
        QApplication& app, ThemeChoice choice = ThemeChoice::System, double textScale = 1.0, QObject* parent = nullptr);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);

    // Held between smallestText and largestText.
    [[nodiscard]] double textScale() const;
    void setTextScale(double scale);

    [[nodiscard]] Shade shade() const;
    [[nodiscard]] bool isDark() const { return shade() == Shade::Dark; }

Q_SIGNALS:
    // After everything was set; for what does not repaint by itself.
    void changed();

private:
    void apply();
    void followSystem();

    QApplication& m_app;
    SystemShade* m_system; // child
    FocusRing* m_ring;     // child
    ThemeChoice m_choice = ThemeChoice::System;
};

// The parts, for tests.
[[nodiscard]] QPalette paletteFor(Shade shade);
// `sheet` with every @token@ replaced; a name that is no token stays as it is.
[[nodiscard]] QString filledIn(QString sheet, Shade shade);

}
