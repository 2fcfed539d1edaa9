<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>HelpText</name>
    <message>
        <source>Step 1; Ctrl+2 to Ctrl+6 the others</source>
        <translation>Schritt 1; Strg+2 bis Strg+6 die anderen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Mark the selection as a key phrase</source>
        <translation>Die Auswahl als Schlüsselsatz merken</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Open or close the side panel</source>
        <translation>Seitenleiste öffnen oder schließen</translation>
    </message>
    <message>
        <source>Hold and resume</source>
        <translation>Halten und weitersprechen</translation>
    </message>
    <message>
        <source>Start and end the call</source>
        <translation>Anruf beginnen und beenden</translation>
    </message>
    <message>
        <source>Next line to say</source>
        <translation>Nächster Satz zum Sagen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About Amends</source>
        <translation>Über Amends</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2.
Free software under the GNU General Public License 3 or later.
Store: %3
Log: %4</source>
        <translation>Version %1, mit Qt %2.
Freie Software unter der GNU General Public License 3 oder neuer.
Datenbestand: %3
Protokoll: %4</translation>
    </message>
    <message>
        <source>The report for support holds no customer&apos;s words.</source>
        <translation>Der Bericht für den Support enthält keine Worte von Kunden.</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Bericht sichern</translation>
    </message>
    <message>
        <source>Save a report for support</source>
        <translation>Einen Bericht für den Support sichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The report was not saved. Choose another place.</source>
        <translation>Der Bericht wurde nicht gesichert. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>1 Listen: what happened, in their words; read it back.
2 Empathize: what they lost and how it feels; say so.
3 Investigate: what went wrong and why.
4 Apologize: own it, without an excuse.
5 Compensate: an offer that fits, and promises with a date.
6 Follow up: ask whether it is right now, then close.
Take the steps in any order; every word is kept as you type.</source>
        <translation>1 Zuhören: was geschah, in ihren Worten; lesen Sie es vor.
2 Mitfühlen: was sie verloren haben und wie es sich anfühlt; sagen Sie es.
3 Klären: was schiefging und warum.
4 Entschuldigen: dazu stehen, ohne Ausrede.
5 Wiedergutmachen: ein Angebot, das passt, und Zusagen mit Datum.
6 Dranbleiben: fragen, ob es jetzt stimmt, dann schließen.
Die Schritte gehen in jeder Reihenfolge; jedes Wort bleibt erhalten, während Sie tippen.</translation>
    </message>
    <message>
        <source>A recovery in six steps</source>
        <translation>Ein Fall in sechs Schritten</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Der Bericht ist gesichert.</translation>
    </message>
    <message>
        <source>One person has the number: Enter goes on with the case that was left, or begins one.
Several have it: choose with the arrow keys, then Enter.
Nobody has it: type a name. Enter gives them the number; a new person keeps it.
Escape goes back to where you were. The call goes on waiting.</source>
        <translation>Eine Person hat die Nummer: Die Eingabetaste macht mit dem liegen gebliebenen Fall weiter oder beginnt einen.
Mehrere haben sie: mit den Pfeiltasten wählen, dann Eingabetaste.
Niemand hat sie: einen Namen eingeben. Die Eingabetaste gibt der Person die Nummer; eine neue Person behält sie.
Escape geht dahin zurück, wo Sie waren. Der Anruf wartet weiter.</translation>
    </message>
    <message>
        <source>Somebody rings</source>
        <translation>Jemand ruft an</translation>
    </message>
</context>
<context>
    <name>Icon</name>
    <message>
        <source>Listen</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>Empathize</source>
        <translation>Mitfühlen</translation>
    </message>
    <message>
        <source>Investigate</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>Apologize</source>
        <translation>Entschuldigen</translation>
    </message>
    <message>
        <source>Compensate</source>
        <translation>Wiedergutmachen</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Dranbleiben</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Recoveries</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kundschaft</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einsichten</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Store counter</source>
        <translation>Ladentheke</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Webformular</translation>
    </message>
    <message>
        <source>Social post</source>
        <translation>Beitrag im Netz</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Letter by post</source>
        <translation>Brief per Post</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Handwritten note card</source>
        <translation>Handgeschriebene Karte</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Close up</source>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Replace with suggestion</source>
        <translation>Durch den Vorschlag ersetzen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Rewind to here</source>
        <translation>Bis hierher zurück</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Ask a supervisor</source>
        <translation>Vorgesetzte fragen</translation>
    </message>
    <message>
        <source>Mark a key phrase</source>
        <translation>Schlüsselsatz markieren</translation>
    </message>
    <message>
        <source>Customer&apos;s own words</source>
        <translation>Eigene Worte der Kundin oder des Kunden</translation>
    </message>
    <message>
        <source>Say it aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Link to a case</source>
        <translation>Mit einem Fall verknüpfen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Mobile wallet</source>
        <translation>Mobile Geldbörse</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>All good</source>
        <translation>Alles gut</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ging schief</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Failed again</source>
        <translation>Wieder misslungen</translation>
    </message>
    <message>
        <source>At risk of leaving</source>
        <translation>Könnte gehen</translation>
    </message>
    <message>
        <source>Loyalty tier</source>
        <translation>Treuestufe</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Going up</source>
        <translation>Steigt</translation>
    </message>
    <message>
        <source>Going down</source>
        <translation>Sinkt</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Worried</source>
        <translation>Besorgt</translation>
    </message>
    <message>
        <source>Let down</source>
        <translation>Enttäuscht</translation>
    </message>
    <message>
        <source>Frustrated</source>
        <translation>Frustriert</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Wütend</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation>Amends</translation>
    </message>
</context>
<context>
    <name>PagesText</name>
    <message>
        <source>Recoveries</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What the company and this desk set up once.
The sections are at the leading side.
Every change is stored as you make it.
Theme and text size change at once; the language from the next start.
Bring in customers from here, too.</source>
        <translation>Was die Firma und dieser Platz einmal festlegen.
Die Abschnitte stehen am Rand.
Jede Änderung wird sofort gesichert.
Farben und Schriftgröße ändern sich gleich, die Sprache beim nächsten Start.
Auch Kunden holen Sie hier herein.</translation>
    </message>
    <message>
        <source>Every case you may see, soonest due first.
Views are the chips at the top; save your own and F2 renames it, Delete takes it away.
Ctrl+F finds a case by a name, a number or their words.
Enter opens a case; the six steps are inside.
W says why something is due when it is.</source>
        <translation>Alle Fälle, die Sie sehen dürfen, das Dringendste zuerst.
Ansichten sind die Knöpfe oben; eigene benennt F2 um, Entf nimmt sie weg.
Strg+F findet einen Fall nach Name, Nummer oder ihren Worten.
Enter öffnet einen Fall; darin sind die sechs Schritte.
W sagt, warum etwas dann fällig ist.</translation>
    </message>
    <message>
        <source>Find a person by name, phone, email or order.
Before you type, the people you helped lately are here.
Choosing somebody shows what they are worth and what happened; Enter opens their full page.
Go on opens their open case; Ctrl+N begins a new one for them.
Nobody there: add them as they are typed.</source>
        <translation>Finden Sie jemanden nach Name, Telefon, E-Mail oder Bestellung.
Bevor Sie tippen, stehen hier die Menschen, denen Sie zuletzt geholfen haben.
Wer gewählt ist, wird mit Wert und Geschichte gezeigt; die Eingabetaste öffnet die ganze Seite.
Weiter öffnet den offenen Fall; Strg+N beginnt einen neuen.
Niemand da: So anlegen, wie getippt.</translation>
    </message>
</context>
<context>
    <name>QtPrompts</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>WhyText</name>
    <message>
        <source>%1 h %2</source>
        <translation>%1 Std. %2</translation>
    </message>
    <message>
        <source>First answer in %1.</source>
        <translation>Erste Antwort in %1.</translation>
    </message>
    <message>
        <source>First answer in %1 at the latest.</source>
        <translation>Erste Antwort spätestens in %1.</translation>
    </message>
    <message>
        <source>We promised: %1</source>
        <translation>Versprochen: %1</translation>
    </message>
    <message>
        <source>The next contact that was agreed.</source>
        <translation>Der nächste vereinbarte Kontakt.</translation>
    </message>
    <message>
        <source>Ask whether it is right now.</source>
        <translation>Fragen, ob es jetzt stimmt.</translation>
    </message>
    <message>
        <source>Somebody finds out the cause by then.</source>
        <translation>Bis dahin findet jemand die Ursache.</translation>
    </message>
    <message>
        <source>Open, the clock runs.</source>
        <translation>Offen, die Uhr läuft.</translation>
    </message>
    <message>
        <source>Closed. Not counted.</source>
        <translation>Geschlossen. Zählt nicht.</translation>
    </message>
    <message>
        <source>Holiday. Not counted.</source>
        <translation>Feiertag. Zählt nicht.</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>Warum %1</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 counted, so %2</source>
        <translation>%1 gezählt, also %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Why %1 today</source>
        <extracomment>%1 a time of day: &quot;Why 15:28 today&quot;</extracomment>
        <translation>Warum heute %1</translation>
    </message>
</context>
<context>
    <name>amends::AccessDialog</name>
    <message>
        <source>Only note that they asked</source>
        <translation>Nur vermerken, dass sie gefragt haben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Give them their data</source>
        <translation>Ihre Daten herausgeben</translation>
    </message>
    <message>
        <source>Everything of %1</source>
        <translation>Alles über %1</translation>
    </message>
    <message>
        <source>All cases with every step, draft and letter, orders, history, facts and numbers are written into a folder: a page to read and a file for machines. Nobody else is in it.</source>
        <translation>Alle Fälle mit jedem Schritt, Entwurf und Brief, Bestellungen, Verlauf, Angaben und Nummern kommen in einen Ordner: eine Seite zum Lesen und eine Datei für Maschinen. Niemand sonst steht darin.</translation>
    </message>
    <message>
        <source>They asked on</source>
        <translation>Gefragt am</translation>
    </message>
    <message>
        <source>Where to write their data</source>
        <translation>Wohin mit den Daten</translation>
    </message>
    <message>
        <source>It could not be written there. Choose another place.</source>
        <translation>Dorthin ließ es sich nicht schreiben. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>It is in %1. The request counts as answered.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Es liegt in %1. Die Anfrage gilt als beantwortet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>amends::AlertStrip</name>
    <message>
        <source>Pinned lines</source>
        <translation>Angeheftete Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n more pinned line(s)</source>
        <translation>
            <numerusform>%n weitere angeheftete Zeile</numerusform>
            <numerusform>%n weitere angeheftete Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <extracomment>a button; %1 is the text of a pinned line</extracomment>
        <translation>Abnehmen: %1</translation>
    </message>
</context>
<context>
    <name>amends::AnswerClock</name>
    <message>
        <source>First call, %1</source>
        <translation>Erster Anruf, %1</translation>
    </message>
    <message>
        <source>At the counter, %1</source>
        <translation>An der Theke, %1</translation>
    </message>
    <message>
        <source>First chat, %1</source>
        <translation>Erster Chat, %1</translation>
    </message>
    <message>
        <source>First answer, %1</source>
        <translation>Erste Antwort, %1</translation>
    </message>
    <message>
        <source>Next: “%1” by %2.</source>
        <extracomment>%1 is a promise in its own words, %2 a time</extracomment>
        <translation>Als Nächstes: „%1“ bis %2.</translation>
    </message>
    <message>
        <source>Next: be in touch by %1.</source>
        <translation>Als Nächstes: bis %1 melden.</translation>
    </message>
    <message>
        <source>Next: check back by %1.</source>
        <translation>Als Nächstes: bis %1 nachfragen.</translation>
    </message>
    <message>
        <source>Next: the cause by %1.</source>
        <translation>Als Nächstes: die Ursache bis %1.</translation>
    </message>
    <message>
        <source>Answer by %1.</source>
        <translation>Antwort bis %1.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Answered, %1</source>
        <translation>Beantwortet, %1</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>Antwort bis %1</translation>
    </message>
    <message>
        <source>Answer by %1: %2</source>
        <extracomment>%1 is a time, %2 how long until then or how late</extracomment>
        <translation>Antwort bis %1: %2</translation>
    </message>
</context>
<context>
    <name>amends::ApologizeDelivered</name>
    <message>
        <source>Said, %1</source>
        <translation>Gesagt, %1</translation>
    </message>
    <message>
        <source>Sent, %1</source>
        <translation>Gesendet, %1</translation>
    </message>
    <message>
        <source>Copied to be sent, %1</source>
        <translation>Zum Senden kopiert, %1</translation>
    </message>
    <message>
        <source>Printed, %1</source>
        <translation>Gedruckt, %1</translation>
    </message>
    <message>
        <source>Saved as PDF, %1</source>
        <translation>Als PDF gesichert, %1</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>Noch einen schreiben</translation>
    </message>
