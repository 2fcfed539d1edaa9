<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
    <name>QtPrompts</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
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
        <source>Here is what I’ll do: %1. Would that make it right?</source>
        <extracomment>said aloud to the customer; %1 is a list of what we offer</extracomment>
        <translation>Das werde ich tun: %1. Wäre es damit wieder gut?</translation>
    </message>
    <message>
        <source>, and </source>
        <comment>between two offers</comment>
        <translation> und </translation>
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
        <translation>Dieses Angebot</translation>
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
        <source>The store does not answer. Your words are kept here and tried again.</source>
        <translation>Der Speicher antwortet nicht. Ihre Worte bleiben hier und werden erneut gesichert.</translation>
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
        <source>Can’t save. Is the disk full? Your words are safe here and tried again.</source>
        <translation>Sichern geht nicht. Ist der Datenträger voll? Ihre Worte sind hier sicher und werden erneut gesichert.</translation>
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
    <name>amends::RemovableChip</name>
    <message>
        <source>Delete lets this phrase go.</source>
        <translation>Entf nimmt diesen Satz weg.</translation>
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
        <source>Social media</source>
        <translation>Soziale Medien</translation>
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
        <extracomment>losing face in front of others</extracomment>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Peace of mind</source>
        <translation>Ruhe im Kopf</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Hassle</source>
        <translation>Ärger</translation>
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
    <name>amends::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
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
