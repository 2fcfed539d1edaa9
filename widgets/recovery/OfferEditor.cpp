#include "widgets/recovery/OfferEditor.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/ChipGroup.h"
#include "widgets/common/KindText.h"
#include "widgets/common/LineLimit.h"
#include "widgets/common/PlainLabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
bool paysMoney(Remedy remedy)
{
    return remedy == Remedy::Refund || remedy == Remedy::Credit || remedy == Remedy::Discount;
}

PlainLabel* labelFor(const QString& text, QWidget* field, QWidget* parent)
{
    auto* label = new PlainLabel(text, FontRole::Small, Tone::Secondary, parent);
    label->setBuddy(field);
    field->setAccessibleName(text);
    return label;
}
}

OfferEditor::OfferEditor(QWidget* parent)
    : QFrame(parent),
      m_remedy(new QComboBox(this)),
      m_title(new QLineEdit(this)),
      m_amount(new QLineEdit(this)),
      m_reason(new QLineEdit(this)),
      m_asked(new ChipGroup(tr("Why this offer"), ChipMode::One, this)),
      m_payout(new QComboBox(this)),
      m_payoutRow(new QWidget(this)),
      m_problem(new PlainLabel(QString(), FontRole::Small, Tone::Danger, this)),
      m_offerIt(makeButton(tr("Offer it"), ButtonKind::Primary, u"offerIt"_s, this))
{
    setObjectName(u"offerEditor"_s);
    for (const auto& [remedy, word] : Keys<Remedy>::all)
        m_remedy->addItem(remedyText(remedy), key(remedy));
    m_remedy->setObjectName(u"offerRemedy"_s);
    m_title->setObjectName(u"offerTitle"_s);
    limitLine(m_title, 200);
    m_amount->setObjectName(u"offerAmount"_s);
    limitLine(m_amount, 20);
    m_reason->setObjectName(u"offerReason"_s);
    limitLine(m_reason, 2000);
    m_payout->setObjectName(u"offerPayout"_s);
    m_asked->setObjectName(u"offerAsked"_s);
    m_asked->add(u"asked"_s, tr("What they asked for"));
    m_asked->add(u"beyond"_s, tr("More than expected"));
    m_problem->setWrapping(true);
    m_problem->hide();
    setUpLayout();
    forget();
    connect(m_remedy, &QComboBox::currentIndexChanged, this, &OfferEditor::showPayoutOnlyForMoney);
    connect(m_offerIt, &QPushButton::clicked, this, &OfferEditor::offerIt);
    for (QLineEdit* edit : {m_title, m_amount, m_reason}) {
        connect(edit, &QLineEdit::returnPressed, this, &OfferEditor::offerIt);
        connect(edit, &QLineEdit::textEdited, this, [this, edit] { Q_EMIT edited(edit->cursorPosition()); });
    }
    for (const QComboBox* choice : {m_remedy, m_payout})
        connect(choice, &QComboBox::activated, this, [this] { Q_EMIT edited(-1); });
    connect(m_asked, &ChipGroup::changed, this, [this] { Q_EMIT edited(-1); });
}

void OfferEditor::setUpLayout()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 14, 16, 14);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(5);
    grid->addWidget(labelFor(tr("What kind"), m_remedy, this), 0, 0);
    grid->addWidget(labelFor(tr("In words they would use"), m_title, this), 0, 1);
    grid->addWidget(labelFor(tr("Costs us"), m_amount, this), 0, 2);
    grid->addWidget(m_remedy, 1, 0);
    grid->addWidget(m_title, 1, 1);
    grid->addWidget(m_amount, 1, 2);
    grid->addWidget(labelFor(tr("Why this answers what happened"), m_reason, this), 2, 0, 1, 3);
    grid->addWidget(m_reason, 3, 0, 1, 3);
    auto* payoutRow = new QHBoxLayout(m_payoutRow);
    payoutRow->setContentsMargins(0, 0, 0, 0);
    payoutRow->addWidget(labelFor(tr("How it is paid"), m_payout, m_payoutRow));
    payoutRow->addWidget(m_payout);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 6, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_asked, 1);
    row->addWidget(m_payoutRow);
    grid->addLayout(row, 4, 0, 1, 3);
    grid->addWidget(m_problem, 5, 0, 1, 3);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto* cancel = makeButton(tr("Leave it"), ButtonKind::Ghost, u"offerCancel"_s, this);
    connect(cancel, &QPushButton::clicked, this, &OfferEditor::cancelled);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_offerIt);
    grid->addLayout(buttons, 6, 0, 1, 3);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 5);
    grid->setColumnStretch(2, 2);
}