</context>
<context>
    <name>amends::ApologizePage</name>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Their words, not used yet</source>
        <translation>Ihre Worte, noch nicht verwendet</translation>
    </message>
    <message>
        <source>Said on the call</source>
        <translation>Am Telefon gesagt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Print letter</source>
        <translation>Brief drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF sichern</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Another letter. Ctrl+Z brings your words back.</source>
        <translation>Ein anderer Brief. Strg+Z holt Ihre Worte zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s) left to fill</source>
        <translation>
            <numerusform>%n Lücke offen</numerusform>
            <numerusform>%n Lücken offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s) left: %1</source>
        <extracomment>How many blanks, then the name of the first: &quot;1 blank left: What we changed&quot;</extracomment>
        <translation>
            <numerusform>%n Lücke offen: %1</numerusform>
            <numerusform>%n Lücken offen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The subject has a blank: %1</source>
        <translation>Der Betreff hat eine Lücke: %1</translation>
    </message>
    <message>
        <source>Write the letter first.</source>
        <translation>Schreiben Sie zuerst den Brief.</translation>
    </message>
    <message>
        <source>The printer did not take it. Your letter is kept; print it again or copy it instead.</source>
        <translation>Der Drucker nahm ihn nicht an. Ihr Brief ist noch da; drucken Sie erneut oder kopieren Sie ihn.</translation>
    </message>
    <message>
        <source>Noted as said.</source>
        <translation>Als gesagt vermerkt.</translation>
    </message>
    <message>
        <source>Copied. Paste it where you send it from.</source>
        <translation>Kopiert. Fügen Sie es dort ein, von wo Sie senden.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Gedruckt.</translation>
    </message>
    <message>
        <source>Saved as PDF.</source>
        <translation>Als PDF gesichert.</translation>
    </message>
    <message>
        <source>Letter %1.pdf</source>
        <translation>Brief %1.pdf</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Brief sichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF could not be saved there. Your letter is kept; choose another place or copy it instead.</source>
        <translation>Die PDF konnte dort nicht gesichert werden. Ihr Brief ist noch da; wählen Sie einen anderen Ort oder kopieren Sie ihn.</translation>
    </message>
    <message>
        <source>We failed them before. Tick what you have looked at, or press again to go on.</source>
        <translation>Da ging schon einmal etwas schief. Haken Sie ab, was Sie angesehen haben, oder drücken Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>amends::Application</name>
    <message>
        <source>Where the store stands</source>
        <translation>Wo der Datenbestand liegt</translation>
    </message>
    <message>
        <source>Amends stores (*.db)</source>
        <translation>Amends-Datenbestände (*.db)</translation>
    </message>
    <message>
        <source>Bring in from a file</source>
        <translation>Aus einer Datei holen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>Tabellen (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Another window has that store. It is in front now.</source>
        <translation>Ein anderes Fenster hat diesen Speicher. Es ist jetzt vorn.</translation>
    </message>
    <message>
        <source>Tables and contact cards (*.csv *.txt *.tsv *.vcf)</source>
        <translation>Tabellen und Kontaktkarten (*.csv *.txt *.tsv *.vcf)</translation>
    </message>
</context>
<context>
    <name>amends::CallBar</name>
    <message>
        <source>Incoming call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>They rang off</source>
        <translation>Aufgelegt</translation>
    </message>
    <message numerus="yes">
        <source>Show, and %n more</source>
        <translation>
            <numerusform>Zeigen, und %n weiterer</numerusform>
            <numerusform>Zeigen, und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1 takes the call.</source>
        <extracomment>said aloud; %1 are keys</extracomment>
        <translation>%1 nimmt den Anruf an.</translation>
    </message>
</context>
<context>
    <name>amends::CallPage</name>
    <message>
        <source>They rang off</source>
        <translation>Aufgelegt</translation>
    </message>
    <message>
        <source>Back, the call goes on waiting</source>
        <translation>Zurück, der Anruf wartet weiter</translation>
    </message>
    <message>
        <source>Also waiting</source>
        <translation>Es warten auch</translation>
    </message>
    <message>
        <source>Calls that wait, newest first</source>
        <translation>Wartende Anrufe, der neueste zuerst</translation>
    </message>
    <message>
        <source>say %1</source>
        <extracomment>how to say a name; %1 is &quot;MY-ah oh-KAH-for&quot;</extracomment>
        <translation>gesprochen %1</translation>
    </message>
    <message numerus="yes">
        <source>rang %n times</source>
        <translation>
            <numerusform>hat %n Mal angerufen</numerusform>
            <numerusform>hat %n Mal angerufen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lifetime</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 im Jahr</translation>
    </message>
</context>
<context>
    <name>amends::CallWords</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 is ringing.</source>
        <extracomment>%1 is a person or a telephone number</extracomment>
        <translation>%1 ruft an.</translation>
    </message>
    <message>
        <source>%1 rang at %2.</source>
        <extracomment>%1 is a person or a telephone number, %2 when: &quot;14:02&quot;, &quot;Mon 17 Nov, 14:02&quot;</extracomment>
        <translation>%1 hat um %2 angerufen.</translation>
    </message>
    <message>
        <source>Left at %1 at %2</source>
        <extracomment>where work on a case stopped: %1 is a step, %2 a time of today</extracomment>
        <translation>Stehen geblieben bei %1 um %2</translation>
    </message>
    <message>
        <source>Left at %1 yesterday</source>
        <extracomment>%1 is a step</extracomment>
        <translation>Stehen geblieben bei %1, gestern</translation>
    </message>
    <message>
        <source>Left at %1 on %2</source>
        <extracomment>where work on a case stopped: %1 is a step, %2 a weekday or a date</extracomment>
        <translation>Stehen geblieben bei %1, %2</translation>
    </message>
    <message>
        <source>Looking for who it is.</source>
        <translation>Es wird nachgesehen, wer das ist.</translation>
    </message>
    <message>
        <source>No open case.</source>
        <translation>Kein offener Fall.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have this number.</source>
        <translation>
            <numerusform>Eine Person hat diese Nummer.</numerusform>
            <numerusform>%n Personen haben diese Nummer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have a number like it.</source>
        <translation>
            <numerusform>Eine Person hat eine ähnliche Nummer.</numerusform>
            <numerusform>%n Personen haben eine ähnliche Nummer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number is withheld. Ask who it is.</source>
        <translation>Die Nummer ist unterdrückt. Fragen Sie, wer da ist.</translation>
    </message>
    <message>
        <source>“%1” is no telephone number. Ask who it is.</source>
        <extracomment>%1 is what the telephone system handed over</extracomment>
        <translation>„%1“ ist keine Telefonnummer. Fragen Sie, wer da ist.</translation>
    </message>
    <message>
        <source>Nobody here has this number.</source>
        <translation>Diese Nummer hat hier niemand.</translation>
    </message>
    <message>
        <source>Find who it is</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>Start a recovery</source>
        <translation>Fall beginnen</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Weiter mit %1</translation>
    </message>
    <message>
        <source>Name not known yet</source>
        <translation>Name noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>amends::CallerCard</name>
    <message>
        <source>No open case.</source>
        <translation>Kein offener Fall.</translation>
    </message>
    <message>
        <source>New recovery</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>It is somebody else</source>
        <translation>Es ist jemand anderes</translation>
    </message>
    <message>
        <source>Already told us. Don’t ask again.</source>
        <translation>Schon erzählt. Nicht noch einmal fragen.</translation>
    </message>
    <message>
        <source>What happened, and what we did</source>
        <translation>Was geschah, und was wir taten</translation>
    </message>
    <message>
        <source>First contact. Make it a good one.</source>
        <translation>Erster Kontakt. Machen Sie ihn gut.</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>beiseitegelegt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Weiter mit %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a fact they told us, %2 whom and when they told it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>amends::CallerSearch</name>
    <message>
        <source>Find them by name or email</source>
        <translation>Nach Name oder E-Mail suchen</translation>
    </message>
    <message>
        <source>People it may be</source>
        <translation>Wer es sein kann</translation>
    </message>
    <message>
        <source>Who of them is it?</source>
        <translation>Wer von ihnen ist es?</translation>
    </message>
    <message>
        <source>Is it one of them?</source>
        <translation>Ist es jemand von ihnen?</translation>
    </message>
    <message>
        <source>Type a name: Enter gives them the number %1 and opens them. Nobody by that name: add them.</source>
        <translation>Namen eingeben: Die Eingabetaste gibt der Person die Nummer %1 und öffnet sie. Niemand mit dem Namen: anlegen.</translation>
    </message>
    <message>
        <source>Type a name: Enter opens them. Nobody by that name: add them.</source>
        <translation>Namen eingeben: Die Eingabetaste öffnet die Person. Niemand mit dem Namen: anlegen.</translation>
    </message>
    <message>
        <source>Type two letters of their name.</source>
        <translation>Zwei Buchstaben des Namens eingeben.</translation>
    </message>
    <message>
        <source>Nobody by that name.</source>
        <translation>Niemand mit diesem Namen.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>New person “%1”</source>
        <translation>Neue Person „%1“</translation>
    </message>
    <message>
        <source>Somebody else changed them first. Pick them once more.</source>
        <translation>Jemand anderes hat die Person zuerst geändert. Noch einmal auswählen.</translation>
    </message>
</context>
<context>
    <name>amends::Calls</name>
    <message>
        <source>Take the call</source>
        <translation>Anruf annehmen</translation>
    </message>
    <message>
        <source>Nobody is ringing.</source>
        <translation>Niemand ruft an.</translation>
    </message>
    <message>
        <source>The call is put away.</source>
        <translation>Der Anruf ist weggelegt.</translation>
    </message>
    <message>
        <source>The call from %1 is put away.</source>
        <translation>Der Anruf von %1 ist weggelegt.</translation>
    </message>
</context>
<context>
    <name>amends::CareMenu</name>
    <message>
        <source>Merge with another record…</source>
        <translation>Mit anderem Eintrag zusammenführen …</translation>
    </message>
    <message>
        <source>Give them their data…</source>
        <translation>Ihre Daten herausgeben …</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Löschbescheinigung</translation>
    </message>
    <message>
        <source>Take the merge with %1 back</source>
        <extracomment>%1 is the name on the other record</extracomment>
        <translation>Zusammenführung mit %1 zurücknehmen</translation>
    </message>
    <message>
        <source>They asked to be erased.</source>
        <translation>Sie möchten gelöscht werden.</translation>
    </message>
    <message>
        <source>They asked for their data.</source>
        <translation>Sie haben nach ihren Daten gefragt.</translation>
    </message>
    <message>
        <source>%1 is one record now.</source>
        <translation>%1 ist jetzt ein Eintrag.</translation>
    </message>
    <message>
        <source>The merge stays</source>
        <translation>Die Zusammenführung bleibt</translation>
    </message>
    <message>
        <source>It was taken back before, merged further, or one of them was erased.</source>
        <translation>Sie wurde schon zurückgenommen, weiter zusammengeführt, oder einer von beiden wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>amends::CareStrip</name>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1 asked to be erased.</source>
        <translation>%1 hat um Löschung gebeten.</translation>
    </message>
    <message>
        <source>%1 asked for their data.</source>
        <translation>%1 hat um die eigenen Daten gebeten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) about people&apos;s data wait. The next:</source>
        <translation>
            <numerusform>%Ln Anfrage zu persönlichen Daten wartet. Die nächste:</numerusform>
            <numerusform>%Ln Anfragen zu persönlichen Daten warten. Die nächste:</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Show who waits for an answer about their data</source>
        <translation>Zeigen, wer auf eine Antwort zu den eigenen Daten wartet</translation>
    </message>
    <message>
        <source>Requests about people&apos;s data</source>
        <translation>Anfragen zu persönlichen Daten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>amends::CareText</name>
    <message>
        <source>The chain of events of every case holds.</source>
        <translation>Die Ereigniskette jedes Falls hält.</translation>
    </message>
    <message>
        <source>The chain of events of a case is broken. Ask whoever looks after the store.</source>
        <translation>Die Ereigniskette eines Falls ist gebrochen. Fragen Sie, wer den Speicher betreut.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of files were searched for %n text(s) of theirs: names, numbers, addresses and what they said.</source>
        <translation>
            <numerusform>%1 an Dateien wurden nach %n Text durchsucht: Namen, Nummern, Adressen und Gesagtes.</numerusform>
            <numerusform>%1 an Dateien wurden nach %n Texten durchsucht: Namen, Nummern, Adressen und Gesagtes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The erasure was cut short once and finished later. The whole file was written anew.</source>
        <translation>Das Löschen wurde einmal unterbrochen und später beendet. Die ganze Datei wurde neu geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Every row of the server was searched for %n text(s) of theirs. The server&apos;s own files and backups are its administrator&apos;s.</source>
        <translation>
            <numerusform>Jede Zeile des Servers wurde nach %n Text durchsucht. Die eigenen Dateien und Sicherungen des Servers betreut, wer ihn verwaltet.</numerusform>
            <numerusform>Jede Zeile des Servers wurde nach %n Texten durchsucht. Die eigenen Dateien und Sicherungen des Servers betreut, wer ihn verwaltet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Gefunden wurde nichts.</translation>
    </message>
    <message>
        <source>Something was still found in: %1</source>
        <translation>Noch gefunden in: %1</translation>
    </message>
    <message>
        <source>Records of others hold the same name, number or address and were left alone.</source>
        <translation>Einträge anderer enthalten denselben Namen, dieselbe Nummer oder Adresse und blieben unberührt.</translation>
    </message>
    <message>
        <source>Copies made before, such as backups, are not reached by this.</source>
        <translation>Früher gemachte Kopien, etwa Sicherungen, erreicht das nicht.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Customer number: %1
Record: %2</source>
        <translation>Kundennummer: %1
Eintrag: %2</translation>
    </message>
    <message>
        <source>Asked on %1, due by %2
Erased on %3 by %4</source>
        <translation>Gefragt am %1, fällig bis %2
Gelöscht am %3 von %4</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Emptied: name, address and notes; phones and emails: %1; cases: %2, with the words of their events: %3; drafts: %4; orders: %5; lines of history: %6; facts: %7; earlier copies: %8.</source>
        <translation>Geleert: Name, Adresse und Notizen; Telefonnummern und E-Mails: %1; Fälle: %2, mit den Worten ihrer Ereignisse: %3; Entwürfe: %4; Bestellungen: %5; Zeilen des Verlaufs: %6; Angaben: %7; frühere Fassungen: %8.</translation>
    </message>
    <message>
        <source>Kept, without a name: that the cases happened, when, of what kind, and what was given.</source>
        <translation>Behalten, ohne Namen: dass es die Fälle gab, wann, welcher Art, und was gegeben wurde.</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Löschbescheinigung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How to say it</source>
        <translation>Aussprache</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Best way to reach them</source>
        <translation>Am besten erreichbar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Everything we keep of you</source>
        <translation>Alles, was wir über Sie aufbewahren</translation>
    </message>
    <message>
        <source>Made on %1. The same, for machines, is in %2.</source>
        <extracomment>%1 a date and time, %2 a file&apos;s name</extracomment>
        <translation>Erstellt am %1. Dasselbe für Maschinen steht in %2.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Case %1, opened on %2</source>
        <extracomment>%1 a case&apos;s number, %2 a date and time</extracomment>
        <translation>Fall %1, eröffnet am %2</translation>
    </message>
    <message>
        <source>What you told us</source>
        <translation>Was Sie uns gesagt haben</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>As we had it before</source>
        <translation>Wie es vorher bei uns stand</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>Ihre Anfragen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>It was due by %1</source>
        <translation>Es war fällig bis %1</translation>
    </message>
    <message>
        <source>Due by %1</source>
        <translation>Fällig bis %1</translation>
    </message>
</context>
<context>
    <name>amends::CaseFacts</name>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>%1 by you</source>
        <extracomment>%1 is when the case was opened, %2 by whom</extracomment>
        <translation>%1 von Ihnen</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Noch nicht beurteilt</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Heard %1, took %2</source>
        <extracomment>%1 is when, %2 how long after the case was opened</extracomment>
        <translation>Gehört %1, nach %2</translation>
    </message>
    <message>
        <source>Told %1, took %2</source>
        <translation>Geantwortet %1, nach %2</translation>
    </message>
    <message>
        <source>Fixed %1, took %2</source>
        <translation>Behoben %1, nach %2</translation>
    </message>
</context>
<context>
    <name>amends::CaseFilters</name>
    <message>
        <source>Name, case or words</source>
        <translation>Name, Fall oder Worte</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Late only</source>
        <translation>Verspätete</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n filter(s)</source>
        <translation>
            <numerusform>%n Filter entfernen</numerusform>
            <numerusform>%n Filter entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::CaseFooter</name>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Not saved: the disk is full or the store is gone. Your words are kept here.</source>
        <translation>Nicht gespeichert: Der Datenträger ist voll oder der Speicher ist weg. Ihre Worte bleiben hier.</translation>
    </message>
</context>
<context>
    <name>amends::CaseHeader</name>
    <message>
        <source>On call</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Not on hold</source>
        <translation>Nicht gehalten</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>More for this case</source>
        <translation>Mehr zu diesem Fall</translation>
    </message>
    <message>
        <source>F12 starts and ends the call</source>
        <translation>F12 beginnt und beendet das Gespräch</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>Gespräch beenden</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Name not known yet</source>
        <translation>Name noch nicht bekannt</translation>
    </message>
    <message>
        <source>say %1</source>
        <extracomment>how to say a name; %1 is &quot;MY-ah oh-KAH-for&quot;</extracomment>
        <translation>gesprochen %1</translation>
    </message>
    <message>
        <source>%1 lifetime</source>
        <extracomment>%1 is what they bought in all their time with us: &quot;8,460 lifetime&quot;</extracomment>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>·  %1 a year</source>
        <extracomment>%1 is what they bought in the last 365 days: &quot;1,240 a year&quot;; the dot divides it from what stands before</extracomment>
        <translation>·  %1 im Jahr</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 im Jahr</translation>
    </message>
    <message>
        <source>·  %1</source>
        <extracomment>%1 is the best way to reach them: &quot;Phone after 17:00&quot;; the dot divides it from what stands before</extracomment>
        <translation>·  %1</translation>
    </message>
    <message>
        <source>Start the call</source>
        <translation>Gespräch beginnen</translation>
    </message>
    <message>
        <source>Not on a call</source>
        <translation>Kein Gespräch</translation>
    </message>
    <message>
        <source>Spoke for %1</source>
        <extracomment>%1 is how long all calls of this case took</extracomment>
        <translation>Sprach %1</translation>
    </message>
    <message>
        <source>F12 starts it</source>
        <translation>F12 beginnt es</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiterführen</translation>
    </message>
    <message>
        <source>F9 puts the call on hold</source>
        <translation>F9 hält das Gespräch</translation>
    </message>
    <message>
        <source>Longest %1</source>
        <extracomment>%1 is the longest time on hold, minutes and seconds</extracomment>
        <translation>Längstens %1</translation>
    </message>
    <message>
        <source>Never so far</source>
        <translation>Bisher nie</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Over a minute. Go back.</source>
        <translation>Über eine Minute. Gehen Sie zurück.</translation>
    </message>
    <message>
        <source>6 in 10 say they won’t wait past 1:00</source>
        <translation>6 von 10 warten nicht länger als 1:00</translation>
    </message>
    <message>
        <source>Back before 0:45</source>
        <translation>Vor 0:45 zurück</translation>
    </message>
    <message>
        <source>%1
Said by people asked in a survey by Velaro in 2012: 32.3% would not wait at all, 27.6% up to a minute.</source>
        <translation>%1
Aus einer Umfrage von Velaro, 2012: 32,3 % würden gar nicht warten, 27,6 % bis zu einer Minute.</translation>
    </message>
    <message numerus="yes">
        <source>On hold %n second(s)</source>
        <translation>
            <numerusform>Seit einer Sekunde gehalten</numerusform>
            <numerusform>Seit %n Sekunden gehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Over a minute on hold. Go back.</source>
        <translation>Über eine Minute gehalten. Gehen Sie zurück.</translation>
    </message>
    <message>
        <source>45 seconds on hold.</source>
        <translation>45 Sekunden gehalten.</translation>
    </message>
    <message>
        <source>Everybody here is made up.</source>
        <translation>Alle hier sind erfunden.</translation>
    </message>
    <message>
        <source>Demo, not real</source>
        <translation>Beispiel, nicht echt</translation>
    </message>
</context>
<context>
    <name>amends::CaseListModel</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Who it is about, and the case&apos;s number</source>
        <translation>Um wen es geht, und die Nummer des Falls</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>What the company calls a customer of this worth</source>
        <translation>Wie die Firma Kunden dieses Werts nennt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>The first of their words</source>
        <translation>Die ersten ihrer Worte</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Which of the six steps are done</source>
        <translation>Welche der sechs Schritte getan sind</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>The first step that is not done</source>
        <translation>Der erste Schritt, der noch nicht getan ist</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Who has the case</source>
        <translation>Wer den Fall hat</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Als Nächstes fällig</translation>
    </message>
    <message>
        <source>The earliest of answer, promise and next contact</source>
        <translation>Das Früheste von Antwort, Versprechen und nächstem Kontakt</translation>
    </message>
</context>
<context>
    <name>amends::CaseRows</name>
    <message>
        <source>“%1”</source>
        <extracomment>somebody&apos;s own words</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>Dieser Fall</translation>
    </message>
    <message>
        <source>Failure, told by %1</source>
        <extracomment>%1 is a channel: &quot;Failure told by phone&quot;</extracomment>
        <translation>Fehler, gemeldet über %1</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Said just now</source>
        <translation>Eben gesagt</translation>
    </message>
    <message>
        <source>They told us</source>
        <translation>Uns erzählt</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>Entschuldigung</translation>
    </message>
    <message>
        <source>Offer accepted</source>
        <translation>Angebot angenommen</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Zusage gehalten</translation>
    </message>
    <message>
        <source>Promise not kept</source>
        <translation>Zusage nicht gehalten</translation>
    </message>
    <message>
        <source>Checked back</source>
        <translation>Nachgefragt</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Fall geschlossen</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <extracomment>%1 is what they said or what was done, %2 a case number</extracomment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>Gehalten %1</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht gehalten</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Nicht gehalten: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is who keeps a promise, %2 how far away its time is: &quot;You, 24 min&quot;
----------
%1 is an order number, %2 its total</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Promised for %1</source>
        <translation>Zugesagt für %1</translation>
    </message>
    <message>
        <source>Delivered %1</source>
        <translation>Geliefert %1</translation>
    </message>
    <message>
        <source>They praised us</source>
        <translation>Sie haben uns gelobt</translation>
    </message>
    <message>
        <source>How they felt</source>
        <translation>Wie es ihnen ging</translation>
    </message>
    <message>
        <source>Spoke on the phone</source>
        <translation>Am Telefon gesprochen</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <extracomment>%1 is a length of time: &quot;7 min&quot;</extracomment>
        <translation>%1 insgesamt</translation>
    </message>
</context>
<context>
    <name>amends::CaseTable</name>
    <message>
        <source>Recoveries</source>
        <translation>Fälle</translation>
    </message>
</context>
<context>
    <name>amends::CaseTime</name>
    <message>
        <source>under 1 min</source>
        <extracomment>a length of time</extracomment>
        <translation>unter 1 Min.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <extracomment>hours and minutes: &quot;2 h 54&quot;</extracomment>
        <translation>%1 Std. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>ein Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 late</source>
        <extracomment>%1 is a length of time: &quot;12 min late&quot;</extracomment>
        <translation>%1 zu spät</translation>
    </message>
</context>
<context>
    <name>amends::CaseViewsBar</name>
    <message>
        <source>All open</source>
        <translation>Alle offenen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht behalten</translation>
    </message>
    <message>
        <source>F2 renames this view, Delete takes it away.</source>
        <translation>F2 benennt diese Ansicht um, Entf nimmt sie weg.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A view&apos;s name and how many recoveries are in it: &quot;Late 3&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Rename this view</source>
        <translation>Diese Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Gold, not answered</source>
        <translation>Gold, unbeantwortet</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Wie Sie sie nennen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>The view “%1” was taken away.</source>
        <translation>Die Ansicht „%1“ wurde weggenommen.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Failed twice</source>
        <translation>Zweimal enttäuscht</translation>
    </message>
</context>
<context>
    <name>amends::CaseWords</name>
    <message>
        <source>First answer</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Nächster Kontakt</translation>
    </message>
    <message>
        <source>Check-back</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <translation>Ursache finden</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Closed. %n of 6 steps done.</source>
        <translation>
            <numerusform>Abgeschlossen. %n von 6 Schritten erledigt.</numerusform>
            <numerusform>Abgeschlossen. %n von 6 Schritten erledigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step %1 of 6, %2. %n done.</source>
        <translation>
            <numerusform>Schritt %1 von 6, %2. %n erledigt.</numerusform>
            <numerusform>Schritt %1 von 6, %2. %n erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>Nichts ist offen</translation>
    </message>
