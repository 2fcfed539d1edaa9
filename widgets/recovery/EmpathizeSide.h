// EmpathizeSide: beside Empathize: their key phrases, which of them the sentence uses, and the seven seconds for someone who stands
// in front of you. Its bar is a picture, never a timer. GUI thread.
#pragma once
#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace amends {
class PlainLabel;

class EmpathizeSide final : public QWidget {
    Q_OBJECT
public:
    explicit EmpathizeSide(QWidget* parent = nullptr);
    void showPhrases(const QStringList& phrases, const QString& sentence, bool readOnly);
    // Face to face comes first when the channel is the counter.
    void setAtCounter(bool atCounter);

Q_SIGNALS:
    void phraseWanted(const QString& phrase);

private:
    QWidget* makeWords();
    QWidget* makeFaceToFace();

    QStringList m_phrases {};
    QStringList m_used {};
    bool m_readOnly = false;
    QVBoxLayout* m_all;
    PlainLabel* m_count = nullptr; // before m_words, which makes them
    QVBoxLayout* m_rows = nullptr;
    QWidget* m_words; // children
    QWidget* m_face;
};
}
