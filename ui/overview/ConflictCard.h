// Something that two people changed in the same place: who, where, and the way to decide.
#pragma once

#include "common/Cards.h"
#include "overview/OverviewData.h"

namespace bubenik::ui {

class ConflictCard final : public Card
{
    Q_OBJECT
public:
    explicit ConflictCard(const OverviewConflict &conflict, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(const QString &documentId);
};

} // namespace bubenik::ui