</context>
<context>
    <name>amends::ClocksSection</name>
    <message>
        <source>Clocks</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Aim for the first answer, in hours</source>
        <translation>Ziel für die erste Antwort, in Stunden</translation>
    </message>
    <message>
        <source>Limit for the first answer, in hours</source>
        <translation>Grenze für die erste Antwort, in Stunden</translation>
    </message>
    <message>
        <source>After that a recovery is late.</source>
        <translation>Danach ist ein Fall überfällig.</translation>
    </message>
    <message>
        <source>Check back after, in days</source>
        <translation>Nachfragen nach, in Tagen</translation>
    </message>
    <message>
        <source>To hear whether it really was put right.</source>
        <translation>Um zu hören, ob es wirklich wieder gut ist.</translation>
    </message>
    <message>
        <source>A second failure counts within, in days</source>
        <translation>Ein zweiter Fehler zählt innerhalb von Tagen</translation>
    </message>
    <message>
        <source>Then the case warns, and asks for a second look. 0 switches that off.</source>
        <translation>Dann warnt der Fall und bittet um einen zweiten Blick. 0 schaltet das aus.</translation>
    </message>
    <message>
        <source>Soon after the first means within, in days</source>
        <translation>Kurz nach dem ersten heißt innerhalb von Tagen</translation>
    </message>
</context>
<context>
    <name>amends::CloseGuard</name>
    <message>
        <source>These words are not saved</source>
        <translation>Diese Worte sind nicht gespeichert</translation>
    </message>
    <message>
        <source>The store does not take what you wrote. Stay to save a copy: the button is at the foot of the window. If you close now, what is not saved is lost.</source>
        <translation>Der Speicher nimmt nicht an, was Sie geschrieben haben. Bleiben Sie, um eine Kopie zu sichern: Die Schaltfläche ist unten im Fenster. Wenn Sie jetzt schließen, geht verloren, was nicht gespeichert ist.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
</context>
<context>
    <name>amends::CompanySection</name>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As your customers know you.</source>
        <translation>Wie Ihre Kundschaft Sie kennt.</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>Wie man Sie erreicht</translation>
    </message>
    <message>
        <source>Address, phone and email. It stands on every letter.</source>
        <translation>Anschrift, Telefon und E-Mail. Steht auf jedem Brief.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>What you compensate in.</source>
        <translation>Worin Sie entschädigen.</translation>
    </message>
    <message>
        <source>Home region</source>
        <translation>Heimatregion</translation>
    </message>
    <message>
        <source>How phone numbers without a country code are read.</source>
        <translation>Wie Nummern ohne Landesvorwahl gelesen werden.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>It signs your letters and your promises.</source>
        <translation>Er steht unter Ihren Briefen und Zusagen.</translation>
    </message>
</context>
<context>
    <name>amends::CompensatePage</name>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>What would make this right</source>
        <translation>Was es wieder gutmachen würde</translation>
    </message>
    <message>
        <source>They’d rather not say</source>
        <translation>Möchte es nicht sagen</translation>
    </message>
    <message>
        <source>Offers open once you have their answer.</source>
        <translation>Angebote öffnen sich, sobald die Antwort da ist.</translation>
    </message>
    <message>
        <source>Add an offer</source>
        <translation>Angebot hinzufügen</translation>
    </message>
    <message>
        <source>They want none of these</source>
        <translation>Möchte nichts davon</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>What would make this right for you?</source>
        <translation>Was würde es für Sie wieder gutmachen?</translation>
    </message>
    <message>
        <source>Ask before you offer. Then wait.</source>
        <translation>Erst fragen, dann anbieten. Dann abwarten.</translation>
    </message>
    <message>
        <source>Their words first, the extra last. Don’t mention what it costs us.</source>
        <translation>Erst der Wunsch, zuletzt die Zugabe. Nicht sagen, was es uns kostet.</translation>
    </message>
    <message>
        <source>What we offer</source>
        <translation>Was wir anbieten</translation>
    </message>
    <message>
        <source>What they asked for first. Then more than expected.</source>
        <translation>Zuerst das Gewünschte. Dann mehr als erwartet.</translation>
    </message>
    <message>
        <source>Why not, in their words</source>
        <translation>Warum nicht, in eigenen Worten</translation>
    </message>
    <message>
        <source>Keep their no</source>
        <translation>Das Nein festhalten</translation>
    </message>
    <message>
        <source>They’d rather not say. Offer what answers what happened.</source>
        <translation>Möchte es nicht sagen. Bieten Sie an, was zum Geschehenen passt.</translation>
    </message>
    <message>
        <source>They want nothing. That is kept.</source>
        <translation>Möchte nichts. Das ist festgehalten.</translation>
    </message>
    <message>
        <source>They want nothing</source>
        <translation>Möchte nichts</translation>
    </message>
    <message>
        <source>Accepted, %1</source>
        <translation>Angenommen, %1</translation>
    </message>
    <message>
        <source>Nothing wanted</source>
        <translation>Nichts gewünscht</translation>
    </message>
    <message>
        <source>Waiting for their answer</source>
        <translation>Wartet auf Antwort</translation>
    </message>
    <message>
        <source>Ask what would make it right, and write their answer.</source>
        <translation>Fragen Sie, was es wieder gutmachen würde, und schreiben Sie die Antwort auf.</translation>
    </message>
    <message>
        <source>Make an offer and keep their answer, or keep that they want nothing.</source>
        <translation>Machen Sie ein Angebot und halten Sie die Antwort fest, oder dass nichts gewünscht ist.</translation>
    </message>
    <message>
        <source>This offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Still that</source>
        <translation>Das gilt noch</translation>
    </message>
    <message>
        <source>At the start they wanted: “%1”</source>
        <translation>Gewünscht war am Anfang: „%1“</translation>
    </message>
    <message>
        <source>Your words are kept. They are there when you add an offer.</source>
        <translation>Ihre Worte sind aufgehoben. Sie sind wieder da, wenn Sie ein Angebot hinzufügen.</translation>
    </message>
    <message>
        <source>This offer is not made yet. Finish it or leave it, then go on to the next.</source>
        <translation>Dieses Angebot ist noch nicht gemacht. Erst fertig schreiben oder lassen, dann weiter zum nächsten.</translation>
    </message>
</context>
<context>
    <name>amends::ConflictPanel</name>
    <message>
        <source>Keep both: add mine</source>
        <translation>Beides behalten: meins dazu</translation>
    </message>
    <message>
        <source>Someone else wrote here first</source>
        <translation>Jemand anderes hat hier zuerst geschrieben</translation>
    </message>
    <message>
        <source>Someone else wrote here first. Nothing is lost: look at both.</source>
        <translation>Jemand anderes hat hier zuerst geschrieben. Nichts ist verloren: Sehen Sie beides an.</translation>
    </message>
    <message>
        <source>What is stored now</source>
        <translation>Was jetzt gespeichert ist</translation>
    </message>
    <message>
        <source>What you were about to record</source>
        <translation>Was Sie festhalten wollten</translation>
    </message>
    <message>
        <source>Leave mine out</source>
        <translation>Meins weglassen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is when, %2 who wrote it</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>amends::CustomerDialog</name>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Kunden bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Give a name, a phone or an email, so that they can be found.</source>
        <translation>Geben Sie Namen, Telefon oder E-Mail an, damit man sie findet.</translation>
    </message>
    <message>
        <source>What you changed is not saved yet. Leave all the same?</source>
        <translation>Ihre Änderungen sind noch nicht gesichert. Trotzdem verlassen?</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Ohne Sichern verlassen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Household and company</source>
        <translation>Haushalt und Firma</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
</context>
<context>
    <name>amends::CustomerFields</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How to say it</source>
        <translation>Aussprache</translation>
    </message>
    <message>
        <source>MY-ah oh-KAH-for</source>
        <translation>MAI-a o-KAH-for</translation>
    </message>
    <message>
        <source>They are</source>
        <translation>Sie sind</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>A company</source>
        <translation>Eine Firma</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>What they do there</source>
        <translation>Aufgabe dort</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Wie man sie erreicht</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>0113 496 0119 (work), 07700 900123 (mobile)</source>
        <translation>0113 496 0119 (Arbeit), 07700 900123 (mobil)</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Best by</source>
        <translation>Am besten über</translation>
    </message>
    <message>
        <source>And when</source>
        <translation>Und wann</translation>
    </message>
    <message>
        <source>after 17:00</source>
        <translation>nach 17:00</translation>
    </message>
    <message>
        <source>Never by</source>
        <translation>Nie über</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Best way to reach them</source>
        <translation>Bester Weg zu ihnen</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>May we email?</source>
        <translation>Dürfen wir mailen?</translation>
    </message>
    <message>
        <source>May we write by post?</source>
        <translation>Dürfen wir per Post schreiben?</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>“%1” is no telephone number. Mend it, or save again to keep it so.</source>
        <translation>„%1“ ist keine Telefonnummer. Berichtigen Sie sie, oder sichern Sie noch einmal, um sie so zu behalten.</translation>
    </message>
    <message>
        <source>“%1” is no email address. Mend it, or save again to keep it so.</source>
        <translation>„%1“ ist keine E-Mail-Adresse. Berichtigen Sie sie, oder sichern Sie noch einmal, um sie so zu behalten.</translation>
    </message>
</context>
<context>
    <name>amends::CustomerListModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>The name as they write it</source>
        <translation>Der Name, wie sie ihn schreiben</translation>
    </message>
    <message>
        <source>The number that is shown first</source>
        <translation>Die Nummer, die zuerst gezeigt wird</translation>
    </message>
    <message>
        <source>What the company calls a customer of this worth</source>
        <translation>Wie die Firma Kunden dieses Werts nennt</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Im Jahr</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>What they spent in the last 365 days</source>
        <translation>Was sie in den letzten 365 Tagen ausgegeben haben</translation>
    </message>
    <message>
        <source>Why they may leave, an open recovery, or how the last one ended</source>
        <translation>Warum sie gehen könnten, ein offener Fall, oder wie der letzte endete</translation>
    </message>
</context>
<context>
    <name>amends::CustomersPage</name>
    <message>
        <source>Pinned. Everybody sees it.</source>
        <translation>Angeheftet. Alle sehen es.</translation>
    </message>
    <message>
        <source>The line is taken off.</source>
        <translation>Die Zeile ist abgenommen.</translation>
    </message>
</context>
<context>
    <name>amends::DeskSection</name>
    <message>
        <source>How it looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation>Alles wächst mit.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Letters keep the language of the customer.</source>
        <translation>Briefe behalten die Sprache der Person.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Bring in customers</source>
        <translation>Kundschaft einlesen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kundschaft</translation>
    </message>
    <message>
        <source>Bring in orders</source>
        <translation>Bestellungen einlesen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>From a CSV file, after the customers they belong to.</source>
        <translation>Aus einer CSV-Datei, nach den Kunden, zu denen sie gehören.</translation>
    </message>
    <message>
        <source>Change the place</source>
        <translation>Ort ändern</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>From a CSV file or contact cards. You see what is read before it is kept.</source>
        <translation>Aus einer CSV-Datei oder aus Kontaktkarten. Sie sehen, was gelesen wird, bevor es bleibt.</translation>
    </message>
    <message>
        <source>Bring in product sheets</source>
        <translation>Produktblätter übernehmen</translation>
    </message>
    <message>
        <source>Product sheets</source>
        <translation>Produktblätter</translation>
    </message>
    <message>
        <source>From a CSV file: what you promise of a product, its limits, what is known to go wrong. Shown beside Investigate.</source>
        <translation>Aus einer CSV-Datei: was Sie von einem Produkt versprechen, seine Grenzen, bekannte Fehler. Steht neben Klären.</translation>
    </message>
</context>
<context>
    <name>amends::EffortText</name>
    <message numerus="yes">
        <source>Came to us %n times</source>
        <translation>
            <numerusform>Hat sich %n Mal an uns gewandt</numerusform>
            <numerusform>Hat sich %n Mal an uns gewandt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Had to say it again %n times</source>
        <translation>
            <numerusform>Musste es %n Mal wiederholen</numerusform>
            <numerusform>Musste es %n Mal wiederholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passed on %n times</source>
        <translation>
            <numerusform>%n Mal weitergereicht</numerusform>
            <numerusform>%n Mal weitergereicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put on hold %n times</source>
        <translation>
            <numerusform>%n Mal in der Warteschleife</numerusform>
            <numerusform>%n Mal in der Warteschleife</numerusform>
        </translation>
    </message>
    <message>
        <source>Held for %1 at a time</source>
        <extracomment>%1 is minutes and seconds: &quot;1:10&quot;</extracomment>
        <translation>Bis zu %1 am Stück gewartet</translation>
    </message>
    <message>
        <source>Little effort for them so far</source>
        <translation>Bisher wenig Mühe für die Person</translation>
    </message>
    <message>
        <source>Some effort for them so far</source>
        <translation>Bisher einige Mühe für die Person</translation>
    </message>
    <message>
        <source>Much effort for them so far</source>
        <translation>Bisher viel Mühe für die Person</translation>
    </message>
</context>
<context>
    <name>amends::EmpathizeLoss</name>
    <message>
        <source>Not said so far. How long did it take them?</source>
        <translation>Bisher nicht gesagt. Wie lange hat es gedauert?</translation>
    </message>
    <message>
        <source>Not said so far. A day’s pay?</source>
        <translation>Bisher nicht gesagt. Ein Tageslohn?</translation>
    </message>
    <message>
        <source>Not said so far. Has it happened before?</source>
        <translation>Bisher nicht gesagt. Ist es schon einmal passiert?</translation>
    </message>
    <message>
        <source>Not said so far. Did others see it?</source>
        <translation>Bisher nicht gesagt. Haben andere es gesehen?</translation>
    </message>
    <message>
        <source>Not said so far. What keeps them worrying?</source>
        <translation>Bisher nicht gesagt. Was macht weiter Sorgen?</translation>
    </message>
    <message>
        <source>Their phrase</source>
        <translation>Der eigene Satz</translation>
    </message>
    <message>
        <source>What it cost them: %1</source>
        <extracomment>%1 is a loss such as &quot;Time&quot;</extracomment>
        <translation>Was es gekostet hat: %1</translation>
    </message>
    <message>
        <source>What it cost them, in a few words</source>
        <translation>Was es gekostet hat, in wenigen Worten</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Nichts davon</translation>
    </message>
</context>
<context>
    <name>amends::EmpathizePage</name>
    <message>
        <source>Say</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>What it cost them</source>
        <translation>Was es gekostet hat</translation>
    </message>
    <message>
        <source>Pick what they told you. Leave the rest.</source>
        <translation>Wählen Sie, was erzählt wurde. Lassen Sie den Rest.</translation>
    </message>
    <message>
        <source>Say it in one sentence</source>
        <translation>In einem Satz sagen</translation>
    </message>
    <message>
        <source>Built from their words. Change anything.</source>
        <translation>Aus den eigenen Worten gebaut. Ändern Sie, was Sie möchten.</translation>
    </message>
    <message>
        <source>Said. Now wait, and let them talk.</source>
        <translation>Gesagt. Warten Sie nun und lassen Sie reden.</translation>
    </message>
    <message>
        <source>Noted as sent.</source>
        <translation>Als gesendet festgehalten.</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Tipps</translation>
    </message>
</context>
<context>
    <name>amends::EmpathizeSay</name>
    <message>
        <source>Shortest</source>
        <translation>Am kürzesten</translation>
    </message>
    <message>
        <source>For the second time</source>
        <translation>Beim zweiten Mal</translation>
    </message>
    <message>
        <source>Names %1</source>
        <extracomment>%1 is a mood: &quot;Names frustrated&quot;</extracomment>
        <translation>Nennt %1</translation>
    </message>
    <message>
        <source>Names the feeling</source>
        <translation>Nennt das Gefühl</translation>
    </message>
    <message>
        <source>Names the loss</source>
        <translation>Nennt den Verlust</translation>
    </message>
    <message>
        <source>Thanks them first</source>
        <translation>Dankt zuerst</translation>
    </message>
    <message>
        <source>Say it in one sentence</source>
        <translation>In einem Satz sagen</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>They put me right</source>
        <translation>Ich wurde berichtigt</translation>
    </message>
    <message>
        <source>If they say “No, it’s more that…”, that is the sentence. Write theirs.</source>
        <translation>Heißt es „Nein, eher, dass…“, dann ist das der Satz. Schreiben Sie diesen.</translation>
    </message>
    <message>
        <source>Name the feeling, then the loss. One sentence.</source>
        <translation>Erst das Gefühl nennen, dann den Verlust. Ein Satz.</translation>
    </message>
    <message>
        <source>Or say it like this</source>
        <translation>Oder sagen Sie es so</translation>
    </message>
    <message>
        <source>Pick one to use it. Ctrl+Z brings yours back.</source>
        <translation>Wählen Sie einen aus. Strg+Z holt Ihren zurück.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>a sentence to say aloud</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>✓ %1, %2</source>
        <extracomment>%1 is &quot;Said&quot; or &quot;Sent&quot;, %2 when</extracomment>
        <translation>✓ %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;15 words&quot;, %2 is &quot;6 seconds&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>ein Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>eine Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Names %2</source>
        <extracomment>%1 is how long it is (&quot;15 words, 6 seconds&quot;), %2 what it names (&quot;let down, time and trust&quot;)</extracomment>
        <translation>%1. Nennt %2</translation>
    </message>
</context>
<context>
    <name>amends::EmpathizeSide</name>
    <message>
        <source>If they say “No, it’s more that…”, that is the sentence. Write theirs.</source>
        <translation>Heißt es „Nein, eher, dass…“, dann ist das der Satz. Schreiben Sie diesen.</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Die Worte</translation>
    </message>
    <message>
        <source>If you’re face to face</source>
        <translation>Von Angesicht zu Angesicht</translation>
    </message>
    <message>
        <source>7 seconds</source>
        <translation>7 Sekunden</translation>
    </message>
    <message>
        <source>They decide how this will go before you finish a sentence.</source>
        <translation>Wie es weitergeht, entscheidet sich, bevor Sie einen Satz beendet haben.</translation>
    </message>
    <message>
        <source>1 and 2</source>
        <translation>1 und 2</translation>
    </message>
    <message>
        <source>Stop. Turn to them, hands still</source>
        <translation>Innehalten. Zuwenden, Hände ruhig</translation>
    </message>
    <message>
        <source>3 and 4</source>
        <translation>3 und 4</translation>
    </message>
    <message>
        <source>Their eyes, their name</source>
        <translation>Blick und Name</translation>
    </message>
    <message>
        <source>5 to 7</source>
        <translation>5 bis 7</translation>
    </message>
    <message>
        <source>Nothing. They start</source>
        <translation>Nichts. Das Gegenüber beginnt</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <extracomment>%1 of %2 key phrases</extracomment>
        <translation>%1 von %2 verwendet</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
