#include "markup/ReaderHints.h"

#include <gtest/gtest.h>

using namespace bubenik::markdown;
using namespace Qt::StringLiterals;
using Kind = ReaderHint::Kind;
using Hints = QList<ReaderHint>;

namespace {

Hints hintsFor(const QString &markdown)
{
    return readerHints(parse(markdown));
}

} // namespace

TEST(ReaderHints, headings_thatGoDownStepByStep_areFine)
{
    EXPECT_EQ(hintsFor(u"## Kudy objíždět\n\n### Autobusy\n\nText\n\n## Dotazy"_s), Hints {});
    EXPECT_EQ(hintsFor(u"Bez nadpisů."_s), Hints {});
}

TEST(ReaderHints, headings_thatSkipALevel_areNamed)
{
    EXPECT_EQ(hintsFor(u"### Autobusy\n\nText\n\n## Dotazy"_s), (Hints { { Kind::SkippedHeading, u"Autobusy"_s } }));
    EXPECT_EQ(hintsFor(u"## Kudy\n\n#### Linka **5**"_s), (Hints { { Kind::SkippedHeading, u"Linka 5"_s } }));
}

TEST(ReaderHints, links_thatSayNothing_areNamed_whereverTheyStand)
{
    EXPECT_EQ(hintsFor(u"Mapa je [ZDE](https://a.cz).\n\n- [klikněte](https://b.cz)\n- **[Více informací](https://c.cz)**\n\n"
                       "| a | b |\n|---|---|\n| [here](https://d.cz) | x |"_s),
        (Hints { { Kind::VagueLink, u"ZDE"_s }, { Kind::VagueLink, u"klikněte"_s }, { Kind::VagueLink, u"Více informací"_s },
            { Kind::VagueLink, u"here"_s } }));
}

TEST(ReaderHints, links_thatTellWhereTheyLead_areFine)
{
    EXPECT_EQ(hintsFor(u"[Mapa objížďky](https://a.cz), [www.mesto.cz](https://www.mesto.cz), [zde je mapa objížďky](https://b.cz)"_s), Hints {});
}

TEST(ReaderHints, bareAddresses_areNamed)
{
    EXPECT_EQ(hintsFor(u"[https://www.mesto.cz/uredni-deska?id=5](https://www.mesto.cz/uredni-deska?id=5)"_s),
        (Hints { { Kind::BareAddress, u"https://www.mesto.cz/uredni-deska?id=5"_s } }));
}
