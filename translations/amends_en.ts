<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
