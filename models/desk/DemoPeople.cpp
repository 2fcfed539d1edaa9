#include "models/desk/DemoPeople.h"

#include "models/desk/DemoRandom.h"

#include <QHash>
#include <array>

namespace amends {
using namespace Qt::StringLiterals;
namespace {
// Parted by '|'. "native=Latin" where the script is not Latin, "name~HOW TO SAY IT" where English speakers ask.
struct Names {
    int weight;
    const char* language;
    const char* firsts;
    const char* lasts;
};
constexpr std::array<Names, 12> names {{
    {46, "en",
        "Amy|Ben|Carol|Daniel|Ellie|Frank|Grace|Harry|Isla|Jack|Karen|Liam|Megan|Nathan|Olivia|Peter|Rachel|Simon|"
        "Tessa|Victor|Wendy|Zoe|Helen|Ian|Ruth|George|Molly|Colin|Aoife~EE-fa|Niamh~NEEV|Siobhán=Siobhan~shi-VAWN|Rhys~"
        "REECE|Eilidh~AY-lee",
        "Adler|Baker|Brennan|Clarke|Cole|Dawson|Ellis|Finch|Foster|Fox|Graham|Hale|Hughes|Jones|Kerr|Lang|Marsh|Moss|"
        "Norton|O’Neill=ONeill|Park|Quinn|Reed|Shaw|Taylor|Underhill|Vance|Walsh|Whitcombe|Young|MacDonald|Price|Rowe"},
    {9, "de",
        "Anna|Bernd|Claudia|Dieter|Elke|Felix|Greta|Hannes|Ingrid|Jörg=Joerg|Katrin|Lukas|Maren|Nils|Petra|Ralf|Sabine|"
        "Tobias|Ute|Wolfgang|Jürgen=Juergen|Käthe=Kaethe|Sören=Soeren|Lena",
        "Bauer|Becker|Braun|Fischer|Groß=Gross|Hartmann|Hoffmann|Jäger=Jaeger|Keller|Köhler=Koehler|König=Koenig|"
        "Krüger=Krueger|Lehmann|Meyer|Müller=Mueller|Neumann|Richter|Schäfer=Schaefer|Schmidt|Schneider|Schröder="
        "Schroeder|Vogel|Wagner|Weiß=Weiss|Zimmermann"},
    {8, "fr",
        "Amélie=Amelie|Benoît=Benoit|Camille|Didier|Élodie=Elodie|François=Francois|Gaëlle=Gaelle|Hélène=Helene|Inès="
        "Ines|Julien|Léa=Lea|Mathieu|Noémie=Noemie|Olivier|Pascal|Renée=Renee|Sylvie|Thierry|Véronique=Veronique|Yves",
        "Bernard|Bonnet|Chevalier|Durand|Dupont|Faure|Fontaine|Garnier|Girard|Lefèvre=Lefevre|Lemoine|Leroy|Marchand|"
        "Mercier|Moreau|Noël=Noel|Perrin|Petit|Rousseau|Roux|Simon|Vidal|d’Angelo=dAngelo|Béranger=Beranger"},
    {7, "pl",
        "Agnieszka~ag-NYESH-ka|Bartosz|Cezary|Dorota|Elżbieta=Elzbieta|Grażyna=Grazyna|Henryk|Iwona|Jadwiga|Kamil|"
        "Łukasz=Lukasz~WOO-kash|Małgorzata=Malgorzata|Natalia|Paweł=Pawel|Rafał=Rafal|Stanisław=Stanislaw|Tomasz|"
        "Wojciech~VOY-chekh|Zofia|Jan",
        "Dąbrowska=Dabrowska|Jabłoński=Jablonski|Kaczmarek|Kamiński=Kaminski|Kowalska|Kozłowski=Kozlowski|Król=Krol|"
        "Lewandowska|Mazur|Nowak|Pawlak|Sikora|Sokół=Sokol|Szymańska=Szymanska|Wiśniewski=Wisniewski|Wójcik=Wojcik|"
        "Zając=Zajac|Zieliński=Zielinski"},
    {6, "tr",
        "Ayşe=Ayse~eye-SHEH|Burak|Cemre|Çağla=Cagla|Deniz|Elif|Emre|Fatma|Gökhan=Gokhan|Hülya=Hulya|İbrahim=Ibrahim|"
        "Kerem|Leyla|Mehmet|Nuray|Onur|Özge=Ozge|Selin|Şebnem=Sebnem|Yiğit=Yigit",
        "Acar|Aksoy|Arslan|Aydın=Aydin|Çelik=Celik|Çetin=Cetin|Demir|Doğan=Dogan|Erdoğmuş=Erdogmus|Güneş=Gunes|Kaplan|"
        "Kılıç=Kilic|Koç=Koc|Öztürk=Ozturk|Polat|Şahin=Sahin|Tekin|Ünal=Unal|Yıldız=Yildiz|Yılmaz=Yilmaz"},
    {6, "ar",
        "أحمد=Ahmed|أمل=Amal|بسام=Bassam|حسن=Hassan|خالد=Khaled|دانا=Dana|رانيا=Rania|زينب=Zainab|سارة=Sara|سليم=Salim|"
        "عمر=Omar|فاطمة=Fatima|كريم=Karim|ليلى=Layla|ماجد=Majed|محمد=Mohammed|مريم=Maryam|نور=Nour|هدى=Huda|يوسف="
        "Youssef",
        "الأحمد=Al-Ahmad|الحداد=Haddad|الخطيب=Khatib|الزين=Zein|السيد=El-Sayed|الشامي=Shami|العلي=Al-Ali|المصري=Masri|"
        "النجار=Najjar|بركات=Barakat|حمدان=Hamdan|خليل=Khalil|درويش=Darwish|سالم=Salem|صالح=Saleh|عيسى=Issa|قاسم=Qasim|"
        "منصور=Mansour"},
    {5, "ja",
        "愛=Ai|陽子=Yoko|健太=Kenta|恵子=Keiko|浩=Hiro|直美=Naomi|翔太=Shota|由紀=Yuki|太郎=Taro|花子=Hanako|大輔="
        "Daisuke|美咲=Misaki|誠=Makoto|さくら=Sakura|亮=Ryo|真由美=Mayumi",
        "佐藤=Sato|鈴木=Suzuki|高橋=Takahashi|田中=Tanaka|渡辺=Watanabe|伊藤=Ito|山本=Yamamoto|中村=Nakamura|小林="
        "Kobayashi|加藤=Kato|吉田=Yoshida|山田=Yamada|岡田=Okada|岡本=Okamoto|田辺=Tanabe|斎藤=Saito|松本=Matsumoto|"
        "木村=Kimura"},
    {5, "yo",
        "Adé=Ade|Ayọ̀=Ayo~EYE-oh|Bọ́lá=Bola|Bólú=Bolu|Dàmilọ́lá=Damilola|Fẹ́mi=Femi~FEH-mee|Fúnmiláyọ̀=Funmilayo~foon-mee-"
        "LAH-yoh|Kẹ́hìndé=Kehinde|Ọlá=Ola|Ṣadé=Sade~shah-DAY|Táíwò=Taiwo|Tèmítọ́pẹ́=Temitope|Yẹ́misí=Yemisi|Chidi|Ngozi~n-"
        "GOH-zee|Chinwe|Emeka|Ifeoma|Obinna|Amara",
        "Adébáyọ̀=Adebayo|Adéyẹmí=Adeyemi|Afọlábí=Afolabi|Akíntọ́lá=Akintola|Balógun=Balogun|Ọládélé=Oladele|Olúwọlé="
        "Oluwole|Ṣóyínká=Soyinka|Eze|Nwosu|Okafor|Okeke|Okonkwo|Onyeka|Osei|Uche|Mbeki|Achebe"},
    {5, "hi",
        "अंजलि=Anjali|अमित=Amit|आरती=Aarti|दीपक=Deepak|कविता=Kavita|मीरा=Meera|नेहा=Neha|प्रिया=Priya|राहुल=Rahul|रोहन="
        "Rohan|संजय=Sanjay|सुनीता=Sunita|विकास=Vikas|Harpreet|Gurdeep|Lakshmi|Arjun|Nisha|Farah|Imran",
        "शर्मा=Sharma|वर्मा=Verma|गुप्ता=Gupta|सिंह=Singh|पटेल=Patel|देसाई=Desai|जोशी=Joshi|मेहता=Mehta|राव=Rao|Nair|Iyer|Kaur|"
        "Reddy|Chowdhury|Banerjee|Khan|Malik|Raman|Kapoor|Bhatt"},
    {4, "es",
        "Álvaro=Alvaro|Beatriz|Carmen|Diego|Elena|Fernando|Gonzalo|Inés=Ines|Javier|Lucía=Lucia|María José=Maria "
        "Jose|Nicolás=Nicolas|Pilar|Raúl=Raul|Sofía=Sofia|Tomás=Tomas|Ximena~hee-MEH-na|Joaquín=Joaquin",
        "Álvarez=Alvarez|Castillo|Díaz=Diaz|Fernández=Fernandez|García=Garcia|Gómez=Gomez|Hernández=Hernandez|Iglesias|"
        "López=Lopez|Martínez=Martinez|Muñoz=Munoz|Navarro|Núñez=Nunez|Ortega|Peña=Pena|Ramírez=Ramirez|Ruiz|Carvalho"},
    {4, "uk",
        "Андрій=Andrii|Богдан=Bohdan|Віра=Vira|Ганна=Hanna|Дмитро=Dmytro|Ірина=Iryna|Катерина=Kateryna|Леся=Lesia|"
        "Марія=Mariia|Микола=Mykola|Оксана=Oksana|Олег=Oleh|Петро=Petro|Світлана=Svitlana|Тарас=Taras|Юлія=Yuliia",
        "Бойко=Boiko|Бондаренко=Bondarenko|Гончар=Honchar|Іваненко=Ivanenko|Коваленко=Kovalenko|Ковальчук=Kovalchuk|"
        "Кравченко=Kravchenko|Лисенко=Lysenko|Мельник=Melnyk|Олійник=Oliinyk|Поліщук=Polishchuk|Савченко=Savchenko|"
        "Ткаченко=Tkachenko|Шевченко=Shevchenko"},
    {3, "zh", "明=Ming|丽=Li|伟=Wei|芳=Fang|静=Jing|强=Qiang|敏=Min|磊=Lei|娜=Na|洋=Yang|晓明=Xiaoming|雪=Xue",
        "王=Wang|李=Li|张=Zhang|刘=Liu|陈=Chen|杨=Yang|黄=Huang|赵=Zhao|吴=Wu|周=Zhou|徐=Xu|孙=Sun|林=Lin|何=He"},
}};

struct Town {
    const char* city;
    const char* code; // '#' a digit, '@' a letter
};
struct Land {
    int weight;
    const char* country;
    std::array<Town, 6> towns;
    const char* streets;
    bool numberFirst;
    std::array<const char*, 6> phones; // fiction's, '#' a digit: first used up, then the last pool
};
constexpr std::array<Land, 5> lands {{
    {70, "GB",
        {{{"Leeds", "LS# #@@"}, {"York", "YO1# #@@"}, {"Hull", "HU# #@@"}, {"Sheffield", "S1# #@@"},
            {"Bradford", "BD# #@@"}, {"Harrogate", "HG# #@@"}}},
        "Alma Road|Hollis Street|Brook Mews|Vine Terrace|Kirkgate|Park Row|Station Road|Church Lane|Mill Hill|Victoria "
        "Avenue|Orchard Close|The Maltings|High Street|Grove Lane|Beech Drive|Cardigan Road",
        true, {"+4411349605##", "+441144960###", "+441154960###", "+441614960###", "+447700900###", "+441632#####!"}},
    {6, "US",
        {{{"Portland", "972##"}, {"Austin", "787##"}, {"Columbus", "432##"}, {"Denver", "802##"}, {"Boston", "021##"},
            {"Tucson", "857##"}}},
        "Maple Street|Oak Avenue|Elm Street|2nd Avenue|Lakeview Drive|Sunset Boulevard|Cedar Lane|Washington Street",
        true, {"+1^55501##", nullptr, nullptr, nullptr, nullptr, nullptr}},
    {5, "FR",
        {{{"Lyon", "6900#"}, {"Lille", "59##0"}, {"Nantes", "44##0"}, {"Rennes", "35##0"}, {"Toulouse", "31##0"},
            {"Paris", "750##"}}},
        "rue de la Paix|avenue Victor Hugo|rue des Lilas|place du Marché|rue Pasteur|chemin des Vignes", true,
        {"+3319900####", "+3326191####", "+3335301####", "+3346571####", "+3353649####", "+3363998####"}},
    {5, "AU",
        {{{"Perth", "60##"}, {"Hobart", "70##"}, {"Geelong", "32##"}, {"Cairns", "48##"}, {"Adelaide", "50##"},
            {"Newcastle", "23##"}}},
        "George Street|Beach Road|King Street|Wattle Grove|Banksia Avenue|Harbour Parade", true,
        {"+6125550####", "+6127010####", "+6135550####", "+6137010####", "+6175550####", "+6185550####"}},
    {9, "DE",
        {{{"Stuttgart", "701##"}, {"Köln", "506##"}, {"Leipzig", "041##"}, {"Bremen", "281##"}, {"Freiburg", "791##"},
            {"Hamburg", "203##"}}},
        "Hauptstraße|Gartenweg|Lindenallee|Am Markt|Schillerstraße|Bergstraße|Mühlweg|Bahnhofstraße", false,
        {"+493023125###", "+496990009###", "+494066969###", "+492214710###", "+498999998###", "+4917139200##"}},
}};

// A fixed order for the list, one split a program run.
const QStringList& split(const char* text)
{
    static thread_local QHash<const char*, QStringList> known;
    QStringList& parts = known[text];
    if (parts.isEmpty())
        parts = QString::fromUtf8(text).split(u'|');
    return parts;
}

template <class Table>
const auto& weighted(const Table& table, DemoRandom& random)
{
    int sum = 0;
    for (const auto& row : table)
        sum += row.weight;
    int at = random.below(sum);
    for (const auto& row : table) {
        if ((at -= row.weight) < 0)
            return row;
    }
    return table.front();
}

QString filled(const char* pattern, DemoRandom& random)
{
    QString text;
    for (const char* p = pattern; *p; ++p)
        text += *p == '#' ? QChar(u'0' + random.below(10))
            : *p == '@'   ? QChar(QLatin1Char("ABDEFGHJLNPQRSTUWXYZ"[random.below(20)]))
                          : QChar(QLatin1Char(*p));
    return text;
}

struct NamePart {
    QString native {};
    QString latin {};
    QString say {};
};

NamePart part(const QString& entry)
{
    const QString text = entry.section(u'~', 0, 0);
    return {text.section(u'=', 0, 0), text.contains(u'=') ? text.section(u'=', 1) : text, entry.section(u'~', 1)};
}

// The n-th number of all fictional ones of a country; empty when they are used up. Each n gives another number.
QString fictionalPhone(const Land& land, qint64 n)
{
    for (const char* pattern : land.phones) {
        if (!pattern)
            break;
        QString text = QString::fromLatin1(pattern);
        const bool rest = text.endsWith(u'!'); // 01632 has no subscribers at all; 960 is fiction's
        text.remove(u'!');
        const bool area = text.contains(u'^'); // of the 700 from 212
        qint64 size = 1;
        for (qsizetype i = 0; !rest && i < text.count(u'#'); ++i)
            size *= 10;
        size = rest ? 759000 : area ? size * 700 : size;
        if (n >= size) {
            n -= size;
            continue;
        }
        qint64 mixed = (n * 7919 + 119) % size; // 7919 is prime to every size here
        if (rest)
            return u"+441632"_s + QString::number(200000 + mixed);
        if (area) {
            text.replace(u"^"_s, QString::number(212 + mixed % 700));
            mixed /= 700;
        }
        for (qsizetype i = text.lastIndexOf(u'#'); i >= 0; i = text.lastIndexOf(u'#'), mixed /= 10)
            text[i] = QChar(u'0' + static_cast<int>(mixed % 10));
        return text;
    }
    return {};
}

// Sums of `weight` before a place give each person of a country the next number of it, without counting all people before.
const Land& landOf(qint64 index, qint64& nth)
{
    int sum = 0;
    for (const Land& land : lands)
        sum += land.weight;
    const qint64 round = index / sum;
    int at = static_cast<int>((index % sum) * 37 % sum); // 37 is prime to 95: countries alternate
    for (const Land& land : lands) {
        if (at < land.weight) {
            nth = round * land.weight + at;
            return land;
        }
        at -= land.weight;
    }
    nth = index;
    return lands.front();
}

void setName(DemoPerson& person, DemoRandom& random)
{
    Customer& c = person.customer;
    const Names& from = weighted(names, random);
    const NamePart first = part(random.pick(split(from.firsts)));
    const NamePart last = part(random.pick(split(from.lasts)));
    const bool firstLatin = first.native.front().script() == QChar::Script_Latin;
    const bool lastLatin = last.native.front().script() == QChar::Script_Latin;
    const bool latinScript = firstLatin && lastLatin;
    const bool native
        = latinScript || (random.chance(0.5) && firstLatin == lastLatin); // nobody mixes two scripts in a name
    const bool familyFirst
        = native && !latinScript && (qstrcmp(from.language, "ja") == 0 || qstrcmp(from.language, "zh") == 0);
    const QString& given = native ? first.native : first.latin;
    const QString& family = native ? last.native : last.latin;
    c.name = familyFirst ? family + u' ' + given : given + u' ' + family;
    person.firstName = given;
    c.say = first.say.isEmpty() ? QString() : first.say + u' ' + last.latin;
    c.language = random.chance(0.8) ? u"en"_s : QString::fromLatin1(from.language);
    c.emails = {(first.latin + u'.' + last.latin).toLower().remove(u' ')};
}

void setPlace(Customer& c, const Land& land, DemoRandom& random)
{
    const Town& town = random.pick(land.towns);
    c.city = QString::fromUtf8(town.city);
    c.postcode = filled(town.code, random);
    const QString street = random.pick(split(land.streets));
    const QString number = QString::number(random.between(1, 140));
    c.address = land.numberFirst ? number + u' ' + street : street + u' ' + number;
    if (random.chance(0.15))
        c.address.prepend(u"Flat %1, "_s.arg(random.between(1, 24)));
    c.country = QString::fromLatin1(land.country);
}
}

QUuid demoUuid(quint64 high, quint64 low)
{
    const auto v4 = (high & ~0xF000ULL) | 0x4000ULL;
    const auto rfc = (low & ~0xC000000000000000ULL) | 0x8000000000000000ULL;
    const auto byte = [rfc](int shift) { return static_cast<uchar>(rfc >> shift); };
    return QUuid(static_cast<uint>(v4 >> 32), static_cast<ushort>(v4 >> 16), static_cast<ushort>(v4), byte(56),
        byte(48), byte(40), byte(32), byte(24), byte(16), byte(8), byte(0));
}

QUuid demoUuid(const QDateTime& at, DemoRandom& random)
{
    const quint64 high = static_cast<quint64>(at.toMSecsSinceEpoch()) << 16 | (random.next() & 0xFFF);
    QUuid id = demoUuid(high, random.next());
    id.data3 = static_cast<ushort>((id.data3 & 0x0FFF) | 0x7000);
    return id;
}

QUuid demoUuid(DemoRandom& random)
{
    const quint64 high = random.next(); // not as two arguments: compilers differ in which they work out first
    return demoUuid(high, random.next());
}

DemoPerson demoPerson(quint64 seed, qint64 index, const QDateTime& now)
{
    DemoRandom random(seed, 1, static_cast<quint64>(index));
    DemoPerson person;
    Customer& c = person.customer;
    c.id = CustomerId::fromUuid(demoUuid(demoIdTime(index), random));
    c.number = QString::number(50000 + index);
    qint64 nth = 0;
    const Land& land = landOf(index, nth);
    setName(person, random);
    setPlace(c, land, random);
    QString phone = fictionalPhone(land, nth);
    if (phone.isEmpty()) // used up: the rest of the area code without subscribers
        phone = u"+4416321%1"_s.arg(nth % 100000, 5, 10, QLatin1Char('0'));
    c.phones = {phone};
    static constexpr std::array<const char*, 3> domains {"example.com", "example.org", "example.net"};
    c.emails.first() += u'.' + c.number + u'@' + QString::fromLatin1(random.pick(domains));
    const double tier = random.unit();
    c.tier = tier < 0.06 ? u"gold"_s : tier < 0.22 ? u"silver"_s : u"standard"_s;
    const int years = c.tier == u"gold" ? 9 : c.tier == u"silver" ? 6 : 4;
    c.since = now.date().addDays(-random.between(20, years * 365));
    if (random.chance(0.08))
        c.company = person.firstName
            + QString::fromLatin1(
                random.pick(std::array<const char*, 4> {" & Sons", " Interiors", " Lettings", " Kitchens"}));
    if (random.chance(0.12))
        c.reach = QString::fromLatin1(random.pick(std::array<const char*, 5> {
            "Phone after 17:00", "Email, never voicemail", "Text first", "Mornings only", "Phone, lunch hour"}));
    return person;
}
}
