<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>bubenik::ui::MainWindow</name>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>And %n more.</numerusform>
                <numerusform>And %n more.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::NavigationButton</name>
        <message numerus="yes">
            <source>%1: %n need you</source>
            <extracomment>%1 is a page's name, %n how many things on it need the user</extracomment>
            <translation>
                <numerusform>%1: %n needs you</numerusform>
                <numerusform>%1: %n need you</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::OverviewPage</name>
        <message numerus="yes">
            <source>And %n more this week; all of them are in the outbox.</source>
            <translation>
                <numerusform>And %n more this week; all of them are in the outbox.</numerusform>
                <numerusform>And %n more this week; all of them are in the outbox.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n more in the outbox.</source>
            <translation>
                <numerusform>And %n more in the outbox.</numerusform>
                <numerusform>And %n more in the outbox.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::PostListPanel</name>
        <message numerus="yes">
            <source>%n post(s) put into the archive</source>
            <translation>
                <numerusform>%n post put into the archive</numerusform>
                <numerusform>%n posts put into the archive</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) taken out of the archive</source>
            <translation>
                <numerusform>%n post taken out of the archive</numerusform>
                <numerusform>%n posts taken out of the archive</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) moved to the bin</source>
            <translation>
                <numerusform>%n post moved to the bin</numerusform>
                <numerusform>%n posts moved to the bin</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) brought back</source>
            <translation>
                <numerusform>%n post brought back</numerusform>
                <numerusform>%n posts brought back</numerusform>
            </translation>
        </message>
    </context>
</TS>
