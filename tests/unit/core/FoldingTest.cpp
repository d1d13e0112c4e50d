#include "core/Folding.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;

TEST(Folding, dropsCaseAccentsAndSigns)
{
    EXPECT_EQ(folded(u"  Č. p. 12/A – Příliš ŽLUŤOUČKÝ "_s), u"c p 12 a prilis zlutoucky"_s);
    EXPECT_EQ(folded(u"c\u030c"_s), u"c"_s); // an accent of its own
    EXPECT_EQ(folded(u"Łódź Straße"_s), u"lodz straße"_s);
    EXPECT_EQ(folded(u" .- "_s), u""_s);
    EXPECT_EQ(foldedWords(u"jana.nova@example.cz"_s), (QStringList { u"jana"_s, u"nova"_s, u"example"_s, u"cz"_s }));
}

TEST(CzechOrder, hasItsOwnLettersBehindTheirs_andChBehindH)
{
    const QStringList ordered { u"Adam"_s, u"Cibulka"_s, u"Czech"_s, u"Čapek"_s, u"Daněk"_s, u"Dana Á"_s, u"Hora"_s,
        u"Chalupa"_s, u"Ibl"_s, u"Nová Jana"_s, u"Novák Adam"_s, u"Novák Petr"_s, u"Nováková Eva"_s, u"Ryba"_s,
        u"Řezníček"_s, u"Svoboda"_s, u"Šebek"_s, u"Zeman"_s, u"Žák"_s };
    auto sorted = ordered;
    sorted.swapItemsAt(4, 5);
    std::ranges::reverse(sorted);
    std::ranges::sort(sorted, {}, czechSortKey);
    auto expected = ordered;
    expected.swapItemsAt(4, 5);
    EXPECT_EQ(sorted, expected);
}
