#include "widgets/recovery/InvestigateParts.h"

#include "widgets/common/LineLimit.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/recovery/StepPage.h"
#include "widgets/style/Icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
// The picture before a sentence: a warning, or a piece of news.
class SentenceIcon final : public QWidget {
public:
    explicit SentenceIcon(QWidget* parent) : QWidget(parent) { setFixedSize(scaled(16), scaled(18)); }
    void setProblem(bool problem)
    {
        m_problem = problem;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), m_problem ? Icon::Warning : Icon::Info, m_problem ? Token::Danger : Token::SeamText,
            scaled(16));
    }

private:
    bool m_problem = true;
};
}

TintedCard::TintedCard(Token fill, Token edge, QWidget* parent)
    : QFrame(parent), m_fill(fill), m_edge(edge), m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(12, 10, 12, 10);
    m_body->setSpacing(6);
}

void TintedCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(m_edge), 1));
    painter.setBrush(color(m_fill));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
}

QWidget* labelled(const QString& label, QWidget* field, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* words = new PlainLabel(label, FontRole::Small, Tone::Secondary, box);
    words->setBuddy(field);
    field->setParent(box);
    field->setAccessibleName(label);
    layout->addWidget(words);
    layout->addWidget(field);
    return box;
}

FieldSentence::FieldSentence(QWidget* parent)
    : QWidget(parent), m_label(new PlainLabel({}, FontRole::Small, Tone::Danger, this)), m_icon(new SentenceIcon(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_label, 1);
    m_label->setWrapping(true);
    hide();
}

void FieldSentence::tell(const QString& sentence)
{
    show(sentence, true);
}

void FieldSentence::remind(const QString& sentence)
{
    show(sentence, false);
}

void FieldSentence::clear()
{
    m_label->setPlainText({});
    hide();
}

QString FieldSentence::sentence() const
{
    return m_label->plainText();
}

void FieldSentence::show(const QString& sentence, bool problem)
{
    static_cast<SentenceIcon*>(m_icon)->setProblem(problem);
    m_label->setTone(problem ? Tone::Danger : Tone::Seam);
    m_label->setPlainText(sentence);
    setVisible(!sentence.isEmpty());
    QAccessibleEvent alert(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString axisDay(const QDateTime& at, const QDateTime& now)
{
    const QDate day = at.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    const QLocale locale;
    if (day.year() != today.year())
        return locale.toString(day, QLocale::ShortFormat);
    //: A day of this month, as short as it can be: "Fri 14"
    const QString format = day.month() == today.month()
        ? QCoreApplication::translate("amends::Investigate", "ddd d")
        //: A day of another month: "Fri 14 Oct"
        : QCoreApplication::translate("amends::Investigate", "ddd d MMM");
    return locale.toString(day, format);
}

QString sinceText(const QDateTime& at, const QDateTime& now)
{
    const QDateTime local = at.toLocalTime();
    if (local.date() == now.toLocalTime().date()) {
        //: %1 is a time of day
        return QCoreApplication::translate("amends::Investigate", "today %1")
            .arg(QLocale().toString(local.time(), u"HH:mm"_s));
    }
    return axisDay(at, now);
}

QString investigateRefusal(Refusal refusal)
{
    switch (refusal) {
    case Refusal::FactWithoutSource:
        return QCoreApplication::translate("amends::Investigate", "Say where you know it from, then add it.");
    case Refusal::NothingSaid:
        return QCoreApplication::translate("amends::Investigate", "Write it down first.");
    case Refusal::TooManyQuestions:
        return QCoreApplication::translate(
            "amends::Investigate", "Answer one first. Three open questions are the most anyone can follow.");
    case Refusal::SafetyWithoutFact:
        return QCoreApplication::translate("amends::Investigate", "Write the one fact that matters for their safety.");
    case Refusal::TextTooLong:
        return QCoreApplication::translate("amends::Investigate", "This is too long to keep. Shorten it.");
    case Refusal::TextUnreadable:
        return QCoreApplication::translate(
            "amends::Investigate", "One character here cannot be kept. Delete it and type it again.");
    case Refusal::AmountNegative:
        return QCoreApplication::translate("amends::Investigate", "Write what they lost as a number above zero.");
    case Refusal::AmountWithoutCurrency:
        return QCoreApplication::translate("amends::Investigate", "Set the company's currency in Settings first.");
    case Refusal::CaseClosed:
        return QCoreApplication::translate("amends::Investigate", "This case is closed. Reopen it to add to it.");
    default:
        return QCoreApplication::translate("amends::Investigate", "This cannot be noted now. Your words are kept.");
    }
}

QLineEdit* draftedLine(CaseDesk& desk, const QString& field, const QString& objectName, QWidget* parent)
{
    auto* line = new QLineEdit(parent);
    line->setObjectName(objectName);
    limitLine(line, maxField);
    keepsDraft(desk, line, field);
    QObject::connect(line, &QLineEdit::textEdited, line,
        [&desk, field, line](const QString& text) { desk.type(field, text, line->cursorPosition()); });
    return line;
}
}
