<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>HelpText</name>
    <message>
        <source>Step 1; Ctrl+2 to Ctrl+6 the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Mark the selection as a key phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Open or close the side panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold and resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and end the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next line to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Amends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, with Qt %2.
Free software under the GNU General Public License 3 or later.
Store: %3
Log: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report for support holds no customer&apos;s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a report for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not saved. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Listen: what happened, in their words; read it back.
2 Empathize: what they lost and how it feels; say so.
3 Investigate: what went wrong and why.
4 Apologize: own it, without an excuse.
5 Compensate: an offer that fits, and promises with a date.
6 Follow up: ask whether it is right now, then close.
Take the steps in any order; every word is kept as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery in six steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person has the number: Enter goes on with the case that was left, or begins one.
Several have it: choose with the arrow keys, then Enter.
Nobody has it: type a name. Enter gives them the number; a new person keeps it.
Escape goes back to where you were. The call goes on waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody rings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Icon</name>
    <message>
        <source>Listen</source>
        <translation>الاستماع</translation>
    </message>
    <message>
        <source>Empathize</source>
        <translation>التعاطف</translation>
    </message>
    <message>
        <source>Investigate</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Apologize</source>
        <translation>الاعتذار</translation>
    </message>
    <message>
        <source>Compensate</source>
        <translation>التعويض</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Recoveries</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Store counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter by post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Handwritten note card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Replace with suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewind to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a key phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk of leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyalty tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worried</source>
        <translation>قلق</translation>
    </message>
    <message>
        <source>Let down</source>
        <translation>خائب الأمل</translation>
    </message>
    <message>
        <source>Frustrated</source>
        <translation>محبط</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>غاضب</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesText</name>
    <message>
        <source>Recoveries</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>What the company and this desk set up once.