</context>
<context>
    <name>amends::EraseDialog</name>
    <message>
        <source>Erase a person</source>
        <translation>Jemanden löschen</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Their name, phones, emails, address and notes go, and every word of their cases, drafts and orders. That the cases happened, when, and what was given stays in the counts, without a name. This cannot be taken back.</source>
        <translation>Name, Telefonnummern, E-Mails, Adresse und Notizen verschwinden, und jedes Wort ihrer Fälle, Entwürfe und Bestellungen. Dass es die Fälle gab, wann, und was gegeben wurde, bleibt in den Zahlen, ohne Namen. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>They asked on</source>
        <translation>Gefragt am</translation>
    </message>
    <message>
        <source>They asked us to</source>
        <translation>Sie haben darum gebeten</translation>
    </message>
    <message>
        <source>We no longer need it</source>
        <translation>Wir brauchen es nicht mehr</translation>
    </message>
    <message>
        <source>It was kept by mistake</source>
        <translation>Es wurde versehentlich aufbewahrt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Type “%1” to erase</source>
        <translation>Zum Löschen „%1“ eintippen</translation>
    </message>
    <message>
        <source>Taking the words out, then searching the files for what is left.</source>
        <translation>Die Worte werden entfernt, dann werden die Dateien nach Resten durchsucht.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Löschen läuft</translation>
    </message>
    <message>
        <source>Only note that they asked</source>
        <translation>Nur vermerken, dass sie gefragt haben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Löschbescheinigung</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF sichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Another program has the store open, so its files cannot be cleaned now. Nothing was erased.</source>
        <translation>Ein anderes Programm hat den Speicher offen, deshalb lassen sich die Dateien jetzt nicht säubern. Gelöscht wurde nichts.</translation>
    </message>
    <message>
        <source>Erased. Nothing of them is left here.</source>
        <translation>Gelöscht. Hier ist nichts mehr von ihnen.</translation>
    </message>
    <message>
        <source>The words are gone, but the search found something. The certificate says where.</source>
        <translation>Die Worte sind weg, aber die Suche hat etwas gefunden. Die Bescheinigung sagt, wo.</translation>
    </message>
    <message>
        <source>It was not printed. Check the printer, or save it as a PDF.</source>
        <translation>Es wurde nicht gedruckt. Prüfen Sie den Drucker, oder sichern Sie es als PDF.</translation>
    </message>
    <message>
        <source>Keep the certificate</source>
        <translation>Bescheinigung aufbewahren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It could not be written there. Choose another place.</source>
        <translation>Dorthin ließ es sich nicht schreiben. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>amends::ErrorText</name>
    <message>
        <source>It is no longer there. Look it up again.</source>
        <translation>Es ist nicht mehr da. Suchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Somebody else changed this first. Look at both and choose.</source>
        <translation>Jemand anderes hat dies vorher geändert. Sehen Sie beides an und wählen Sie.</translation>
    </message>
    <message>
        <source>That number is taken already. Use another.</source>
        <translation>Diese Nummer ist schon vergeben. Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>This cannot be kept as it is. Look at what was typed.</source>
        <translation>So lässt es sich nicht festhalten. Sehen Sie nach, was getippt wurde.</translation>
    </message>
    <message>
        <source>Another program is writing. Your words are kept here and tried again.</source>
        <translation>Ein anderes Programm schreibt gerade. Ihre Worte bleiben hier und werden erneut gesichert.</translation>
    </message>
    <message>
        <source>The store is damaged and was left untouched. Bring back a backup.</source>
        <translation>Der Speicher ist beschädigt und wurde nicht angerührt. Holen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>This needs somebody who may allow it.</source>
        <translation>Das braucht jemanden, der es erlauben darf.</translation>
    </message>
    <message>
        <source>The store was written by a newer Amends. Update this one.</source>
        <translation>Der Speicher stammt von einem neueren Amends. Aktualisieren Sie dieses.</translation>
    </message>
    <message>
        <source>The case is closed. Open it again first.</source>
        <translation>Der Fall ist geschlossen. Öffnen Sie ihn zuerst wieder.</translation>
    </message>
    <message>
        <source>The case is open already.</source>
        <translation>Der Fall ist schon offen.</translation>
    </message>
    <message>
        <source>That is too long to keep. Shorten it.</source>
        <translation>Das ist zu lang. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>A character here is broken. Delete it and write it again.</source>
        <translation>Ein Zeichen hier ist defekt. Löschen Sie es und schreiben Sie es neu.</translation>
    </message>
    <message>
        <source>Write the words first.</source>
        <translation>Schreiben Sie zuerst die Worte auf.</translation>
    </message>
    <message>
        <source>Strength goes from 1 to 5.</source>
        <translation>Die Stärke geht von 1 bis 5.</translation>
    </message>
    <message>
        <source>Happiness goes from 1 to 5.</source>
        <translation>Die Zufriedenheit geht von 1 bis 5.</translation>
    </message>
    <message>
        <source>An amount can’t be below zero.</source>
        <translation>Ein Betrag kann nicht unter null liegen.</translation>
    </message>
    <message>
        <source>Choose the currency in Settings first.</source>
        <translation>Wählen Sie zuerst die Währung in den Einstellungen.</translation>
    </message>
    <message>
        <source>That offer is no longer there.</source>
        <translation>Dieses Angebot ist nicht mehr da.</translation>
    </message>
    <message>
        <source>They answered that offer already. Make a new one.</source>
        <translation>Dieses Angebot ist schon beantwortet. Machen Sie ein neues.</translation>
    </message>
    <message>
        <source>That promise is no longer there.</source>
        <translation>Diese Zusage ist nicht mehr da.</translation>
    </message>
    <message>
        <source>That promise is settled already.</source>
        <translation>Diese Zusage ist schon erledigt.</translation>
    </message>
    <message>
        <source>Say by when, such as “by Friday noon”.</source>
        <translation>Sagen Sie, bis wann, etwa „bis Freitagmittag“.</translation>
    </message>
    <message>
        <source>Say what you promise.</source>
        <translation>Sagen Sie, was Sie zusagen.</translation>
    </message>
    <message>
        <source>That question is no longer there.</source>
        <translation>Diese Frage ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Answer one first. Three open questions are enough.</source>
        <translation>Beantworten Sie erst eine. Drei offene Fragen sind genug.</translation>
    </message>
    <message>
        <source>Say where this comes from, such as “Order 48213”.</source>
        <translation>Sagen Sie, woher das kommt, etwa „Bestellung 48213“.</translation>
    </message>
    <message>
        <source>Name the one fact that matters for safety.</source>
        <translation>Nennen Sie die eine Tatsache, die für die Sicherheit zählt.</translation>
    </message>
    <message>
        <source>Ask them whether it is right now, then close.</source>
        <translation>Fragen Sie nach, ob es jetzt gut ist, und schließen Sie dann.</translation>
    </message>
    <message>
        <source>The hold has changed already.</source>
        <translation>Das Halten hat sich schon geändert.</translation>
    </message>
    <message>
        <source>The call has changed already.</source>
        <translation>Der Anruf hat sich schon geändert.</translation>
    </message>
    <message>
        <source>Write a note for whoever takes it.</source>
        <translation>Schreiben Sie eine Notiz für die Person, die übernimmt.</translation>
    </message>
    <message>
        <source>Nobody handed this case over.</source>
        <translation>Niemand hat diesen Fall übergeben.</translation>
    </message>
    <message>
        <source>The store does not answer. Is the disk full, or the network gone? Your words are kept here and tried again.</source>
        <translation>Der Speicher antwortet nicht. Ist der Datenträger voll oder das Netz weg? Ihre Worte bleiben hier und werden erneut gesichert.</translation>
    </message>
    <message>
        <source>That did not work. Your words are safe here. If it happens again, save a report under “About Amends”.</source>
        <translation>Das hat nicht geklappt. Ihre Worte sind hier sicher. Wenn es wieder geschieht, speichern Sie unter „Über Amends“ einen Bericht.</translation>
    </message>
</context>
<context>
    <name>amends::EventText</name>
    <message>
        <source>Opened by %1: “%2”</source>
        <translation>Geöffnet über %1: „%2“</translation>
    </message>
    <message>
        <source>Their words: “%1”</source>
        <translation>Die Worte: „%1“</translation>
    </message>
    <message>
        <source>Key phrase kept: “%1”</source>
        <translation>Schlüsselsatz behalten: „%1“</translation>
    </message>
    <message>
        <source>Key phrase let go: “%1”</source>
        <translation>Schlüsselsatz losgelassen: „%1“</translation>
    </message>
    <message>
        <source>What they want: %1</source>
        <translation>Gewünscht: %1</translation>
    </message>
    <message>
        <source>What they want: “%1”</source>
        <extracomment>%1 their words, %2 kinds such as &quot;Put right, Be told why&quot;</extracomment>
        <translation>Gewünscht: „%1“</translation>
    </message>
    <message>
        <source>What they want: “%1” (%2)</source>
        <translation>Gewünscht: „%1“ (%2)</translation>
    </message>
    <message>
        <source>They sound: %1, strength %2 of 5</source>
        <translation>Es klingt: %1, Stärke %2 von 5</translation>
    </message>
    <message>
        <source>They sound: %1</source>
        <translation>Es klingt: %1</translation>
    </message>
    <message>
        <source>Read back and agreed: “%1”</source>
        <translation>Wiederholt und bestätigt: „%1“</translation>
    </message>
    <message>
        <source>They put the read-back right</source>
        <translation>Die Wiederholung wurde berichtigt</translation>
    </message>
    <message>
        <source>What it cost them: %1</source>
        <translation>Was es gekostet hat: %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>%1 is &quot;Said&quot; or &quot;Sent&quot;</extracomment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Should have happened: %1</source>
        <translation>Hätte geschehen sollen: %1</translation>
    </message>
    <message>
        <source>Happened: %1</source>
        <translation>Geschehen: %1</translation>
    </message>
    <message>
        <source>A moment taken out</source>
        <translation>Ein Moment herausgenommen</translation>
    </message>
    <message>
        <source>They told us: “%1” (%2)</source>
        <translation>Uns erzählt: „%1“ (%2)</translation>
    </message>
    <message>
        <source>Asked %1: %2</source>
        <translation>%1 gefragt: %2</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Geantwortet: %1</translation>
    </message>
    <message>
        <source>Cause found</source>
        <translation>Ursache gefunden</translation>
    </message>
    <message>
        <source>Cause not known yet. %1 finds out by %2</source>
        <translation>Ursache noch nicht bekannt. %1 findet sie bis %2 heraus</translation>
    </message>
    <message>
        <source>Placed on the journey</source>
        <translation>Auf dem Weg eingetragen</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>Schwere: %1</translation>
    </message>
    <message>
        <source>Whose it was: %1</source>
        <translation>Wessen Sache: %1</translation>
    </message>
    <message numerus="yes">
        <source>They lost %1 and %n minute(s)</source>
        <translation>
            <numerusform>Verloren gingen %1 und eine Minute</numerusform>
            <numerusform>Verloren gingen %1 und %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Apology, %1: “%2”</source>
        <translation>Entschuldigung, %1: „%2“</translation>
    </message>
    <message>
        <source>They would rather not say what would make it right</source>
        <translation>Möchte nicht sagen, was es wieder gutmachen würde</translation>
    </message>
    <message>
        <source>Would make it right: “%1”</source>
        <translation>Würde es wieder gutmachen: „%1“</translation>
    </message>
    <message>
        <source>Offered: %1, %2</source>
        <translation>Angeboten: %1, %2</translation>
    </message>
    <message>
        <source>Offer accepted</source>
        <translation>Angebot angenommen</translation>
    </message>
    <message>
        <source>Offer refused: “%1”</source>
        <translation>Angebot abgelehnt: „%1“</translation>
    </message>
    <message>
        <source>Offer taken back</source>
        <translation>Angebot zurückgenommen</translation>
    </message>
    <message>
        <source>Nothing wanted</source>
        <translation>Nichts gewünscht</translation>
    </message>
    <message>
        <source>Promised by %2: %1</source>
        <translation>Bis %2 zugesagt: %1</translation>
    </message>
    <message>
        <source>Promise moved to %1</source>
        <translation>Zusage verschoben auf %1</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Zusage gehalten</translation>
    </message>
    <message>
        <source>Promise not kept: %1</source>
        <translation>Zusage nicht gehalten: %1</translation>
    </message>
    <message>
        <source>Promise open again</source>
        <translation>Zusage wieder offen</translation>
    </message>
    <message>
        <source>Next contact by %1, %2</source>
        <translation>Nächster Kontakt bis %1, %2</translation>
    </message>
    <message>
        <source>Check back by %1</source>
        <translation>Nachfragen bis %1</translation>
    </message>
    <message>
        <source>Checked back: %1. “%2”</source>
        <translation>Nachgefragt: %1. „%2“</translation>
    </message>
    <message>
        <source>Learned: %1</source>
        <translation>Gelernt: %1</translation>
    </message>
    <message>
        <source>Closed as: %1</source>
        <translation>Geschlossen als: %1</translation>
    </message>
    <message>
        <source>Opened again: “%1”</source>
        <translation>Wieder geöffnet: „%1“</translation>
    </message>
    <message>
        <source>Call started</source>
        <extracomment>%1 is a telephone number</extracomment>
        <translation>Gespräch begonnen</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Gespräch beendet</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Back from hold</source>
        <translation>Zurück im Gespräch</translation>
    </message>
    <message>
        <source>Set aside at %1</source>
        <translation>Beiseitegelegt bei %1</translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <translation>Übergeben an %1</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Asked again what they had told: %1</source>
        <translation>Noch einmal gefragt, was sie schon gesagt hatten: %1</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Anruf von %1</translation>
    </message>
    <message>
        <source>Moved to another customer&apos;s record</source>
        <translation>Zum Eintrag eines anderen Kunden verschoben</translation>
    </message>
    <message>
        <source>Words erased on request</source>
        <translation>Worte auf Wunsch gelöscht</translation>
    </message>
    <message>
        <source>Failed twice: supervisors told</source>
        <translation>Zweimal enttäuscht: Aufsicht informiert</translation>
    </message>
    <message>
        <source>Looked at twice</source>
        <translation>Zweimal angesehen</translation>
    </message>
    <message>
        <source>Looks at it again</source>
        <translation>Wird noch einmal angesehen</translation>
    </message>
</context>
<context>
    <name>amends::FactEditor</name>
    <message>
        <source>This was missed</source>
        <translation>Das wurde versäumt</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>A fact</source>
        <translation>Eine Tatsache</translation>
    </message>
    <message>
        <source>Order, product sheet, policy</source>
        <extracomment>in a source field</extracomment>
        <translation>Bestellung, Datenblatt, Regel</translation>
    </message>
    <message>
        <source>Who or what says so</source>
        <extracomment>in a source field</extracomment>
        <translation>Wer oder was das sagt</translation>
    </message>
    <message>
        <source>If known</source>
        <translation>Falls bekannt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What should have happened</source>
        <translation>Was hätte geschehen sollen</translation>
    </message>
    <message>
        <source>Where that is written</source>
        <translation>Wo das steht</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Where you know it from</source>
        <translation>Woher Sie es wissen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Write the time as 15:20, or leave it empty.</source>
        <translation>Schreiben Sie die Uhrzeit als 15:20 oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>Write what should have happened, or what did.</source>
        <translation>Schreiben Sie, was hätte geschehen sollen oder was geschah.</translation>
    </message>
    <message>
        <source>Say where that is written, then add it.</source>
        <translation>Sagen Sie, wo das steht, und fügen Sie es dann hinzu.</translation>
    </message>
    <message>
        <source>Say where you know it from, then add it.</source>
        <translation>Sagen Sie, woher Sie es wissen, und fügen Sie es dann hinzu.</translation>
    </message>
</context>
<context>
    <name>amends::FirstStart</name>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Open demo</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>Who sits here?</source>
        <translation>Wer sitzt hier?</translation>
    </message>
    <message>
        <source>You can change all of this later in Settings.</source>
        <translation>All das können Sie später in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>It signs your letters and your promises.</source>
        <translation>Er steht unter Ihren Briefen und Zusagen.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>“I took the day off.”</source>
        <translation>„Ich habe mir extra freigenommen.“</translation>
    </message>
    <message>
        <source>Where shall we begin?</source>
        <translation>Womit fangen wir an?</translation>
    </message>
    <message>
        <source>The store is empty. Pick one; the others stay in Settings.</source>
        <translation>Der Speicher ist leer. Wählen Sie eines; der Rest bleibt in den Einstellungen.</translation>
    </message>
    <message>
        <source>Take your first recovery now</source>
        <translation>Jetzt den ersten Fall annehmen</translation>
    </message>
    <message>
        <source>Someone is on the line. It asks only who, and their words.</source>
        <translation>Jemand ist am Telefon. Gefragt wird nur, wer, und die Worte.</translation>
    </message>
    <message>
        <source>Bring in your customers</source>
        <translation>Bringen Sie Ihre Kundschaft mit</translation>
    </message>
    <message>
        <source>Demo, not real</source>
        <translation>Demo, nicht echt</translation>
    </message>
    <message>
        <source>Look around a demo company</source>
        <translation>In einer Demo-Firma umsehen</translation>
    </message>
    <message>
        <source>12 weeks of made-up people and cases, kept apart.</source>
        <translation>12 Wochen erfundene Menschen und Fälle, getrennt gehalten.</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in %1</source>
        <translation>Alles bleibt auf diesem Rechner, in %1</translation>
    </message>
    <message>
        <source>Change the place</source>
        <translation>Ort ändern</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The demo says so on every screen. Nothing in it is sent or mixed with your own people. Leave it by the same blue chip.</source>
        <translation>Die Demo sagt es auf jeder Seite. Nichts daraus wird gesendet oder mit Ihren eigenen Leuten vermischt. Über denselben blauen Knopf verlassen Sie sie.</translation>
    </message>
    <message>
        <source>How much of the demo company is made</source>
        <translation>Wie viel von der Demofirma fertig ist</translation>
    </message>
    <message>
        <source>help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>first recovery</source>
        <translation>erster Fall</translation>
    </message>
    <message>
        <source>From a CSV file or contact cards. You see what is read before it is kept.</source>
        <translation>Aus einer CSV-Datei oder aus Kontaktkarten. Sie sehen, was gelesen wird, bevor es bleibt.</translation>
    </message>
