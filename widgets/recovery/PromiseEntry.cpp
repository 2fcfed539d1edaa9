#include "widgets/recovery/PromiseEntry.h"

#include "models/language/PromiseText.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/KindText.h"
#include "widgets/common/LineLimit.h"
#include "widgets/common/PlainLabel.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimeZone>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace amends {
PromiseEntry::PromiseEntry(const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_clock(clock),
      m_line(new QLineEdit(this)),
      m_add(makeButton(tr("Add promise"), ButtonKind::Plain, u"addPromise"_s, this, Icon::Add)),
      m_understood(new PlainLabel(tr("Understood"), FontRole::Small, Tone::Secondary, this)),
      m_channel(new QComboBox(this)),
      m_who(new QLineEdit(this)),
      m_when(new QDateTimeEdit(this)),
      m_missing(new PlainLabel(tr("by when?"), FontRole::Small, Tone::Warn, this)),
      m_problem(new PlainLabel(QString(), FontRole::Small, Tone::Danger, this))
{
    m_line->setObjectName(u"promiseLine"_s);
    m_line->setAccessibleName(tr("A promise, as you said it"));
    m_line->setPlaceholderText(tr("What you promised, such as “I’ll ring by Friday noon”"));
    limitLine(m_line, 2000);
    m_channel->setObjectName(u"promiseChannel"_s);
    for (const Channel channel : {Channel::Phone, Channel::Email, Channel::Letter, Channel::Counter, Channel::Chat})
        m_channel->addItem(icon(channelIcon(channel)), channelText(channel), key(channel));
    m_who->setObjectName(u"promiseWho"_s);
    m_who->setAccessibleName(tr("Who does it"));
    m_who->setPlaceholderText(tr("You"));
    limitLine(m_who, 200);
    m_when->setObjectName(u"promiseWhen"_s);
    m_when->setAccessibleName(tr("By when"));
    m_when->setCalendarPopup(true);
    m_when->setDisplayFormat(tr("ddd d MMM yyyy HH:mm", "how a promise's time is edited"));
    m_problem->setWrapping(true);
    m_problem->hide();
    setUpLayout();
    showWhen({});
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
        understand();
        Q_EMIT typed(text, m_line->cursorPosition());
    });
    connect(m_line, &QLineEdit::returnPressed, this, &PromiseEntry::add);
    connect(m_add, &QPushButton::clicked, this, &PromiseEntry::add);
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, [this] {
        m_whenTouched = m_whenTouched || !m_setting;
        m_whenKnown = m_whenKnown || !m_setting;
        m_missing->setVisible(!m_whenKnown && !m_line->text().isEmpty());
        if (!m_setting && m_moving.isNull())
            Q_EMIT partsChanged();
    });
    connect(m_who, &QLineEdit::textEdited, this, [this] {
        m_whoTouched = true;
        Q_EMIT partsChanged();
    });
    connect(m_channel, &QComboBox::activated, this, [this] {
        m_channelTouched = true;
        Q_EMIT partsChanged();
    });
}

void PromiseEntry::setUpLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_line, 1);
    m_add->setKeyHint(QKeySequence(Qt::Key_Return));
    first->addWidget(m_add);
    column->addLayout(first);
    auto* second = new FlowLayout(nullptr, 8, 8);
    auto* channelLabel = new PlainLabel(tr("How"), FontRole::Small, Tone::Secondary, this);
    channelLabel->setBuddy(m_channel);
    m_who->setMinimumWidth(scaled(160));
    for (QWidget* part : QList<QWidget*> {m_understood, channelLabel, m_channel, m_who, m_when, m_missing})
        second->addWidget(part);
    column->addLayout(second);
    column->addWidget(m_problem);
}

void PromiseEntry::setText(const QString& text)
{
    m_line->setText(text);
    understand();
}

QString PromiseEntry::text() const
{
    return m_line->text();
}

