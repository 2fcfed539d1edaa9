// ClockTile: a tile of the header with a label on top and a time in large digits that do not shift as they change.
// Neutral, amber or red (time or trouble); may carry a meter with a note, and one button, as "On hold" does.
// GUI thread. It shows; it does not count.
#pragma once

#include "widgets/common/ActionButton.h"
#include "widgets/common/Meter.h"

#include <QFrame>

namespace amends {

class Picture;
class PlainLabel;

enum class ClockState { Neutral, Amber, Red };

// Digits in cells of one width, so that Arabic-Indic digits stand still as well.
class ClockDigits final : public QWidget {
    Q_OBJECT
public:
    explicit ClockDigits(QWidget* parent = nullptr);
    void setText(const QString& text);
    void setToken(Token token);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Token m_token = Token::Text;
};

class ClockTile final : public QFrame {
    Q_OBJECT
public:
    explicit ClockTile(const QString& label, Icon icon = Icon::None, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    // "06:42", "2 h 54": in large digits.
    void setTime(const QString& time);
    // Instead of a time: one quiet line ("Longest today 0:52").
    void setQuietText(const QString& text);
    void setState(ClockState state);
    [[nodiscard]] ClockState state() const { return m_state; }
    // What a screen reader says of the tile: "On hold 47 seconds". Does not announce.
    void setSpoken(const QString& words);

    // Beside the time; hidden while the note is empty. The meter's range and marks are the caller's.
    void setNote(const QString& note);
    [[nodiscard]] Meter* meter() const { return m_meter; }
    // The button of the tile; made when first asked for.
    ActionButton* setAction(const QString& text, const QKeySequence& keys = {});
    void removeAction();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void actionPressed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void setUpLayout();

    ClockState m_state = ClockState::Neutral;
    Picture* m_picture; // children from here on
    PlainLabel* m_label;
    PlainLabel* m_quiet;
    ClockDigits* m_digits;
    QWidget* m_side;
    PlainLabel* m_note;
    Meter* m_meter;
    ActionButton* m_action = nullptr;
};

}
