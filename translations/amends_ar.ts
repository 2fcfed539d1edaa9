<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
    <name>QtPrompts</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
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
        <source>Here is what I’ll do: %1. Would that make it right?</source>
        <extracomment>said aloud to the customer; %1 is a list of what we offer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and </source>
        <comment>between two offers</comment>
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
        <source>The store does not answer. Your words are kept here and tried again.</source>
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
        <source>Can’t save. Is the disk full? Your words are safe here and tried again.</source>
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
    <name>amends::RemovableChip</name>
    <message>
        <source>Delete lets this phrase go.</source>
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
        <source>Social media</source>
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
        <extracomment>losing face in front of others</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peace of mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hassle</source>
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
    <name>amends::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
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
