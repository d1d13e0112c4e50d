// Panes beside each other that remember their widths on this machine. The first `fixed` panes keep their width when
// the window changes; the last takes what is left.
#pragma once

#include "common/UiState.h"

#include <QSplitter>

namespace bubenik::ui {

class SplitPane final : public QSplitter
{
    Q_OBJECT
public:
    SplitPane(UiState &state, const QString &key, QWidget *parent = nullptr);
    // Call when all panes are in: brings the remembered widths back, or these.
    void restore(const QList<int> &widths);

private:
    UiState &m_state;
    QString m_key;
};

} // namespace bubenik::ui
