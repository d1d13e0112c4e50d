// All stores over one connection: what one thread works with.
#pragma once

#include "storage/ActivityStore.h"
#include "storage/AnnouncementStore.h"
#include "storage/AttachmentStore.h"
#include "storage/ChannelStore.h"
#include "storage/ChatStore.h"
#include "storage/CommentStore.h"
#include "storage/ConflictStore.h"
#include "storage/ContactStore.h"
#include "storage/DeliveryStore.h"
#include "storage/FigureStore.h"
#include "storage/GroupStore.h"
#include "storage/InvitationStore.h"
#include "storage/MeetingRecordStore.h"
#include "storage/MeetingStore.h"
#include "storage/OpenDayStore.h"
#include "storage/PostStore.h"
#include "storage/ReviewStore.h"
#include "storage/SettingsStore.h"
#include "storage/SightingStore.h"
#include "storage/SmsStore.h"
#include "storage/SyncStore.h"
#include "storage/TemplateStore.h"
#include "storage/VisitStore.h"

#include <QFileInfo>

namespace bubenik {

struct Stores {
    Stores(std::unique_ptr<Database> openDatabase, const QString &attachmentsDirectory)
        : folder(QFileInfo(attachmentsDirectory).absolutePath())
        , database(std::move(openDatabase))
        , documents(*database)
        , activity(*database, documents)
        , posts(*database, documents, activity)
        , deliveries(*database, documents)
        , reviews(*database, documents)
        , channels(*database, documents)
        , announcements(*database, documents)
        , contacts(*database, documents, activity)
        , groups(*database, documents, contacts)
        , meetings(*database, documents, activity)
        , invitations(*database, documents)
        , meetingRecords(*database, documents)
        , comments(*database, documents)
        , chats(*database, documents)
        , figures(*database, documents)
        , openDays(*database, documents)
        , visits(*database, documents)
        , sightings(*database, documents)
        , sms(*database, documents)
        , templates(*database, documents)
        , attachments(attachmentsDirectory)
        , settings(*database)
        , conflicts(*database)
        , sync(*database, documents, posts, deliveries)
    {
    }

    QString folder; // the workspace's
    std::unique_ptr<Database> database;
    DocumentStore documents;
    ActivityStore activity;
    PostStore posts;
    DeliveryStore deliveries;
    ReviewStore reviews;
    ChannelStore channels;
    AnnouncementStore announcements;
    ContactStore contacts;
    GroupStore groups;
    MeetingStore meetings;
    InvitationStore invitations;
    MeetingRecordStore meetingRecords;
    CommentStore comments;
    ChatStore chats;
    FigureStore figures;
    OpenDayStore openDays;
    VisitStore visits;
    SightingStore sightings;
    SmsStore sms;
    TemplateStore templates;
    AttachmentStore attachments;
    SettingsStore settings;
    ConflictStore conflicts;
    SyncStore sync;
};

} // namespace bubenik
