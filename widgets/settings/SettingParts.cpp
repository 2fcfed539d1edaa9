#include "widgets/settings/SettingParts.h"

#include "widgets/common/PlainLabel.h"
#include "widgets/common/Segmented.h"
#include "widgets/style/Theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
struct SettingParts {
    Q_DECLARE_TR_FUNCTIONS(amends::SettingParts)
};

constexpr int pause = 500; // ms

// A QPlainTextEdit has no editingFinished().
class LeaveFilter final : public QObject {
public:
    LeaveFilter(QObject* watched, std::function<void()> left) : QObject(watched), m_left(std::move(left))
    {
        watched->installEventFilter(this);
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
            m_left();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_left;
};

QTimer* pauseTimer(QWidget* field, const std::function<void()>& save)
{
    auto* timer = new QTimer(field);
    timer->setSingleShot(true);
    timer->setInterval(pause);
    QObject::connect(timer, &QTimer::timeout, field, save);
    new LeaveFilter(field, [timer, save] {
        if (!timer->isActive())
            return;
        timer->stop();
        save();
    });
    return timer;
}
}

QWidget* makeSection(const QList<QWidget*>& cards, const QString& objectName, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setObjectName(objectName);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(area);
    content->setObjectName(u"page"_s);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(20, 4, 20, 20);
    column->setSpacing(16);
    for (QWidget* card : cards)
        column->addWidget(card);
    column->addStretch();
    area->setWidget(content);
    return area;
}

void addSettingRow(Card* card, const QString& title, const QString& remark, QWidget* control)
{
    card->body()->addWidget(makeDivider(card));
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    auto* name = new PlainLabel(title, FontRole::BodyBold, Tone::Normal, card);
    name->setBuddy(control);
    words->addWidget(name);
    if (!remark.isEmpty()) {
        auto* quiet = new PlainLabel(remark, FontRole::Small, Tone::Secondary, card);
        quiet->setWrapping(true);
        words->addWidget(quiet);
    }
    words->addStretch(); // together in the middle of a tall control
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(title);
    const bool wide = qobject_cast<QLineEdit*>(control) || qobject_cast<QPlainTextEdit*>(control);
    row->addLayout(words, 1);
    row->addWidget(control, wide ? 1 : 0, Qt::AlignVCenter);
    card->body()->addLayout(row);
}

void saveOnPause(QLineEdit* line, std::function<void(QString)> save)
{
    QTimer* timer = pauseTimer(line, [line, save = std::move(save)] { save(line->text().trimmed()); });
    QObject::connect(line, &QLineEdit::textEdited, timer, qOverload<>(&QTimer::start));
}

void saveOnPause(QPlainTextEdit* edit, std::function<void(QString)> save)
{
    QTimer* timer = pauseTimer(edit, [edit, save = std::move(save)] { save(edit->toPlainText().trimmed()); });
    QObject::connect(edit, &QPlainTextEdit::textChanged, timer, qOverload<>(&QTimer::start));
}

QComboBox* makeLanguageChoice(QWidget* parent)
{
    auto* choice = new QComboBox(parent);
    choice->setObjectName(u"languageChoice"_s);
    choice->addItem(SettingParts::tr("As the system"), QString());
    choice->addItem(u"English"_s, u"en"_s);
    choice->addItem(u"Deutsch"_s, u"de"_s);
    choice->addItem(u"العربية"_s, u"ar"_s);
    return choice;
}

void chooseLanguage(QComboBox* choice, const QString& bcp47)
{
    const QSignalBlocker quiet(choice);
    choice->setCurrentIndex(qMax(0, choice->findData(bcp47.section(u'-', 0, 0))));
}

Segmented* makeThemeSwitch(Theme& theme, QWidget* parent, std::function<void()> chosen)
{
    auto* choice = new Segmented(SettingParts::tr("Theme"), parent);
    choice->setObjectName(u"themeChoice"_s);
    choice->add(u"system"_s, SettingParts::tr("As the system"));
    choice->add(u"light"_s, SettingParts::tr("Light"));
    choice->add(u"dark"_s, SettingParts::tr("Dark"));
    const ThemeChoice now = theme.choice();
    choice->setChosen(now == ThemeChoice::Dark ? u"dark"_s : now == ThemeChoice::Light ? u"light"_s : u"system"_s);
    QObject::connect(choice, &Segmented::changed, choice, [&theme, chosen = std::move(chosen)](const QString& key) {
        theme.setChoice(key == u"dark"_s ? ThemeChoice::Dark
                : key == u"light"_s      ? ThemeChoice::Light
                                         : ThemeChoice::System);
        chosen();
    });
    return choice;
}

Segmented* makeTextSizeSwitch(Theme& theme, QWidget* parent, std::function<void()> chosen)
{
    auto* choice = new Segmented(SettingParts::tr("Text size"), parent);
    choice->setObjectName(u"textSizeChoice"_s);
    const QLocale locale;
    for (const int percent : {90, 100, 115, 130, 150})
        //: a text size in percent
        choice->add(QString::number(percent), SettingParts::tr("%1%").arg(locale.toString(percent)));
    choice->setChosen(QString::number(qRound(theme.textScale() * 100)));
    QObject::connect(choice, &Segmented::changed, choice, [&theme, chosen = std::move(chosen)](const QString& key) {
        theme.setTextScale(key.toInt() / 100.0);
        chosen();
    });
    return choice;
}

}