</context>
<context>
    <name>amends::FollowUpPage</name>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>What they say now, in their words</source>
        <translation>Was jetzt gesagt wird, in eigenen Worten</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es ausging</translation>
    </message>
    <message>
        <source>How happy, they say</source>
        <translation>Wie zufrieden, nach eigenen Worten</translation>
    </message>
    <message>
        <source>Promises made</source>
        <translation>Gemachte Zusagen</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Was wir gelernt haben</translation>
    </message>
    <message>
        <source>Is it right now, the way you hoped?</source>
        <translation>Ist es jetzt so gut, wie Sie es erhofft hatten?</translation>
    </message>
    <message>
        <source>One question. Then wait.</source>
        <translation>Eine Frage. Dann abwarten.</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <comment>how the time of the check-back is edited</comment>
        <translation>ddd d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>Check-back</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>One line, for whoever gets the next one</source>
        <translation>Eine Zeile, für die nächste Person mit so einem Fall</translation>
    </message>
    <message>
        <source>When you close</source>
        <translation>Wenn Sie schließen</translation>
    </message>
    <message>
        <source>You can open a closed case again.</source>
        <translation>Einen geschlossenen Fall können Sie wieder öffnen.</translation>
    </message>
    <message>
        <source>1 not at all, 5 very</source>
        <translation>1 gar nicht, 5 sehr</translation>
    </message>
    <message>
        <source>%1 of %2 kept</source>
        <translation>%1 von %2 gehalten</translation>
    </message>
    <message>
        <source>Check-back answered</source>
        <translation>Nachfrage beantwortet</translation>
    </message>
    <message>
        <source>Ask them whether it is right now</source>
        <translation>Nachfragen, ob es jetzt gut ist</translation>
    </message>
    <message>
        <source>The cause is not known yet</source>
        <translation>Die Ursache ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Ursache: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open promise(s) stay on the list</source>
        <translation>
            <numerusform>Eine offene Zusage bleibt auf der Liste</numerusform>
            <numerusform>%n offene Zusagen bleiben auf der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>No offer was answered</source>
        <translation>Kein Angebot wurde beantwortet</translation>
    </message>
    <message>
        <source>No apology was delivered</source>
        <translation>Keine Entschuldigung kam an</translation>
    </message>
    <message>
        <source>Check-back %1</source>
        <translation>Nachfrage %1</translation>
    </message>
    <message>
        <source>Ask whether it is right now, and choose how it ended.</source>
        <translation>Fragen Sie, ob es jetzt gut ist, und wählen Sie, wie es ausging.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Abschluss</translation>
    </message>
</context>
<context>
    <name>amends::HistoryDelegate</name>
    <message>
        <source>You have read this</source>
        <translation>Sie haben das gelesen</translation>
    </message>
    <message>
        <source>New to you</source>
        <translation>Neu für Sie</translation>
    </message>
</context>
<context>
    <name>amends::HitDelegate</name>
    <message>
        <source>Recovery</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Company or place</source>
        <translation>Firma oder Ort</translation>
    </message>
    <message>
        <source>Sounds like it</source>
        <translation>Klingt ähnlich</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
</context>
<context>
    <name>amends::HoursCard</name>
    <message>
        <source>Clocks run</source>
        <translation>Fristen laufen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Tag und Nacht</translation>
    </message>
    <message>
        <source>While open</source>
        <translation>Während der Öffnungszeit</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>For the first answer. Promises keep the time that was promised.</source>
        <translation>Für die erste Antwort. Versprechen behalten die versprochene Zeit.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Tick the days on which you are open.</source>
        <translation>Kreuzen Sie die Tage an, an denen Sie geöffnet haben.</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Days on which you are closed.</source>
        <translation>Tage, an denen Sie geschlossen haben.</translation>
    </message>
    <message>
        <source>%1, open from</source>
        <translation>%1, geöffnet von</translation>
    </message>
    <message>
        <source>%1, open until</source>
        <translation>%1, geöffnet bis</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between two times of day: &quot;09:00 to 18:00&quot;</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Another holiday</source>
        <translation>Noch ein Feiertag</translation>
    </message>
</context>
<context>
    <name>amends::IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of a button without words: %1 its name, %2 its shortcut, such as &quot;Copy (Ctrl+C)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>amends::ImportChoices</name>
    <message>
        <source>Line 1 is names</source>
        <translation>Zeile 1 enthält Namen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Zwischen den Spalten</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Guess it</source>
        <translation>Erraten</translation>
    </message>
    <message>
        <source>%1, guessed</source>
        <translation>%1, erraten</translation>
    </message>
</context>
<context>
    <name>amends::ImportColumns</name>
    <message>
        <source>What column %1 is</source>
        <translation>Was Spalte %1 ist</translation>
    </message>
</context>
<context>
    <name>amends::ImportDialog</name>
    <message>
        <source>Bring in customers</source>
        <translation>Kundschaft einlesen</translation>
    </message>
    <message>
        <source>Bring in orders</source>
        <translation>Bestellungen einlesen</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>Welche Spalte was ist</translation>
    </message>
    <message>
        <source>How much was read</source>
        <translation>Wie viel gelesen wurde</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Diesen Import zurücknehmen</translation>
    </message>
    <message>
        <source>Save these lines</source>
        <translation>Diese Zeilen sichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was brought in.</source>
        <translation>Abgebrochen. Nichts wurde eingelesen.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tabellen (*.csv *.txt)</translation>
    </message>
    <message>
        <source>The lines could not be saved there. Choose another place.</source>
        <translation>Die Zeilen ließen sich dort nicht sichern. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Somebody edited one of them since. The import stays.</source>
        <translation>Jemand hat seitdem eine Person bearbeitet. Der Import bleibt.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Der Import wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The file cannot be read. Look at who may open it.</source>
        <translation>Die Datei lässt sich nicht lesen. Sehen Sie nach, wer sie öffnen darf.</translation>
    </message>
    <message>
        <source>possible until someone edits one of them</source>
        <translation>möglich, bis jemand einen davon ändert</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n column(s) recognised. The first lines are shown.</source>
        <translation>
            <numerusform>%1 von %n Spalte erkannt. Die ersten Zeilen sind gezeigt.</numerusform>
            <numerusform>%1 von %n Spalten erkannt. Die ersten Zeilen sind gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln line(s)</source>
        <extracomment>%1 a file&apos;s name, %2 its size</extracomment>
        <translation>
            <numerusform>%1, %2, %Ln Zeile</numerusform>
            <numerusform>%1, %2, %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile gelesen</numerusform>
            <numerusform>%Ln Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>These columns look like orders.</source>
        <translation>Diese Spalten sehen nach Bestellungen aus.</translation>
    </message>
    <message>
        <source>These columns look like customers.</source>
        <translation>Diese Spalten sehen nach Kunden aus.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln card(s)</source>
        <extracomment>%1 a file&apos;s name, %2 its size</extracomment>
        <translation>
            <numerusform>%1, %2, %Ln Karte</numerusform>
            <numerusform>%1, %2, %Ln Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact cards. The first ones are shown.</source>
        <translation>Kontaktkarten. Die ersten sind zu sehen.</translation>
    </message>
    <message>
        <source>Contact cards (*.vcf)</source>
        <translation>Kontaktkarten (*.vcf)</translation>
    </message>
    <message>
        <source>Bring in product sheets</source>
        <translation>Produktblätter übernehmen</translation>
    </message>
    <message>
        <source>These columns look like product sheets.</source>
        <translation>Diese Spalten sehen nach Produktblättern aus.</translation>
    </message>
    <message>
        <source>No column is their number, phone or email. Choose which one is, above.</source>
        <translation>Keine Spalte ist Kundennummer, Telefon oder E-Mail. Wählen Sie oben, welche es ist.</translation>
    </message>
</context>
<context>
    <name>amends::ImportOutcome</name>
    <message>
        <source>Matched by customer number, then email, then phone. Notes and history were not touched.</source>
        <translation>Abgeglichen nach Kundennummer, dann E-Mail, dann Telefon. Notizen und Verlauf blieben unberührt.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>here already, brought up to date</source>
        <translation>schon da, auf den neuesten Stand gebracht</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Lines refused</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Warum sie abgelehnt wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused</source>
        <translation>
            <numerusform>%n Zeile abgelehnt</numerusform>
            <numerusform>%n Zeilen abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save these %n line(s)</source>
        <translation>
            <numerusform>Diese %n Zeile sichern</numerusform>
            <numerusform>Diese %n Zeilen sichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Put side by side</source>
        <translation>Nebeneinanderstellen</translation>
    </message>
    <message>
        <source>New people who may be here already</source>
        <translation>Neue, die es vielleicht schon gibt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new person(s) may be here already</source>
        <extracomment>new customers with the phone or email of somebody known</extracomment>
        <translation>
            <numerusform>%Ln neue Person gibt es vielleicht schon</numerusform>
            <numerusform>%Ln neue Personen gibt es vielleicht schon</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the same email as %2: %3</source>
        <extracomment>%1 and %2 are people, %3 what they share</extracomment>
        <translation>%1 hat die gleiche E-Mail wie %2: %3</translation>
    </message>
    <message>
        <source>%1 has the same number as %2: %3</source>
        <translation>%1 hat die gleiche Nummer wie %2: %3</translation>
    </message>
</context>
<context>
    <name>amends::ImportText</name>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>How to say it</source>
        <translation>Aussprache</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>Anschrift, zweite Zeile</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Dabei seit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Wie zu erreichen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Bestellt am</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Geliefert am</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>No number, phone or email. Nothing to find them by.</source>
        <translation>Weder Nummer noch Telefon noch E-Mail. So ist die Person nicht zu finden.</translation>
    </message>
    <message>
        <source>“%1” is not a tier. You have %2.</source>
        <translation>„%1“ ist keine Stufe. Es gibt %2.</translation>
    </message>
    <message>
        <source>%1 %2 does not exist.</source>
        <extracomment>%1 a day of the month, %2 a month&apos;s name: &quot;31 February&quot;</extracomment>
        <translation>%1 %2 gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money.</source>
        <translation>„%1“ ist kein Geldbetrag.</translation>
    </message>
    <message numerus="yes">
        <source>%1: longer than %n characters.</source>
        <translation>
            <numerusform>%1: länger als ein Zeichen.</numerusform>
            <numerusform>%1: länger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No order number.</source>
        <translation>Keine Bestellnummer.</translation>
    </message>
    <message>
        <source>No customer “%1” is known.</source>
        <translation>„%1“ ist in der Kundschaft nicht bekannt.</translation>
    </message>
    <message>
        <source>Somebody else has that number already.</source>
        <translation>Jemand anderes hat diese Nummer schon.</translation>
    </message>
    <message>
        <source>The store could not keep this line.</source>
        <translation>Der Speicher konnte diese Zeile nicht aufnehmen.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>Tag.Monat.Jahr</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>Monat/Tag/Jahr</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>The card has no end (END:VCARD).</source>
        <translation>Die Karte hat kein Ende (END:VCARD).</translation>
    </message>
    <message>
        <source>What we promise</source>
        <translation>Was wir versprechen</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation>Was es nicht kann</translation>
    </message>
    <message>
        <source>Known to go wrong</source>
        <translation>Bekannte Fehler</translation>
    </message>
    <message>
        <source>No name of a product.</source>
        <translation>Kein Name eines Produkts.</translation>
    </message>
</context>
<context>
    <name>amends::Investigate</name>
    <message>
        <source>ddd d</source>
        <extracomment>A day of this month, as short as it can be: &quot;Fri 14&quot;</extracomment>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>Say where you know it from, then add it.</source>
        <translation>Sagen Sie, woher Sie es wissen, und fügen Sie es dann hinzu.</translation>
    </message>
    <message>
        <source>Write it down first.</source>
        <translation>Schreiben Sie es zuerst auf.</translation>
    </message>
    <message>
        <source>Answer one first. Three open questions are the most anyone can follow.</source>
        <translation>Beantworten Sie erst eine. Mehr als drei offenen Fragen kann niemand folgen.</translation>
    </message>
    <message>
        <source>Write the one fact that matters for their safety.</source>
        <translation>Schreiben Sie die eine Tatsache auf, die für die Sicherheit zählt.</translation>
    </message>
    <message>
        <source>This is too long to keep. Shorten it.</source>
        <translation>Das ist zu lang. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>One character here cannot be kept. Delete it and type it again.</source>
        <translation>Ein Zeichen hier lässt sich nicht sichern. Löschen Sie es und tippen Sie es neu.</translation>
    </message>
    <message>
        <source>Write what they lost as a number above zero.</source>
        <translation>Schreiben Sie den Verlust als Zahl über null.</translation>
    </message>
    <message>
        <source>Set the company&apos;s currency in Settings first.</source>
        <translation>Legen Sie zuerst in den Einstellungen die Währung fest.</translation>
    </message>
    <message>
        <source>This case is closed. Reopen it to add to it.</source>
        <translation>Dieser Fall ist geschlossen. Öffnen Sie ihn wieder, um etwas zu ergänzen.</translation>
    </message>
    <message>
        <source>This cannot be noted now. Your words are kept.</source>
        <translation>Das lässt sich gerade nicht festhalten. Ihre Worte bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>amends::InvestigateCause</name>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Who finds out</source>
        <translation>Wer es herausfindet</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Choose a cause</source>
        <translation>Ursache wählen</translation>
    </message>
    <message>
        <source>%1 finds out by %2.</source>
        <extracomment>%1 a person, %2 a day</extracomment>
        <translation>%1 findet es bis %2 heraus.</translation>
    </message>
    <message>
        <source>The cause is known</source>
        <translation>Die Ursache ist bekannt</translation>
    </message>
    <message>
        <source>Say who finds out.</source>
        <translation>Sagen Sie, wer es herausfindet.</translation>
    </message>
    <message>
        <source>Choose a day that is still to come.</source>
        <translation>Wählen Sie einen Tag, der noch kommt.</translation>
    </message>
</context>
<context>
    <name>amends::InvestigateJourney</name>
    <message>
        <source>Where on their journey</source>
        <translation>Wo auf dem Weg</translation>
    </message>
    <message>
        <source>Arrows move, Space picks where it broke, Enter picks where they felt it.</source>
        <translation>Pfeile bewegen, Leertaste wählt, wo es brach, Eingabe wählt, wo es zu spüren war.</translation>
    </message>
    <message>
        <source>Pick two: where it broke, where they felt it</source>
        <translation>Wählen Sie zwei: wo es brach, wo es zu spüren war</translation>
    </message>
    <message>
        <source>Space picks where it broke</source>
        <translation>Leertaste wählt, wo es brach</translation>
    </message>
    <message>
        <source>Now pick where they felt it</source>
        <translation>Wählen Sie nun, wo es zu spüren war</translation>
    </message>
</context>
<context>
    <name>amends::InvestigateJudgement</name>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>How bad for them</source>
        <translation>Wie schlimm es war</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen Sache</translation>
    </message>
    <message>
        <source>The one fact that matters for their safety</source>
        <translation>Die eine Tatsache, die für die Sicherheit zählt</translation>
    </message>
    <message>
        <source>90 min, 1:30, 2 h</source>
        <extracomment>how to write a length of time</extracomment>
        <translation>90 min, 1:30, 2 h</translation>
    </message>
    <message>
        <source>Money they lost</source>
        <translation>Verlorenes Geld</translation>
    </message>
    <message>
        <source>Time they lost</source>
        <translation>Verlorene Zeit</translation>
    </message>
    <message>
        <source>Ask this first. It is noted as soon as you have written it.</source>
        <translation>Fragen Sie das zuerst. Es ist festgehalten, sobald Sie es geschrieben haben.</translation>
    </message>
    <message>
        <source>Write the time as 90 min, 1:30 or 2 h.</source>
        <translation>Schreiben Sie die Zeit als 90 min, 1:30 oder 2 h.</translation>
    </message>
    <message>
        <source>Write the money as a number, as in 25.50.</source>
        <translation>Schreiben Sie das Geld als Zahl, etwa 25,50.</translation>
    </message>
</context>
<context>
    <name>amends::InvestigateLanes</name>
    <message>
        <source>What should have happened, and what happened</source>
        <translation>Was hätte geschehen sollen, und was geschah</translation>
    </message>
    <message>
        <source>Walk through it with them: what should have happened, what did, and where you know it from.</source>
        <translation>Gehen Sie es gemeinsam durch: was hätte geschehen sollen, was geschah, und woher Sie es wissen.</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>Tatsache hinzufügen</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Fact removed.</source>
        <translation>Tatsache entfernt.</translation>
    </message>
    <message>
        <source>Fact added.</source>
        <translation>Tatsache hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s), each with its source</source>
        <translation>
            <numerusform>Eine Tatsache, mit Quelle</numerusform>
            <numerusform>%n Tatsachen, jede mit Quelle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>Adds a fact from the order: &quot;Delivery due, Mon 17 (Order 48213)&quot;</extracomment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Add the fact: %1</source>
        <translation>Tatsache hinzufügen: %1</translation>
    </message>
    <message>
        <source>Fact removed. Undo brings it back.</source>
        <translation>Tatsache entfernt. Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>Your words are kept. They are there when you add a fact.</source>
        <translation>Ihre Worte sind aufgehoben. Sie sind wieder da, wenn Sie eine Tatsache hinzufügen.</translation>
    </message>
    <message>
        <source>This fact is not added yet. Finish it or leave it, then go on to the next.</source>
        <translation>Diese Tatsache ist noch nicht hinzugefügt. Erst fertig schreiben oder lassen, dann weiter zur nächsten.</translation>
    </message>
</context>
<context>
    <name>amends::InvestigateLines</name>
    <message>
        <source>“%1”</source>
        <extracomment>A line to be said aloud stands in quotation marks</extracomment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>amends::InvestigatePage</name>
    <message>
        <source>Say</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>Correct without blame</source>
        <translation>Richtigstellen ohne Vorwurf</translation>
    </message>
    <message>
        <source>%1 finds out</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 findet es heraus</translation>
    </message>
    <message>
        <source>Order %1</source>
        <extracomment>%1 is an order&apos;s number</extracomment>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
</context>
<context>
    <name>amends::InvestigateQuestions</name>
    <message>
        <source>Ask it</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>What do we need to know?</source>
        <translation>Was müssen wir wissen?</translation>
    </message>
    <message>
        <source>Who can tell us?</source>
        <translation>Wer kann es uns sagen?</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Wer das sagte</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Festhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n open, %1 at most</source>
        <translation>
            <numerusform>Eine offen, höchstens %1</numerusform>
            <numerusform>%n offen, höchstens %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer one first</source>
        <translation>Erst eine beantworten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An answer and who gave it: &quot;Yes, Joel&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>%1 gefragt</translation>
    </message>
    <message>
        <source>%1, asked %2</source>
        <extracomment>Who was asked, and when: &quot;Depot, asked today 14:10&quot;</extracomment>
        <translation>%1, %2 gefragt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>They told %1, %2: %3</source>
        <extracomment>%1 who heard it, %2 when, %3 what they said: &quot;They told Leo, chat, Mon 17: 22 Alma Road&quot;</extracomment>
        <translation>Erzählt, %1, %2: %3</translation>
    </message>
    <message>
        <source>Write what we need to know.</source>
        <translation>Schreiben Sie, was wir wissen müssen.</translation>
    </message>
    <message>
        <source>Question noted.</source>
        <translation>Frage festgehalten.</translation>
    </message>
    <message>
        <source>Write the answer first.</source>
        <translation>Schreiben Sie zuerst die Antwort.</translation>
    </message>
    <message>
        <source>Answer noted.</source>
        <translation>Antwort festgehalten.</translation>
    </message>
    <message>
        <source>Take that answer</source>
        <translation>Diese Antwort nehmen</translation>
    </message>
    <message>
        <source>Answered with what they told us before.</source>
        <translation>Beantwortet mit dem, was schon erzählt wurde.</translation>
    </message>
    <message>
        <source>Question noted. They are asked again: that counts as effort for them.</source>
        <translation>Frage notiert. Es wird noch einmal gefragt: Das zählt als Mühe für die Person.</translation>
    </message>
    <message>
        <source>Finish the answer</source>
        <translation>Antwort fertig schreiben</translation>
    </message>
    <message>
        <source>Your words are kept with their question.</source>
        <translation>Ihre Worte sind bei ihrer Frage aufgehoben.</translation>
    </message>
    <message>
        <source>Your words are kept. They are there when you add a question.</source>
        <translation>Ihre Worte sind aufgehoben. Sie sind wieder da, wenn Sie eine Frage hinzufügen.</translation>
    </message>
