// One operation on a site, in a process of its own that a crash point can kill.
//   folder_child SITE publish|update|withdraw
#include "channels/folder/Site.h"

#include <QCoreApplication>
#include <cstdio>

using namespace bubenik;
using namespace bubenik::folder;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        return 2;
    }
    const auto &picture = arguments[3];
    const auto due = *instantFromIso(u"2026-11-30T06:00:00.000Z"_s);
    const Site site({ arguments[1], {}, {} }, { u"Klášterec nad Ohří"_s, {}, Zone("Europe/Prague") }, due);
    Outgoing what { .mark = u"killed"_s, .content = { .title = u"Uzavírka"_s, .body = u"Text.\n"_s }, .due = due };
    what.content.attachments = { { .role = AttachmentRole::Picture, .digest = u"0123456789abcdef"_s, .fileName = u"a.jpg"_s, .mime = u"image/jpeg"_s } };
    const AttachmentPaths paths { { u"0123456789abcdef"_s, picture } };
    const auto &verb = arguments[2];
    if (verb == u"publish") {
        return site.publish(what, paths, {}) ? 0 : 1;
    }
    const auto item = site.find(what.mark);
    if (!item || !*item) {
        return 3;
    }
    if (verb == u"withdraw") {
        return site.withdraw((*item)->remoteId) ? 0 : 1;
    }
    what.content.title = u"Uzavírka trvá"_s;
    what.content.attachments.clear();
    what.due = due + std::chrono::hours(48);
    return site.update((*item)->remoteId, what, (*item)->fingerprint, paths, {}) ? 0 : 1;
}
