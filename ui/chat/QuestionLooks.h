// The state of a question as an icon and words, and type that is larger in the evening mode.
#pragma once

#include "chat/ChatQueue.h"
#include "common/StateBadge.h"

#include <QCoreApplication>

namespace bubenik::ui {

enum class ChatSize { Desk, Evening };

class QuestionLooks final
{
    Q_DECLARE_TR_FUNCTIONS(bubenik::ui::QuestionLooks)
public:
    [[nodiscard]] static StateLook look(const chat::QuestionEntry &entry);
    [[nodiscard]] static QString words(const chat::QuestionEntry &entry);
    // Karel · 17.05 · e-mail
    [[nodiscard]] static QString head(const chat::QuestionEntry &entry, const QString &time);
    [[nodiscard]] static QFont type(TypeSize size, ChatSize chat, bool strong = false);
};

} // namespace bubenik::ui
