// Invitations on paper: one PDF of letters for those without an e-mail, each with the address where a Czech window
// envelope (DL, or C5 with the sheet folded once) shows it, and a list of them. Needs an application object of Qt Gui;
// call it from a pool.
#pragma once

#include "core/Task.h"
#include "core/Zone.h"
#include "domain/Invitation.h"

namespace bubenik {

struct LetterAddressee {
    ContactId contact;
    QString greeting; // as wordsFor() takes it
    QStringList lines; // of the address, the name first
};

struct LetterJob {
    Meeting meeting;
    QString town;
    Zone zone;
    QString signature = {}; // who signs
    QDate date = {}; // of the letters
    QList<LetterAddressee> addressees;
    InvitationMessage message = InvitationMessage::Invitation;
    bool hasList = true; // the list of addressees as the last pages
};

// Pages written. Storage, DiskFull, Cancelled; the file is whole or not there.
[[nodiscard]] Result<int> writeLetters(const LetterJob &job, const QString &file, const Progress &progress = {});
// Name and address of a contact as on an envelope; empty without a street or a town.
[[nodiscard]] QStringList addressLines(const Contact &contact);

} // namespace bubenik
