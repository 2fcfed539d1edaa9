#include "models/exchange/ColumnNames.h"

#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

class TestColumns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesAreMadePlain_data();
    void namesAreMadePlain();
    void recognisesTheNamesOf_data();
    void recognisesTheNamesOf();
    void bestNamedNumberWins();
    void tellsNamesFromData();
    void withoutNamesTheContentTells();
    void handMappingWins();
    void handMappingRefusesWhatIsNotThere();
};

void TestColumns::namesAreMadePlain_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("plain");
    QTest::newRow("outlook") << u"E-mail 2 Address"_s << u"e mail address"_s;
    QTest::newRow("google") << u"Phone 1 - Value"_s << u"phone value"_s;
    QTest::newRow("hump") << u"firstName"_s << u"first name"_s;
    QTest::newRow("snake") << u"CUST_NO"_s << u"cust no"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
    QTest::newRow("umlaut") << u"Währung"_s << u"wahrung"_s;
    QTest::newRow("accent") << u"Numéro de téléphone"_s << u"numero de telephone"_s;
    QTest::newRow("degree") << u"N° client"_s << u"n client"_s;
    QTest::newRow("second line") << u"Address Line 2"_s << u"address line two"_s;
    QTest::newRow("shopify") << u"Default Address Address2"_s << u"address line two"_s;
    QTest::newRow("signs only") << u"#1"_s << QString();
}

void TestColumns::namesAreMadePlain()
{
    QFETCH(QString, name);
    QTEST(plainColumnName(name), "plain");
}

void TestColumns::recognisesTheNamesOf_data()
{
    QTest::addColumn<bool>("orders");
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("fields"); // keys; "-" is leaveout
    const auto row = [](const char* who, const char* names, const char* fields, bool orders = false) {
        QTest::newRow(who) << orders << QString::fromUtf8(names) << QString::fromLatin1(fields);
    };
    row("the mock", "cust_no|full_name|tel|email|tier|since|ref2", "number|name|phone|email|tier|since|-");
    row("google",
        "Name|Given Name|Family Name|Nickname|Birthday|Notes|E-mail 1 - Type|E-mail 1 - Value|Phone 1 - Type|Phone 1 - "
        "Value|Address 1 - Formatted|Address 1 - Street|Address 1 - City|Address 1 - Postal Code|Address 1 - "
        "Country|Address 1 - Extended Address|Organization 1 - Name",
        "name|firstname|lastname|-|-|note|-|email|-|phone|-|address|city|postcode|country|street2|company");
    row("google 2024",
        "First Name|Middle Name|Last Name|Phonetic First Name|Organization Name|Labels|E-mail 1 - Label|E-mail 1 - "
        "Value|Phone 1 - Label|Phone 1 - Value",
        "firstname|-|lastname|-|company|-|-|email|-|phone");
    row("outlook",
        "First Name|Last Name|Company|Job Title|Business Street|Business City|Business Postal Code|Business "
        "Country/Region|Business Fax|Home Phone|Mobile Phone|E-mail Address|E-mail 2 Address|E-mail Type|Notes",
        "firstname|lastname|company|-|address|city|postcode|country|-|phone|phone|email|email|-|note");
    row("hubspot",
        "Record ID|First Name|Last Name|Email|Phone Number|Mobile Phone Number|Lead Status|Create Date|Associated "
        "Company|Street Address|City|State/Region|Postal Code|Country/Region",
        "number|firstname|lastname|email|phone|phone|-|since|company|address|city|-|postcode|country");
    row("zendesk", "name|email|external_id|phone|role|organization|tags|notes|locale",
        "name|email|number|phone|-|company|-|note|language");
    row("shopify",
        "Customer ID|First Name|Last Name|Email|Accepts Email Marketing|Default Address Company|Default Address "
        "Address1|Default Address Address2|Default Address City|Default Address Province Code|Default Address Country "
        "Code|Default Address Zip|Default Address Phone|Phone|Total Spent|Total Orders|Note|Tags",
        "number|firstname|lastname|email|-|company|address|street2|city|-|country|postcode|phone|phone|-|-|note|-");
    row("thunderbird",
        "First Name|Last Name|Display Name|Primary Email|Secondary Email|Work Phone|Fax Number|Mobile Number|Home "
        "Address|Home Address 2|Home City|Home ZipCode|Home Country|Organization|Birth Year",
        "firstname|lastname|name|email|email|phone|-|phone|address|street2|city|postcode|country|company|-");
    row("salesforce",
        "Contact ID|First Name|Last Name|Account Name|Mailing Street|Mailing City|Mailing State/Province|Mailing "
        "Zip/Postal Code|Mailing Country|Phone|Mobile|Fax|Email",
        "number|firstname|lastname|company|address|city|-|postcode|country|phone|phone|-|email");
    row("mailchimp", "Email Address|First Name|Last Name|Address|Phone Number|MEMBER_RATING|OPTIN_TIME|LEID",
        "email|firstname|lastname|address|phone|-|since|-");
    row("woocommerce",
        "customer_id|first_name|last_name|email|billing_company|billing_address_1|billing_address_2|billing_city|"
        "billing_postcode|billing_country|billing_phone",
        "number|firstname|lastname|email|company|address|street2|city|postcode|country|phone");
    row("german",
        "Kunden-Nr.|Vorname|Name|Straße|PLZ|Ort|Land|Telefon|Handy|E-Mail|Firma|Kundenstufe|Kunde "
        "seit|Sprache|Bemerkung",
        "number|firstname|lastname|address|postcode|city|country|phone|phone|email|company|tier|since|language|note");
    row("french",
        "N° client|Prénom|Nom|Adresse|Complément d'adresse|Code "
        "postal|Ville|Pays|Téléphone|Portable|Courriel|Société|Client depuis|Langue|Remarque",
        "number|firstname|lastname|address|street2|postcode|city|country|phone|phone|email|company|since|language|"
        "note");
    row("spanish",
        "Código de cliente|Nombre|Apellidos|Dirección|Código postal|Ciudad|País|Teléfono|Móvil|Correo "
        "electrónico|Empresa|Fecha de alta|Idioma|Notas",
        "number|firstname|lastname|address|postcode|city|country|phone|phone|email|company|since|language|note");
    row("shopify orders",
        "Name|Email|Financial Status|Paid at|Fulfillment Status|Fulfilled at|Currency|Subtotal|Total|Created "
        "at|Lineitem quantity|Lineitem name|Billing Name|Phone|Id",
        "number|email|-|-|status|delivered|currency|-|total|placed|-|items|-|phone|-", true);
    row("woocommerce orders",
        "Order Number|Order Status|Order Date|Customer User ID|Email (Billing)|Phone (Billing)|Order Total Amount|Item "
        "Name",
        "number|status|placed|customer|email|phone|total|items", true);
    row("german orders",
        "Bestellnummer|Kundennummer|Bestelldatum|Liefertermin|Geliefert am|Artikel|Status|Gesamtbetrag|Währung",
        "number|customer|placed|due|delivered|items|status|total|currency", true);
}

