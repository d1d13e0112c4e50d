<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Cli</name>
        <message numerus="yes">
            <source>%n documents are erased for good on the server.</source>
            <translation>
                <numerusform>%n document is erased for good on the server.</numerusform>
                <numerusform>%n documents are erased for good on the server.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It is in %n day(s): short notice.</source>
            <translation>
                <numerusform>It is in %n day: short notice.</numerusform>
                <numerusform>It is in %n days: short notice.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ConflictCard</name>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
    </context>
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
        <message numerus="yes">
            <source>And %n more in two wordings.</source>
            <translation>
                <numerusform>And %n more in two wordings.</numerusform>
                <numerusform>And %n more in two wordings.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n comment</numerusform>
                <numerusform>%n comments</numerusform>
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
    <context>
        <name>bubenik::ui::PostsPage</name>
        <message numerus="yes">
            <source>Comments and figures; %n wait(s) for an answer</source>
            <translation>
                <numerusform>Comments and figures; %n waits for an answer</numerusform>
                <numerusform>Comments and figures; %n wait for an answer</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::SharedLines</name>
        <message numerus="yes">
            <source>%n place(s) wait for your choice.</source>
            <translation>
                <numerusform>%n place waits for your choice.</numerusform>
                <numerusform>%n places wait for your choice.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::SyncLooks</name>
        <message numerus="yes">
            <source>%n change(s) made here wait to be sent.</source>
            <translation>
                <numerusform>%n change made here waits to be sent.</numerusform>
                <numerusform>%n changes made here wait to be sent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) changed by two people wait for your choice.</source>
            <translation>
                <numerusform>%n place changed by two people waits for your choice.</numerusform>
                <numerusform>%n places changed by two people wait for your choice.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) made here were refused by the server.</source>
            <translation>
                <numerusform>%n change made here was refused by the server.</numerusform>
                <numerusform>%n changes made here were refused by the server.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::SyncState</name>
        <message numerus="yes">
            <source>%n place(s) in two wordings wait for your choice.</source>
            <translation>
                <numerusform>%n place in two wordings waits for your choice.</numerusform>
                <numerusform>%n places in two wordings wait for your choice.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>And %n more.</numerusform>
                <numerusform>And %n more.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::SyncTrouble</name>
        <message numerus="yes">
            <source>After five wrong passwords the server lets nobody in under this name for about %n minute(s) more, not even with the right password. Bubeník tries again by itself then.</source>
            <translation>
                <numerusform>After five wrong passwords the server lets nobody in under this name for about %n minute more, not even with the right password. Bubeník tries again by itself then.</numerusform>
                <numerusform>After five wrong passwords the server lets nobody in under this name for about %n minutes more, not even with the right password. Bubeník tries again by itself then.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::WordingsView</name>
        <message numerus="yes">
            <source>… %n paragraph(s) the same …</source>
            <extracomment>stands for paragraphs that are the same in both wordings</extracomment>
            <translation>
                <numerusform>… %n paragraph the same …</numerusform>
                <numerusform>… %n paragraphs the same …</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ScriptEditor</name>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
    </context>
</TS>
