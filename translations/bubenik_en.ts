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
            <source>%n records are not on the server and would be lost. If that must be: --lose-unsent.</source>
            <translation>
                <numerusform>%n record is not on the server and would be lost. If that must be: --lose-unsent.</numerusform>
                <numerusform>%n records are not on the server and would be lost. If that must be: --lose-unsent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visits were anonymised.</source>
            <translation>
                <numerusform>%n visit was anonymised.</numerusform>
                <numerusform>%n visits were anonymised.</numerusform>
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
        <name>bubenik::ui::FindBar</name>
        <message numerus="yes">
            <source>%n hits</source>
            <translation>
                <numerusform>%n hit</numerusform>
                <numerusform>%n hits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n replaced</source>
            <translation>
                <numerusform>%n replaced</numerusform>
                <numerusform>%n replaced</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::HintsPanel</name>
        <message numerus="yes">
            <source>A sentence of %n words: “%1” Could it be two?</source>
            <translation>
                <numerusform>A sentence of %n word: “%1” Could it be two?</numerusform>
                <numerusform>A sentence of %n words: “%1” Could it be two?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unknown words</source>
            <translation>
                <numerusform>%n unknown word</numerusform>
                <numerusform>%n unknown words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hints</source>
            <translation>
                <numerusform>%n hint</numerusform>
                <numerusform>%n hints</numerusform>
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
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>And %n more.</numerusform>
                <numerusform>And %n more.</numerusform>
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
        <name>bubenik::ui::TypographyPanel</name>
        <message numerus="yes">
            <source>%n quotes</source>
            <translation>
                <numerusform>%n quote</numerusform>
                <numerusform>%n quotes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unbreakable spaces</source>
            <translation>
                <numerusform>%n unbreakable space</numerusform>
                <numerusform>%n unbreakable spaces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dashes</source>
            <translation>
                <numerusform>%n dash</numerusform>
                <numerusform>%n dashes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ellipses</source>
            <translation>
                <numerusform>%n ellipsis</numerusform>
                <numerusform>%n ellipses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dates</source>
            <translation>
                <numerusform>%n date</numerusform>
                <numerusform>%n dates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n times</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n signs</source>
            <translation>
                <numerusform>%n sign</numerusform>
                <numerusform>%n signs</numerusform>
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
    <context>
        <name>bubenik::ui::CalendarMove</name>
        <message numerus="yes">
            <source>%1 gets %n items that day.</source>
            <translation>
                <numerusform>%1 gets %n item that day.</numerusform>
                <numerusform>%1 gets %n items that day.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::CalendarDelegate</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::MeetingModel</name>
        <message numerus="yes">
            <source>%n come</source>
            <translation>
                <numerusform>%n comes</numerusform>
                <numerusform>%n come</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n do not</source>
            <translation>
                <numerusform>%n does not</numerusform>
                <numerusform>%n do not</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without an answer</source>
            <translation>
                <numerusform>%n without an answer</numerusform>
                <numerusform>%n without an answer</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::InvitePanel</name>
        <message numerus="yes">
            <source>Only %n day(s) remain until then; people plan a week ahead.</source>
            <translation>
                <numerusform>Only %n day remains until then; people plan a week ahead.</numerusform>
                <numerusform>Only %n days remain until then; people plan a week ahead.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n get an invitation by e-mail</source>
            <translation>
                <numerusform>%n gets an invitation by e-mail</numerusform>
                <numerusform>%n get an invitation by e-mail</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are told of the new time or place</source>
            <translation>
                <numerusform>%n is told of the new time or place</numerusform>
                <numerusform>%n are told of the new time or place</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are told that it does not take place</source>
            <translation>
                <numerusform>%n is told that it does not take place</numerusform>
                <numerusform>%n are told that it does not take place</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have no e-mail: a letter</source>
            <translation>
                <numerusform>%n has no e-mail: a letter</numerusform>
                <numerusform>%n have no e-mail: a letter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have an e-mail that cannot be right</source>
            <translation>
                <numerusform>%n has an e-mail that cannot be right</numerusform>
                <numerusform>%n have an e-mail that cannot be right</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n share an e-mail with somebody invited</source>
            <translation>
                <numerusform>%n shares an e-mail with somebody invited</numerusform>
                <numerusform>%n share an e-mail with somebody invited</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n do not want to be written to</source>
            <translation>
                <numerusform>%n does not want to be written to</numerusform>
                <numerusform>%n do not want to be written to</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n may have it or not: see who comes</source>
            <translation>
                <numerusform>%n may have it or not: see who comes</numerusform>
                <numerusform>%n may have it or not: see who comes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n know all that matters and get nothing</source>
            <translation>
                <numerusform>%n knows all that matters and gets nothing</numerusform>
                <numerusform>%n know all that matters and get nothing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tell %n that it is cancelled</source>
            <translation>
                <numerusform>Tell %n that it is cancelled</numerusform>
                <numerusform>Tell %n that it is cancelled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send the change to %n</source>
            <translation>
                <numerusform>Send the change to %n</numerusform>
                <numerusform>Send the change to %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Invite %n</source>
            <translation>
                <numerusform>Invite %n</numerusform>
                <numerusform>Invite %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Save %n letter(s) as PDF…</source>
            <translation>
                <numerusform>Save %n letter as PDF…</numerusform>
                <numerusform>Save %n letters as PDF…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n goes out in %1 s</source>
            <translation>
                <numerusform>%n goes out in %1 s</numerusform>
                <numerusform>%n go out in %1 s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still on the way</source>
            <translation>
                <numerusform>%n still on the way</numerusform>
                <numerusform>%n still on the way</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Ask %n who did not answer</source>
            <translation>
                <numerusform>Ask %n who did not answer</numerusform>
                <numerusform>Ask %n who did not answer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n taken back; nobody was written to</source>
            <translation>
                <numerusform>%n taken back; nobody was written to</numerusform>
                <numerusform>%n taken back; nobody was written to</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are asked once more</source>
            <translation>
                <numerusform>%n is asked once more</numerusform>
                <numerusform>%n are asked once more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::RepliesView</name>
        <message numerus="yes">
            <source>%n come</source>
            <translation>
                <numerusform>%n comes</numerusform>
                <numerusform>%n come</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n perhaps</source>
            <translation>
                <numerusform>%n perhaps</numerusform>
                <numerusform>%n perhaps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n do not come</source>
            <translation>
                <numerusform>%n does not come</numerusform>
                <numerusform>%n do not come</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without an answer</source>
            <translation>
                <numerusform>%n without an answer</numerusform>
                <numerusform>%n without an answer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) taken in</source>
            <translation>
                <numerusform>%n answer taken in</numerusform>
                <numerusform>%n answers taken in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n from somebody who was not invited</source>
            <translation>
                <numerusform>%n from somebody who was not invited</numerusform>
                <numerusform>%n from people who were not invited</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::KeyPanel</name>
        <message numerus="yes">
            <source>%n record(s) will be lost for good: start over all the same</source>
            <translation>
                <numerusform>%n record will be lost for good: start over all the same</numerusform>
                <numerusform>%n records will be lost for good: start over all the same</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ContactListPanel</name>
        <message numerus="yes">
            <source>%n contact(s) saved</source>
            <translation>
                <numerusform>%n contact saved</numerusform>
                <numerusform>%n contacts saved</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ImportView</name>
        <message numerus="yes">
            <source>Import %n contact(s)</source>
            <translation>
                <numerusform>Import %n contact</numerusform>
                <numerusform>Import %n contacts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ReachPage</name>
        <message numerus="yes">
            <source>%n post(s)</source>
            <translation>
                <numerusform>%n post</numerusform>
                <numerusform>%n posts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message numerus="yes">
            <source>%n deliveries need you</source>
            <translation>
                <numerusform>%n delivery needs you</numerusform>
                <numerusform>%n deliveries need you</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::AttendanceView</name>
        <message numerus="yes">
            <source>%n came</source>
            <translation>
                <numerusform>%n person came</numerusform>
                <numerusform>%n people came</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them invited</source>
            <translation>
                <numerusform>%n of them invited</numerusform>
                <numerusform>%n of them invited</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The list is saved: %n page(s)</source>
            <translation>
                <numerusform>The list is saved: %n page</numerusform>
                <numerusform>The list is saved: %n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::RemarksView</name>
        <message numerus="yes">
            <source>%n remark(s)</source>
            <translation>
                <numerusform>%n remark</numerusform>
                <numerusform>%n remarks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not settled</source>
            <translation>
                <numerusform>%n not settled</numerusform>
                <numerusform>%n not settled</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::TextsPanel</name>
        <message numerus="yes">
            <source>%n text(s) made of this meeting tell another time or place.</source>
            <translation>
                <numerusform>%n text made of this meeting tells another time or place.</numerusform>
                <numerusform>%n texts made of this meeting tell another time or place.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::StraysPanel</name>
        <message numerus="yes">
            <source>%n answer(s) from people who were not invited</source>
            <translation>
                <numerusform>%n answer from somebody who was not invited</numerusform>
                <numerusform>%n answers from people who were not invited</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::GroupsView</name>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message numerus="yes">
            <source>In the on-line chat the mayor answered %n questions.</source>
            <translation>
                <numerusform>In the on-line chat the mayor answered %n question.</numerusform>
                <numerusform>In the on-line chat the mayor answered %n questions.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more people asked something like it.</source>
            <translation>
                <numerusform>%n more person asked something like it.</numerusform>
                <numerusform>%n more people asked something like it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::ChatPage</name>
        <message numerus="yes">
            <source>The chat's time has passed. Left to answer: %n.</source>
            <translation>
                <numerusform>The chat's time has passed. Left to answer: %n.</numerusform>
                <numerusform>The chat's time has passed. Left to answer: %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n new</source>
            <translation>
                <numerusform>Show %n new</numerusform>
                <numerusform>Show %n new</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::EveningWindow</name>
        <message numerus="yes">
            <source>Show %n new</source>
            <translation>
                <numerusform>Show %n new</numerusform>
                <numerusform>Show %n new</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::QuestionLooks</name>
        <message numerus="yes">
            <source>%n more like it</source>
            <translation>
                <numerusform>%n more like it</numerusform>
                <numerusform>%n more like it</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::SmsTextEdit</name>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n character</numerusform>
                <numerusform>%n characters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s)</source>
            <translation>
                <numerusform>%n part</numerusform>
                <numerusform>%n parts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>room for %n more</source>
            <translation>
                <numerusform>room for %n more</numerusform>
                <numerusform>room for %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Leave the diacritics out: %n part(s)</source>
            <translation>
                <numerusform>Leave the diacritics out: %n part</numerusform>
                <numerusform>Leave the diacritics out: %n parts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::SmsPage</name>
        <message numerus="yes">
            <source>%n get the message</source>
            <translation>
                <numerusform>%n gets the message</numerusform>
                <numerusform>%n get the message</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them have a number abroad, at another price</source>
            <translation>
                <numerusform>%n of them has a number abroad, at another price</numerusform>
                <numerusform>%n of them have a number abroad, at another price</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n household(s) get it more than once</source>
            <translation>
                <numerusform>%n household gets it more than once</numerusform>
                <numerusform>%n households get it more than once</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have no phone number</source>
            <translation>
                <numerusform>%n has no phone number</numerusform>
                <numerusform>%n have no phone number</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have a landline only</source>
            <translation>
                <numerusform>%n has a landline only</numerusform>
                <numerusform>%n have a landline only</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have a number abroad and are left out</source>
            <translation>
                <numerusform>%n has a number abroad and is left out</numerusform>
                <numerusform>%n have a number abroad and are left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n do not want to be written to</source>
            <translation>
                <numerusform>%n does not want to be written to</numerusform>
                <numerusform>%n do not want to be written to</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n share a number with somebody who gets it</source>
            <translation>
                <numerusform>%n shares a number with somebody who gets it</numerusform>
                <numerusform>%n share a number with somebody who gets it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n live with somebody who gets it</source>
            <translation>
                <numerusform>%n lives with somebody who gets it</numerusform>
                <numerusform>%n live with somebody who gets it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send the SMS to %n</source>
            <translation>
                <numerusform>Send the SMS to %n person</numerusform>
                <numerusform>Send the SMS to %n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) in all; the channel&apos;s settings do not say a price.</source>
            <translation>
                <numerusform>%n part in all; the channel&apos;s settings do not say a price.</numerusform>
                <numerusform>%n parts in all; the channel&apos;s settings do not say a price.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) in all: %1</source>
            <translation>
                <numerusform>%n part in all: %1</numerusform>
                <numerusform>%n parts in all: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people get the SMS even in their sleep.</source>
            <translation>
                <numerusform>%n person gets the SMS even in their sleep.</numerusform>
                <numerusform>%n people get the SMS even in their sleep.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people get the SMS.</source>
            <translation>
                <numerusform>%n person gets the SMS.</numerusform>
                <numerusform>%n people get the SMS.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::SmsMessageList</name>
        <message numerus="yes">
            <source>%n message(s) taken back.</source>
            <translation>
                <numerusform>%n message taken back.</numerusform>
                <numerusform>%n messages taken back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::FindBox</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::UncertainSms</name>
        <message numerus="yes">
            <source>Of %n SMS nobody knows whether they got there</source>
            <translation>
                <numerusform>Of %n SMS nobody knows whether it got there</numerusform>
                <numerusform>Of %n SMS nobody knows whether they got there</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bubenik::ui::WarningsSection</name>
        <message numerus="yes">
            <source>%n warning(s) on the overview wait for you.</source>
            <translation>
                <numerusform>%n warning on the overview waits for you.</numerusform>
                <numerusform>%n warnings on the overview wait for you.</numerusform>
            </translation>
        </message>
    </context>
</TS>