void PromiseEntry::showWhen(const QDateTime& by)
{
    m_setting = true;
    m_whenKnown = by.isValid();
    m_when->setDateTime(by.isValid() ? by.toLocalTime() : m_clock.now().toLocalTime());
    m_setting = false;
    m_missing->setVisible(!m_whenKnown && !m_line->text().isEmpty());
}

void PromiseEntry::understand()
{
    m_problem->hide();
    if (!m_moving.isNull())
        return;
    const PromiseParts parts = readPromise(m_line->text(), m_clock.now(), QTimeZone::systemTimeZone());
    if (parts.channel && !m_channelTouched)
        m_channel->setCurrentIndex(qMax(0, m_channel->findData(key(*parts.channel))));
    if (!m_whoTouched)
        m_who->setText(parts.who);
    if (!m_whenTouched)
        showWhen(parts.byIsPast ? QDateTime() : parts.by);
}

void PromiseEntry::add()
{
    if (!m_moving.isNull()) {
        Q_EMIT moved(m_moving, m_when->dateTime().toUTC());
        return;
    }
    const QString what = m_line->text().trimmed();
    const Channel channel = fromKey<Channel>(m_channel->currentData().toString()).value_or(Channel::Phone);
    Q_EMIT promised({PromiseId::create(), what, m_who->text().trimmed(),
        m_whenKnown ? m_when->dateTime().toUTC() : QDateTime(), channel});
}

void PromiseEntry::beginMove(const Promise& promise)
{
    if (m_moving.isNull()) {
        m_asideText = m_line->text();
        m_asideParts = parts();
    }
    m_moving = promise.id;
    m_line->setText(promise.what);
    m_line->setReadOnly(true);
    m_add->setText(tr("Move to this time"));
    m_channel->setEnabled(false);
    m_who->setEnabled(false);
    m_whenTouched = false;
    showWhen(promise.by);
    m_when->setFocus(Qt::ShortcutFocusReason);
}

void PromiseEntry::endMove()
{
    const QString text = std::exchange(m_asideText, {});
    const QString parts = std::exchange(m_asideParts, {});
    clear();
    setText(text);
    setParts(parts);
}

QString PromiseEntry::parts() const
{
    QJsonObject all;
    if (m_whoTouched)
        all.insert(u"who"_s, m_who->text());
    if (m_channelTouched)
        all.insert(u"channel"_s, m_channel->currentData().toString());
    if (m_whenTouched)
        all.insert(u"by"_s, m_when->dateTime().toUTC().toString(Qt::ISODate));
    return all.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void PromiseEntry::setParts(const QString& kept)
{
    const QJsonObject all = QJsonDocument::fromJson(kept.toUtf8()).object();
    if (all.contains(u"who"_s)) {
        m_whoTouched = true;
        m_who->setText(all.value(u"who"_s).toString());
    }
    if (const int at = m_channel->findData(all.value(u"channel"_s).toString()); at >= 0) {
        m_channelTouched = true;
        m_channel->setCurrentIndex(at);
    }
    const auto by = QDateTime::fromString(all.value(u"by"_s).toString(), Qt::ISODate);
    if (by.isValid()) {
        m_whenTouched = true;
        showWhen(by);
    }
}

void PromiseEntry::clear()
{
    m_moving = {};
    m_asideText.clear();
    m_asideParts.clear();
    m_whenTouched = false;
    m_whoTouched = false;
    m_channelTouched = false;
    m_line->setReadOnly(false);
    m_line->clear();
    m_who->clear();
    m_channel->setEnabled(true);
    m_who->setEnabled(true);
    m_add->setText(tr("Add promise"));
    m_problem->hide();
    showWhen({});
}

void PromiseEntry::showProblem(const QString& sentence)
{
    m_problem->setPlainText(sentence);
    m_problem->show();
}

void PromiseEntry::focusLine()
{
    m_line->setFocus(Qt::OtherFocusReason);
}

void PromiseEntry::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_moving.isNull())
        endMove();
    else
        QWidget::keyPressEvent(event);
}
}