</context>
<context>
    <name>amends::InvestigateTold</name>
    <message>
        <source>Add what they told us</source>
        <translation>Erzähltes hinzufügen</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Already told us</source>
        <translation>Schon erzählt</translation>
    </message>
    <message>
        <source>Already told us. Don’t ask again.</source>
        <translation>Schon erzählt. Nicht noch einmal fragen.</translation>
    </message>
    <message>
        <source>What they told us</source>
        <translation>Was uns erzählt wurde</translation>
    </message>
    <message>
        <source>Who heard it, and where</source>
        <translation>Wer es gehört hat, und wo</translation>
    </message>
    <message>
        <source>%1, this call</source>
        <translation>%1, dieses Gespräch</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who heard a fact, and when: &quot;Leo, chat, Mon 17&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing yet. What they tell you now need not be asked again.</source>
        <translation>Noch nichts. Was Sie jetzt erfahren, muss niemand noch einmal fragen.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Noch eine zeigen</numerusform>
            <numerusform>Noch %n zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Write what they told us.</source>
        <translation>Schreiben Sie, was erzählt wurde.</translation>
    </message>
    <message>
        <source>Say who heard it, then add it.</source>
        <translation>Sagen Sie, wer es gehört hat, und fügen Sie es dann hinzu.</translation>
    </message>
    <message>
        <source>Noted. Nobody need ask that again.</source>
        <translation>Festgehalten. Das muss niemand noch einmal fragen.</translation>
    </message>
    <message>
        <source>They had told %1 already: that counts as effort for them.</source>
        <extracomment>%1 is whom they told it before: &quot;Leo, chat&quot;</extracomment>
        <translation>Das war %1 schon erzählt worden: Es zählt als Mühe für die Person.</translation>
    </message>
    <message>
        <source>Your words are kept. They are there when you open this again.</source>
        <translation>Ihre Worte sind aufgehoben. Sie sind wieder da, wenn Sie dies wieder öffnen.</translation>
    </message>
</context>
<context>
    <name>amends::JourneyStation</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A station of the journey and what happened there: &quot;Deliver, felt here&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>broke and felt here</source>
        <translation>brach hier und war hier zu spüren</translation>
    </message>
    <message>
        <source>broke here</source>
        <translation>brach hier</translation>
    </message>
    <message>
        <source>felt here</source>
        <translation>war hier zu spüren</translation>
    </message>
</context>
<context>
    <name>amends::KindText</name>
    <message>
        <source>Late delivery</source>
        <translation>Verspätete Lieferung</translation>
    </message>
    <message>
        <source>Slot not kept</source>
        <translation>Termin nicht eingehalten</translation>
    </message>
    <message>
        <source>Arrived damaged</source>
        <translation>Beschädigt angekommen</translation>
    </message>
    <message>
        <source>Wrong item sent</source>
        <translation>Falscher Artikel geliefert</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>Charged twice</source>
        <translation>Doppelt berechnet</translation>
    </message>
    <message>
        <source>Refund late</source>
        <translation>Erstattung verspätet</translation>
    </message>
    <message>
        <source>Spoken to badly</source>
        <translation>Unfreundlich behandelt</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>Nicht wie beschrieben</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht informiert</translation>
    </message>
    <message>
        <source>Website error</source>
        <translation>Fehler auf der Website</translation>
    </message>
    <message>
        <source>Order lost</source>
        <translation>Bestellung verloren</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellen</translation>
    </message>
    <message>
        <source>Book slot</source>
        <translation>Termin buchen</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Liefern</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Montieren</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>Hilfe bekommen</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Silber</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Theke</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Webformular</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Social post</source>
        <translation>Beitrag im Netz</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Tonlos</translation>
    </message>
    <message>
        <source>Worried</source>
        <translation>Besorgt</translation>
    </message>
    <message>
        <source>Let down</source>
        <translation>Enttäuscht</translation>
    </message>
    <message>
        <source>Frustrated</source>
        <translation>Frustriert</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Wütend</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>In Ordnung bringen</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Geld zurück</translation>
    </message>
    <message>
        <source>Be told why</source>
        <translation>Wissen, warum</translation>
    </message>
    <message>
        <source>Be heard</source>
        <translation>Gehört werden</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>as in losing face in front of others</extracomment>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Peace of mind</source>
        <translation>Ruhe im Kopf</translation>
    </message>
    <message>
        <source>Minor inconvenience</source>
        <translation>Kleine Unannehmlichkeit</translation>
    </message>
    <message>
        <source>Real hassle</source>
        <translation>Echter Ärger</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unsere Sache</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Nicht unsere</translation>
    </message>
    <message>
        <source>Misunderstanding</source>
        <translation>Missverständnis</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>Als PDF gesichert</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Geld zurück</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Noch einmal machen</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Free return</source>
        <translation>Kostenlose Rückgabe</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Aufwertung</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Find a rare item</source>
        <translation>Seltenes Stück auftreiben</translation>
    </message>
    <message>
        <source>A call from the manager</source>
        <translation>Anruf der Leitung</translation>
    </message>
    <message>
        <source>Act on the source</source>
        <translation>An der Ursache arbeiten</translation>
    </message>
    <message>
        <source>Give to charity</source>
        <translation>Spende für einen guten Zweck</translation>
    </message>
    <message>
        <source>Time and attention</source>
        <translation>Zeit und Zuwendung</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>No money paid</source>
        <translation>Kein Geld fließt</translation>
    </message>
    <message>
        <source>The card they paid with</source>
        <translation>Die Karte, mit der bezahlt wurde</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Mobile wallet</source>
        <translation>Mobile Geldbörse</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Geschenkkarte</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Wieder gut</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>a day of this year: weekday, day, month; see QDate&apos;s format</extracomment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>a day further away: day, month, year; see QDate&apos;s format</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day (&quot;Mon 24 Nov&quot;), %2 a time (&quot;17:15&quot;)</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 min late</source>
        <translation>%1 Min. zu spät</translation>
    </message>
    <message>
        <source>%1 h late</source>
        <translation>%1 Std. zu spät</translation>
    </message>
    <message>
        <source>Late since %1</source>
        <translation>Überfällig seit %1</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>in %1 Min.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a day (&quot;Fri 21 Nov&quot;), %2 a time (&quot;11:20&quot;)</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>amends::LaneModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day on the axis: &quot;Mon 17, 15:20&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The months the axis spans: &quot;Oct to Nov&quot;</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, as it should be</source>
        <translation>%1, wie es sein soll</translation>
    </message>
    <message>
        <source>%1, first miss</source>
        <translation>%1, erstes Versäumnis</translation>
    </message>
    <message>
        <source>%1, missed</source>
        <translation>%1, versäumt</translation>
    </message>
    <message>
        <source>%1, what should have happened: nothing noted</source>
        <translation>%1, was hätte geschehen sollen: nichts festgehalten</translation>
    </message>
    <message>
        <source>%1, what happened: nothing noted</source>
        <translation>%1, was geschah: nichts festgehalten</translation>
    </message>
    <message>
        <source>%1, should have happened: %2. Known from: %3</source>
        <translation>%1, hätte geschehen sollen: %2. Bekannt aus: %3</translation>
    </message>
    <message>
        <source>%1, happened: %2. Known from: %3</source>
        <translation>%1, geschah: %2. Bekannt aus: %3</translation>
    </message>
    <message>
        <source>What was promised or is usual, and where that is written</source>
        <translation>Was zugesagt oder üblich ist, und wo das steht</translation>
    </message>
    <message>
        <source>When it should have happened, in equal steps</source>
        <translation>Wann es hätte geschehen sollen, in gleichen Schritten</translation>
    </message>
    <message>
        <source>What really happened, and where you know it from</source>
        <translation>Was wirklich geschah, und woher Sie es wissen</translation>
    </message>
    <message>
        <source>What should have happened</source>
        <translation>Was hätte geschehen sollen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>amends::LetterEdit</name>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>No blank is left.</source>
        <translation>Keine Lücke ist mehr offen.</translation>
    </message>
    <message>
        <source>Blank: %1</source>
        <translation>Lücke: %1</translation>
    </message>
    <message>
        <source>These are plain words now.</source>
        <translation>Das sind jetzt einfache Worte.</translation>
    </message>
</context>
<context>
    <name>amends::LinksEdit</name>
    <message>
        <source>Household</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Belongs to them</source>
        <translation>Gehört zu ihnen</translation>
    </message>
    <message>
        <source>Find who belongs to them</source>
        <translation>Wer gehört zu ihnen?</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Abnehmen</translation>
    </message>
    <message>
        <source>Household and company</source>
        <translation>Haushalt und Firma</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gefundene Menschen</translation>
    </message>
    <message>
        <source>They belong together as</source>
        <translation>Sie gehören zusammen als</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a person and how they belong to the customer: &quot;Femi Okafor, household&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>amends::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Ein neuer Eintrag</translation>
    </message>
</context>
<context>
    <name>amends::ListenPage</name>
    <message>
        <source>Say</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>What they said so far</source>
        <translation>Was bisher gesagt wurde</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>In den eigenen Worten</translation>
    </message>
    <message>
        <source>Mark a key phrase</source>
        <translation>Schlüsselsatz markieren</translation>
    </message>
    <message>
        <source>Kept for your apology</source>
        <translation>Für Ihre Entschuldigung aufgehoben</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>Was gewünscht ist</translation>
    </message>
    <message>
        <source>How do they sound?</source>
        <translation>Wie klingt es?</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>They are abusive</source>
        <translation>Es wird beleidigend</translation>
    </message>
    <message>
        <source>Noted quietly. Nobody has to take abuse: you may end the call.</source>
        <translation>Still festgehalten. Niemand muss sich beleidigen lassen: Sie dürfen das Gespräch beenden.</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Written from your notes. Change anything.</source>
        <translation>Aus Ihren Notizen geschrieben. Ändern Sie, was Sie möchten.</translation>
    </message>
    <message>
        <source>Add what they say next</source>
        <translation>Ergänzen, was als Nächstes gesagt wird</translation>
    </message>
    <message>
        <source>Write what they say, as they say it</source>
        <translation>Schreiben Sie mit, Wort für Wort</translation>
    </message>
    <message>
        <source>Strength %1 of 5</source>
        <extracomment>%1 is a number from 1 to 5</extracomment>
        <translation>Stärke %1 von 5</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Select some of their words first, then mark them.</source>
        <translation>Wählen Sie zuerst einige Worte aus und markieren Sie sie dann.</translation>
    </message>
    <message>
        <source>Kept for your apology.</source>
        <translation>Für Ihre Entschuldigung aufgehoben.</translation>
    </message>
    <message>
        <source>Heard. They said yes.</source>
        <translation>Gehört. Ja gesagt.</translation>
    </message>
    <message>
        <source>Write what they put right, as they say it</source>
        <translation>Schreiben Sie die Berichtigung mit, Wort für Wort</translation>
    </message>
    <message>
        <source>That alone says too little. Mark a few more of their words.</source>
        <translation>Das allein sagt zu wenig. Markieren Sie noch ein paar ihrer Wörter.</translation>
    </message>
</context>
<context>
    <name>amends::ListenReadBack</name>
    <message>
        <source>Read it back</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>They said yes</source>
        <translation>Ja gesagt</translation>
    </message>
    <message>
        <source>They put me right</source>
        <translation>Ich wurde berichtigt</translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>Neu entwerfen</translation>
    </message>
    <message>
        <source>Drafted from your notes as you write. Change anything.</source>
        <translation>Beim Schreiben aus Ihren Notizen entworfen. Ändern Sie, was Sie möchten.</translation>
    </message>
    <message>
        <source>✓ They said yes, %1</source>
        <extracomment>%1 is when they agreed</extracomment>
        <translation>✓ Ja gesagt, %1</translation>
    </message>
    <message numerus="yes">
        <source>Uses %n of their phrases</source>
        <translation>
            <numerusform>Verwendet einen der Sätze</numerusform>
            <numerusform>Verwendet %n der Sätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::MainWindow</name>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>New recovery</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>About Amends</source>
        <translation>Über Amends</translation>
    </message>
    <message>
        <source>Bring in customers</source>
        <translation>Kunden hereinholen</translation>
    </message>
    <message>
        <source>Keep the store somewhere else</source>
        <translation>Datenbestand woanders aufbewahren</translation>
    </message>
    <message>
        <source>Bring in orders</source>
        <translation>Bestellungen hereinholen</translation>
    </message>
    <message>
        <source>Making the demo company. This takes a moment.</source>
        <translation>Die Beispielfirma entsteht. Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>We kept what you&apos;d written.</source>
        <translation>Was Sie geschrieben hatten, ist noch da.</translation>
    </message>
    <message numerus="yes">
        <source>%n late, Amends</source>
        <translation>
            <numerusform>%n verspätet, Amends</numerusform>
            <numerusform>%n verspätet, Amends</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in product sheets</source>
        <translation>Produktblätter übernehmen</translation>
    </message>
</context>
<context>
    <name>amends::MergeDialog</name>
    <message>
        <source>Two records of one person</source>
        <translation>Zwei Einträge einer Person</translation>
    </message>
    <message>
        <source>Who else is %1</source>
        <translation>Wer ist noch %1</translation>
    </message>
    <message>
        <source>Name, phone, email or customer number of the other record</source>
        <translation>Name, Telefon, E-Mail oder Kundennummer des anderen Eintrags</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gefundene Personen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Put side by side</source>
        <translation>Nebeneinanderstellen</translation>
    </message>
    <message>
        <source>One person, one record</source>
        <translation>Eine Person, ein Eintrag</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), all orders, phones and emails of both stay.</source>
        <translation>
            <numerusform>%n Fall, alle Bestellungen, Telefonnummern und E-Mails beider bleiben.</numerusform>
            <numerusform>%n Fälle, alle Bestellungen, Telefonnummern und E-Mails beider bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what is right where they differ. It can be taken back later.</source>
        <translation>Wählen Sie, was stimmt, wo sie sich unterscheiden. Es lässt sich später zurücknehmen.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Goes into it</source>
        <translation>Geht darin auf</translation>
    </message>
    <message>
        <source>Phones, all kept</source>
        <translation>Telefonnummern, alle bleiben</translation>
    </message>
    <message>
        <source>Emails, all kept</source>
        <translation>E-Mails, alle bleiben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a field such as &quot;Name&quot;, %2 what it says</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>amends::NewRecovery</name>
    <message>
        <source>Name, phone, email or customer number</source>
        <translation>Name, Telefon, E-Mail oder Kundennummer</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>In ihren eigenen Worten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>New recovery</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gefundene Personen</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wer ist es?</translation>
    </message>
    <message>
        <source>They reached us by</source>
        <translation>Sie erreichten uns über</translation>
    </message>
    <message>
        <source>Somebody new. They are added when you start.</source>
        <translation>Jemand Neues. Angelegt wird beim Beginnen.</translation>
    </message>
    <message>
        <source>Say who it is: a name, a number or an email.</source>
        <translation>Sagen Sie, wer es ist: Name, Nummer oder E-Mail.</translation>
    </message>
    <message>
        <source>Is it one of these? Pick them with Enter. For somebody new, start once more.</source>
        <translation>Ist es eine dieser Personen? Wählen Sie sie mit Enter. Für jemand Neues starten Sie noch einmal.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Kept from before.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Von vorhin aufgehoben.</translation>
    </message>
    <message>
        <source>Kept from before, for %1.</source>
        <translation>Von vorhin aufgehoben, für %1.</translation>
    </message>
    <message>
        <source>Same number as %1. Enter takes them.</source>
        <translation>Gleiche Nummer wie %1. Enter übernimmt.</translation>
    </message>
    <message>
        <source>Same email as %1. Enter takes them.</source>
        <translation>Gleiche E-Mail wie %1. Enter übernimmt.</translation>
    </message>
    <message>
        <source>Same name as %1. Enter takes them.</source>
        <translation>Gleicher Name wie %1. Enter übernimmt.</translation>
    </message>
    <message>
        <source>Nearly the same name as %1. Enter takes them.</source>
        <translation>Fast der gleiche Name wie %1. Enter übernimmt.</translation>
    </message>
</context>
<context>
    <name>amends::OfferCard</name>
    <message>
        <source>What they asked for</source>
        <translation>Was gewünscht war</translation>
    </message>
    <message>
        <source>More than expected</source>
        <translation>Mehr als erwartet</translation>
    </message>
    <message>
        <source>costs us</source>
        <translation>kostet uns</translation>
    </message>
    <message>
        <source>They said yes</source>
        <translation>Ja gesagt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Nein gesagt</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>They said yes.</source>
        <translation>Ja gesagt.</translation>
    </message>
    <message>
        <source>They said yes. Paid by: %1</source>
        <translation>Ja gesagt. Auszahlung: %1</translation>
    </message>
    <message>
        <source>They said no.</source>
        <translation>Nein gesagt.</translation>
    </message>
    <message>
        <source>They said no: %1</source>
        <translation>Nein gesagt: %1</translation>
    </message>
    <message>
        <source>Change and offer again</source>
        <translation>Ändern und neu anbieten</translation>
    </message>
</context>
<context>
    <name>amends::OfferEditor</name>
    <message>
        <source>Why this offer</source>
        <translation>Warum dieses Angebot</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>Anbieten</translation>
    </message>
    <message>
        <source>What they asked for</source>
        <translation>Was gewünscht war</translation>
    </message>
    <message>
        <source>More than expected</source>
        <translation>Mehr als erwartet</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Welche Art</translation>
    </message>
    <message>
        <source>In words they would use</source>
        <translation>Mit Worten aus ihrem Mund</translation>
    </message>
    <message>
        <source>Costs us</source>
        <translation>Kostet uns</translation>
    </message>
    <message>
        <source>Why this answers what happened</source>
        <translation>Warum es zum Geschehenen passt</translation>
    </message>
    <message>
        <source>How it is paid</source>
        <translation>Wie ausgezahlt wird</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Write what it costs us as a number, such as %1.</source>
        <translation>Schreiben Sie als Zahl, was es uns kostet, etwa %1.</translation>
    </message>
    <message>
        <source>Say what it is, in words they would use.</source>
        <translation>Sagen Sie mit einfachen Worten, was es ist.</translation>
    </message>
