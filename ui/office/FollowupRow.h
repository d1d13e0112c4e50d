// A promise on one line: what, who, until when, its state; kept or given up by a button.
#pragma once

#include "domain/Visit.h"

#include <QWidget>

namespace bubenik::ui {

class FollowupRow final : public QWidget
{
    Q_OBJECT
public:
    // `whose`: who it was promised to, where that is not said beside it; leads to the visit.
    FollowupRow(const Followup &followup, const QString &whose, QDate today, QWidget *parent = nullptr);

Q_SIGNALS:
    void stateChosen(const bubenik::FollowupId &id, bubenik::FollowupState state);
    void visitAsked(const bubenik::VisitId &id);
};

} // namespace bubenik::ui
