// CustomerFields: everything that is kept of a customer as one form: who they are, how to reach them and how not, what we may send, and
// what to know. Reads and shows values; writes nothing by itself. GUI thread.
#pragma once
#include "models/domain/Background.h"
#include "models/domain/Company.h"
#include "models/domain/Customer.h"
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace amends {
class PlainLabel;
class WordsEdit;

class CustomerFields final : public QWidget {
    Q_OBJECT
public:
    explicit CustomerFields(QWidget* parent = nullptr);
    void show(const Customer& customer);
    // What came a moment later; a field that was typed in meanwhile stays as it is.
    void showProfile(const Customer& customer, const CustomerProfile& profile);
    // The tiers there are; what they have stays chosen.
    void setTiers(const QList<ListItem>& tiers);
    // What was typed over what was shown.
    void read(Customer& customer, CustomerProfile& profile) const;
    // What cannot be a telephone number or an email, other than what was kept `before`, in a sentence, the keyboard beside it; else empty.
    [[nodiscard]] QString slip(const Customer& before);
    void addRow(const QString& title, QWidget* field);
    void takeKeyboard();

Q_SIGNALS:
    void edited();

private:
    void heading(const QString& title);
    QLineEdit* line(const QString& title, const QString& name, const QString& example = {}, int limit = 2000);
    QComboBox* choice(const QString& title, const QString& name, const QList<std::pair<QString, QString>>& choices);
    void showPoints(QLineEdit* field, const QStringList& values, const CustomerProfile& profile) const;

    QFormLayout* m_form;
    QString m_tierKey {};
    QLineEdit* m_name; // children from here on
    QComboBox* m_kind;
    QLineEdit* m_say;
    QLineEdit* m_company;
    QLineEdit* m_role;
    QLineEdit* m_number;
    QComboBox* m_tier;
    QComboBox* m_language;
    QLineEdit* m_phones;
    QLineEdit* m_emails;
    QLineEdit* m_address;
    QLineEdit* m_city;
    QLineEdit* m_postcode;
    QComboBox* m_channel;
    QLineEdit* m_hours;
    QLineEdit* m_never;
    QLineEdit* m_reach;
    QComboBox* m_mayEmail;
    QComboBox* m_mayPost;
    WordsEdit* m_note;
};

// "0113 496 0119 (work), 07700 900123" as it is typed and shown: each with what it is called.
struct ContactPoint {
    QString value {};
    QString label {};
};
[[nodiscard]] QList<ContactPoint> contactPoints(const QString& typed);
}
