#include "widgets/customers/CustomerFields.h"

#include "widgets/common/KindText.h"
#include "widgets/common/LineLimit.h"
#include "widgets/common/PhoneText.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/VisibleText.h"
#include "widgets/common/WordsEdit.h"
#include "widgets/recovery/PersonText.h"
#include "widgets/style/Fonts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int nameLimit = 200;

QString dataOf(const QComboBox* box)
{
    return box->currentData().toString();
}

void choose(QComboBox* box, const QString& data)
{
    int at = box->findData(data);
    if (at < 0) { // what an import brought and nobody here offers
        box->addItem(data, data);
        at = box->count() - 1;
    }
    box->setCurrentIndex(at);
}

QString word(const std::optional<bool>& asked)
{
    return asked ? (*asked ? u"yes"_s : u"no"_s) : QString();
}
std::optional<bool> asked(const QComboBox* box)
{
    const QString data = dataOf(box);
    return data.isEmpty() ? std::optional<bool>() : data == "yes"_L1;
}
}

QList<ContactPoint> contactPoints(const QString& typed)
{
    static const QRegularExpression labelled(u"^(.*?)\\s*\\(([^()]*[^()\\d\\s+][^()]*)\\)\\s*$"_s);
    QList<ContactPoint> all;
    for (const QString& part : typed.split(u',', Qt::SkipEmptyParts)) {
        const QString text = part.trimmed();
        const auto match = labelled.match(text); // "(0)" within a number is no name
        if (!text.isEmpty())
            all.append(match.hasMatch() && !match.captured(1).isEmpty()
                    ? ContactPoint {match.captured(1), match.captured(2).trimmed()}
                    : ContactPoint {text, {}});
    }
    return all;
}

CustomerFields::CustomerFields(QWidget* parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 12, 0);
    m_form->setSpacing(10);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_name = line(tr("Name"), u"name"_s, {}, nameLimit);
    m_say = line(tr("How to say it"), u"say"_s, tr("MY-ah oh-KAH-for"));
    m_kind = choice(tr("They are"), u"personKind"_s, {{tr("A person"), {}}, {tr("A company"), u"company"_s}});
    m_company = line(tr("Company"), u"company"_s);
    m_role = line(tr("What they do there"), u"role"_s);
    m_number = line(tr("Customer number"), u"number"_s);
    m_tier = choice(tr("Tier"), u"tier"_s, {{QString(), {}}});
    QList<std::pair<QString, QString>> languages {{tr("Not known"), {}}};
    for (const char* code : {"en", "de", "fr", "es", "it", "pl", "tr", "ar", "uk", "hi", "ja", "zh"}) {
        const QString bcp47 = QString::fromLatin1(code);
        languages.append({languageText(bcp47), bcp47});
    }
    m_language = choice(tr("Language"), u"personLanguage"_s, languages);
    heading(tr("How to reach them"));
    m_phones = line(tr("Phones"), u"phones"_s, tr("0113 496 0119 (work), 07700 900123 (mobile)"));
    m_emails = line(tr("Emails"), u"emails"_s);
    m_address = line(tr("Address"), u"address"_s);
    m_city = line(tr("Place"), u"city"_s);
    m_postcode = line(tr("Postcode"), u"postcode"_s);
    QList<std::pair<QString, QString>> channels {{tr("Not said"), {}}};
    for (const Channel channel : {Channel::Phone, Channel::Email, Channel::Letter, Channel::Chat, Channel::Counter})
        channels.append({channelText(channel), key(channel)});
    m_channel = choice(tr("Best by"), u"channel"_s, channels);
    m_hours = line(tr("And when"), u"hours"_s, tr("after 17:00"));
    m_never = line(tr("Never by"), u"never"_s, tr("Voicemail"));
    m_reach = line(tr("Best way to reach them"), u"reach"_s);
    const QList<std::pair<QString, QString>> may {{tr("Not asked"), {}}, {tr("Yes"), u"yes"_s}, {tr("No"), u"no"_s}};
    m_mayEmail = choice(tr("May we email?"), u"mayEmail"_s, may);
    m_mayPost = choice(tr("May we write by post?"), u"mayPost"_s, may);
    heading(tr("What to know"));
    m_note = new WordsEdit(tr("Note"), this, FontRole::Body);
    m_note->setObjectName(u"note"_s);
    m_note->setLines(3, 8);
    connect(m_note, &WordsEdit::wordsEdited, this, &CustomerFields::edited);
    addRow(tr("Note"), m_note);
}

void CustomerFields::heading(const QString& title)
{
    auto* room = new QWidget(this);
    auto* above = new QVBoxLayout(room);
    above->setContentsMargins(0, 10, 0, 0);
    above->addWidget(new PlainLabel(title, FontRole::Section, Tone::Normal, room));
    m_form->addRow(room);
}

void CustomerFields::addRow(const QString& title, QWidget* field)
{
    auto* label = new PlainLabel(title, FontRole::Body, Tone::Secondary, this);
    label->setBuddy(field);
    m_form->addRow(label, field);
}

QLineEdit* CustomerFields::line(const QString& title, const QString& name, const QString& example, int limit)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(name);
    limitLine(field, limit);
    field->setPlaceholderText(example);
    connect(field, &QLineEdit::textEdited, this, &CustomerFields::edited);
    addRow(title, field);
    return field;
}

