#include "models/exchange/ColumnNames.h"

#include <QHash>
#include <QRegularExpression>

namespace amends {
using namespace Qt::StringLiterals;
namespace {
struct Names {
    Field field;
    const char* names; // UTF-8, parted by '|', the best first
};

// Sources: the export files and import guides of the programs named in Columns.h.
constexpr Names customerNames[] = {
    {Field::Number,
        "customer number|customer no|customer id|cust no|cust id|customernumber|customerid|customer code|customer "
        "ref|client number|client id|account number|"
        "account no|member number|membership number|external id|contact id|record id|user id|kundennummer|kunden "
        "nr|kunden no|kundennr|kunden id|"
        "debitorennummer|numero client|numero de client|n client|no client|code client|id client|numero de cliente|n "
        "cliente|codigo de cliente|"
        "codigo cliente|id cliente|number|nummer|numero|code|ref|reference|id"},
    {Field::Name,
        "name|full name|fullname|customer name|client name|contact name|display name|displayname|vollstandiger "
        "name|anzeigename|kundenname|kunde|"
        "ansprechpartner|nom complet|nom et prenom|nom prenom|nom du client|nombre completo|nombre y apellidos|nombre "
        "del cliente|customer|client|cliente|contact|nom|nombre|username"},
    {Field::FirstName,
        "first name|firstname|given name|givenname|forename|fname|christian name|billing first name|first name "
        "billing|shipping first name|vorname|rufname|prenom|"
        "nombre de pila|primer nombre"},
    {Field::LastName,
        "last name|lastname|family name|familyname|surname|lname|billing last name|last name billing|shipping last "
        "name|nachname|familienname|zuname|nom de famille|"
        "apellidos|apellido|primer apellido"},
    {Field::Say,
        "say|say it|pronunciation|phonetic name|how to say|name pronunciation|aussprache|prononciation|pronunciacion"},
    {Field::Phone,
        "phone|phone number|phonenumber|telephone|telephone number|tel|tel no|tel nr|mobile|mobile phone|mobile phone "
        "number|mobile number|mobilephone|cell|cell phone|"
        "cellphone|handset|home phone|homephone|work phone|workphone|business phone|businessphone|company main "
        "phone|other phone|primary phone|main phone|phone value|phone work|phone home|phone other|"
        "phone mobile|billing phone|phone billing|shipping phone|default address phone|contact phone|contact "
        "number|whatsapp|whatsapp number|asst phone|assistant s phone|car phone|"
        "telefon|telefonnummer|telefon nr|telefonnr|rufnummer|handy|handynummer|handy "
        "nr|mobil|mobilnummer|mobiltelefon|mobilfunk|festnetz|telefon privat|"
        "telefon geschaftlich|telefon mobil|telephone mobile|telephone portable|telephone fixe|tel portable|tel "
        "fixe|portable|telefono|telefono movil|telefono fijo|movil|celular"},
    {Field::Email,
        "email|e mail|email address|e mail address|emailaddress|mail|mail address|e mail value|email value|email "
        "work|email home|email other|work email|home email|primary email|secondary email|"
        "additional email|contact email|customer email|billing email|email billing|e mail "
        "adresse|emailadresse|mailadresse|e mail privat|e mail geschaftlich|courriel|"
        "adresse e mail|adresse email|adresse mail|adresse courriel|adresse electronique|correo|correo "
        "electronico|direccion de correo|direccion de correo electronico"},
    {Field::Address,
        "address|street|street address|address line|street name|mailing address|mailing street|postal address|billing "
        "address|billing street|shipping address|shipping street|home address|home street|"
        "work address|business address|business street|other address|other street|other street|address street|default "
        "address address|address billing|primary address street|strasse|strasse und hausnummer|strasse hausnummer|"
        "strasse nr|str|anschrift|adresse|adresszeile|rechnungsadresse|lieferadresse|rue|adresse postale|adresse de "
        "livraison|adresse de facturation|"
        "direccion|calle|domicilio|direccion postal|address formatted"},
    {Field::Street2,
        "address line two|street two|address extended address|suite|apartment|apt|adresszusatz|zusatz|complement d "
        "adresse|complement adresse|complement|"
        "direccion complemento"},
    {Field::City,
        "city|town|address city|mailing city|billing city|city billing|shipping city|home city|work city|business "
        "city|other city|default address city|locality|suburb|ort|stadt|wohnort|"
        "ville|commune|localite|ciudad|poblacion|localidad|municipio"},
    {Field::Postcode,
        "postcode|post code|postal code|postalcode|zip|zip code|zipcode|zip postal code|postal zip code|address postal "
        "code|mailing zip postal code|mailing postal code|mailing zip|billing postcode|billing zip|"
        "billing postal code|postcode billing|shipping postcode|shipping zip|home postal code|home zipcode|home zip "
        "code|home zip|work zipcode|work zip code|business postal code|other postal code|"
        "default address zip|plz|postleitzahl|code postal|cp|codigo postal|c p"},
    {Field::Country,
        "country code|country|country region|country region code|address country|mailing country|billing "
        "country|country billing|shipping country|home country|home country region|work country|business "
        "country|business country region|"
        "other country|other country region|default address country code|default address "
        "country|land|pays|pais|nation"},
    {Field::Company,
        "company|company name|organization|organisation|organization name|organisation name|account|account "
        "name|associated company|billing company|company billing|shipping company|default address "
        "company|business|business name|employer|"
        "firma|firmenname|unternehmen|organisation|societe|entreprise|raison sociale|empresa|compania|razon social"},
    {Field::Tier,
        "tier|customer tier|loyalty tier|loyalty level|membership|membership level|member level|vip level|vip "
        "tier|level|customer level|customer group|segment|stufe|kundenstufe|"
        "kundengruppe|kategorie|niveau|niveau client|statut client|categorie|nivel|nivel de cliente|categoria"},
    {Field::Since,
        "customer since|since|client since|member since|created at|created on|created|create date|created date|date "
        "created|date added|added at|date registered|registered|registration date|sign up|sign up date|signup "
        "date|join date|joined|joined on|"
        "first seen|optin time|kunde seit|seit|angelegt am|angelegt|erstellt am|registriert am|anlagedatum|client "
        "depuis|depuis|date de creation|date d inscription|cree le|"
        "cliente desde|desde|fecha de alta|fecha de registro|alta"},
    {Field::Language, "language|preferred language|preferred lang|locale|lang|sprache|langue|idioma|lengua"},
    {Field::Reach,
        "best time to call|best way to reach|reach|reach them|contact preference|preferred contact|preferred contact "
        "method|preferred channel|erreichbarkeit|"
        "erreichbar|kontaktweg|joignable|contact prefere|contacto preferido"},
    {Field::Note,
        "note|notes|comment|comments|remark|remarks|description|background|details|memo|customer "
        "note|bemerkung|bemerkungen|notiz|notizen|hinweis|anmerkung|anmerkungen|"
        "kommentar|remarque|remarques|commentaire|commentaires|nota|notas|observacion|observaciones|comentario|"
        "comentarios"},
};

constexpr Names orderNames[] = {
    {Field::Number,
        "order number|order no|ordernumber|order nr|order id|orderid|order|order name|order ref|order "
        "reference|invoice number|invoice no|bestellnummer|bestell nr|bestellnr|"
        "auftragsnummer|auftrags nr|auftragsnr|auftrag|bestellung|rechnungsnummer|numero de commande|numero commande|n "
        "commande|n de commande|commande|reference commande|"
        "numero de pedido|numero pedido|n pedido|n de pedido|pedido|number|nummer|numero|reference|name|id"},
    {Field::CustomerNumber,
        "customer number|customer no|customer id|cust no|cust id|customernumber|customerid|customer code|customer "
        "ref|client number|client id|account number|account no|member number|customer user id|"
        "user id|kundennummer|kunden nr|kundennr|kunden id|numero client|numero de client|n client|code client|id "
        "client|numero de cliente|n cliente|"
        "codigo de cliente|id cliente|customer|kunde|client|cliente"},
    {Field::Email,
        "email|e mail|email address|e mail address|customer email|contact email|billing email|email billing|buyer "
        "email|e mail adresse|emailadresse|courriel|adresse e mail|adresse email|"
        "correo|correo electronico"},
    {Field::Phone,
        "phone|phone number|telephone|tel|mobile|customer phone|billing phone|phone "
        "billing|telefon|telefonnummer|handy|portable|telefono|movil"},
    {Field::PlacedAt,
        "placed at|placed on|placed|order date|orderdate|date ordered|ordered at|ordered on|ordered|purchase date|date "
        "of purchase|created at|created|date created|paid date|paid at|bestelldatum|bestellt am|"
        "bestellt|auftragsdatum|kaufdatum|date de commande|date commande|commande le|date d achat|fecha de "
        "pedido|fecha del pedido|fecha de compra|date|datum|fecha"},
    {Field::DueAt,
        "due at|due date|due|promised delivery|promised date|promised by|promised|delivery due|expected "
        "delivery|expected delivery date|estimated delivery|estimated delivery date|delivery date|ship by|liefertermin|"
        "lieferdatum|zugesagt am|voraussichtliche lieferung|lieferung bis|date de livraison|date de livraison "
        "prevue|livraison prevue|livraison|prevu le|fecha de entrega|entrega prevista|"
        "fecha de entrega prevista|fecha prevista"},
    {Field::DeliveredAt,
        "delivered at|delivered on|delivered|date delivered|delivered date|actual delivery|actual delivery "
        "date|fulfilled at|completed date|date completed|geliefert am|geliefert|zugestellt am|zugestellt|livre "
        "le|livree le|"
        "date de reception|entregado el|entregado|fecha de recepcion"},
    {Field::Items,
        "items|item|item name|products|product|product name|lineitem name|line items|line "
        "item|articles|article|article name|contents|description|goods|artikel|artikelname|positionen|position|produkt|"
        "produkte|ware|bezeichnung|produits|produit|designation|articulos|articulo|productos|producto|descripcion"},
    {Field::Status,
        "status|order status|fulfillment status|fulfilment status|delivery status|shipping status|state|financial "
        "status|bestellstatus|auftragsstatus|lieferstatus|statut|etat|statut de la commande|"
        "estado|estado del pedido"},
    {Field::Total,
        "total|order total|order total amount|total price|grand total|total amount|amount|total inc "
        "vat|price|value|sum|summe|gesamt|gesamtsumme|gesamtbetrag|gesamtpreis|rechnungsbetrag|betrag|preis|"
        "bestellwert|"
        "montant|montant total|montant ttc|total ttc|prix|prix total|importe|importe total|precio|precio total"},
    {Field::Currency, "currency|currency code|order currency|waehrung|wahrung|devise|monnaie|moneda|divisa"},
};

constexpr Names productNames[] = {
    {Field::Number,
        "product code|code|sku|product number|product no|product id|article number|article no|item number|item "
        "code|model|model "
        "number|ean|gtin|artikelnummer|artikel nr|artikelnr|produktnummer|modell|bestellnummer|reference|ref|code "
        "article|referencia|codigo|id|number|nummer|numero|handle"},
    {Field::Name,
        "product name|product|name|title|item|item name|article|article name|bezeichnung|produkt|produktname|artikel|"
        "artikelname|nom|produit|designation|nombre|producto|articulo"},
    {Field::Promised,
        "promised|promise|we promise|benefits|features|what we say|description|what it does|selling "
        "points|versprochen|versprechen|leistung|leistungen|eigenschaften|vorteile|beschreibung|promesse|avantages|"
        "caracteristiques|ventajas|caracteristicas|descripcion"},
    {Field::Limits,
        "limits|limit|limitations|limitation|what it does not do|not for|restrictions|grenzen|einschrankungen|"
        "einschraenkungen|nicht fur|limites|restricciones|limitaciones"},
    {Field::Issues,
        "issues|known issues|known problems|problems|known faults|faults|known to go wrong|bekannte fehler|bekannte "
        "probleme|fehler|probleme|problemes connus|problemes|defauts|problemas|problemas conocidos|fallos"},
};

template <std::size_t N>
QHash<QString, KnownName> table(const Names (&rows)[N])
{
    QHash<QString, KnownName> all;
    for (const Names& row : rows) {
        int rank = 0;
        for (const QString& name : QString::fromUtf8(row.names).split(u'|')) {
            if (!all.contains(name))
                all.insert(name, KnownName {row.field, rank++});
        }
    }
    return all;
}
}

QString plainColumnName(const QString& name)
{
    static const QRegularExpression hump(u"(?<=[a-z])(?=[A-Z])"_s);
    static const QRegularExpression secondLine(
        u"\\b(address|street|address line|addresse|adresse|adresszeile|strasse|direccion) ?2\\b"_s);
    static const QRegularExpression notLetters(u"[^\\p{L}]+"_s);
    QString text = name;
    text.replace(hump, u" "_s);
    text = text.normalized(QString::NormalizationForm_KD).toCaseFolded().replace(u'\u00DF', u"ss"_s);
    QString bare;
    for (const QChar c : std::as_const(text)) {
        if (c.category() != QChar::Mark_NonSpacing)
            bare.append(c);
    }
    // A number tells two phones apart and means nothing; behind an address it is the second line of one.
    bare.replace(notLetters, u" "_s);
    QString spaced = text;
    spaced.replace(QRegularExpression(u"[^\\p{L}\\p{N}]+"_s), u" "_s);
    if (spaced.trimmed().contains(secondLine) && !spaced.contains(u"mail"_s) && spaced.trimmed().endsWith(u'2'))
        return u"address line two"_s;
    return bare.simplified();
}

std::optional<KnownName> knownName(ImportKind kind, const QString& plain)
{
    static const QHash<QString, KnownName> customers = table(customerNames);
    static const QHash<QString, KnownName> orders = table(orderNames);
    static const QHash<QString, KnownName> products = table(productNames);
    const auto& known = kind == ImportKind::Customers ? customers : kind == ImportKind::Orders ? orders : products;
    const auto found = known.constFind(plain);
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}
}
