#include "words/ReviewWords.h"

#include "words/Words.h"

#include <QCoreApplication>

namespace bubenik::words {

using namespace Qt::StringLiterals;

namespace {

struct ReviewText {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString submittedLine(const Submission &submission, const Zone &zone, Instant now)
{
    //: Czech: Čeká na schválení. Předáno: %1, %2.
    auto line = ReviewText::tr("Waits for approval. Handed over by %1, %2.")
                    .arg(submission.by.name, when(submission.at, zone, now));
    return submission.note.isEmpty() ? line : line + u' ' + submission.note;
}

QString nameOf(const Decision &decision)
{
    //: Czech: %1 (v zastoupení: %2)
    return decision.standsFor ? ReviewText::tr("%1 (deputy of %2)").arg(decision.by.name, decision.standsFor->name)
                              : decision.by.name;
}

QString withReason(const QString &line, const Decision &decision)
{
    return decision.reason.isEmpty() ? line : line + u' ' + decision.reason;
}

} // namespace

QString reviewState(ReviewState state)
{
    switch (state) {
    case ReviewState::ForReview:
        //: Czech: čeká na schválení
        return ReviewText::tr("waits for approval");
    case ReviewState::Approved:
        //: Czech: schváleno
        return ReviewText::tr("approved");
    case ReviewState::Voided:
        //: Czech: schválení už neplatí
        return ReviewText::tr("approval void");
    case ReviewState::Returned:
        //: Czech: vráceno s připomínkami
        return ReviewText::tr("returned with remarks");
    case ReviewState::Withdrawn:
        //: Czech: schválení odvoláno
        return ReviewText::tr("approval withdrawn");
    case ReviewState::Urgent:
        //: Czech: naléhavě bez schválení
        return ReviewText::tr("urgent, without approval");
    case ReviewState::Draft:
        break;
    }
    //: Czech: neschváleno
    return ReviewText::tr("not approved");
}

QString reviewLine(const Review &review, ReviewState state, const Zone &zone, Instant now)
{
    if (state == ReviewState::ForReview && review.submission) {
        return submittedLine(*review.submission, zone, now);
    }
    if (!review.decision || state == ReviewState::Draft) {
        return {};
    }
    const auto &decision = *review.decision;
    const auto who = nameOf(decision);
    const auto at = when(decision.at, zone, now);
    switch (state) {
    case ReviewState::Approved:
        //: Czech: Schváleno: %1, %2.
        return ReviewText::tr("Approved: %1, %2.").arg(who, at);
    case ReviewState::Voided:
        //: Czech: Schválení (%1, %2) už neplatí, protože se text potom změnil. Nové znění potřebuje nové schválení.
        return ReviewText::tr("The approval (%1, %2) is void because the text was changed afterwards. The new wording needs a new one.").arg(who, at);
    case ReviewState::Returned:
        //: Czech: Vráceno s připomínkami: %1, %2.
        return withReason(ReviewText::tr("Returned with remarks: %1, %2.").arg(who, at), decision);
    case ReviewState::Withdrawn:
        //: Czech: Schválení odvoláno: %1, %2.
        return withReason(ReviewText::tr("Approval withdrawn: %1, %2.").arg(who, at), decision);
    case ReviewState::Urgent:
        //: Czech: Naléhavě bez schválení: %1, %2.
        return withReason(ReviewText::tr("Urgent, without approval: %1, %2.").arg(who, at), decision);
    default:
        break;
    }
    return {};
}

} // namespace bubenik::words
