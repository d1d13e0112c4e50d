#include "markup/Markdown.h"
#include "unit/markup/Generators.h"
#include "unit/markup/Show.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

using namespace bubenik::markdown;
using namespace bubenik::markdown::testing;
using namespace Qt::StringLiterals;

namespace {

void expectStable(const QString &source)
{
    const auto once = parse(source);
    const auto written = write(once);
    const auto again = parse(written);
    if (again != once) {
        RC_FAIL("source:  [" + source.toStdString() + "]\ntree:\n" + shown(once) + "written: [" + written.toStdString()
                + "]\nread again:\n" + shown(again));
    }
}

} // namespace

RC_GTEST_PROP(RoundTrip, anyString_parsedWrittenAndParsed_isTheSameTree, (const Numbers &numbers))
{
    expectStable(hostileString(numbers));
}

RC_GTEST_PROP(RoundTrip, anyTree_writtenAndParsed_isItsCanonicalForm, (const Numbers &numbers))
{
    const auto tree = canonical(TreeMaker(numbers).blocks());
    const auto written = write(tree);
    const auto again = parse(written);
    if (again != tree) {
        RC_FAIL("tree:\n" + shown(tree) + "written: [" + written.toStdString() + "]\nread again:\n" + shown(again));
    }
}

RC_GTEST_PROP(RoundTrip, canonical_ofCanonical_isTheSame, (const Numbers &numbers))
{
    const auto tree = canonical(TreeMaker(numbers).blocks());
    RC_ASSERT(canonical(tree) == tree);
}
