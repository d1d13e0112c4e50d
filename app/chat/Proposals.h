// What helps to answer a question: others that are alike, earlier answers, and what the town has written about it.
#pragma once

#include "storage/Stores.h"

namespace bubenik::chat {

struct AlikeQuestion {
    Question question;
    double score = 0;
    QStringList shared; // the words in common, as the question writes them: the reason
};

struct Proposals {
    QList<AlikeQuestion> alike; // of the same chat, not answered yet: could be grouped
    QList<AlikeQuestion> answers; // answered, of any chat; the most alike first, the later one of two
    QList<PostRow> posts; // that are live and hold the question's words
};

inline constexpr int mostProposed = 5; // of each

[[nodiscard]] Result<Proposals> proposalsFor(Stores &stores, const QuestionId &id);

} // namespace bubenik::chat
