#include "widgets/style/Icons.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <array>
#include <optional>

namespace amends {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array rows {
    IconRow {Icon::StepListen, "step-listen"_L1, QT_TRANSLATE_NOOP("Icon", "Listen"), false},
    IconRow {Icon::StepEmpathize, "step-empathize"_L1, QT_TRANSLATE_NOOP("Icon", "Empathize"), false},
    IconRow {Icon::StepInvestigate, "step-investigate"_L1, QT_TRANSLATE_NOOP("Icon", "Investigate"), false},
    IconRow {Icon::StepApologize, "step-apologize"_L1, QT_TRANSLATE_NOOP("Icon", "Apologize"), true},
    IconRow {Icon::StepCompensate, "step-compensate"_L1, QT_TRANSLATE_NOOP("Icon", "Compensate"), false},
    IconRow {Icon::StepFollowUp, "step-follow-up"_L1, QT_TRANSLATE_NOOP("Icon", "Follow up"), false},
    IconRow {Icon::NavDesk, "nav-desk"_L1, QT_TRANSLATE_NOOP("Icon", "Desk"), false},
    IconRow {Icon::NavRecoveries, "nav-recoveries"_L1, QT_TRANSLATE_NOOP("Icon", "Recoveries"), false},
    IconRow {Icon::NavInbox, "nav-inbox"_L1, QT_TRANSLATE_NOOP("Icon", "Inbox"), false},
    IconRow {Icon::NavCustomers, "nav-customers"_L1, QT_TRANSLATE_NOOP("Icon", "Customers"), false},
    IconRow {Icon::NavPromises, "nav-promises"_L1, QT_TRANSLATE_NOOP("Icon", "Promises"), false},
    IconRow {Icon::NavInsights, "nav-insights"_L1, QT_TRANSLATE_NOOP("Icon", "Insights"), false},
    IconRow {Icon::NavPractice, "nav-practice"_L1, QT_TRANSLATE_NOOP("Icon", "Practice"), false},
    IconRow {Icon::NavPlaybook, "nav-playbook"_L1, QT_TRANSLATE_NOOP("Icon", "Playbook"), true},
    IconRow {Icon::NavSettings, "nav-settings"_L1, QT_TRANSLATE_NOOP("Icon", "Settings"), false},
    IconRow {Icon::NavHelp, "nav-help"_L1, QT_TRANSLATE_NOOP("Icon", "Help"), false},
    IconRow {Icon::ChannelPhone, "channel-phone"_L1, QT_TRANSLATE_NOOP("Icon", "Phone"), false},
    IconRow {Icon::ChannelCounter, "channel-counter"_L1, QT_TRANSLATE_NOOP("Icon", "Store counter"), false},
    IconRow {Icon::ChannelEmail, "channel-email"_L1, QT_TRANSLATE_NOOP("Icon", "Email"), false},
    IconRow {Icon::ChannelWebForm, "channel-web-form"_L1, QT_TRANSLATE_NOOP("Icon", "Web form"), false},
    IconRow {Icon::ChannelSocial, "channel-social"_L1, QT_TRANSLATE_NOOP("Icon", "Social post"), true},
    IconRow {Icon::ChannelReview, "channel-review"_L1, QT_TRANSLATE_NOOP("Icon", "Review"), false},
    IconRow {Icon::ChannelSurvey, "channel-survey"_L1, QT_TRANSLATE_NOOP("Icon", "Survey"), false},
    IconRow {Icon::ChannelChat, "channel-chat"_L1, QT_TRANSLATE_NOOP("Icon", "Chat"), false},
    IconRow {Icon::ChannelLetter, "channel-letter"_L1, QT_TRANSLATE_NOOP("Icon", "Letter by post"), false},
    IconRow {Icon::Search, "search"_L1, QT_TRANSLATE_NOOP("Icon", "Search"), false},
    IconRow {Icon::Add, "add"_L1, QT_TRANSLATE_NOOP("Icon", "Add"), false},
    IconRow {Icon::Edit, "edit"_L1, QT_TRANSLATE_NOOP("Icon", "Edit"), false},
    IconRow {Icon::Copy, "copy"_L1, QT_TRANSLATE_NOOP("Icon", "Copy"), false},
    IconRow {Icon::Print, "print"_L1, QT_TRANSLATE_NOOP("Icon", "Print"), false},
    IconRow {Icon::NoteCard, "note-card"_L1, QT_TRANSLATE_NOOP("Icon", "Handwritten note card"), false},
    IconRow {Icon::Send, "send"_L1, QT_TRANSLATE_NOOP("Icon", "Send"), true},
    IconRow {Icon::Export, "export"_L1, QT_TRANSLATE_NOOP("Icon", "Export"), false},
    IconRow {Icon::Attach, "attach"_L1, QT_TRANSLATE_NOOP("Icon", "Attach"), false},
    IconRow {Icon::Undo, "undo"_L1, QT_TRANSLATE_NOOP("Icon", "Undo"), true},
    IconRow {Icon::Delete, "delete"_L1, QT_TRANSLATE_NOOP("Icon", "Delete"), false},
    IconRow {Icon::Filter, "filter"_L1, QT_TRANSLATE_NOOP("Icon", "Filter"), false},
    IconRow {Icon::More, "more"_L1, QT_TRANSLATE_NOOP("Icon", "More"), false},
    IconRow {Icon::Close, "close"_L1, QT_TRANSLATE_NOOP("Icon", "Close"), false},
    IconRow {Icon::Check, "check"_L1, QT_TRANSLATE_NOOP("Icon", "Done"), false},
    IconRow {Icon::ChevronDown, "chevron-down"_L1, QT_TRANSLATE_NOOP("Icon", "Open"), false},
    IconRow {Icon::ChevronUp, "chevron-up"_L1, QT_TRANSLATE_NOOP("Icon", "Close up"), false},
    IconRow {Icon::ChevronEnd, "chevron-end"_L1, QT_TRANSLATE_NOOP("Icon", "Forward"), true},
    IconRow {Icon::ChevronStart, "chevron-start"_L1, QT_TRANSLATE_NOOP("Icon", "Backward"), true},
    IconRow {Icon::ArrowEnd, "arrow-end"_L1, QT_TRANSLATE_NOOP("Icon", "Next"), true},
    IconRow {Icon::ArrowStart, "arrow-start"_L1, QT_TRANSLATE_NOOP("Icon", "Back"), true},
    IconRow {Icon::Swap, "swap"_L1, QT_TRANSLATE_NOOP("Icon", "Replace with suggestion"), false},
    IconRow {Icon::Play, "play"_L1, QT_TRANSLATE_NOOP("Icon", "Play"), false},
    IconRow {Icon::Rewind, "rewind"_L1, QT_TRANSLATE_NOOP("Icon", "Rewind to here"), true},
    IconRow {Icon::Hold, "hold"_L1, QT_TRANSLATE_NOOP("Icon", "Hold"), false},
    IconRow {Icon::AskSupervisor, "ask-supervisor"_L1, QT_TRANSLATE_NOOP("Icon", "Ask a supervisor"), true},
    IconRow {Icon::KeyPhrase, "key-phrase"_L1, QT_TRANSLATE_NOOP("Icon", "Mark a key phrase"), false},
    IconRow {Icon::Quote, "quote"_L1, QT_TRANSLATE_NOOP("Icon", "Customer's own words"), true},
    IconRow {Icon::ReadAloud, "read-aloud"_L1, QT_TRANSLATE_NOOP("Icon", "Say it aloud"), true},
    IconRow {Icon::Link, "link"_L1, QT_TRANSLATE_NOOP("Icon", "Link to a case"), false},
    IconRow {Icon::Bell, "bell"_L1, QT_TRANSLATE_NOOP("Icon", "Notifications"), false},
    IconRow {Icon::Keyboard, "keyboard"_L1, QT_TRANSLATE_NOOP("Icon", "Keyboard"), false},
    IconRow {Icon::Language, "language"_L1, QT_TRANSLATE_NOOP("Icon", "Language"), false},
    IconRow {Icon::Theme, "theme"_L1, QT_TRANSLATE_NOOP("Icon", "Light or dark"), false},
    IconRow {Icon::Menu, "menu"_L1, QT_TRANSLATE_NOOP("Icon", "Menu"), false},
    IconRow {Icon::Calendar, "calendar"_L1, QT_TRANSLATE_NOOP("Icon", "Date"), false},
    IconRow {Icon::Delivery, "delivery"_L1, QT_TRANSLATE_NOOP("Icon", "Delivery"), true},
    IconRow {Icon::PayCard, "pay-card"_L1, QT_TRANSLATE_NOOP("Icon", "Card"), false},
    IconRow {Icon::PayWallet, "pay-wallet"_L1, QT_TRANSLATE_NOOP("Icon", "Mobile wallet"), false},
    IconRow {Icon::PayBank, "pay-bank"_L1, QT_TRANSLATE_NOOP("Icon", "Bank transfer"), false},
    IconRow {Icon::PayCredit, "pay-credit"_L1, QT_TRANSLATE_NOOP("Icon", "Store credit"), false},
    IconRow {Icon::PayCash, "pay-cash"_L1, QT_TRANSLATE_NOOP("Icon", "Cash"), false},
    IconRow {Icon::Ok, "ok"_L1, QT_TRANSLATE_NOOP("Icon", "All good"), false},
    IconRow {Icon::Warning, "warning"_L1, QT_TRANSLATE_NOOP("Icon", "Careful"), false},
    IconRow {Icon::Error, "error"_L1, QT_TRANSLATE_NOOP("Icon", "Something went wrong"), false},
    IconRow {Icon::Info, "info"_L1, QT_TRANSLATE_NOOP("Icon", "Information"), false},
    IconRow {Icon::Clock, "clock"_L1, QT_TRANSLATE_NOOP("Icon", "Due"), false},
    IconRow {Icon::Overdue, "overdue"_L1, QT_TRANSLATE_NOOP("Icon", "Late"), false},
    IconRow {Icon::Saved, "saved"_L1, QT_TRANSLATE_NOOP("Icon", "Saved"), false},
    IconRow {Icon::Offline, "offline"_L1, QT_TRANSLATE_NOOP("Icon", "Offline"), false},
    IconRow {Icon::RepeatFailure, "repeat-failure"_L1, QT_TRANSLATE_NOOP("Icon", "Failed again"), false},
    IconRow {Icon::AtRisk, "at-risk"_L1, QT_TRANSLATE_NOOP("Icon", "At risk of leaving"), false},
    IconRow {Icon::Tier, "tier"_L1, QT_TRANSLATE_NOOP("Icon", "Loyalty tier"), false},
    IconRow {Icon::Locked, "locked"_L1, QT_TRANSLATE_NOOP("Icon", "Locked"), false},
    IconRow {Icon::TrendUp, "trend-up"_L1, QT_TRANSLATE_NOOP("Icon", "Going up"), false},
    IconRow {Icon::TrendDown, "trend-down"_L1, QT_TRANSLATE_NOOP("Icon", "Going down"), false},
    IconRow {Icon::MoodCalm, "mood-calm"_L1, QT_TRANSLATE_NOOP("Icon", "Calm"), false},
    IconRow {Icon::MoodFlat, "mood-flat"_L1, QT_TRANSLATE_NOOP("Icon", "Neutral"), false},
    IconRow {Icon::MoodWorried, "mood-worried"_L1, QT_TRANSLATE_NOOP("Icon", "Worried"), false},
    IconRow {Icon::MoodLetDown, "mood-let-down"_L1, QT_TRANSLATE_NOOP("Icon", "Let down"), false},
    IconRow {Icon::MoodFrustrated, "mood-frustrated"_L1, QT_TRANSLATE_NOOP("Icon", "Frustrated"), false},
    IconRow {Icon::MoodAngry, "mood-angry"_L1, QT_TRANSLATE_NOOP("Icon", "Angry"), false},
    IconRow {Icon::Amends, "amends"_L1, QT_TRANSLATE_NOOP("Icon", "Amends"), false},
};

const IconRow& rowOf(Icon icon)
{
    return rows.at(static_cast<std::size_t>(icon) - 1);
}

QPixmap rendered(Icon icon, const QColor& ink, int pixels, bool flipped)
{
    const QString key
        = u"amends-icon/%1/%2/%3/%4"_s.arg(static_cast<int>(icon)).arg(ink.rgba()).arg(pixels).arg(flipped);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(u":/icons/%1.svg"_s.arg(rowOf(icon).file));
    QByteArray svg;
    if (file.open(QIODevice::ReadOnly))
        svg = file.readAll();
    svg.replace("#000", ink.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    if (flipped) {
        painter.translate(pixels, 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

// Colours at the moment of painting, which is what lets a QIcon outlive a change of theme.
class Engine final : public QIconEngine {
public:
    Engine(Icon icon, std::optional<Token> token) : m_icon(icon), m_token(token) { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() == nullptr ? 1.0 : painter->device()->devicePixelRatioF();
        const int size = qMin(rect.width(), rect.height());
        QRect target(0, 0, size, size);
        target.moveCenter(rect.center());
        painter->drawPixmap(target, scaledPixmap(QSize(size, size) * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    // `size` is in device pixels.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/, qreal scale) override
    {
        const Token token = mode == QIcon::Disabled ? Token::Disabled : m_token.value_or(Token::Text);
        const bool flipped = rowOf(m_icon).mirror && QGuiApplication::isRightToLeft();
        QPixmap answer = rendered(m_icon, color(token), qMax(1, qMin(size.width(), size.height())), flipped);
        answer.setDevicePixelRatio(scale);
        return answer;
    }

    QIconEngine* clone() const override { return new Engine(m_icon, m_token); }
    QString key() const override { return u"AmendsIcon"_s; }

private:
    Icon m_icon;
    std::optional<Token> m_token;
};

}

std::span<const IconRow> iconTable()
{
    return rows;
}

QIcon icon(Icon icon)
{
    return icon == Icon::None ? QIcon() : QIcon(new Engine(icon, std::nullopt));
}

QIcon icon(Icon icon, Token token)
{
    return icon == Icon::None ? QIcon() : QIcon(new Engine(icon, token));
}

QPixmap iconPixmap(Icon icon, Token token, int size, qreal devicePixelRatio)
{
    if (icon == Icon::None)
        return {};
    const bool flipped = rowOf(icon).mirror && QGuiApplication::isRightToLeft();
    QPixmap answer = rendered(icon, color(token), qMax(1, qRound(size * devicePixelRatio)), flipped);
    answer.setDevicePixelRatio(devicePixelRatio);
    return answer;
}

QString iconLabel(Icon icon)
{
    return icon == Icon::None ? QString() : QCoreApplication::translate("Icon", rowOf(icon).label);
}

void paintIcon(QPainter& painter, const QRect& rect, Icon icon, Token token, int size)
{
    if (icon == Icon::None)
        return;
    const int side = size > 0 ? size : qMin(rect.width(), rect.height());
    const qreal ratio = painter.device() == nullptr ? 1.0 : painter.device()->devicePixelRatioF();
    const QPoint topLeft = rect.center() - QPoint((side - 1) / 2, (side - 1) / 2);
    painter.drawPixmap(topLeft, iconPixmap(icon, token, side, ratio));
}

}
