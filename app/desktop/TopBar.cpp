#include "app/desktop/TopBar.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/PlainTip.h"

#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace amends {
TopBar::TopBar(bool demo, QWidget* parent)
    : QFrame(parent),
      m_title(new PlainLabel(QString(), FontRole::Title, Tone::Normal, this)),
      m_remark(new PlainLabel(QString(), FontRole::Small, Tone::Secondary, this)),
      m_search(makeButton(tr("Find a customer, case or phrase"), ButtonKind::Plain, u"search"_s, this, Icon::Search)),
      m_new(makeButton(tr("New recovery"), ButtonKind::Primary, u"newRecoveryButton"_s, this, Icon::Add))
{
    setObjectName(u"topBar"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 11, 20, 11);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addWidget(m_remark, 1);
    m_remark->setEliding(true);
    if (demo) {
        auto* chip = makeButton(tr("Demo, not real"), ButtonKind::Ghost, u"demoChip"_s, this, Icon::Info);
        chip->setIconToken(Token::Info);
        chip->setToolTip(tr("Everybody here is made up. Press to leave the demo."));
        connect(chip, &QPushButton::clicked, this, &TopBar::leaveDemoWanted);
        row->addWidget(chip);
    }
    m_search->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_K));
    m_new->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_N));
    row->addWidget(m_search);
    row->addWidget(m_new);
    connect(m_search, &QPushButton::clicked, this, [this] { Q_EMIT searchWanted({}); });
    m_search->installEventFilter(this);
    connect(m_new, &QPushButton::clicked, this, &TopBar::newWanted);
}

// It looks like a field, so it takes letters like one.
bool TopBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const QString text = key->text();
        const bool isCommand = key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
        if (!isCommand && !text.isEmpty() && text.front().isPrint() && !text.front().isSpace()) {
            Q_EMIT searchWanted(text);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void TopBar::setTitle(const QString& title)
{
    m_title->setPlainText(title);
}

void TopBar::setRemark(const QString& remark)
{
    m_remark->setPlainText(remark);
}

void TopBar::setNarrow(bool narrow)
{
    m_search->setText(narrow ? tr("Find") : tr("Find a customer, case or phrase"));
    m_remark->setVisible(!narrow);
}
}
