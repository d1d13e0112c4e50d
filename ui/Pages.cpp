#include "Pages.h"

#include "announcements/AnnouncementsPage.h"
#include "calendar/CalendarPage.h"
#include "chat/ChatPage.h"
#include "meetings/MeetingsPage.h"
#include "office/OfficePage.h"
#include "contacts/ContactsPage.h"
#include "outbox/OutboxPage.h"
#include "overview/OverviewPage.h"
#include "posts/PostsPage.h"
#include "settings/SettingsPage.h"

#include <QCoreApplication>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

template <class Kind>
Page *makePage(const PageContext &context)
{
    return new Kind(context);
}

QString pageTitle(const char *title)
{
    return QCoreApplication::translate("Pages", title);
}

} // namespace

QList<PageKind> pageKinds()
{
    return {
        { u"overview"_s, u"overview"_s, pageTitle(QT_TRANSLATE_NOOP("Pages", "Overview")), {}, makePage<OverviewPage> },
        { u"posts"_s, u"posts"_s, pageTitle(QT_TRANSLATE_NOOP("Pages", "Posts")), { u"post"_s, u"conflict"_s, u"comments"_s, u"reach"_s },
            makePage<PostsPage> },
        { u"calendar"_s, u"calendar"_s, pageTitle(QT_TRANSLATE_NOOP("Pages", "Calendar")), { u"calendar"_s }, makePage<CalendarPage> },
        { u"announcements"_s, u"megaphone"_s, pageTitle(QT_TRANSLATE_NOOP("Pages", "Announcements")), { u"announcement"_s },
            makePage<AnnouncementsPage> },
        { u"meetings"_s, u"meeting"_s, pageTitle(QT_TRANSLATE_NOOP("Pages", "Meetings")), { u"meeting"_s }, makePage<MeetingsPage> },
        { u"contacts"_s, u"people"_s, pageTitle(QT_TRANSLATE_NOOP("Pages", "Contacts")), { u"contact"_s, u"group"_s },
            makePage<ContactsPage> },
        { u"office"_s, u"door"_s, pageTitle(QT_TRANSLATE_NOOP("Pages", "Open door")), { u"visit"_s, u"followup"_s, u"openday"_s },
            makePage<OfficePage>, true },
        { u"chat"_s, u"chat"_s, pageTitle(QT_TRANSLATE_NOOP("Pages", "On-line chat")), { u"chat"_s, u"question"_s, u"inquiry"_s },
            makePage<ChatPage> },
        { u"outbox"_s, u"outbox"_s, pageTitle(QT_TRANSLATE_NOOP("Pages", "Outbox")), { u"delivery"_s },
            makePage<OutboxPage> },
        { u"settings"_s, u"settings"_s, pageTitle(QT_TRANSLATE_NOOP("Pages", "Settings")), { u"channel"_s, u"sync"_s, u"poles"_s },
            makePage<SettingsPage> },
    };
}

} // namespace bubenik::ui