void OfferEditor::begin(const OfferMade& offer, const QString& currency, bool counter)
{
    m_offer = offer;
    m_currency = currency;
    m_payout->clear();
    for (const auto& [payout, word] : Keys<Payout>::all) {
        if (payout != Payout::Cash || counter)
            m_payout->addItem(icon(payoutIcon(payout)), payoutText(payout), key(payout));
    }
    const bool isNew = offer.id.isNull();
    m_remedy->setCurrentIndex(qMax(0, m_remedy->findData(key(offer.remedy))));
    m_title->setText(offer.title);
    m_amount->setText(isNew ? QString() : moneyText(offer.cost));
    m_reason->setText(offer.reason);
    m_asked->setChosen({isNew || offer.askedFor ? u"asked"_s : u"beyond"_s});
    m_payout->setCurrentIndex(qMax(0, m_payout->findData(key(isNew ? Payout::OriginalCard : offer.payout))));
    m_problem->hide();
    showPayoutOnlyForMoney();
    forget();
    m_remedy->setFocus(Qt::ShortcutFocusReason);
}

QString OfferEditor::state() const
{
    return QStringList {m_remedy->currentData().toString(), m_title->text(), m_amount->text(), m_reason->text(),
        m_asked->chosenOne(), m_payout->currentData().toString()}
        .join(QChar(0x1F));
}

void OfferEditor::forget()
{
    m_begun = state();
}

void OfferEditor::goOn(const QString& sentence)
{
    m_problem->setPlainText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_title->setFocus(Qt::OtherFocusReason); // nothing selected: the next key adds
}

QString OfferEditor::kept() const
{
    QJsonObject all {{u"id"_s, m_offer.id.toString()}, {u"remedy"_s, m_remedy->currentData().toString()},
        {u"asked"_s, m_asked->chosenOne()}, {u"payout"_s, m_payout->currentData().toString()}};
    for (const QLineEdit* line : {m_title, m_amount, m_reason}) {
        all.insert(line->objectName(), line->text());
        if (line->hasFocus())
            all.insert(u"at"_s, line->objectName());
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void OfferEditor::putBack(const QString& kept)
{
    const QJsonObject all = QJsonDocument::fromJson(kept.toUtf8()).object();
    for (QLineEdit* line : {m_title, m_amount, m_reason})
        line->setText(all.value(line->objectName()).toString());
    m_remedy->setCurrentIndex(qMax(0, m_remedy->findData(all.value(u"remedy"_s).toString())));
    m_payout->setCurrentIndex(qMax(0, m_payout->findData(all.value(u"payout"_s).toString())));
    m_asked->setChosen({all.value(u"asked"_s).toString()});
}

OfferId OfferEditor::offerIn(const QString& kept)
{
    return OfferId::fromString(QJsonDocument::fromJson(kept.toUtf8()).object().value(u"id"_s).toString());
}

QLineEdit* OfferEditor::lineIn(const QString& kept) const
{
    const QString name = QJsonDocument::fromJson(kept.toUtf8()).object().value(u"at"_s).toString();
    return name.isEmpty() ? nullptr : findChild<QLineEdit*>(name);
}

void OfferEditor::showProblem(const QString& sentence)
{
    m_problem->setPlainText(sentence);
    m_problem->show();
}

void OfferEditor::showPayoutOnlyForMoney()
{
    m_payoutRow->setVisible(paysMoney(fromKey<Remedy>(m_remedy->currentData().toString()).value_or(Remedy::Other)));
}

void OfferEditor::offerIt()
{
    OfferMade offer = m_offer;
    offer.remedy = fromKey<Remedy>(m_remedy->currentData().toString()).value_or(Remedy::Other);
    offer.title = m_title->text().trimmed();
    offer.reason = m_reason->text().trimmed();
    offer.askedFor = m_asked->chosenOne() == "asked"_L1;
    offer.payout = paysMoney(offer.remedy) ? fromKey<Payout>(m_payout->currentData().toString()).value_or(Payout::None)
                                           : Payout::None;
    const QString typed = m_amount->text().trimmed();
    const auto amount = typed.isEmpty() && !paysMoney(offer.remedy) ? Result<Money>(Money {0, m_currency})
                                                                    : moneyFromText(typed, m_currency);
    if (!amount || amount->minor < 0) {
        showProblem(tr("Write what it costs us as a number, such as %1.").arg(moneyText({2900, m_currency})));
        m_amount->setFocus(Qt::OtherFocusReason);
        return;
    }
    offer.cost = *amount;
    if (offer.remedy == Remedy::Other && offer.title.isEmpty()) {
        showProblem(tr("Say what it is, in words they would use."));
        m_title->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (offer.id.isNull())
        offer.id = OfferId::create();
    Q_EMIT done(offer);
}

void OfferEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isTouched())
        Q_EMIT setAside();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QFrame::keyPressEvent(event);
}

void OfferEditor::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::BorderStrong), 1));
    painter.setBrush(color(Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}
}