</context>
<context>
    <name>amends::OfferPanel</name>
    <message>
        <source>Nothing offered yet. Their wish comes first.</source>
        <translation>Noch nichts angeboten. Zuerst kommt der Wunsch.</translation>
    </message>
    <message>
        <source>Costs us in all</source>
        <translation>Kostet uns zusammen</translation>
    </message>
    <message>
        <source>What they lost</source>
        <translation>Was verloren ging</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>%1 to keep</source>
        <translation>%1, um zu halten</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 im Jahr</translation>
    </message>
    <message>
        <source>Cost of keeping them against what they spend in a year</source>
        <translation>Kosten der Wiedergutmachung gegen den Umsatz eines Jahres</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of their shopping.</source>
        <translation>
            <numerusform>Ein Tag ihres Einkaufs.</numerusform>
            <numerusform>%n Tage ihres Einkaufs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::OrderFacts</name>
    <message>
        <source>Their order</source>
        <translation>Die Bestellung</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Delivery due</source>
        <translation>Lieferung fällig</translation>
    </message>
    <message>
        <source>Delivered by this day</source>
        <translation>Bis zu diesem Tag geliefert</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht geliefert</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
</context>
<context>
    <name>amends::OrderPanel</name>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>We know of no order of theirs.</source>
        <translation>Wir kennen keine Bestellung.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>Eine frühere</numerusform>
            <numerusform>%n frühere</numerusform>
        </translation>
    </message>
    <message>
        <source>An order</source>
        <translation>Eine Bestellung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Bestellt am</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>an amount and its currency</extracomment>
        <translation>Summe</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>amends::Palette</name>
    <message>
        <source>Find a customer, case, phrase or action</source>
        <translation>Kunden, Fall, Satz oder Befehl finden</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Type one more letter.</source>
        <translation>Tippen Sie noch einen Buchstaben.</translation>
    </message>
    <message>
        <source>Nobody by that name. Try the order number.</source>
        <translation>Niemand mit diesem Namen. Versuchen Sie die Bestellnummer.</translation>
    </message>
    <message>
        <source>Add “%1” as a new customer</source>
        <translation>„%1“ als neuen Kunden anlegen</translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%n gefunden.</numerusform>
            <numerusform>%n gefunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::PastedText</name>
    <message>
        <source>A character that cannot be kept was left out.</source>
        <translation>Ein Zeichen, das nicht aufbewahrt werden kann, wurde weggelassen.</translation>
    </message>
</context>
<context>
    <name>amends::PeopleColumn</name>
    <message>
        <source>Find a customer</source>
        <translation>Kunden finden</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>You helped them lately</source>
        <translation>Ihnen haben Sie zuletzt geholfen</translation>
    </message>
    <message>
        <source>name, phone, email or order</source>
        <translation>Name, Telefon, E-Mail oder Bestellung</translation>
    </message>
    <message>
        <source>Add “%1” as a new customer</source>
        <translation>„%1“ als neuen Kunden anlegen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a filter and how many people it leaves: &quot;Open recovery, 3&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open recovery</source>
        <translation>Offener Fall</translation>
    </message>
    <message>
        <source>Nobody by that name. Try the order number.</source>
        <translation>Niemand mit diesem Namen. Versuchen Sie die Bestellnummer.</translation>
    </message>
    <message>
        <source>Not here? Try the order number or the end of the phone number.</source>
        <translation>Nicht dabei? Versuchen Sie die Bestellnummer oder das Ende der Telefonnummer.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n people. Type more of the name.</source>
        <translation>
            <numerusform>Die erste Person. Tippen Sie mehr vom Namen.</numerusform>
            <numerusform>Die ersten %n. Tippen Sie mehr vom Namen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody new?</source>
        <translation>Jemand Neues?</translation>
    </message>
    <message>
        <source>No customers yet.</source>
        <translation>Noch keine Kunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s). Type a name.</source>
        <translation>
            <numerusform>%n Kunde. Tippen Sie einen Namen.</numerusform>
            <numerusform>%n Kunden. Tippen Sie einen Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Still</translation>
    </message>
    <message>
        <source>Nobody is at risk now.</source>
        <translation>Niemand ist gerade gefährdet.</translation>
    </message>
    <message>
        <source>Nobody is quiet now.</source>
        <translation>Niemand ist gerade still.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n people at risk, the heaviest reason first</source>
        <translation>
            <numerusform>Die erste gefährdete Person</numerusform>
            <numerusform>Die ersten %n Gefährdeten, der schwerste Grund zuerst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n quiet people, the longest silence first</source>
        <translation>
            <numerusform>Die erste stille Person</numerusform>
            <numerusform>Die ersten %n Stillen, die längste Stille zuerst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people at risk, the heaviest reason first</source>
        <translation>
            <numerusform>%n Person ist gefährdet</numerusform>
            <numerusform>%n Gefährdete, der schwerste Grund zuerst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiet people, the longest silence first</source>
        <translation>
            <numerusform>%n Person ist still</numerusform>
            <numerusform>%n Stille, die längste Stille zuerst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::PersonCard</name>
    <message>
        <source>New recovery</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>What happened, and what we did</source>
        <translation>Was geschah und was wir taten</translation>
    </message>
    <message>
        <source>say %1</source>
        <extracomment>how to say a name; %1 is &quot;MY-ah oh-KAH-for&quot;</extracomment>
        <translation>gesprochen %1</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <extracomment>%1 is the number of a case: &quot;Go on with AM-2481&quot;</extracomment>
        <translation>Weiter mit %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Full page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Im Jahr</translation>
    </message>
    <message>
        <source>Spend by quarter</source>
        <translation>Ausgaben je Quartal</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Promises to keep</source>
        <translation>Offene Zusagen</translation>
    </message>
    <message>
        <source>Pin a line</source>
        <translation>Zeile anheften</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>how somebody belongs to the customer, and their name: &quot;Household: Femi Okafor&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a phone or email and what it is called: &quot;0113 496 0119, work&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Best way to reach</source>
        <translation>Bester Weg</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation>Dürfen wir schreiben?</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Email and post</source>
        <translation>E-Mail und Post</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Nothing is promised now.</source>
        <translation>Zurzeit ist nichts zugesagt.</translation>
    </message>
    <message>
        <source>%1 is copied, ready to dial.</source>
        <extracomment>%1 is a telephone number</extracomment>
        <translation>%1 ist kopiert und kann gewählt werden.</translation>
    </message>
    <message>
        <source>No mail program opened. %1 is copied.</source>
        <extracomment>%1 is an email address</extracomment>
        <translation>Kein Mailprogramm ging auf. %1 ist kopiert.</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Still</translation>
    </message>
</context>
<context>
    <name>amends::PersonText</name>
    <message numerus="yes">
        <source>%1, %n year(s)</source>
        <extracomment>a loyalty tier and the years they have been a customer: &quot;Gold, 8 years&quot;</extracomment>
        <translation>
            <numerusform>%1, ein Jahr</numerusform>
            <numerusform>%1, %n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>say %1</source>
        <translation>gesprochen %1</translation>
    </message>
    <message>
        <source>%1 lifetime</source>
        <translation>%1 insgesamt</translation>
    </message>
</context>
<context>
    <name>amends::PersonTimeline</name>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Ihre Worte</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Refunds and more</source>
        <translation>Erstattungen und mehr</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Gefühle</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Search in what happened</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>Mark these as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>What happened, and what we did</source>
        <translation>Was geschah und was wir taten</translation>
    </message>
    <message>
        <source>What happened with %1</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Was mit %1 geschah</translation>
    </message>
    <message>
        <source>First contact. Make it a good one.</source>
        <translation>Erster Kontakt. Machen Sie einen guten daraus.</translation>
    </message>
    <message>
        <source>Nothing like that happened.</source>
        <translation>Nichts dergleichen geschah.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a filter and how many it leaves: &quot;Promises, 3&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Marked as read.</source>
        <translation>Als gelesen markiert.</translation>
    </message>
    <message>
        <source>This belongs to no case.</source>
        <translation>Das gehört zu keinem Fall.</translation>
    </message>
</context>
<context>
    <name>amends::PersonWords</name>
    <message>
        <source>Recovered today</source>
        <extracomment>%1 is a day of the week, a month, or a year</extracomment>
        <translation>Heute gutgemacht</translation>
    </message>
    <message>
        <source>Recovered on %1</source>
        <translation>Am %1 gutgemacht</translation>
    </message>
    <message>
        <source>Recovered in %1</source>
        <comment>month</comment>
        <translation>Gutgemacht: %1</translation>
    </message>
    <message>
        <source>Recovered in %1</source>
        <comment>year</comment>
        <translation>Gutgemacht: %1</translation>
    </message>
    <message>
        <source>Partly recovered today</source>
        <translation>Heute teils gutgemacht</translation>
    </message>
    <message>
        <source>Partly recovered on %1</source>
        <translation>Am %1 teils gutgemacht</translation>
    </message>
    <message>
        <source>Partly recovered in %1</source>
        <comment>month</comment>
        <translation>Teils gutgemacht: %1</translation>
    </message>
    <message>
        <source>Partly recovered in %1</source>
        <comment>year</comment>
        <translation>Teils gutgemacht: %1</translation>
    </message>
    <message>
        <source>Lost today</source>
        <translation>Heute verloren</translation>
    </message>
    <message>
        <source>Lost on %1</source>
        <translation>Am %1 verloren</translation>
    </message>
    <message>
        <source>Lost in %1</source>
        <comment>month</comment>
        <translation>Verloren: %1</translation>
    </message>
    <message>
        <source>Lost in %1</source>
        <comment>year</comment>
        <translation>Verloren: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Promise %1</source>
        <extracomment>%1 is how late: &quot;6 min late&quot;</extracomment>
        <translation>Zusage %1</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open recoveries</source>
        <translation>
            <numerusform>%n offener Fall</numerusform>
            <numerusform>%n offene Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>Open recovery, on track</source>
        <translation>Offener Fall, im Plan</translation>
    </message>
    <message>
        <source>Open recovery</source>
        <translation>Offener Fall</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, %2 the first words they said: &quot;Tuesday, the kettle leaked&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>amends::PinDialog</name>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Pin a line</source>
        <translation>Zeile anheften</translation>
    </message>
    <message>
        <source>Do not ring before 17:00, they work nights</source>
        <translation>Nicht vor 17:00 anrufen, sie arbeiten nachts</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Einen Monat</translation>
    </message>
    <message>
        <source>Until taken off</source>
        <translation>Bis sie abgenommen wird</translation>
    </message>
    <message>
        <source>What everybody must see</source>
        <translation>Was alle sehen müssen</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Es geht um</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Everybody with a %1</source>
        <extracomment>%1 is a product</extracomment>
        <translation>Alle mit: %1</translation>
    </message>
    <message>
        <source>Every case of: %1</source>
        <extracomment>%1 is a root cause</extracomment>
        <translation>Jeder Fall von: %1</translation>
    </message>
    <message>
        <source>Write what everybody must see.</source>
        <translation>Schreiben Sie, was alle sehen müssen.</translation>
    </message>
    <message>
        <source>This line is not pinned yet. Press Esc again to leave without it.</source>
        <translation>Diese Zeile ist noch nicht angeheftet. Noch einmal Esc verlässt das Fenster ohne sie.</translation>
    </message>
</context>
<context>
    <name>amends::ProblemBar</name>
    <message>
        <source>Hide this message</source>
        <translation>Meldung ausblenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>amends::ProductPanel</name>
    <message>
        <source>What we say of it</source>
        <translation>Was wir davon sagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>We promise</source>
        <translation>Wir versprechen</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation>Was es nicht kann</translation>
    </message>
    <message>
        <source>Known to go wrong</source>
        <translation>Bekannte Fehler</translation>
    </message>
</context>
<context>
    <name>amends::PromiseEntry</name>
    <message>
        <source>Add promise</source>
        <translation>Zusage hinzufügen</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>by when?</source>
        <translation>bis wann?</translation>
    </message>
    <message>
        <source>A promise, as you said it</source>
        <translation>Eine Zusage, wie Sie sie gesagt haben</translation>
    </message>
    <message>
        <source>What you promised, such as “I’ll ring by Friday noon”</source>
        <translation>Was Sie zugesagt haben, etwa „Ich rufe bis Freitagmittag an“</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wer es tut</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <comment>how a promise&apos;s time is edited</comment>
        <translation>ddd d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Move to this time</source>
        <translation>Auf diese Zeit verschieben</translation>
    </message>
</context>
<context>
    <name>amends::PromiseTable</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1 (moved)</source>
        <translation>%1 (verschoben)</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht gehalten</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Nicht gehalten: %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Andere Zeit</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder offen</translation>
    </message>
    <message>
        <source>Kept, %1</source>
        <translation>Gehalten, %1</translation>
    </message>
</context>
<context>
    <name>amends::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>amends::RecoveriesPage</name>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>No open recoveries. Good.</source>
        <translation>Keine offenen Fälle. Gut.</translation>
    </message>
    <message>
        <source>New recovery</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>Why this time</source>
        <translation>Warum diese Zeit</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Soonest first</source>
        <translation>Dringendstes zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neuestes zuerst</translation>
    </message>
    <message>
        <source>Nothing in this view.</source>
        <translation>Nichts in dieser Ansicht.</translation>
    </message>
    <message>
        <source>Export what is listed</source>
        <translation>Ausgeben, was gelistet ist</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n case(s).</source>
        <translation>
            <numerusform>%n Fall ausgegeben.</numerusform>
            <numerusform>%n Fälle ausgegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was not exported. Choose another place.</source>
        <translation>Die Liste wurde nicht ausgegeben. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 ausgeben</translation>
    </message>
    <message>
        <source>%1 open, %2 late. %3 in this view.</source>
        <translation>%1 offen, %2 verspätet. %3 in dieser Ansicht.</translation>
    </message>
    <message>
        <source>Nothing is late. Good.</source>
        <translation>Nichts ist verspätet. Gut.</translation>
    </message>
    <message>
        <source>No recovery with that name, number or words.</source>
        <translation>Kein Fall mit diesem Namen, dieser Nummer oder diesen Worten.</translation>
    </message>
    <message>
        <source>Show all open</source>
        <translation>Alle offenen zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Den Kunden zeigen</translation>
    </message>
</context>
<context>
    <name>amends::RecoveryPage</name>
    <message>
        <source>Nothing to print here.</source>
        <translation>Hier gibt es nichts zu drucken.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Copy the case number</source>
        <translation>Fallnummer kopieren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Show or hide what stands beside</source>
        <translation>Seitenleiste zeigen oder verbergen</translation>
    </message>
    <message>
        <source>We kept what you’d written.</source>
        <translation>Was Sie geschrieben hatten, ist noch da.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>%1 is the name of a step</extracomment>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Fall schließen</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Close as recovered</source>
        <translation>Als wieder gut schließen</translation>
    </message>
    <message>
        <source>Close as partly</source>
        <translation>Als teilweise schließen</translation>
    </message>
    <message>
        <source>Close as lost</source>
        <translation>Als verloren schließen</translation>
    </message>
    <message>
        <source>%1 is closed. You can open it again.</source>
        <extracomment>%1 is a case number</extracomment>
        <translation>%1 ist geschlossen. Sie können den Fall wieder öffnen.</translation>
    </message>
    <message>
        <source>Set aside until %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Beiseitegelegt bis %1.</translation>
    </message>
    <message>
        <source>Set aside, no time given yet.</source>
        <translation>Beiseitegelegt, noch ohne Zeitpunkt.</translation>
    </message>
    <message>
        <source>No call to put on hold. F12 starts one.</source>
        <translation>Kein Gespräch zum Halten. F12 beginnt eines.</translation>
    </message>
    <message>
        <source>Save a copy of what is not stored</source>
        <translation>Kopie des noch nicht Gespeicherten sichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>A copy is saved.</source>
        <translation>Eine Kopie ist gesichert.</translation>
    </message>
    <message>
        <source>The copy could not be written. Choose another place.</source>
        <translation>Die Kopie ließ sich nicht schreiben. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>amends::RemovableChip</name>
    <message>
        <source>Delete lets this phrase go.</source>
        <translation>Entf nimmt diesen Satz weg.</translation>
    </message>
</context>
<context>
    <name>amends::SaidLines</name>
    <message>
        <source>“%1”</source>
        <extracomment>a line to say aloud</extracomment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>amends::SamePerson</name>
    <message>
        <source>Open them</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Same email as %1</source>
        <translation>Gleiche E-Mail wie %1</translation>
    </message>
    <message>
        <source>Same number as %1</source>
        <translation>Gleiche Nummer wie %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Put side by side</source>
        <translation>Nebeneinanderstellen</translation>
    </message>
    <message>
        <source>Take them instead</source>
        <translation>Stattdessen nehmen</translation>
    </message>
    <message>
        <source>Same name as %1</source>
        <translation>Gleicher Name wie %1</translation>
    </message>
    <message>
        <source>Nearly the same name as %1</source>
        <translation>Fast der gleiche Name wie %1</translation>
    </message>
    <message>
        <source>Take %1 instead</source>
        <translation>Stattdessen %1 nehmen</translation>
    </message>
    <message>
        <source>Put side by side with %1</source>
        <translation>Mit %1 nebeneinanderstellen</translation>
    </message>
</context>
<context>
    <name>amends::SavedState</name>
    <message>
        <source>Save a copy</source>
        <translation>Kopie sichern</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Gesichert um %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gesichert…</translation>
    </message>
    <message>
        <source>Not saved yet. Trying again.</source>
        <translation>Noch nicht gesichert. Neuer Versuch läuft.</translation>
    </message>
</context>
<context>
    <name>amends::SayCard</name>
    <message>
        <source>Previous line to say</source>
        <translation>Vorheriger Satz zum Sagen</translation>
    </message>
    <message>
        <source>Next line to say</source>
        <translation>Nächster Satz zum Sagen</translation>
    </message>
    <message>
        <source>Copy this line</source>
        <translation>Diesen Satz kopieren</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Vermeiden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the lines to say is shown: &quot;1 of 4&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>amends::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>amends::SecondLook</name>
    <message>
        <source>I have read what happened the first time</source>
        <translation>Ich habe gelesen, was beim ersten Mal geschah</translation>
    </message>
    <message>
        <source>It names both failures</source>
        <translation>Beide Fehler sind genannt</translation>
    </message>
    <message>
        <source>The same cause is gone, or it says when it will be</source>
        <translation>Die gleiche Ursache ist behoben, oder es steht da, bis wann</translation>
    </message>
    <message>
        <source>Something is promised, with a day and a time</source>
        <translation>Etwas ist zugesagt, mit Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>What we offer is more than last time</source>
        <translation>Wir bieten mehr an als beim letzten Mal</translation>
    </message>
    <message>
        <source>One person sees it through</source>
        <translation>Eine Person bleibt bis zum Ende dran</translation>
    </message>
    <message>
        <source>Look twice before this goes out</source>
        <translation>Zweimal hinsehen, bevor das hinausgeht</translation>
    </message>
