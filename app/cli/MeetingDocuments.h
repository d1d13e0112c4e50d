// Meetings, plans and invitations as the command line shows them. The names in the JSON are part of the contract with
// scripts.
#pragma once

#include "HeadlessWorkspace.h"
#include "cli/Answer.h"
#include "cli/Arguments.h"
#include "meetings/Inviting.h"
#include "meetings/MeetingWarnings.h"
#include "meetings/Replies.h"

namespace bubenik::cli {

[[nodiscard]] MeetingId meetingId(const QString &text); // with or without "meeting:"
[[nodiscard]] QJsonObject meetingJson(const Meeting &meeting, const Zone &zone);
[[nodiscard]] QString meetingLine(const Meeting &meeting, const Zone &zone);
// {"accepted","declined","tentative","waiting"}
[[nodiscard]] QJsonObject repliesJson(const InvitationCounts &counts);
[[nodiscard]] QJsonObject deliveriesJson(const InvitationCounts &counts);
[[nodiscard]] QJsonObject invitationJson(const Invitation &invitation);
[[nodiscard]] QJsonObject planJson(const InvitationPlan &plan);
[[nodiscard]] QString planText(const InvitationPlan &plan);
[[nodiscard]] QJsonObject takenJson(const TakenReply &taken);
[[nodiscard]] QString takenText(const TakenReply &taken);
[[nodiscard]] QJsonArray warningsJson(const QList<MeetingWarning> &warnings);
[[nodiscard]] QStringList warningTexts(const QList<MeetingWarning> &warnings);
// {"sent","later","failed","unconfirmed","dropped"}
[[nodiscard]] QJsonObject sentJson(const InvitationSummary &summary);
[[nodiscard]] QString sentText(const InvitationSummary &summary);
// By id, or by name when one group alone has it. NotFound, code "group".
[[nodiscard]] Result<GroupId> groupIn(Stores &stores, const QString &text);
// By id, or by e-mail when one contact alone has it. NotFound, code "contact".
[[nodiscard]] Result<ContactId> contactIn(Stores &stores, const QString &text);

} // namespace bubenik::cli