void TestColumns::recognisesTheNamesOf()
{
    QFETCH(bool, orders);
    QFETCH(QString, names);
    QFETCH(QString, fields);
    QStringList found;
    for (const Field field : recognise(orders ? ImportKind::Orders : ImportKind::Customers, names.split(u'|')))
        found.append(field == Field::LeaveOut ? u"-"_s : key(field));
    QCOMPARE(found.join(u'|'), fields);
}

void TestColumns::bestNamedNumberWins()
{
    const auto columns = recognise(ImportKind::Customers, {u"ID"_s, u"Name"_s, u"Customer number"_s});
    QCOMPARE(columns, (QList<Field> {Field::LeaveOut, Field::Name, Field::Number}));
}

void TestColumns::tellsNamesFromData()
{
    const auto customers = ImportKind::Customers;
    QVERIFY(looksLikeNames(customers, {u"Name"_s, u"Phone"_s}, {u"Maya"_s, u"0113 496 0119"_s}));
    QVERIFY(looksLikeNames(customers, {u"naam"_s, u"telefoon"_s}, {u"Maya"_s, u"0113 496 0119"_s}));
    QVERIFY(!looksLikeNames(customers, {u"Maya Okafor"_s, u"0113 496 0119"_s}, {u"Hiro Okada"_s, u"0113 496 0171"_s}));
    QVERIFY(!looksLikeNames(customers, {u"maya@example.com"_s}, {u"hiro@example.com"_s}));
}

void TestColumns::withoutNamesTheContentTells()
{
    const QList<QStringList> rows {{u"Maya Okafor"_s, u"0113 496 0119"_s, u"maya@example.com"_s, u"589.00"_s},
        {u"Hiro Okada"_s, u"+44 113 496 0171"_s, u""_s, u"12"_s}};
    QCOMPARE(recogniseByContent(rows), (QList<Field> {Field::LeaveOut, Field::Phone, Field::Email, Field::LeaveOut}));
}

void TestColumns::handMappingWins()
{
    const QStringList names {u"Who"_s, u"Tel"_s, u"Tel 2"_s, u"Mail"_s};
    const auto columns = recognise(ImportKind::Customers, names);
    const auto mapped = mapByHand(ImportKind::Customers, columns, names, {u"name=who"_s, u"phone=3"_s});
    QVERIFY(mapped.has_value());
    QCOMPARE(*mapped, (QList<Field> {Field::Name, Field::LeaveOut, Field::Phone, Field::Email}));
}

void TestColumns::handMappingRefusesWhatIsNotThere()
{
    const QStringList names {u"Who"_s};
    for (const QString& map : {u"name=Whom"_s, u"nome=Who"_s, u"name"_s, u"name=2"_s, u"total=Who"_s, u""_s})
        QVERIFY2(!mapByHand(ImportKind::Customers, {}, names, {map}), qPrintable(map));
}

QTEST_APPLESS_MAIN(TestColumns)
#include "tst_columns.moc"
