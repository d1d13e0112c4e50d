// The machine words of Delivery::history. words/ turns each into a line for people; new ones are added here and there.
#pragma once

#include <QString>

namespace bubenik::history {

// What a person did
inline const QString planned = QStringLiteral("planned"); // written down for the first time (domain/Delivery.cpp)
inline const QString rescheduled = QStringLiteral("rescheduled"); // detail: the new time, ISO 8601 UTC
inline const QString contentReleased = QStringLiteral("released"); // "publish the changes"
inline const QString cancelAsked = QStringLiteral("cancel-asked"); // it is there: to be withdrawn
inline const QString cancelled = QStringLiteral("cancelled"); // it never went out
inline const QString retried = QStringLiteral("retried"); // "try again"
inline const QString resolvedSent = QStringLiteral("resolved-sent"); // detail: the remote id
inline const QString resolvedNotSent = QStringLiteral("resolved-not-sent");
inline const QString keptOurs = QStringLiteral("take-mine"); // our text is to replace the foreign change
inline const QString tookTheirs = QStringLiteral("take-theirs"); // the foreign change became our text

inline const QString copied = QStringLiteral("copied"); // its text, to be handed over; detail: by whom
inline const QString opened = QStringLiteral("opened"); // the service's page; detail: by whom
inline const QString tickedOff = QStringLiteral("ticked-off"); // handed over by a person; detail: by whom

// What the engine did; detail is technical
inline const QString held = QStringLiteral("held"); // not approved: not sent until it is
inline const QString sent = QStringLiteral("sent"); // created there and visible at once
inline const QString handedOver = QStringLiteral("handed-over"); // created there, appears by itself at its time
inline const QString updateSent = QStringLiteral("updated"); // brought to the newest text or time
inline const QString withdrawn = QStringLiteral("withdrawn"); // taken away there
inline const QString takenBack = QStringLiteral("taken-back"); // too far ahead for the channel now: kept here again
inline const QString replacing
    = QStringLiteral("replacing"); // the channel cannot change it like that: a new one takes its place
inline const QString expired = QStringLiteral("expired"); // its validity ended: citizens are to be told
inline const QString live = QStringLiteral("live"); // read back as an anonymous reader
inline const QString unconfirmed = QStringLiteral("unconfirmed"); // the outcome of a call is unknown
inline const QString lookedUp = QStringLiteral("looked-up"); // surely not there (yet); detail says which look
inline const QString adopted = QStringLiteral("adopted"); // a look-up found it: it had been carried out
inline const QString notCarriedOut = QStringLiteral("not-found"); // looked up: it had surely not
inline const QString cannotTell = QStringLiteral("cannot-tell"); // look-ups keep failing: a person is asked
inline const QString waitingOffline = QStringLiteral("waiting-offline"); // no network; goes on by itself
inline const QString waiting = QStringLiteral("retry"); // the other side failed or asked to wait; goes on by itself
inline const QString failed = QStringLiteral("failed"); // needs a person
inline const QString missed = QStringLiteral("missed"); // its time passed while nothing could send it
inline const QString conflict = QStringLiteral("conflict"); // changed there meanwhile
inline const QString gone = QStringLiteral("gone"); // deleted there meanwhile
inline const QString overdue = QStringLiteral("overdue"); // taken, but not public long after its time
inline const QString mismatch = QStringLiteral("mismatch"); // public, but not what was sent
inline const QString wrongClock
    = QStringLiteral("wrong-clock"); // this machine's clock is wrong; the channel's was used
inline const QString warned = QStringLiteral("warned"); // the channel left something out; detail says what

} // namespace bubenik::history
