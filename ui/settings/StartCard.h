// Starting with the system, and staying in the tray when the window is closed.
#pragma once

#include "common/Cards.h"
#include "common/PageContext.h"

namespace bubenik::ui {

// In UiState: whether closing the window leaves the program in the tray.
inline const QString traySetting = QStringLiteral("tray");

class StartCard final : public Card
{
    Q_OBJECT
public:
    explicit StartCard(const PageContext &context, QWidget *parent = nullptr);
};

} // namespace bubenik::ui
