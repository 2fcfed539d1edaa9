// ApologizePage: the fourth step. A letter from a template, its blanks filled from the case and from their own words, freely edited, and
// delivered by copying, printing, as PDF or said on the call. Nothing is delivered while a blank is empty: the page goes there and says
// which. The coach and sending by email come with a later issue. GUI thread.
#pragma once
#include "models/language/Templates.h"
#include "widgets/recovery/StepPage.h"
#include <memory>

class QComboBox;
class QFrame;
class QLineEdit;

namespace amends {
class ActionButton;
class ApologizeDelivered;
class FieldSentence;
class IconButton;
class LetterCard;
class LetterEdit;
class LetterPress;
class PlainLabel;
class Prompts;
class SecondLook;
class Segmented;
class TagFlow;
struct Letter;

class ApologizePage final : public StepPage {
    Q_OBJECT
public:
    ApologizePage(CaseDesk& desk, QWidget* parent);
    ~ApologizePage() override;
    // For tests: who answers questions and who prints. Borrowed, never null.
    void setSeams(Prompts* prompts, LetterPress* press);

    [[nodiscard]] Step step() const override { return Step::Apologize; }
    void take() override;
    void refresh() override;
    void refreshCard() override;
    void enter() override;
    void resume(const Draft& draft) override;
    bool commit() override;
    [[nodiscard]] QString hint() const override;
    void showLack(Lack lack) override;
    bool print() override;

private:
    [[nodiscard]] static QString draftField() { return QStringLiteral("apologize.text"); }
    void setUpLayout();
    void setUpConnections();
    void fillTemplates();
    void showTones();
    void chooseTemplate();
    void useTemplate(const ApologyTemplate& chosen);
    void fillAnew();
    [[nodiscard]] const ApologyTemplate* chosenTemplate() const;
    void writeAnother();
    void showWriting(bool writing);
    void lettersChanged();
    void keepDraft();
    void showCounter();
    [[nodiscard]] bool mayDeliver();
    void deliver(Route route);
    void record(Route route, const QString& text);
    void copyLetter();
    void savePdf();
    [[nodiscard]] Letter paper() const;
    [[nodiscard]] QString language() const;
    [[nodiscard]] TemplateValues values() const;

    QList<ApologyTemplate> m_templates {};
    QString m_templateId {};
    bool m_written = false;    // the agent changed the letter: it is theirs
    bool m_chosen = false;     // the agent chose the template or its tone
    bool m_ownSubject = false; // the agent wrote the subject: no template replaces it
    int m_subjectCaret = -1;   // where the draft left off in the subject; -1: in the letter
    std::unique_ptr<Prompts> m_ownPrompts;
    std::unique_ptr<LetterPress> m_ownPress;
    Prompts* m_prompts;
    LetterPress* m_press;
    QComboBox* m_template; // children from here on
    Segmented* m_tone;
    IconButton* m_undo;
    ApologizeDelivered* m_delivered;
    SecondLook* m_look;
    bool m_lookAsked = false; // it asks once a case
    QWidget* m_writing;
    QFrame* m_card;
    PlainLabel* m_to;
    QLineEdit* m_subject;
    LetterEdit* m_letter;
    TagFlow* m_phrases;
    FieldSentence* m_sentence;
    PlainLabel* m_counter;
    ActionButton* m_said;
    ActionButton* m_copy;
    ActionButton* m_print;
    ActionButton* m_pdf;
};
}
