#include "widgets/recovery/ApologizePage.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/Prompts.h"
#include "widgets/recovery/ApologizeDelivered.h"
#include "widgets/recovery/InvestigateParts.h"
#include "widgets/recovery/LetterCard.h"
#include "widgets/recovery/LetterEdit.h"
#include "widgets/recovery/LetterPaper.h"
#include "widgets/recovery/SecondLook.h"
#include "widgets/recovery/StepText.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

// The ways a letter goes out: said, copied, printed, as a PDF. None of them with a blank left.
namespace amends {
bool ApologizePage::mayDeliver()
{
    const QList<FilledRange> left = m_letter->blanks();
    if (!left.isEmpty()) {
        //: How many blanks, then the name of the first: "1 blank left: What we changed"
        const QString sentence = tr("%n blank(s) left: %1", nullptr, static_cast<int>(left.size()))
                                     .arg(blankLabel(left.first().name, m_letter->language()));
        m_sentence->tell(sentence);
        m_letter->goToBlank(left.first());
        Q_EMIT said(sentence);
        return false;
    }
    if (const auto blanks = blanksIn(m_subject->text(), m_letter->language()); !blanks.isEmpty()) {
        m_sentence->tell(tr("The subject has a blank: %1").arg(blankLabel(blanks.first().name, m_letter->language())));
        m_subject->setFocus(Qt::ShortcutFocusReason);
        m_subject->setSelection(static_cast<int>(blanks.first().start), static_cast<int>(blanks.first().length));
        return false;
    }
    if (m_letter->letter().trimmed().isEmpty()) {
        m_sentence->tell(tr("Write the letter first."));
        m_letter->setFocus(Qt::ShortcutFocusReason);
        return false;
    }
    if (const auto refusal
        = refusalOf(m_desk.current(), ApologyDelivered {m_letter->letter(), m_templateId, Route::Said})) {
        m_sentence->tell(investigateRefusal(*refusal)); // before it reaches anyone, not after
        return false;
    }
    // Failed twice: one look at the list, then whoever presses again means it.
    if (m_look->isOpen() && !m_lookAsked) {
        m_lookAsked = true;
        m_sentence->remind(tr("We failed them before. Tick what you have looked at, or press again to go on."));
        m_look->ask();
        Q_EMIT said(m_sentence->sentence());
        return false;
    }
    return true;
}

void ApologizePage::deliver(Route route)
{
    if (!mayDeliver())
        return;
    m_sentence->clear();
    if (route == Route::Said) {
        record(route, m_letter->letter());
    } else if (route == Route::Copied) {
        copyLetter();
    } else if (route == Route::Pdf) {
        savePdf();
    } else {
        m_press->print(this, paper(), [this, text = m_letter->letter()](bool printed) {
            if (printed)
                record(Route::Printed, text);
            else
                m_sentence->tell(
                    tr("The printer did not take it. Your letter is kept; print it again or copy it instead."));
        });
    }
}

void ApologizePage::record(Route route, const QString& text)
{
    if (const auto refusal = m_desk.happened({ApologyDelivered {text, m_templateId, route}}, {draftField()})) {
        m_sentence->tell(investigateRefusal(*refusal));
        return;
    }
    m_written = false;
    // The pressed button goes with the paper: the keyboard moves on inside the page first, or Qt sends it outside.
    m_delivered->showApologies(m_desk.ahead().apologies, m_desk.now());
    m_delivered->focusAnother();
    showWriting(false);
    Q_EMIT said(route == Route::Said  ? tr("Noted as said.")
            : route == Route::Copied  ? tr("Copied. Paste it where you send it from.")
            : route == Route::Printed ? tr("Printed.")
                                      : tr("Saved as PDF."));
}

void ApologizePage::copyLetter()
{
    const QString text = m_letter->letter();
    QGuiApplication::clipboard()->setText(text);
    record(Route::Copied, text);
}

void ApologizePage::savePdf()
{
    const QString suggested = tr("Letter %1.pdf").arg(m_desk.current().number);
    m_prompts->saveFile(this, {tr("Save the letter"), tr("PDF (*.pdf)"), suggested},
        [this, text = m_letter->letter(), letter = paper()](QString path) {
            if (QFileInfo(path).suffix().isEmpty())
                path += u".pdf"_s;
            const auto pdf = letterPdf(letter);
            const auto written = pdf ? writeWhole(path, *pdf) : Result<void>(pdf.error());
            if (written)
                record(Route::Pdf, text);
            else
                m_sentence->tell(tr(
                    "The PDF could not be saved there. Your letter is kept; choose another place or copy it instead."));
        });
}

Letter ApologizePage::paper() const
{
    const Company& company = m_desk.company();
    const Customer& customer = m_desk.card().customer;
    QStringList to {
        customer.name, customer.address, QStringList {customer.postcode, customer.city}.join(u' ').trimmed()};
    to.removeAll(QString());
    return {company.name, company.contactBlock, to.join(u'\n'), m_desk.now().toLocalTime().date(), m_subject->text(),
        m_letter->letter(), m_letter->language()};
}
}