QComboBox* CustomerFields::choice(
    const QString& title, const QString& name, const QList<std::pair<QString, QString>>& choices)
{
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->setMinimumHeight(scaled(36));
    for (const auto& [text, value] : choices)
        box->addItem(text, value);
    connect(box, &QComboBox::activated, this, &CustomerFields::edited);
    addRow(title, box);
    return box;
}

void CustomerFields::setTiers(const QList<ListItem>& tiers)
{
    m_tier->clear();
    for (const ListItem& tier : tiers) {
        if (tier.active || tier.key == m_tierKey)
            m_tier->addItem(listText(tiers, tier.key), tier.key == "standard"_L1 ? QString() : tier.key);
    }
    choose(m_tier, m_tierKey == "standard"_L1 ? QString() : m_tierKey);
}

void CustomerFields::showPoints(QLineEdit* field, const QStringList& values, const CustomerProfile& profile) const
{
    QStringList shown;
    for (const QString& value : values) {
        const QString text = field == m_phones ? phoneText(value) : value;
        const QString label = profile.labels.value(value);
        shown.append(label.isEmpty() ? text : u"%1 (%2)"_s.arg(text, label));
    }
    field->setText(shown.join(u", "_s));
}

void CustomerFields::show(const Customer& c)
{
    m_name->setText(c.name);
    m_say->setText(c.say);
    m_company->setText(c.company);
    m_number->setText(c.number);
    m_tierKey = c.tier;
    choose(m_tier, c.tier == "standard"_L1 ? QString() : c.tier);
    choose(m_language, c.language);
    showPoints(m_phones, c.phones, {});
    showPoints(m_emails, c.emails, {});
    m_address->setText(c.address);
    m_city->setText(c.city);
    m_postcode->setText(c.postcode);
    m_reach->setText(c.reach);
    m_note->setWords(c.note);
}

void CustomerFields::showProfile(const Customer& c, const CustomerProfile& p)
{
    const auto fill = [](QLineEdit* field, const QString& text) {
        if (!field->isModified())
            field->setText(text);
    };
    const auto pick = [](QComboBox* box, const QString& value) {
        if (box->currentIndex() == 0)
            choose(box, value);
    };
    pick(m_kind, p.isCompany ? u"company"_s : QString());
    fill(m_role, p.role);
    if (!m_phones->isModified())
        showPoints(m_phones, c.phones, p);
    if (!m_emails->isModified())
        showPoints(m_emails, c.emails, p);
    pick(m_channel, p.channel ? key(*p.channel) : QString());
    fill(m_hours, p.hours);
    fill(m_never, p.never);
    pick(m_mayEmail, word(p.mayEmail));
    pick(m_mayPost, word(p.mayPost));
}

void CustomerFields::read(Customer& c, CustomerProfile& p) const
{
    c.name = m_name->text().trimmed();
    c.say = m_say->text().trimmed();
    c.company = m_company->text().trimmed();
    c.number = m_number->text().trimmed();
    if (dataOf(m_tier) != (c.tier == "standard"_L1 ? QString() : c.tier))
        c.tier = dataOf(m_tier);
    c.language = dataOf(m_language);
    c.address = m_address->text().trimmed();
    c.city = m_city->text().trimmed();
    c.postcode = m_postcode->text().trimmed();
    c.reach = m_reach->text().trimmed();
    c.note = m_note->words();
    c.phones.clear();
    c.emails.clear();
    p.labels.clear();
    for (const ContactPoint& point : contactPoints(m_phones->text())) {
        c.phones.append(phoneFromText(point.value));
        if (!point.label.isEmpty())
            p.labels.insert(c.phones.constLast(), point.label);
    }
    for (const ContactPoint& point : contactPoints(m_emails->text())) {
        c.emails.append(point.value);
        if (!point.label.isEmpty())
            p.labels.insert(point.value, point.label);
    }
    p.isCompany = !dataOf(m_kind).isEmpty();
    p.role = m_role->text().trimmed();
    p.channel = fromKey<Channel>(dataOf(m_channel));
    p.hours = m_hours->text().trimmed();
    p.never = m_never->text().trimmed();
    p.mayEmail = asked(m_mayEmail);
    p.mayPost = asked(m_mayPost);
}

QString CustomerFields::slip(const Customer& before)
{
    static const QRegularExpression email(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$"_s);
    for (const ContactPoint& point : contactPoints(m_phones->text())) {
        const QString phone = phoneFromText(point.value);
        if (phone.startsWith(u'+') || before.phones.contains(phone))
            continue;
        m_phones->setFocus(Qt::OtherFocusReason);
        return tr("“%1” is no telephone number. Mend it, or save again to keep it so.").arg(visibleLine(point.value));
    }
    for (const ContactPoint& point : contactPoints(m_emails->text())) {
        if (email.match(point.value).hasMatch() || before.emails.contains(point.value))
            continue;
        m_emails->setFocus(Qt::OtherFocusReason);
        return tr("“%1” is no email address. Mend it, or save again to keep it so.").arg(visibleLine(point.value));
    }
    return {};
}

void CustomerFields::takeKeyboard()
{
    m_name->setFocus(Qt::OtherFocusReason);
}
}