</context>
<context>
    <name>amends::SentinelRibbon</name>
    <message>
        <source>We broke a promise to them.</source>
        <translation>Eine Zusage wurde nicht gehalten.</translation>
    </message>
    <message numerus="yes">
        <source>Second failure in %n day(s).</source>
        <translation>
            <numerusform>Zweiter Fehler in %n Tag.</numerusform>
            <numerusform>Zweiter Fehler in %n Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failures in %n day(s).</source>
        <extracomment>%1 is how many failures, at least 3</extracomment>
        <translation>
            <numerusform>%1 Fehler in %n Tag.</numerusform>
            <numerusform>%1 Fehler in %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another one is seldom forgiven.</source>
        <translation>Eine weitere wird selten verziehen.</translation>
    </message>
    <message>
        <source>The same cause, and soon after. Few customers give a third chance.</source>
        <translation>Die gleiche Ursache, und kurz danach. Eine dritte Chance geben wenige.</translation>
    </message>
    <message>
        <source>The same cause again. Few customers give a third chance.</source>
        <translation>Wieder die gleiche Ursache. Eine dritte Chance geben wenige.</translation>
    </message>
    <message>
        <source>Soon after the first. Few customers give a third chance.</source>
        <translation>Kurz nach dem ersten. Eine dritte Chance geben wenige.</translation>
    </message>
    <message>
        <source>Few customers give a third chance.</source>
        <translation>Eine dritte Chance geben wenige.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>%1 is a promise in our words, %2 a day</extracomment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>First: %1, %2. Not put right.</source>
        <extracomment>%1 is what went wrong, %2 a day</extracomment>
        <translation>Zuerst: %1, %2. Nicht gutgemacht.</translation>
    </message>
    <message numerus="yes">
        <source>First: %1, %2. Put right in %n day(s).</source>
        <extracomment>%1 is what went wrong, %2 a day</extracomment>
        <translation>
            <numerusform>Zuerst: %1, %2. In %n Tag gutgemacht.</numerusform>
            <numerusform>Zuerst: %1, %2. In %n Tagen gutgemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read that case</source>
        <translation>Diesen Fall lesen</translation>
    </message>
</context>
<context>
    <name>amends::SetAsideCard</name>
    <message>
        <source>When do they hear from us next?</source>
        <translation>Wann melden wir uns wieder?</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Wie?</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Andere Zeit</translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>Noch kein Zeitpunkt</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
</context>
<context>
    <name>amends::SettingParts</name>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>a text size in percent</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>amends::SettingsPage</name>
    <message>
        <source>Amends</source>
        <translation>Amends</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Each change is saved as you make it</source>
        <translation>Jede Änderung ist sofort gesichert</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Name, currency, you</source>
        <translation>Name, Währung, Sie</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Looks, language, store</source>
        <translation>Aussehen, Sprache, Speicher</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Amends</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Bereiche der Einstellungen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Causes, journey, tiers</source>
        <translation>Ursachen, Weg, Stufen</translation>
    </message>
    <message>
        <source>Version, licence, support</source>
        <translation>Version, Lizenz, Hilfe</translation>
    </message>
    <message>
        <source>Root causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>What a recovery is put down to. Ticked ones are offered.</source>
        <translation>Worauf ein Fall zurückgeht. Angekreuzte werden angeboten.</translation>
    </message>
    <message>
        <source>The journey</source>
        <translation>Der Weg des Kunden</translation>
    </message>
    <message>
        <source>Where it broke and where it was felt, in their order.</source>
        <translation>Wo es brach und wo es zu spüren war, der Reihe nach.</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>What you call a customer by worth, lowest first.</source>
        <translation>Wie Sie einen Kunden nach seinem Wert nennen, die unterste zuerst.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Log and other files</source>
        <translation>Protokoll und andere Dateien</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Bericht sichern</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>A report for whoever helps you. It holds nothing of your customers.</source>
        <translation>Ein Bericht für alle, die Ihnen helfen. Von Ihren Kunden steht nichts darin.</translation>
    </message>
    <message>
        <source>Aims, signs, hours</source>
        <translation>Ziele, Zeichen, Zeiten</translation>
    </message>
</context>
<context>
    <name>amends::SidePanel</name>
    <message>
        <source>Beside the form</source>
        <translation>Neben dem Formular</translation>
    </message>
    <message>
        <source>Promises of this case</source>
        <translation>Zusagen in diesem Fall</translation>
    </message>
    <message>
        <source>Nothing promised yet.</source>
        <translation>Noch nichts zugesagt.</translation>
    </message>
    <message>
        <source>Their orders</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>No orders here.</source>
        <translation>Hier keine Bestellungen.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Already told us. Don’t ask again.</source>
        <translation>Schon erzählt. Nicht noch einmal fragen.</translation>
    </message>
    <message>
        <source>First contact. Make it a good one.</source>
        <translation>Erster Kontakt. Machen Sie einen guten daraus.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Order %1</source>
        <extracomment>%1 is an order number</extracomment>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a fact they told us, %2 whom and when they told it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Effort for them</source>
        <translation>Mühe für die Person</translation>
    </message>
    <message>
        <source>Full page</source>
        <translation>Ganze Seite</translation>
    </message>
</context>
<context>
    <name>amends::SideStrip</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
</context>
<context>
    <name>amends::SignReasons</name>
    <message>
        <source>What they bought</source>
        <translation>Was sie gekauft haben</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Der Fall</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what a button opens, and the sentence that it gives the reason for: &quot;AM-2481: 2 failures in 90 days&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>amends::SignText</name>
    <message numerus="yes">
        <source>No answer for %n h</source>
        <translation>
            <numerusform>Seit %n Std. keine Antwort</numerusform>
            <numerusform>Seit %n Std. keine Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer for %n days</source>
        <translation>
            <numerusform>Seit %n Tag keine Antwort</numerusform>
            <numerusform>Seit %n Tagen keine Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>They gave us %1 of %2</source>
        <extracomment>a score: &quot;They gave us 2 of 5&quot;</extracomment>
        <translation>Gaben uns %1 von %2</translation>
    </message>
    <message>
        <source>A promise not kept, %1: “%2”</source>
        <extracomment>%1 is a day, %2 what was promised</extracomment>
        <translation>Eine Zusage nicht gehalten, %1: „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%n promises not kept, the last one %1: “%2”</source>
        <translation>
            <numerusform>%n Zusage nicht gehalten, %1: „%2“</numerusform>
            <numerusform>%n Zusagen nicht gehalten, die letzte %1: „%2“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought nothing in the %n days since we failed them</source>
        <translation>
            <numerusform>Nichts gekauft in dem %n Tag seit unserem Fehler</numerusform>
            <numerusform>Nichts gekauft in den %n Tagen seit unserem Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought nothing for %n days, and usually every %1 days</source>
        <extracomment>%1 is how many days usually lie between two orders</extracomment>
        <translation>
            <numerusform>Seit %n Tag nichts gekauft, sonst alle %1 Tage</numerusform>
            <numerusform>Seit %n Tagen nichts gekauft, sonst alle %1 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Hohe Gefahr</translation>
    </message>
    <message>
        <source>Some risk</source>
        <translation>Etwas Gefahr</translation>
    </message>
    <message>
        <source>High.</source>
        <extracomment>how much somebody is at risk of leaving, before the reason</extracomment>
        <translation>Hoch.</translation>
    </message>
    <message>
        <source>Some.</source>
        <extracomment>how much somebody is at risk of leaving, before the reason</extracomment>
        <translation>Etwas.</translation>
    </message>
    <message numerus="yes">
        <source>%n failures in %1 days</source>
        <extracomment>%1 is a number of days</extracomment>
        <translation>
            <numerusform>%n Fehler in %1 Tagen</numerusform>
            <numerusform>%n Fehler in %1 Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) not kept</source>
        <translation>
            <numerusform>%n Zusage nicht gehalten</numerusform>
            <numerusform>%n Zusagen nicht gehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>They said “%1”</source>
        <translation>Sagten „%1“</translation>
    </message>
    <message>
        <source>Bought %1% less</source>
        <translation>%1 % weniger gekauft</translation>
    </message>
    <message numerus="yes">
        <source>Bought nothing for %n days</source>
        <translation>
            <numerusform>Seit %n Tag nichts gekauft</numerusform>
            <numerusform>Seit %n Tagen nichts gekauft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open recoveries</source>
        <translation>
            <numerusform>%n offener Fall</numerusform>
            <numerusform>%n offene Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the last one %2</source>
        <extracomment>%1 is a sentence, &quot;2 failures in 90 days&quot;, %2 the day of the last one</extracomment>
        <translation>%1, der letzte %2</translation>
    </message>
    <message>
        <source>They said, %1: “%2”</source>
        <extracomment>%1 is a day, %2 their own words</extracomment>
        <translation>Sie sagten, %1: „%2“</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>score, day</comment>
        <extracomment>%1 is a sentence, &quot;They gave us 2 of 5&quot; or &quot;No answer for 26 h&quot;, %2 the day it began</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Bought %1% less in the last three months than usual</source>
        <translation>In den letzten drei Monaten %1 % weniger gekauft als sonst</translation>
    </message>
    <message>
        <source>Why high risk</source>
        <translation>Warum hohe Gefahr</translation>
    </message>
    <message>
        <source>Why some risk</source>
        <translation>Warum etwas Gefahr</translation>
    </message>
    <message>
        <source>Why they are on the quiet list</source>
        <translation>Warum sie auf der stillen Liste stehen</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>a day, inside a sentence</extracomment>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>amends::SignsCard</name>
    <message>
        <source>Signs that somebody may leave</source>
        <translation>Zeichen, dass jemand gehen könnte</translation>
    </message>
    <message>
        <source>Two failures, or a promise not kept, within days</source>
        <translation>Zwei Fehler oder eine gebrochene Zusage innerhalb von Tagen</translation>
    </message>
    <message>
        <source>0 switches a sign off, here and below.</source>
        <translation>0 schaltet ein Zeichen ab, hier und darunter.</translation>
    </message>
    <message>
        <source>Bought less by so many percent</source>
        <translation>So viel Prozent weniger gekauft</translation>
    </message>
    <message>
        <source>The last three months, against the year before.</source>
        <translation>Die letzten drei Monate gegen das Jahr davor.</translation>
    </message>
    <message>
        <source>Gave us at most, of 5</source>
        <translation>Gaben uns höchstens, von 5</translation>
    </message>
    <message>
        <source>Would recommend us at most, of 10</source>
        <translation>Würden uns höchstens empfehlen, von 10</translation>
    </message>
    <message>
        <source>Wrote, and had no answer for hours</source>
        <translation>Schrieben und hatten keine Antwort seit Stunden</translation>
    </message>
    <message>
        <source>Bought nothing after a failure for days</source>
        <translation>Nach einem Fehler nichts gekauft seit Tagen</translation>
    </message>
    <message>
        <source>Then they are on the list of quiet customers.</source>
        <translation>Dann stehen sie auf der Liste der Stillen.</translation>
    </message>
    <message>
        <source>Or for so many times their usual gap</source>
        <translation>Oder seit so viel Mal ihrem üblichen Abstand</translation>
    </message>
    <message>
        <source>For customers who used to buy steadily.</source>
        <translation>Für Kunden, die sonst regelmäßig kaufen.</translation>
    </message>
    <message>
        <source>Words that sound like leaving</source>
        <translation>Worte, die nach Abschied klingen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>“Cancel”, “never again”, “the last time”.</source>
        <translation>„Kündigen“, „nie wieder“, „das letzte Mal“.</translation>
    </message>
</context>
<context>
    <name>amends::SpendBars</name>
    <message>
        <source>Spend by quarter</source>
        <translation>Ausgaben je Quartal</translation>
    </message>
    <message>
        <source>Quarter %1 of %2: %3</source>
        <extracomment>%1 is the number of a quarter, %2 its year, %3 what was spent in it</extracomment>
        <translation>Quartal %1 %2: %3</translation>
    </message>
</context>
<context>
    <name>amends::StepButton</name>
    <message>
        <source>%1, done. %2</source>
        <extracomment>a step and what stands under it: &quot;Listen, done. Read back, agreed.&quot;</extracomment>
        <translation>%1, erledigt. %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>amends::StepRail</name>
    <message>
        <source>The six steps</source>
        <translation>Die sechs Schritte</translation>
    </message>
</context>
<context>
    <name>amends::StepText</name>
    <message>
        <source>Listen</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>Empathize</source>
        <translation>Mitfühlen</translation>
    </message>
    <message>
        <source>Investigate</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>Apologize</source>
        <translation>Entschuldigen</translation>
    </message>
    <message>
        <source>Compensate</source>
        <translation>Wiedergutmachen</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Dranbleiben</translation>
    </message>
    <message>
        <source>Read back, agreed</source>
        <translation>Wiederholt und bestätigt</translation>
    </message>
    <message>
        <source>Named: %1</source>
        <extracomment>%1 is a mood: &quot;Named: let down&quot;</extracomment>
        <translation>Benannt: %1</translation>
    </message>
    <message>
        <source>%1 finds out</source>
        <extracomment>%1 is who finds out the cause</extracomment>
        <translation>%1 findet es heraus</translation>
    </message>
    <message>
        <source>Cause found</source>
        <translation>Ursache gefunden</translation>
    </message>
    <message>
        <source>Said on the call</source>
        <translation>Am Telefon gesagt</translation>
    </message>
    <message>
        <source>Nothing wanted</source>
        <translation>Nichts gewünscht</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Checked back</source>
        <translation>Nachgefragt</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Their words first</source>
        <translation>Zuerst die eigenen Worte</translation>
    </message>
    <message>
        <source>Read it back to finish</source>
        <translation>Zum Abschluss wiederholen</translation>
    </message>
    <message>
        <source>Say it to finish</source>
        <translation>Zum Abschluss sagen</translation>
    </message>
    <message>
        <source>Name the cause to finish</source>
        <translation>Zum Abschluss Ursache nennen</translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>Bereit, wenn Sie es sind</translation>
    </message>
    <message>
        <source>Waiting for their answer</source>
        <translation>Wartet auf Antwort</translation>
    </message>
    <message>
        <source>Check back to finish</source>
        <translation>Zum Abschluss nachfragen</translation>
    </message>
    <message>
        <source>Write down what they say, in their own words.</source>
        <translation>Schreiben Sie auf, was gesagt wird, Wort für Wort.</translation>
    </message>
    <message>
        <source>Pick how they sound. It chooses your next line.</source>
        <translation>Wählen Sie, wie es klingt. Danach richtet sich Ihr nächster Satz.</translation>
    </message>
    <message>
        <source>Read it back to them, then press They said yes.</source>
        <translation>Wiederholen Sie es und drücken Sie dann „Ja gesagt“.</translation>
    </message>
    <message>
        <source>Pick what it cost them, if they told you.</source>
        <translation>Wählen Sie, was es gekostet hat, wenn es erzählt wurde.</translation>
    </message>
    <message>
        <source>Say the sentence, then press Said.</source>
        <translation>Sagen Sie den Satz und drücken Sie dann „Gesagt“.</translation>
    </message>
    <message>
        <source>Pick the cause, or say who finds out and by when.</source>
        <translation>Wählen Sie die Ursache, oder wer sie bis wann herausfindet.</translation>
    </message>
    <message>
        <source>The apology has not reached them yet. Say, copy or print it.</source>
        <translation>Die Entschuldigung ist noch nicht angekommen. Sagen, kopieren oder drucken Sie sie.</translation>
    </message>
    <message>
        <source>Ask what would make this right.</source>
        <translation>Fragen Sie, was es wieder gutmachen würde.</translation>
    </message>
    <message>
        <source>Note their answer to an offer, or that nothing is wanted.</source>
        <translation>Halten Sie die Antwort auf ein Angebot fest, oder dass nichts gewünscht ist.</translation>
    </message>
    <message>
        <source>Ask if it is right now, then note how it ended.</source>
        <translation>Fragen Sie, ob es jetzt gut ist, und halten Sie fest, wie es ausging.</translation>
    </message>
    <message>
        <source>How do they sound?</source>
        <translation>Wie klingt es?</translation>
    </message>
    <message>
        <source>What did it cost them?</source>
        <translation>Was hat es gekostet?</translation>
    </message>
    <message>
        <source>Not delivered yet</source>
        <translation>Noch nicht angekommen</translation>
    </message>
    <message>
        <source>Ask what they want</source>
        <translation>Nach dem Wunsch fragen</translation>
    </message>
    <message>
        <source>No answer noted yet</source>
        <translation>Noch keine Antwort festgehalten</translation>
    </message>
</context>
<context>
    <name>amends::StoryStrip</name>
    <message>
        <source>What happened, and what we did</source>
        <translation>Was geschah und was wir taten</translation>
    </message>
    <message>
        <source>Since %1: failed %2, put right %3, praised us %4</source>
        <extracomment>how often each was so since that year; read by screen readers</extracomment>
        <translation>Seit %1: %2-mal misslungen, %3-mal gutgemacht, %4-mal gelobt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>misslungen</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>gutgemacht</translation>
    </message>
    <message>
        <source>praised us</source>
        <translation>Lob</translation>
    </message>
</context>
<context>
    <name>amends::StrengthBar</name>
    <message>
        <source>not set</source>
        <extracomment>How strong a mood is, for a screen reader</extracomment>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 von 5</translation>
    </message>
</context>
<context>
    <name>amends::TopBar</name>
    <message>
        <source>Find a customer, case or phrase</source>
        <translation>Kunden, Fall oder Satz finden</translation>
    </message>
    <message>
        <source>New recovery</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>Demo, not real</source>
        <translation>Beispiel, nicht echt</translation>
    </message>
    <message>
        <source>Everybody here is made up. Press to leave the demo.</source>
        <translation>Hier ist alles erfunden. Drücken, um das Beispiel zu verlassen.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
</context>
<context>
    <name>amends::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>amends::VisibleText</name>
    <message>
        <source>Erased on request</source>
        <translation>Auf Wunsch gelöscht</translation>
    </message>
</context>
<context>
    <name>amends::WordsEdit</name>
    <message>
        <source>This field holds %1 characters. What came after them was not taken.</source>
        <translation>Dieses Feld fasst %1 Zeichen. Was danach kam, wurde nicht übernommen.</translation>
    </message>
</context>
</TS>
