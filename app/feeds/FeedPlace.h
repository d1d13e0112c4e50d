// Where citizens' programs (an app, a broadcast service) read what a channel shows.
#pragma once

#include <QString>
#include <QUrl>

namespace bubenik {

struct FeedPlace {
    QUrl feed = {}; // empty: `page` offers it
    QUrl page = {};
    QUrl usual = {}; // when the page offers none
    QString file = {}; // on this computer, for when the address leads nowhere yet
    bool byText = false; // its items carry neither mark nor address of ours: by title and time
};

} // namespace bubenik
