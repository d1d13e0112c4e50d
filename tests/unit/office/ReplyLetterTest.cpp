// The reply that is proposed after a visit.
#include "office/ReplyLetter.h"

#include <gtest/gtest.h>

namespace bubenik::office {

using namespace Qt::StringLiterals;

TEST(ReplyLetter, greetsInTheFifthCase_andTellsWhatIsPromised)
{
    const Visit visit {
        .day = { 2026, 12, 7 }, .name = u"Ing. Jan Novák"_s, .topic = u"chodník"_s, .outcome = u"oprava je v plánu"_s
    };
    const QList<Followup> followups {
        { .text = u"Prohlídka"_s, .responsible = u"technické služby"_s, .due = QDate(2026, 12, 20) },
        { .text = u"Nesplnitelné"_s, .state = FollowupState::Dropped },
        { .text = u"Zpráva"_s, .state = FollowupState::Kept, .note = u"odeslána <včera>"_s }
    };
    const auto letter = replyTo(visit, followups, u"Jana Nováková"_s, u"Klášterec nad Ohří"_s);
    EXPECT_EQ(letter.paragraphs.first(), u"Vážený pane Nováku,"_s);
    const auto text = letter.text();
    EXPECT_TRUE(text.contains(u"oprava je v plánu"_s));
    EXPECT_TRUE(text.contains(u"– Prohlídka (technické služby, "_s));
    EXPECT_TRUE(text.contains(u"– Zpráva: odeslána <včera>"_s));
    EXPECT_FALSE(text.contains(u"Nesplnitelné"_s));
    EXPECT_TRUE(letter.html().contains(u"&lt;včera&gt;"_s));
    EXPECT_EQ(replyTo({ .name = u"Božena Dvořáčková"_s }, {}, {}, {}).paragraphs.first(), u"Vážená paní Dvořáčková,"_s);
    EXPECT_EQ(replyTo({}, {}, {}, {}).paragraphs.first(), u"Vážená paní, vážený pane,"_s);
}

} // namespace bubenik::office
