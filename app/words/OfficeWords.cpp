#include "words/OfficeWords.h"

#include <QCoreApplication>

namespace bubenik::words {

namespace {

struct OfficeText {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString state(VisitState state)
{
    switch (state) {
    case VisitState::Waiting:
        //: Czech: čeká
        return OfficeText::tr("waiting", "a visit");
    case VisitState::Called:
        //: Czech: na řadě
        return OfficeText::tr("called", "a visit");
    case VisitState::Talking:
        //: Czech: u starosty
        return OfficeText::tr("with the mayor", "a visit");
    case VisitState::Done:
        //: Czech: vyřízeno
        return OfficeText::tr("done", "a visit");
    case VisitState::Left:
        //: Czech: odchod před přijetím
        return OfficeText::tr("left before their turn", "a visit");
    }
    return {};
}

QString state(const Followup &followup, QDate today)
{
    if (isOverdue(followup, today)) {
        //: Czech: po termínu
        return OfficeText::tr("overdue", "a promise");
    }
    switch (followup.state) {
    case FollowupState::Open:
        //: Czech: běží
        return OfficeText::tr("running", "a promise");
    case FollowupState::Kept:
        //: Czech: splněno
        return OfficeText::tr("kept", "a promise");
    case FollowupState::Dropped:
        //: Czech: nesplněno
        return OfficeText::tr("given up", "a promise");
    }
    return {};
}

} // namespace bubenik::words
