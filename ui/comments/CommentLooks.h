// The state of a comment and of its answer as an icon and words.
#pragma once

#include "common/StateBadge.h"
#include "domain/Comment.h"

#include <QCoreApplication>

namespace bubenik::ui {

class CommentLooks final
{
    Q_DECLARE_TR_FUNCTIONS(bubenik::ui::CommentLooks)
public:
    struct Look {
        StateLook look;
        QString words;
    };
    // In one line of a list; empty words: nothing to say of the town's own.
    [[nodiscard]] static Look of(const Comment &comment);
    [[nodiscard]] static Look of(const CommentAnswer &answer);
    // The channel tells no author for most people.
    [[nodiscard]] static QString author(const Comment &comment);
};

} // namespace bubenik::ui
