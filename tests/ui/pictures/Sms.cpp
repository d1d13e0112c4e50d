#include "pictures/Sms.h"

#include "publishing/Scheduling.h"
#include "sms/SmsPlan.h"
#include "storage/WorkspaceFolder.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Result<GroupId> addStreet(Stores &stores, Instant now)
{
    const auto group = stores.groups.add(u"Obyvatelé ulice Petra Bezruče"_s, now);
    if (!group) {
        return fail(group.error());
    }
    const QList<std::tuple<QString, QString, QString>> residents { { u"Anna"_s, u"Bartošová"_s, u"777 123 001"_s },
        { u"Jan"_s, u"Bartoš"_s, u"777 123 001"_s }, { u"Marie"_s, u"Doležalová"_s, u"474 376 111"_s },
        { u"Ondrej"_s, u"Hudák"_s, u"+421905123456"_s }, { u"Eva"_s, u"Kolářová"_s, u"602 123 005"_s },
        { u"Zdeněk"_s, u"Malý"_s, {} }, { u"Lenka"_s, u"Pokorná"_s, u"733 123 007"_s },
        { u"Petr"_s, u"Urban"_s, u"725 123 008"_s } };
    int number = 0;
    for (const auto &[given, family, phone] : residents) {
        Contact contact { .id = newContactId(now + Millis(++number)), .givenName = given, .familyName = family };
        contact.address = {
            .street = u"Petra Bezruče"_s, .houseNumber = QString::number(number * 2), .town = u"Klášterec nad Ohří"_s
        };
        if (!phone.isEmpty()) {
            contact.phones = { tidyPhone(phone) };
        }
        contact.groups = { group->id };
        BUBENIK_TRY(stores.contacts.save(contact, u"Jana Nováková"_s, now));
    }
    return group->id;
}

Result<void> addMessage(Stores &stores, const PostId &post, const GroupId &group, Instant now)
{
    const auto message = orderSms(stores,
        { .text = u"Zitra 7:30-14:00 nepujde proud v ulici Petra Bezruce. Klasterec nad Ohri"_s,
            .recipients = { .groups = { group } },
            .channel = { u"sms"_s },
            .at = now - 3h,
            .isEmergency = true,
            .source = post.value,
            .author = u"Jana Nováková"_s },
        Zone(), now - 3h);
    const auto recipients = message ? stores.sms.recipients(message->id) : fail(message.error());
    if (!recipients) {
        return fail(recipients.error());
    }
    int number = 0;
    for (auto recipient : *recipients) {
        recipient.state = ++number == 2 ? SmsState::Unconfirmed : SmsState::Sent;
        recipient.report = number == 1 ? SmsReport::Waiting : SmsReport::Delivered;
        recipient.sentAt = now - 3h;
        recipient.parts = 1;
        recipient.price = 1100;
        BUBENIK_TRY(stores.sms.save(recipient, now - 3h));
    }
    return {};
}

} // namespace

Result<PostId> addSms(const QString &workspace, Instant now)
{
    const auto folder = WorkspaceFolder::open(workspace);
    const auto opened = folder ? folder->stores() : Result<std::unique_ptr<Stores>>(fail(folder.error()));
    if (!opened) {
        return fail(opened.error());
    }
    auto &stores = **opened;
    const auto group = addStreet(stores, now - 48h);
    if (!group) {
        return fail(group.error());
    }
    BUBENIK_TRY(stores.channels.save({ { u"sms"_s }, u"sms"_s, u"SMS"_s,
                                         { { u"service"_s, u"smsbrana"_s }, { u"user"_s, u"mesto"_s },
                                             { u"price"_s, u"1.10"_s }, { u"limit"_s, u"200"_s } } },
        now - 48h));
    BUBENIK_TRY(stores.channels.save({ { u"rozhlas"_s }, u"broadcast"_s, u"Mobilní Rozhlas"_s,
                                         { { u"page"_s, u"https://klasterec.mobilnirozhlas.example/"_s } } },
        now - 48h));
    Post post { .id = newPostId(now - 24h), .title = u"Odstávka elektřiny v ulici Petra Bezruče"_s };
    post.lead = u"V úterý 8. prosince od 7.30 do 14.00 hodin nepůjde v ulici Petra Bezruče elektřina."_s;
    post.body = u"Důvodem je výměna kabelu. Děkujeme za pochopení.\n"_s;
    post.author = u"Jana Nováková"_s;
    post.details.event
        = EventDetails { .starts = now + 48h, .ends = now + 54h, .place = u"Petra Bezruče"_s, .admission = {} };
    BUBENIK_TRY(stores.posts.save(post, { u"Jana Nováková"_s, u"earlier"_s, now - 1h }));
    BUBENIK_TRY(addMessage(stores, post.id, *group, now));
    auto delivery = schedule(stores, { post.id, { u"rozhlas"_s }, std::nullopt, {} }, now - 1h);
    if (!delivery) {
        return fail(delivery.error());
    }
    delivery->state = DeliveryState::Failed;
    delivery->problem = Error { .kind = ErrorKind::Unsupported, .code = u"hand-over"_s };
    BUBENIK_TRY(stores.deliveries.save(*delivery, now - 1h));
    return post.id;
}

} // namespace bubenik