The sections are at the leading side.
Every change is stored as you make it.
Theme and text size change at once; the language from the next start.
Bring in customers from here, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every case you may see, soonest due first.
Views are the chips at the top; save your own and F2 renames it, Delete takes it away.
Ctrl+F finds a case by a name, a number or their words.
Enter opens a case; the six steps are inside.
W says why something is due when it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person by name, phone, email or order.
Before you type, the people you helped lately are here.
Choosing somebody shows what they are worth and what happened; Enter opens their full page.
Go on opens their open case; Ctrl+N begins a new one for them.
Nobody there: add them as they are typed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QtPrompts</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
</context>
<context>
    <name>WhyText</name>
    <message>
        <source>%1 h %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First answer in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First answer in %1 at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We promised: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next contact that was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether it is right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody finds out the cause by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, the clock runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed. Not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday. Not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 counted, so %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Why %1 today</source>
        <extracomment>%1 a time of day: &quot;Why 15:28 today&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::AccessDialog</name>
    <message>
        <source>Only note that they asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give them their data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cases with every step, draft and letter, orders, history, facts and numbers are written into a folder: a page to read and a file for machines. Nobody else is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write their data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be written there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in %1. The request counts as answered.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>amends::AlertStrip</name>
    <message>
        <source>Pinned lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more pinned line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <extracomment>a button; %1 is the text of a pinned line</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::AnswerClock</name>
    <message>
        <source>First call, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the counter, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First chat, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First answer, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: “%1” by %2.</source>
        <extracomment>%1 is a promise in its own words, %2 a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: be in touch by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: check back by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: the cause by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by %1: %2</source>
        <extracomment>%1 is a time, %2 how long until then or how late</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::ApologizeDelivered</name>
    <message>
        <source>Said, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to be sent, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as PDF, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::ApologizePage</name>
    <message>
        <source>Tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words, not used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Print letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another letter. Ctrl+Z brings your words back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s) left to fill</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s) left: %1</source>
        <extracomment>How many blanks, then the name of the first: &quot;1 blank left: What we changed&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The subject has a blank: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the letter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take it. Your letter is kept; print it again or copy it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted as said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it where you send it from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter %1.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be saved there. Your letter is kept; choose another place or copy it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We failed them before. Tick what you have looked at, or press again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::Application</name>
    <message>
        <source>Where the store stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amends stores (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window has that store. It is in front now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and contact cards (*.csv *.txt *.tsv *.vcf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::CallBar</name>
    <message>
        <source>Incoming call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They rang off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show, and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes the call.</source>
        <extracomment>said aloud; %1 are keys</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::CallPage</name>
    <message>
        <source>They rang off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, the call goes on waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls that wait, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say %1</source>
        <extracomment>how to say a name; %1 is &quot;MY-ah oh-KAH-for&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>rang %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lifetime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::CallWords</name>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is ringing.</source>
        <extracomment>%1 is a person or a telephone number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rang at %2.</source>
        <extracomment>%1 is a person or a telephone number, %2 when: &quot;14:02&quot;, &quot;Mon 17 Nov, 14:02&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left at %1 at %2</source>
        <extracomment>where work on a case stopped: %1 is a step, %2 a time of today</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left at %1 yesterday</source>
        <extracomment>%1 is a step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left at %1 on %2</source>
        <extracomment>where work on a case stopped: %1 is a step, %2 a weekday or a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people have this number.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have a number like it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The number is withheld. Ask who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no telephone number. Ask who it is.</source>
        <extracomment>%1 is what the telephone system handed over</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here has this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name not known yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::CallerCard</name>
    <message>
        <source>No open case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already told us. Don’t ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, and what we did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First contact. Make it a good one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a fact they told us, %2 whom and when they told it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::CallerSearch</name>
    <message>
        <source>Find them by name or email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People it may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who of them is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it one of them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name: Enter gives them the number %1 and opens them. Nobody by that name: add them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name: Enter opens them. Nobody by that name: add them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type two letters of their name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody by that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed them first. Pick them once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::Calls</name>
    <message>
        <source>Take the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is ringing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is put away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call from %1 is put away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::CareMenu</name>
    <message>
        <source>Merge with another record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give them their data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the merge with %1 back</source>
        <extracomment>%1 is the name on the other record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked to be erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked for their data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one record now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The merge stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken back before, merged further, or one of them was erased.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::CareStrip</name>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked to be erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked for their data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) about people&apos;s data wait. The next:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who waits for an answer about their data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests about people&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
</context>
<context>
    <name>amends::CareText</name>
    <message>
        <source>The chain of events of every case holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of events of a case is broken. Ask whoever looks after the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of files were searched for %n text(s) of theirs: names, numbers, addresses and what they said.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The erasure was cut short once and finished later. The whole file was written anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every row of the server was searched for %n text(s) of theirs. The server&apos;s own files and backups are its administrator&apos;s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was still found in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of others hold the same name, number or address and were left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies made before, such as backups, are not reached by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number: %1
Record: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on %1, due by %2
Erased on %3 by %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emptied: name, address and notes; phones and emails: %1; cases: %2, with the words of their events: %3; drafts: %4; orders: %5; lines of history: %6; facts: %7; earlier copies: %8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, without a name: that the cases happened, when, of what kind, and what was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best way to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything we keep of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on %1. The same, for machines, is in %2.</source>
        <extracomment>%1 a date and time, %2 a file&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1, opened on %2</source>
        <extracomment>%1 a case&apos;s number, %2 a date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you told us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As we had it before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was due by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::CaseFacts</name>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by you</source>
        <extracomment>%1 is when the case was opened, %2 by whom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard %1, took %2</source>
        <extracomment>%1 is when, %2 how long after the case was opened</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told %1, took %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed %1, took %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::CaseFilters</name>
    <message>
        <source>Name, case or words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Clear %n filter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::CaseFooter</name>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the disk is full or the store is gone. Your words are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::CaseHeader</name>
    <message>
        <source>On call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F12 starts and ends the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say %1</source>
        <extracomment>how to say a name; %1 is &quot;MY-ah oh-KAH-for&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lifetime</source>
        <extracomment>%1 is what they bought in all their time with us: &quot;8,460 lifetime&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>·  %1 a year</source>
        <extracomment>%1 is what they bought in the last 365 days: &quot;1,240 a year&quot;; the dot divides it from what stands before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>·  %1</source>
        <extracomment>%1 is the best way to reach them: &quot;Phone after 17:00&quot;; the dot divides it from what stands before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke for %1</source>
        <extracomment>%1 is how long all calls of this case took</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F12 starts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F9 puts the call on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest %1</source>
        <extracomment>%1 is the longest time on hold, minutes and seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over a minute. Go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 in 10 say they won’t wait past 1:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back before 0:45</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Said by people asked in a survey by Velaro in 2012: 32.3% would not wait at all, 27.6% up to a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>On hold %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Over a minute on hold. Go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>45 seconds on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody here is made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo, not real</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::CaseListModel</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is about, and the case&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the company calls a customer of this worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the six steps are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first step that is not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earliest of answer, promise and next contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::CaseRows</name>
    <message>
        <source>“%1”</source>
        <extracomment>somebody&apos;s own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure, told by %1</source>
        <extracomment>%1 is a channel: &quot;Failure told by phone&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They told us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <extracomment>%1 is what they said or what was done, %2 a case number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is who keeps a promise, %2 how far away its time is: &quot;You, 24 min&quot;
----------
%1 is an order number, %2 its total</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They praised us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke on the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all</source>
        <extracomment>%1 is a length of time: &quot;7 min&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::CaseTable</name>
    <message>
        <source>Recoveries</source>
        <translation>الحالات</translation>
    </message>
</context>
<context>
    <name>amends::CaseTime</name>
    <message>
        <source>under 1 min</source>
        <extracomment>a length of time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <extracomment>hours and minutes: &quot;2 h 54&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 late</source>
        <extracomment>%1 is a length of time: &quot;12 min late&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::CaseViewsBar</name>
    <message>
        <source>All open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 renames this view, Delete takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A view&apos;s name and how many recoveries are in it: &quot;Late 3&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold, not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view “%1” was taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed twice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::CaseWords</name>
    <message>
        <source>First answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Closed. %n of 6 steps done.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step %1 of 6, %2. %n done.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::ClocksSection</name>
    <message>
        <source>Clocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aim for the first answer, in hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit for the first answer, in hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that a recovery is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check back after, in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To hear whether it really was put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second failure counts within, in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the case warns, and asks for a second look. 0 switches that off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soon after the first means within, in days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::CloseGuard</name>
    <message>
        <source>These words are not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store does not take what you wrote. Stay to save a copy: the button is at the foot of the window. If you close now, what is not saved is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::CompanySection</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As your customers know you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, phone and email. It stands on every letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you compensate in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How phone numbers without a country code are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It signs your letters and your promises.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::CompensatePage</name>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>What would make this right</source>
        <translation>ما الذي يصلح الأمر</translation>
    </message>
    <message>
        <source>They’d rather not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers open once you have their answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They want none of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would make this right for you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before you offer. Then wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words first, the extra last. Don’t mention what it costs us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they asked for first. Then more than expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not, in their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep their no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They’d rather not say. Offer what answers what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They want nothing. That is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They want nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for their answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what would make it right, and write their answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an offer and keep their answer, or keep that they want nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start they wanted: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words are kept. They are there when you add an offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This offer is not made yet. Finish it or leave it, then go on to the next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::ConflictPanel</name>
    <message>
        <source>Keep both: add mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else wrote here first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else wrote here first. Nothing is lost: look at both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were about to record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave mine out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is when, %2 who wrote it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::CustomerDialog</name>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a name, a phone or an email, so that they can be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed is not saved yet. Leave all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household and company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::CustomerFields</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MY-ah oh-KAH-for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0113 496 0119 (work), 07700 900123 (mobile)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after 17:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best way to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May we email?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May we write by post?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no telephone number. Mend it, or save again to keep it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no email address. Mend it, or save again to keep it so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::CustomerListModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name as they write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that is shown first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the company calls a customer of this worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they spent in the last 365 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they may leave, an open recovery, or how the last one ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::CustomersPage</name>
    <message>
        <source>Pinned. Everybody sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is taken off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::DeskSection</name>
    <message>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters keep the language of the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Bring in orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a CSV file, after the customers they belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a CSV file or contact cards. You see what is read before it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in product sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a CSV file: what you promise of a product, its limits, what is known to go wrong. Shown beside Investigate.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::EffortText</name>
    <message numerus="yes">
        <source>Came to us %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Had to say it again %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passed on %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put on hold %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Held for %1 at a time</source>
        <extracomment>%1 is minutes and seconds: &quot;1:10&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little effort for them so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some effort for them so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much effort for them so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::EmpathizeLoss</name>
    <message>
        <source>Not said so far. How long did it take them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said so far. A day’s pay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said so far. Has it happened before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said so far. Did others see it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said so far. What keeps them worrying?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it cost them: %1</source>
        <extracomment>%1 is a loss such as &quot;Time&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it cost them, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::EmpathizePage</name>
    <message>
        <source>Say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it cost them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick what they told you. Leave the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built from their words. Change anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said. Now wait, and let them talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted as sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coach</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::EmpathizeSay</name>
    <message>
        <source>Shortest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names %1</source>
        <extracomment>%1 is a mood: &quot;Names frustrated&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the feeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks them first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They put me right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they say “No, it’s more that…”, that is the sentence. Write theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the feeling, then the loss. One sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or say it like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick one to use it. Ctrl+Z brings yours back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>a sentence to say aloud</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1, %2</source>
        <extracomment>%1 is &quot;Said&quot; or &quot;Sent&quot;, %2 when</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;15 words&quot;, %2 is &quot;6 seconds&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Names %2</source>
        <extracomment>%1 is how long it is (&quot;15 words, 6 seconds&quot;), %2 what it names (&quot;let down, time and trust&quot;)</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::EmpathizeSide</name>
    <message>
        <source>If they say “No, it’s more that…”, that is the sentence. Write theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you’re face to face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They decide how this will go before you finish a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 and 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop. Turn to them, hands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 and 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their eyes, their name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 to 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. They start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <extracomment>%1 of %2 key phrases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::EraseDialog</name>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their name, phones, emails, address and notes go, and every word of their cases, drafts and orders. That the cases happened, when, and what was given stays in the counts, without a name. This cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked us to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We no longer need it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was kept by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type “%1” to erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the words out, then searching the files for what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only note that they asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Another program has the store open, so its files cannot be cleaned now. Nothing was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased. Nothing of them is left here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are gone, but the search found something. The certificate says where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not printed. Check the printer, or save it as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be written there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::ErrorText</name>
    <message>
        <source>It is no longer there. Look it up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this first. Look at both and choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That number is taken already. Use another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be kept as it is. Look at what was typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing. Your words are kept here and tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is damaged and was left untouched. Bring back a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs somebody who may allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was written by a newer Amends. Update this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is closed. Open it again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long to keep. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character here is broken. Delete it and write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength goes from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happiness goes from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount can’t be below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the currency in Settings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That offer is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answered that offer already. Make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That promise is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That promise is settled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say by when, such as “by Friday noon”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what you promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That question is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer one first. Three open questions are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where this comes from, such as “Order 48213”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the one fact that matters for safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them whether it is right now, then close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hold has changed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call has changed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note for whoever takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody handed this case over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store does not answer. Is the disk full, or the network gone? Your words are kept here and tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work. Your words are safe here. If it happens again, save a report under “About Amends”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::EventText</name>
    <message>
        <source>Opened by %1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key phrase kept: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key phrase let go: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they want: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they want: “%1”</source>
        <extracomment>%1 their words, %2 kinds such as &quot;Put right, Be told why&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they want: “%1” (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They sound: %1, strength %2 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They sound: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back and agreed: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They put the read-back right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it cost them: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>%1 is &quot;Said&quot; or &quot;Sent&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should have happened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They told us: “%1” (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause not known yet. %1 finds out by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed on the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose it was: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>They lost %1 and %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Apology, %1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They would rather not say what would make it right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would make it right: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer refused: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised by %2: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise moved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise not kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next contact by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check back by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked back: %1. “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed as: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened again: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call started</source>
        <extracomment>%1 is a telephone number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again what they had told: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to another customer&apos;s record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words erased on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed twice: supervisors told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::FactEditor</name>
    <message>
        <source>This was missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order, product sheet, policy</source>
        <extracomment>in a source field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or what says so</source>
        <extracomment>in a source field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What should have happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where that is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you know it from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the time as 15:20, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what should have happened, or what did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where that is written, then add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where you know it from, then add it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::FirstStart</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sits here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change all of this later in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It signs your letters and your promises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I took the day off.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall we begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is empty. Pick one; the others stay in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your first recovery now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone is on the line. It asks only who, and their words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in your customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo, not real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around a demo company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 weeks of made-up people and cases, kept apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer, in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo says so on every screen. Nothing in it is sent or mixed with your own people. Leave it by the same blue chip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the demo company is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a CSV file or contact cards. You see what is read before it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::FollowUpPage</name>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>What they say now, in their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How happy, they say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it right now, the way you hoped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question. Then wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <comment>how the time of the check-back is edited</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line, for whoever gets the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can open a closed case again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 not at all, 5 very</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-back answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them whether it is right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cause is not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open promise(s) stay on the list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No offer was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No apology was delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether it is right now, and choose how it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::HistoryDelegate</name>
    <message>
        <source>You have read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New to you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::HitDelegate</name>
    <message>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::HoursCard</name>
    <message>
        <source>Clocks run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the first answer. Promises keep the time that was promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the days on which you are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days on which you are closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, open from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, open until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between two times of day: &quot;09:00 to 18:00&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another holiday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of a button without words: %1 its name, %2 its shortcut, such as &quot;Copy (Ctrl+C)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::ImportChoices</name>
    <message>
        <source>Line 1 is names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, guessed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::ImportColumns</name>
    <message>
        <source>What column %1 is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::ImportDialog</name>
    <message>
        <source>Bring in customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines could not be saved there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody edited one of them since. The import stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read. Look at who may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible until someone edits one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n column(s) recognised. The first lines are shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln line(s)</source>
        <extracomment>%1 a file&apos;s name, %2 its size</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These columns look like orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These columns look like customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln card(s)</source>
        <extracomment>%1 a file&apos;s name, %2 its size</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Contact cards. The first ones are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact cards (*.vcf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in product sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These columns look like product sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is their number, phone or email. Choose which one is, above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::ImportOutcome</name>
    <message>
        <source>Matched by customer number, then email, then phone. Notes and history were not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here already, brought up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save these %n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New people who may be here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new person(s) may be here already</source>
        <extracomment>new customers with the phone or email of somebody known</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the same email as %2: %3</source>
        <extracomment>%1 and %2 are people, %3 what they share</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the same number as %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::ImportText</name>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number, phone or email. Nothing to find them by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a tier. You have %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 does not exist.</source>
        <extracomment>%1 a day of the month, %2 a month&apos;s name: &quot;31 February&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an amount of money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: longer than %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No order number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer “%1” is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has that number already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store could not keep this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card has no end (END:VCARD).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to go wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name of a product.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::Investigate</name>
    <message>
        <source>ddd d</source>
        <extracomment>A day of this month, as short as it can be: &quot;Fri 14&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where you know it from, then add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer one first. Three open questions are the most anyone can follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the one fact that matters for their safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long to keep. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One character here cannot be kept. Delete it and type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what they lost as a number above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the company&apos;s currency in Settings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is closed. Reopen it to add to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be noted now. Your words are kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::InvestigateCause</name>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who finds out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finds out by %2.</source>
        <extracomment>%1 a person, %2 a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cause is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who finds out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day that is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::InvestigateJourney</name>
    <message>
        <source>Where on their journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows move, Space picks where it broke, Enter picks where they felt it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick two: where it broke, where they felt it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space picks where it broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now pick where they felt it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::InvestigateJudgement</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How bad for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one fact that matters for their safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 min, 1:30, 2 h</source>
        <extracomment>how to write a length of time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money they lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time they lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask this first. It is noted as soon as you have written it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the time as 90 min, 1:30 or 2 h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the money as a number, as in 25.50.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::InvestigateLanes</name>
    <message>
        <source>What should have happened, and what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk through it with them: what should have happened, what did, and where you know it from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Fact removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s), each with its source</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>Adds a fact from the order: &quot;Delivery due, Mon 17 (Order 48213)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the fact: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact removed. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words are kept. They are there when you add a fact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fact is not added yet. Finish it or leave it, then go on to the next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::InvestigateLines</name>
    <message>
        <source>“%1”</source>
        <extracomment>A line to be said aloud stands in quotation marks</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::InvestigatePage</name>
    <message>
        <source>Say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct without blame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finds out</source>
        <extracomment>%1 is a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1</source>
        <extracomment>%1 is an order&apos;s number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::InvestigateQuestions</name>
    <message>
        <source>Ask it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do we need to know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can tell us?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open, %1 at most</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answer one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An answer and who gave it: &quot;Yes, Joel&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, asked %2</source>
        <extracomment>Who was asked, and when: &quot;Depot, asked today 14:10&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They told %1, %2: %3</source>
        <extracomment>%1 who heard it, %2 when, %3 what they said: &quot;They told Leo, chat, Mon 17: 22 Alma Road&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what we need to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the answer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered with what they told us before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question noted. They are asked again: that counts as effort for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words are kept with their question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words are kept. They are there when you add a question.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::InvestigateTold</name>
    <message>
        <source>Add what they told us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already told us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already told us. Don’t ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they told us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who heard it, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who heard a fact, and when: &quot;Leo, chat, Mon 17&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. What they tell you now need not be asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Write what they told us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who heard it, then add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted. Nobody need ask that again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They had told %1 already: that counts as effort for them.</source>
        <extracomment>%1 is whom they told it before: &quot;Leo, chat&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words are kept. They are there when you open this again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::JourneyStation</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A station of the journey and what happened there: &quot;Deliver, felt here&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broke and felt here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broke here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>felt here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::KindText</name>
    <message>
        <source>Late delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong item sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken to badly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worried</source>
        <translation>قلق</translation>
    </message>
    <message>
        <source>Let down</source>
        <translation>خائب الأمل</translation>
    </message>
    <message>
        <source>Frustrated</source>
        <translation>محبط</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>غاضب</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be told why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>as in losing face in front of others</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peace of mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor inconvenience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real hassle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misunderstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a rare item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call from the manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act on the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give to charity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time and attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card they paid with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>a day of this year: weekday, day, month; see QDate&apos;s format</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>a day further away: day, month, year; see QDate&apos;s format</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day (&quot;Mon 24 Nov&quot;), %2 a time (&quot;17:15&quot;)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a day (&quot;Fri 21 Nov&quot;), %2 a time (&quot;11:20&quot;)</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::LaneModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day on the axis: &quot;Mon 17, 15:20&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The months the axis spans: &quot;Oct to Nov&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, first miss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, what should have happened: nothing noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, what happened: nothing noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, should have happened: %2. Known from: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, happened: %2. Known from: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was promised or is usual, and where that is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it should have happened, in equal steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What really happened, and where you know it from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should have happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::LetterEdit</name>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No blank is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are plain words now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::LinksEdit</name>
    <message>
        <source>Household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find who belongs to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household and company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They belong together as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a person and how they belong to the customer: &quot;Femi Okafor, household&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::ListEditor</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::ListenPage</name>
    <message>
        <source>Say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a key phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for your apology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do they sound?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are abusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted quietly. Nobody has to take abuse: you may end the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written from your notes. Change anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what they say next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what they say, as they say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength %1 of 5</source>
        <extracomment>%1 is a number from 1 to 5</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select some of their words first, then mark them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for your apology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard. They said yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what they put right, as they say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That alone says too little. Mark a few more of their words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::ListenReadBack</name>
    <message>
        <source>Read it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said yes</source>
        <translation>قالوا نعم</translation>
    </message>
    <message>
        <source>They put me right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafted from your notes as you write. Change anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ They said yes, %1</source>
        <extracomment>%1 is when they agreed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Uses %n of their phrases</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::MainWindow</name>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Amends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the store somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demo company. This takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We kept what you&apos;d written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n late, Amends</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in product sheets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::MergeDialog</name>
    <message>
        <source>Two records of one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, phone, email or customer number of the other record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Put side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person, one record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), all orders, phones and emails of both stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what is right where they differ. It can be taken back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones, all kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emails, all kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a field such as &quot;Name&quot;, %2 what it says</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::NewRecovery</name>
    <message>
        <source>Name, phone, email or customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They reached us by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody new. They are added when you start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who it is: a name, a number or an email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it one of these? Pick them with Enter. For somebody new, start once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept from before.</source>
        <extracomment>%1 is a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept from before, for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same number as %1. Enter takes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same email as %1. Enter takes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name as %1. Enter takes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly the same name as %1. Enter takes them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::OfferCard</name>
    <message>
        <source>What they asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said yes</source>
        <translation>قالوا نعم</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>قالوا لا</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said yes. Paid by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said no: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change and offer again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::OfferEditor</name>
    <message>
        <source>Why this offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words they would use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this answers what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what it costs us as a number, such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it is, in words they would use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::OfferPanel</name>
    <message>
        <source>Nothing offered yet. Their wish comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs us in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of keeping them against what they spend in a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of their shopping.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::OrderFacts</name>
    <message>
        <source>Their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered by this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::OrderPanel</name>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We know of no order of theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>an amount and its currency</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::Palette</name>
    <message>
        <source>Find a customer, case, phrase or action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one more letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody by that name. Try the order number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1” as a new customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::PeopleColumn</name>
    <message>
        <source>Find a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You helped them lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, phone, email or order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1” as a new customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a filter and how many people it leaves: &quot;Open recovery, 3&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody by that name. Try the order number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here? Try the order number or the end of the phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %n people. Type more of the name.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody new?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s). Type a name.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>At risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is at risk now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is quiet now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %n people at risk, the heaviest reason first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n quiet people, the longest silence first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people at risk, the heaviest reason first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiet people, the longest silence first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::PersonCard</name>
    <message>
        <source>New recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, and what we did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say %1</source>
        <extracomment>how to say a name; %1 is &quot;MY-ah oh-KAH-for&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <extracomment>%1 is the number of a case: &quot;Go on with AM-2481&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend by quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>how somebody belongs to the customer, and their name: &quot;Household: Femi Okafor&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a phone or email and what it is called: &quot;0113 496 0119, work&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best way to reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email and post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is promised now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is copied, ready to dial.</source>
        <extracomment>%1 is a telephone number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program opened. %1 is copied.</source>
        <extracomment>%1 is an email address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::PersonText</name>
    <message numerus="yes">
        <source>%1, %n year(s)</source>
        <extracomment>a loyalty tier and the years they have been a customer: &quot;Gold, 8 years&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>say %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lifetime</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::PersonTimeline</name>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark these as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, and what we did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened with %1</source>
        <extracomment>%1 is a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First contact. Make it a good one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing like that happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a filter and how many it leaves: &quot;Promises, 3&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to no case.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::PersonWords</name>
    <message>
        <source>Recovered today</source>
        <extracomment>%1 is a day of the week, a month, or a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered in %1</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered in %1</source>
        <comment>year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly recovered today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly recovered on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly recovered in %1</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly recovered in %1</source>
        <comment>year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost in %1</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost in %1</source>
        <comment>year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise %1</source>
        <extracomment>%1 is how late: &quot;6 min late&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open recoveries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open recovery, on track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, %2 the first words they said: &quot;Tuesday, the kettle leaked&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::PinDialog</name>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ring before 17:00, they work nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>A week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What everybody must see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody with a %1</source>
        <extracomment>%1 is a product</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every case of: %1</source>
        <extracomment>%1 is a root cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what everybody must see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is not pinned yet. Press Esc again to leave without it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::ProblemBar</name>
    <message>
        <source>Hide this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::ProductPanel</name>
    <message>
        <source>What we say of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to go wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::PromiseEntry</name>
    <message>
        <source>Add promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise, as you said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you promised, such as “I’ll ring by Friday noon”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <comment>how a promise&apos;s time is edited</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to this time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::PromiseTable</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (moved)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::RecoveriesPage</name>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open recoveries. Good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soonest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported %n case(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The list was not exported. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open, %2 late. %3 in this view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is late. Good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recovery with that name, number or words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::RecoveryPage</name>
    <message>
        <source>Nothing to print here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the case number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide what stands beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We kept what you’d written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>%1 is the name of a step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close as recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close as partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close as lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed. You can open it again.</source>
        <extracomment>%1 is a case number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside until %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside, no time given yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call to put on hold. F12 starts one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of what is not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::RemovableChip</name>
    <message>
        <source>Delete lets this phrase go.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::SaidLines</name>
    <message>
        <source>“%1”</source>
        <extracomment>a line to say aloud</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::SamePerson</name>
    <message>
        <source>Open them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same email as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same number as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly the same name as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put side by side with %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::SavedState</name>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>حُفظ في %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Not saved yet. Trying again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::SayCard</name>
    <message>
        <source>Previous line to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next line to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the lines to say is shown: &quot;1 of 4&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::SearchField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::SecondLook</name>
    <message>
        <source>I have read what happened the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names both failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same cause is gone, or it says when it will be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is promised, with a day and a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we offer is more than last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person sees it through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look twice before this goes out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::SentinelRibbon</name>
    <message>
        <source>We broke a promise to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Second failure in %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failures in %n day(s).</source>
        <extracomment>%1 is how many failures, at least 3</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another one is seldom forgiven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same cause, and soon after. Few customers give a third chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same cause again. Few customers give a third chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soon after the first. Few customers give a third chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few customers give a third chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>%1 is a promise in our words, %2 a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First: %1, %2. Not put right.</source>
        <extracomment>%1 is what went wrong, %2 a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>First: %1, %2. Put right in %n day(s).</source>
        <extracomment>%1 is what went wrong, %2 a day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read that case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::SetAsideCard</name>
    <message>
        <source>When do they hear from us next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::SettingParts</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>a text size in percent</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::SettingsPage</name>
    <message>
        <source>Amends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each change is saved as you make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, currency, you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Looks, language, store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Causes, journey, tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licence, support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a recovery is put down to. Ticked ones are offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it broke and where it was felt, in their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you call a customer by worth, lowest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log and other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report for whoever helps you. It holds nothing of your customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aims, signs, hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::SidePanel</name>
    <message>
        <source>Beside the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises of this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing promised yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No orders here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already told us. Don’t ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First contact. Make it a good one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1</source>
        <extracomment>%1 is an order number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a fact they told us, %2 whom and when they told it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::SideStrip</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::SignReasons</name>
    <message>
        <source>What they bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what a button opens, and the sentence that it gives the reason for: &quot;AM-2481: 2 failures in 90 days&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::SignText</name>
    <message numerus="yes">
        <source>No answer for %n h</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer for %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They gave us %1 of %2</source>
        <extracomment>a score: &quot;They gave us 2 of 5&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise not kept, %1: “%2”</source>
        <extracomment>%1 is a day, %2 what was promised</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n promises not kept, the last one %1: “%2”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought nothing in the %n days since we failed them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought nothing for %n days, and usually every %1 days</source>
        <extracomment>%1 is how many days usually lie between two orders</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>High risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High.</source>
        <extracomment>how much somebody is at risk of leaving, before the reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some.</source>
        <extracomment>how much somebody is at risk of leaving, before the reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n failures in %1 days</source>
        <extracomment>%1 is a number of days</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) not kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They said “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought %1% less</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Bought nothing for %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open recoveries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the last one %2</source>
        <extracomment>%1 is a sentence, &quot;2 failures in 90 days&quot;, %2 the day of the last one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said, %1: “%2”</source>
        <extracomment>%1 is a day, %2 their own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>score, day</comment>
        <extracomment>%1 is a sentence, &quot;They gave us 2 of 5&quot; or &quot;No answer for 26 h&quot;, %2 the day it began</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought %1% less in the last three months than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why high risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why some risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they are on the quiet list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>a day, inside a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::SignsCard</name>
    <message>
        <source>Signs that somebody may leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two failures, or a promise not kept, within days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 switches a sign off, here and below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought less by so many percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last three months, against the year before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave us at most, of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would recommend us at most, of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote, and had no answer for hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought nothing after a failure for days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then they are on the list of quiet customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or for so many times their usual gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For customers who used to buy steadily.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that sound like leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Cancel”, “never again”, “the last time”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::SpendBars</name>
    <message>
        <source>Spend by quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter %1 of %2: %3</source>
        <extracomment>%1 is the number of a quarter, %2 its year, %3 what was spent in it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::StepButton</name>
    <message>
        <source>%1, done. %2</source>
        <extracomment>a step and what stands under it: &quot;Listen, done. Read back, agreed.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::StepRail</name>
    <message>
        <source>The six steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::StepText</name>
    <message>
        <source>Listen</source>
        <translation>الاستماع</translation>
    </message>
    <message>
        <source>Empathize</source>
        <translation>التعاطف</translation>
    </message>
    <message>
        <source>Investigate</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Apologize</source>
        <translation>الاعتذار</translation>
    </message>
    <message>
        <source>Compensate</source>
        <translation>التعويض</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Read back, agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named: %1</source>
        <extracomment>%1 is a mood: &quot;Named: let down&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finds out</source>
        <extracomment>%1 is who finds out the cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>لم تبدأ</translation>
    </message>
    <message>
        <source>Their words first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it back to finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it to finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the cause to finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for their answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check back to finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what they say, in their own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick how they sound. It chooses your next line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it back to them, then press They said yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick what it cost them, if they told you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the sentence, then press Said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the cause, or say who finds out and by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The apology has not reached them yet. Say, copy or print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what would make this right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note their answer to an offer, or that nothing is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask if it is right now, then note how it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do they sound?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did it cost them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what they want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer noted yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::StoryStrip</name>
    <message>
        <source>What happened, and what we did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1: failed %2, put right %3, praised us %4</source>
        <extracomment>how often each was so since that year; read by screen readers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>praised us</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::StrengthBar</name>
    <message>
        <source>not set</source>
        <extracomment>How strong a mood is, for a screen reader</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::TopBar</name>
    <message>
        <source>Find a customer, case or phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo, not real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody here is made up. Press to leave the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>amends::VisibleText</name>
    <message>
        <source>Erased on request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amends::WordsEdit</name>
    <message>
        <source>This field holds %1 characters. What came after them was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
