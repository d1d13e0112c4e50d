// Tuning, merging and checking the search indexes.
#include "storage/PostIndex.h"
#include "storage/PostIndexTables.h"

namespace bubenik::postindex {

using namespace Qt::StringLiterals;

namespace {

// Pages that one transaction of mergePieces() writes: the window's saves wait that long.
constexpr int mergedAtOnce = 1000;

} // namespace

Result<void> tune(Database &database, bool forBulk)
{
    struct Tuning {
        QString name;
        int usual; // FTS5's own
        int bulk;
    };
    static const std::array tunings { Tuning { u"hashsize"_s, 1024 * 1024, 8 * 1024 * 1024 },
        Tuning { u"automerge"_s, 4, 0 }, Tuning { u"crisismerge"_s, 16, 1000 } };
    for (const auto &search : searchIndexes) {
        for (const auto &tuning : tunings) {
            BUBENIK_TRY(database.execute(u"INSERT INTO %1 (%1, rank) VALUES (?, ?)"_s.arg(search.name),
                { tuning.name, forBulk ? tuning.bulk : tuning.usual }));
        }
    }
    return {};
}

Result<void> mergePieces(Database &database)
{
    for (const auto &search : searchIndexes) {
        int pages = -mergedAtOnce; // the first call makes one task of all pieces, the others go on with it
        bool goesOn = true;
        while (goesOn) {
            const auto before = database.scalar(u"SELECT total_changes()"_s);
            const auto merged
                = database.execute(u"INSERT INTO %1 (%1, rank) VALUES ('merge', ?)"_s.arg(search.name), { pages });
            const auto after = database.scalar(u"SELECT total_changes()"_s);
            if (!before || !merged || !after) {
                return fail(!before ? before.error() : !merged ? merged.error() : after.error());
            }
            goesOn = after->toLongLong() - before->toLongLong() >= 2; // sqlite.org/fts5.html, "the merge command"
            pages = mergedAtOnce;
        }
    }
    return {};
}

Result<void> optimise(Database &database)
{
    for (const auto &search : searchIndexes) {
        BUBENIK_TRY(database.execute(u"INSERT INTO %1 (%1) VALUES ('optimize')"_s.arg(search.name)));
    }
    return {};
}

Result<void> check(Database &database)
{
    for (const auto &search : searchIndexes) {
        BUBENIK_TRY(database.execute(u"INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)"_s.arg(search.name)));
    }
    return {};
}

} // namespace bubenik::postindex
