#include "pictures/Meetings.h"

#include "meetings/AtMeeting.h"
#include "meetings/Inviting.h"
#include "meetings/MeetingChanges.h"
#include "meetings/MeetingMinutes.h"
#include "meetings/MeetingTexts.h"
#include "meetings/Replies.h"
#include "storage/WorkspaceFolder.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto author = u"Jana Nováková"_s;

struct Resident {
    QString given;
    QString family;
    QString number;
    bool hasMail;
};

Result<GroupId> addResidents(Stores &stores, Instant now)
{
    const auto group = stores.groups.add(u"Obyvatelé Lipové"_s, now);
    if (!group) {
        return fail(group.error());
    }
    const QList<Resident> residents { { u"Marie"_s, u"Svobodová"_s, u"12"_s, true },
        { u"Petr"_s, u"Dvořák"_s, u"14"_s, true }, { u"Alena"_s, u"Černá"_s, u"16"_s, true },
        { u"Josef"_s, u"Kučera"_s, u"18"_s, true }, { u"Věra"_s, u"Procházková"_s, u"20"_s, false },
        { u"Tomáš"_s, u"Veselý"_s, u"22"_s, true }, { u"Hana"_s, u"Horáková"_s, u"24"_s, true },
        { u"Karel"_s, u"Němec"_s, u"26"_s, false } };
    for (qsizetype i = 0; i < residents.size(); ++i) {
        const auto &resident = residents[i];
        Contact contact {
            .id = newContactId(now + Millis(i)), .givenName = resident.given, .familyName = resident.family
        };
        contact.address.street = u"Lipová"_s;
        contact.address.houseNumber = resident.number;
        contact.address.town = u"Klášterec nad Ohří"_s;
        contact.groups = { group->id };
        if (resident.hasMail) {
            contact.emails = { u"obcan%1@example.cz"_s.arg(i + 1) };
        }
        BUBENIK_TRY(stores.contacts.save(contact, author, now));
    }
    return group->id;
}

// What was taken down, a text that tells the old time, and somebody who answered uninvited.
Result<void> addRecord(Stores &stores, const MeetingId &id, Instant now)
{
    const Zone zone;
    const auto all = attendees(stores, id);
    if (!all) {
        return fail(all.error());
    }
    for (qsizetype i = 0; i < all->size(); i += 2) {
        BUBENIK_TRY(markCame(stores, id, (*all)[i], true, now));
    }
    BUBENIK_TRY(addWalkIn(stores, id, u"Čermák Jiří"_s, u"TJ Klášterec"_s, now));
    const QList<Remark> said { { .meeting = id,
                                   .place = u"u školky"_s,
                                   .topic = u"parkování"_s,
                                   .text = u"Kde budeme parkovat, až se bude kopat? Ráno tam není kam."_s,
                                   .answer = u"Od 1. března na parkovišti u pošty, zdarma."_s,
                                   .responsible = u"odbor dopravy"_s,
                                   .due = QDate(2026, 12, 20),
                                   .state = RemarkState::Settled },
        { .meeting = id,
            .name = u"Marie Svobodová"_s,
            .place = u"Lipová 12"_s,
            .topic = u"zeleň"_s,
            .text = u"Zůstanou v ulici lípy? Jsou tu přes šedesát let."_s,
            .responsible = u"odbor životního prostředí"_s,
            .state = RemarkState::UnderWay },
        { .meeting = id,
            .place = u"křižovatka s Petlérskou"_s,
            .topic = u"přechod"_s,
            .text = u"Děti tudy chodí do školy a auta nezastavují. Chtěli bychom přechod s osvětlením."_s } };
    for (qsizetype i = 0; i < said.size(); ++i) {
        BUBENIK_TRY(addRemark(stores, said[i], author, now + Millis(i)));
    }
    BUBENIK_TRY(makePost(stores, id, zone, author, now - 48h));
    BUBENIK_TRY(changeMeeting(stores, id, author, now, [](Meeting &meeting) -> Result<void> {
        meeting.ends += 30min;
        return {};
    }));
    BUBENIK_TRY(stores.invitations.saveStray({ .id = u"reply:1"_s,
                                                 .meeting = id,
                                                 .from = u"soused@example.cz"_s,
                                                 .answer = MeetingAnswer::Accepted,
                                                 .comment = u"Přijdu i s manželkou."_s,
                                                 .why = u"not-invited"_s,
                                                 .at = now,
                                                 .takenAt = now },
        now));
    const auto minutes = openMinutes(stores, id, zone, author, now);
    return minutes ? Result<void> {} : fail(minutes.error());
}

} // namespace

Result<void> addMeetings(const QString &path, Instant now)
{
    const auto folder = WorkspaceFolder::open(path);
    const auto opened = folder ? folder->stores() : Result<std::unique_ptr<Stores>>(fail(folder.error()));
    if (!opened) {
        return fail(opened.error());
    }
    auto &stores = **opened;
    const auto group = addResidents(stores, now - 72h);
    if (!group) {
        return fail(group.error());
    }
    Meeting repair { .title = u"Oprava Lipové ulice"_s, .place = u"Kulturní dům"_s, .address = u"Dukelská 89"_s };
    repair.starts = std::chrono::floor<std::chrono::days>(now) + 20 * 24h + 16h;
    repair.ends = repair.starts + 2h;
    repair.agenda = u"1. Jak bude oprava probíhat\n2. Kudy se bude jezdit a kde parkovat\n3. Vaše otázky"_s;
    repair.hosts = { u"Ing. Jana Dvořáková, starostka"_s };
    repair.audience.groups = { *group };
    repair.expected = 60;
    repair.remindDays = 3;
    const auto made = addMeeting(stores, repair, author, now - 48h);
    if (!made) {
        return fail(made.error());
    }
    BUBENIK_TRY(stores.channels.save({ { u"mail"_s }, u"eml"_s, {}, { { u"path"_s, path + u"/mail"_s } } }, now - 48h));
    BUBENIK_TRY(orderInvitations(stores, { made->id, { u"mail"_s } }, now - 48h));
    auto invitations = stores.invitations.ofMeeting(made->id);
    if (!invitations) {
        return fail(invitations.error());
    }
    constexpr std::array answers { MeetingAnswer::Accepted, MeetingAnswer::Accepted, MeetingAnswer::Tentative,
        MeetingAnswer::Declined };
    for (qsizetype i = 0; i < invitations->size(); ++i) {
        auto &invitation = (*invitations)[i];
        invitation.state = i == 4 ? InvitationState::Unconfirmed : InvitationState::Sent;
        invitation.sentSequence = i == 4 ? -1 : invitation.sequence;
        invitation.sentAt = now - 47h;
        BUBENIK_TRY(stores.invitations.save(invitation, now - 47h));
        if (i < qsizetype(answers.size())) {
            BUBENIK_TRY(recordAnswer(stores, invitation.id, answers[size_t(i)], author, now - 20h));
        }
    }
    BUBENIK_TRY(addRecord(stores, made->id, now));
    Meeting clubs { .title = u"Setkání se sportovními kluby"_s, .kind = MeetingKind::Clubs };
    clubs.starts = std::chrono::floor<std::chrono::days>(now) + 5 * 24h + 16h;
    clubs.ends = clubs.starts + 2h;
    clubs.place = u"Radnice"_s;
    clubs.audience.groups = { *group };
    BUBENIK_TRY(addMeeting(stores, clubs, author, now - 2h));
    return {};
}

} // namespace bubenik
