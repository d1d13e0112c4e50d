// A town's workspace with its residents, and the page of meetings over it.
#pragma once

#include "common/Toast.h"
#include "fakes/clock/Wait.h"
#include "meetings/MeetingSession.h"
#include "meetings/MeetingsPage.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct MeetingsTown {
    QTemporaryDir folder;
    Theme theme { Scheme::Light };
    UiState state { folder.filePath(u"state.json"_s) };
    std::unique_ptr<Workspace> workspace;
    QWidget window;
    Toast toast { &window };
    std::unique_ptr<MeetingsPage> page;
    GroupId residents;

    MeetingsTown()
    {
        const auto path = folder.filePath(u"town"_s);
        const auto made = WorkspaceFolder::create(path, u"Klášterec nad Ohří"_s, "Europe/Prague");
        const auto stores = made->stores();
        fill(**stores);
        workspace
            = std::move(*Workspace::open(path, { .secretsFile = folder.filePath(u"secrets"_s), .deliver = false }));
        window.resize(1280, 720);
        page = std::make_unique<MeetingsPage>(PageContext { *workspace, state, theme, toast }, &window);
        page->resize(window.size());
        window.show();
    }

    void fill(Stores &stores)
    {
        const auto now = SystemClock().now();
        const auto group = stores.groups.add(u"Obyvatelé Lipové"_s, now);
        QVERIFY(group);
        residents = group->id;
        const QStringList names { u"Nováková"_s, u"Svoboda"_s, u"Dvořák"_s };
        for (qsizetype i = 0; i < names.size(); ++i) {
            Contact contact { .id = newContactId(now + Millis(i)), .givenName = u"Jan"_s, .familyName = names[i] };
            contact.address.street = u"Lipová"_s;
            contact.address.town = u"Klášterec nad Ohří"_s;
            contact.groups = { residents };
            if (i < 2) {
                contact.emails = { u"obcan%1@example.cz"_s.arg(i) };
            }
            QVERIFY(stores.contacts.save(contact, u"Jana"_s, now));
        }
    }

    // A complete meeting for the residents, open on the page.
    MeetingId openMeeting(std::optional<Instant> starts = {})
    {
        const auto now = SystemClock().now();
        Meeting meeting { .title = u"Oprava Lipové ulice"_s, .place = u"Kulturní dům"_s };
        meeting.starts = starts.value_or(now + 20 * 24h);
        meeting.ends = meeting.starts + 2h;
        meeting.audience.groups = { residents };
        const auto made = waitFor(
            workspace->write([meeting, now](Stores &stores) { return addMeeting(stores, meeting, u"Jana"_s, now); }));
        page->openDocument(made->id.value);
        [[maybe_unused]] const bool isOpen = waitUntil([&] { return page->session().meeting().id == made->id; });
        return made->id;
    }

    QAbstractButton *button(const QString &name) const { return page->findChild<QAbstractButton *>(name); }
    QLineEdit *line(const QString &name) const { return page->findChild<QLineEdit *>(name); }
    bool says(const QString &part) const
    {
        const auto labels = window.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }
    QList<Invitation> invitations(const MeetingId &id) const
    {
        return *waitFor(workspace->read([id](Stores &stores) { return stores.invitations.ofMeeting(id); }));
    }
};

} // namespace bubenik::ui
