// The quiet line at the foot of the navigation: how things stand, always to be seen, never in the way. A click or the
// space bar leads to the shared newsroom in the settings.
#pragma once

#include "common/SyncLooks.h"

#include <QAbstractButton>

namespace bubenik::ui {

class SyncLine final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SyncLine(QWidget *parent = nullptr);
    void setLook(const SyncLook &look);
    void setFolded(bool folded);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return { 3 * space, sizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SyncLook m_look;
    bool m_folded = false;
};

} // namespace bubenik::ui
