// What was done with a post: who, what and when, the newest first, in sentences.
#pragma once

#include "core/Zone.h"
#include "storage/ActivityStore.h"

#include <QListWidget>
#include <QMap>

namespace bubenik::ui {

class ActivityPanel final : public QListWidget
{
    Q_OBJECT
public:
    explicit ActivityPanel(QWidget *parent = nullptr);
    // `channels`: names by id, for entries that concern one.
    void showEntries(
        const QList<ActivityEntry> &entries, const QMap<QString, QString> &channels, const Zone &zone, Instant now);
};

} // namespace bubenik::ui
