<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>amends::AlertStrip</name>
    <message numerus="yes">
        <source>%n more pinned line(s)</source>
        <translation>
            <numerusform>%n more pinned line</numerusform>
            <numerusform>%n more pinned lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::ApologizePage</name>
    <message numerus="yes">
        <source>%n blank(s) left to fill</source>
        <translation>
            <numerusform>%n blank left to fill</numerusform>
            <numerusform>%n blanks left to fill</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s) left: %1</source>
        <extracomment>How many blanks, then the name of the first: &quot;1 blank left: What we changed&quot;</extracomment>
        <translation>
            <numerusform>%n blank left: %1</numerusform>
            <numerusform>%n blanks left: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::CallBar</name>
    <message numerus="yes">
        <source>Show, and %n more</source>
        <translation>
            <numerusform>Show, and %n more</numerusform>
            <numerusform>Show, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::CallPage</name>
    <message numerus="yes">
        <source>rang %n times</source>
        <translation>
            <numerusform>rang %n time</numerusform>
            <numerusform>rang %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::CallWords</name>
    <message numerus="yes">
        <source>%n people have this number.</source>
        <translation>
            <numerusform>One person has this number.</numerusform>
            <numerusform>%n people have this number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have a number like it.</source>
        <translation>
            <numerusform>One person has a number like it.</numerusform>
            <numerusform>%n people have a number like it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::CareStrip</name>
    <message numerus="yes">
        <source>%Ln request(s) about people&apos;s data wait. The next:</source>
        <translation>
            <numerusform>%Ln request about people&apos;s data waits. The next:</numerusform>
            <numerusform>%Ln requests about people&apos;s data wait. The next:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::CareText</name>
    <message numerus="yes">
        <source>%1 of files were searched for %n text(s) of theirs: names, numbers, addresses and what they said.</source>
        <translation>
            <numerusform>%1 of files were searched for %n text of theirs: names, numbers, addresses and what they said.</numerusform>
            <numerusform>%1 of files were searched for %n texts of theirs: names, numbers, addresses and what they said.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every row of the server was searched for %n text(s) of theirs. The server&apos;s own files and backups are its administrator&apos;s.</source>
        <translation>
            <numerusform>Every row of the server was searched for %n text of theirs. The server&apos;s own files and backups are its administrator&apos;s.</numerusform>
            <numerusform>Every row of the server was searched for %n texts of theirs. The server&apos;s own files and backups are its administrator&apos;s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::CaseFilters</name>
    <message numerus="yes">
        <source>Clear %n filter(s)</source>
        <translation>
            <numerusform>Clear %n filter</numerusform>
            <numerusform>Clear %n filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::CaseHeader</name>
    <message numerus="yes">
        <source>On hold %n second(s)</source>
        <translation>
            <numerusform>On hold %n second</numerusform>
            <numerusform>On hold %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::CaseTime</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::CaseWords</name>
    <message numerus="yes">
        <source>Closed. %n of 6 steps done.</source>
        <translation>
            <numerusform>Closed. %n of 6 steps done.</numerusform>
            <numerusform>Closed. %n of 6 steps done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step %1 of 6, %2. %n done.</source>
        <translation>
            <numerusform>Step %1 of 6, %2. %n done.</numerusform>
            <numerusform>Step %1 of 6, %2. %n done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::EffortText</name>
    <message numerus="yes">
        <source>Came to us %n times</source>
        <translation>
            <numerusform>Came to us once</numerusform>
            <numerusform>Came to us %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Had to say it again %n times</source>
        <translation>
            <numerusform>Had to say it again once</numerusform>
            <numerusform>Had to say it again %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passed on %n times</source>
        <translation>
            <numerusform>Passed on once</numerusform>
            <numerusform>Passed on %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put on hold %n times</source>
        <translation>
            <numerusform>Put on hold once</numerusform>
            <numerusform>Put on hold %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::EmpathizeSay</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::EventText</name>
    <message numerus="yes">
        <source>They lost %1 and %n minute(s)</source>
        <translation>
            <numerusform>They lost %1 and %n minute</numerusform>
            <numerusform>They lost %1 and %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::FollowUpPage</name>
    <message numerus="yes">
        <source>%n open promise(s) stay on the list</source>
        <translation>
            <numerusform>%n open promise stays on the list</numerusform>
            <numerusform>%n open promises stay on the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::ImportDialog</name>
    <message numerus="yes">
        <source>%1 of %n column(s) recognised. The first lines are shown.</source>
        <translation>
            <numerusform>%1 of %n column recognised. The first lines are shown.</numerusform>
            <numerusform>%1 of %n columns recognised. The first lines are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln line(s)</source>
        <extracomment>%1 a file&apos;s name, %2 its size</extracomment>
        <translation>
            <numerusform>%1, %2, %Ln line</numerusform>
            <numerusform>%1, %2, %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln line(s)</source>
        <translation>
            <numerusform>Read %Ln line</numerusform>
            <numerusform>Read %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln card(s)</source>
        <extracomment>%1 a file&apos;s name, %2 its size</extracomment>
        <translation>
            <numerusform>%1, %2, %Ln card</numerusform>
            <numerusform>%1, %2, %Ln cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::ImportOutcome</name>
    <message numerus="yes">
        <source>%n line(s) refused</source>
        <translation>
            <numerusform>%n line refused</numerusform>
            <numerusform>%n lines refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save these %n line(s)</source>
        <translation>
            <numerusform>Save this line</numerusform>
            <numerusform>Save these %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new person(s) may be here already</source>
        <extracomment>new customers with the phone or email of somebody known</extracomment>
        <translation>
            <numerusform>%Ln new person may be here already</numerusform>
            <numerusform>%Ln new people may be here already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::ImportText</name>
    <message numerus="yes">
        <source>%1: longer than %n characters.</source>
        <translation>
            <numerusform>%1: longer than %n character.</numerusform>
            <numerusform>%1: longer than %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::InvestigateLanes</name>
    <message numerus="yes">
        <source>%n fact(s), each with its source</source>
        <translation>
            <numerusform>%n fact, with its source</numerusform>
            <numerusform>%n facts, each with its source</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::InvestigateQuestions</name>
    <message numerus="yes">
        <source>%n open, %1 at most</source>
        <translation>
            <numerusform>%n open, %1 at most</numerusform>
            <numerusform>%n open, %1 at most</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::InvestigateTold</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::ListenReadBack</name>
    <message numerus="yes">
        <source>Uses %n of their phrases</source>
        <translation>
            <numerusform>Uses %n of their phrases</numerusform>
            <numerusform>Uses %n of their phrases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::MainWindow</name>
    <message numerus="yes">
        <source>%n late, Amends</source>
        <translation>
            <numerusform>%n late, Amends</numerusform>
            <numerusform>%n late, Amends</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::MergeDialog</name>
    <message numerus="yes">
        <source>%n case(s), all orders, phones and emails of both stay.</source>
        <translation>
            <numerusform>%n case, all orders, phones and emails of both stay.</numerusform>
            <numerusform>%n cases, all orders, phones and emails of both stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::OfferPanel</name>
    <message numerus="yes">
        <source>%n day(s) of their shopping.</source>
        <translation>
            <numerusform>%n day of their shopping.</numerusform>
            <numerusform>%n days of their shopping.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::OrderPanel</name>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::Palette</name>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%n found.</numerusform>
            <numerusform>%n found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::PeopleColumn</name>
    <message numerus="yes">
        <source>The first %n people. Type more of the name.</source>
        <translation>
            <numerusform>The first person. Type more of the name.</numerusform>
            <numerusform>The first %n people. Type more of the name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s). Type a name.</source>
        <translation>
            <numerusform>%n customer. Type a name.</numerusform>
            <numerusform>%n customers. Type a name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n people at risk, the heaviest reason first</source>
        <translation>
            <numerusform>The first person at risk</numerusform>
            <numerusform>The first %n people at risk, the heaviest reason first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n quiet people, the longest silence first</source>
        <translation>
            <numerusform>The first quiet person</numerusform>
            <numerusform>The first %n quiet people, the longest silence first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people at risk, the heaviest reason first</source>
        <translation>
            <numerusform>%n person at risk</numerusform>
            <numerusform>%n people at risk, the heaviest reason first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiet people, the longest silence first</source>
        <translation>
            <numerusform>%n quiet person</numerusform>
            <numerusform>%n quiet people, the longest silence first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::PersonCard</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::PersonText</name>
    <message numerus="yes">
        <source>%1, %n year(s)</source>
        <extracomment>a loyalty tier and the years they have been a customer: &quot;Gold, 8 years&quot;</extracomment>
        <translation>
            <numerusform>%1, %n year</numerusform>
            <numerusform>%1, %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::PersonWords</name>
    <message numerus="yes">
        <source>%n open recoveries</source>
        <translation>
            <numerusform>%n open recovery</numerusform>
            <numerusform>%n open recoveries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::RecoveriesPage</name>
    <message numerus="yes">
        <source>Exported %n case(s).</source>
        <translation>
            <numerusform>Exported %n case.</numerusform>
            <numerusform>Exported %n cases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::SentinelRibbon</name>
    <message numerus="yes">
        <source>Second failure in %n day(s).</source>
        <translation>
            <numerusform>Second failure in %n day.</numerusform>
            <numerusform>Second failure in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failures in %n day(s).</source>
        <extracomment>%1 is how many failures, at least 3</extracomment>
        <translation>
            <numerusform>%1 failures in %n day.</numerusform>
            <numerusform>%1 failures in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First: %1, %2. Put right in %n day(s).</source>
        <extracomment>%1 is what went wrong, %2 a day</extracomment>
        <translation>
            <numerusform>First: %1, %2. Put right in %n day.</numerusform>
            <numerusform>First: %1, %2. Put right in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amends::SignText</name>
    <message numerus="yes">
        <source>No answer for %n h</source>
        <translation>
            <numerusform>No answer for %n h</numerusform>
            <numerusform>No answer for %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer for %n days</source>
        <translation>
            <numerusform>No answer for %n day</numerusform>
            <numerusform>No answer for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises not kept, the last one %1: “%2”</source>
        <translation>
            <numerusform>%n promise not kept, %1: “%2”</numerusform>
            <numerusform>%n promises not kept, the last one %1: “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought nothing in the %n days since we failed them</source>
        <translation>
            <numerusform>Bought nothing in the %n day since we failed them</numerusform>
            <numerusform>Bought nothing in the %n days since we failed them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought nothing for %n days, and usually every %1 days</source>
        <extracomment>%1 is how many days usually lie between two orders</extracomment>
        <translation>
            <numerusform>Bought nothing for %n day, and usually every %1 days</numerusform>
            <numerusform>Bought nothing for %n days, and usually every %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failures in %1 days</source>
        <extracomment>%1 is a number of days</extracomment>
        <translation>
            <numerusform>%n failure in %1 days</numerusform>
            <numerusform>%n failures in %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) not kept</source>
        <translation>
            <numerusform>%n promise not kept</numerusform>
            <numerusform>%n promises not kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought nothing for %n days</source>
        <translation>
            <numerusform>Bought nothing for %n day</numerusform>
            <numerusform>Bought nothing for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open recoveries</source>
        <translation>
            <numerusform>%n open recovery</numerusform>
            <numerusform>%n open recoveries</numerusform>
        </translation>
    </message>
</context>
</TS>
