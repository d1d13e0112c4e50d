// The mayor's on-line chat in words: what the town announces, the article of questions and answers, states.
#pragma once

#include "core/Zone.h"
#include "domain/OpenDay.h"
#include "domain/Question.h"

namespace bubenik::words {

struct ChatTexts {
    QString title;
    QString lead;
    QString body; // Markdown
    QString brief; // for the mobile broadcast
};

// The post below which citizens ask. A proposal: a person reads and changes it before it goes out.
[[nodiscard]] ChatTexts chatTexts(const OpenDay &day, const OpenDaySettings &settings);

// The article afterwards (chat/Digest.h).
[[nodiscard]] QString digestTitle(QDate day);
[[nodiscard]] QString digestLead(int answers);
[[nodiscard]] QString otherTopic(); // heading of the questions without a topic
[[nodiscard]] QString askedBy(const QString &name); // "Ptá se Jana"; empty name: "Dotaz"
[[nodiscard]] QString askedAlike(int others); // "Podobně se ptali ještě další tři lidé."
[[nodiscard]] QString digestCategory();

[[nodiscard]] QString state(QuestionState state); // for lists: no capital
[[nodiscard]] QString source(QuestionSource source);
[[nodiscard]] QString phase(ChatPhase phase);

} // namespace bubenik::words
