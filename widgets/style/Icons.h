// Icons: the one-colour pictures of resources/icons, recoloured from the theme whenever they are painted.
// A QIcon made here follows a change of theme by itself; a QPixmap does not, so ask for it while painting.
// In a right-to-left layout only those icons flip that icons.json marks with mirror.
// GUI thread; sizes are logical pixels.
#pragma once

#include "widgets/style/Tokens.h"

#include <QIcon>
#include <QLatin1StringView>
#include <QPixmap>
#include <span>

class QPainter;
class QRect;

namespace amends {

enum class Icon {
    None, // paints nothing
    StepListen,
    StepEmpathize,
    StepInvestigate,
    StepApologize,
    StepCompensate,
    StepFollowUp,
    NavDesk,
    NavRecoveries,
    NavInbox,
    NavCustomers,
    NavPromises,
    NavInsights,
    NavPractice,
    NavPlaybook,
    NavSettings,
    NavHelp,
    ChannelPhone,
    ChannelCounter,
    ChannelEmail,
    ChannelWebForm,
    ChannelSocial,
    ChannelReview,
    ChannelSurvey,
    ChannelChat,
    ChannelLetter,
    Search,
    Add,
    Edit,
    Copy,
    Print,
    NoteCard,
    Send,
    Export,
    Attach,
    Undo,
    Delete,
    Filter,
    More,
    Close,
    Check,
    ChevronDown,
    ChevronUp,
    ChevronEnd,
    ChevronStart,
    ArrowEnd,
    ArrowStart,
    Swap,
    Play,
    Rewind,
    Hold,
    AskSupervisor,
    KeyPhrase,
    Quote,
    ReadAloud,
    Link,
    Bell,
    Keyboard,
    Language,
    Theme,
    Menu,
    Calendar,
    Delivery,
    PayCard,
    PayWallet,
    PayBank,
    PayCredit,
    PayCash,
    Ok,
    Warning,
    Error,
    Info,
    Clock,
    Overdue,
    Saved,
    Offline,
    RepeatFailure,
    AtRisk,
    Tier,
    Locked,
    TrendUp,
    TrendDown,
    MoodCalm,
    MoodFlat,
    MoodWorried,
    MoodLetDown,
    MoodFrustrated,
    MoodAngry,
    Amends,
};

struct IconRow {
    Icon icon = Icon::None;
    QLatin1StringView file {}; // resources/icons/<file>.svg
    const char* label = "";    // English; iconLabel() answers it translated
    bool mirror = false;
};

// Every icon but None, in the order of the enum.
[[nodiscard]] std::span<const IconRow> iconTable();

// In text colour, and in the colour for disabled things when its control is disabled.
[[nodiscard]] QIcon icon(Icon icon);
[[nodiscard]] QIcon icon(Icon icon, Token token);

[[nodiscard]] QPixmap iconPixmap(Icon icon, Token token, int size, qreal devicePixelRatio = 1.0);

// The accessible name and tooltip of a control that shows only this icon.
[[nodiscard]] QString iconLabel(Icon icon);

// Paints into the middle of `rect`, at `size` or as large as fits when `size` is 0.
void paintIcon(QPainter& painter, const QRect& rect, Icon icon, Token token, int size = 0);

}
