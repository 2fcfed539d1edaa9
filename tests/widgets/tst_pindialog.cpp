// A line that everybody must see is not thrown away unasked.
#include "tests/widgets/RecoveryDesk.h"
#include "widgets/customers/PinDialog.h"
#include <QLineEdit>

using namespace amends;
using namespace Qt::StringLiterals;

class TestPinDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsThatAreNotPinnedAreLeftOnPurposeOnly()
    {
        RecoveryDesk d;
        Customer customer;
        customer.id = d.customer;
        customer.name = u"Maya Okafor"_s;
        PinDialog dialog(d.runner, d.clock, customer, u"Sam Idris"_s);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto* line = dialog.findChild<QLineEdit*>(u"pinText"_s);
        line->setFocus(Qt::OtherFocusReason);
        RecoveryDesk::type(u"Ring after five"_s);
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        QCOMPARE(line->text(), u"Ring after five"_s);
        RecoveryDesk::type(u" only"_s);
        QTest::keyClick(line, Qt::Key_Escape); // words came since: asked again
        QVERIFY(dialog.isVisible());
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(TestPinDialog)
#include "tst_pindialog.moc"
