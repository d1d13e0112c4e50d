// What helps to write: the spelling with the newsroom's own words and the names of the town.
#include "Workspace.h"

#include "WorkspacePrivate.h"
#include "core/WhenDone.h"
#include "spelling/Dictionary.h"

namespace bubenik {

using namespace Qt::StringLiterals;

spelling::Checker &Workspace::spelling()
{
    if (!d->spelling) {
        d->spelling = std::make_unique<spelling::Checker>(spelling::dictionaryFolders());
        connect(this, &Workspace::settingsChanged, d->spelling.get(), [this] { readKnownWords(); });
        connect(this, &Workspace::documentsChanged, d->spelling.get(), [this](const QStringList &ids) {
            if (ids.contains(dictionaryId)) {
                readKnownWords();
            }
        });
        readKnownWords();
    }
    return *d->spelling;
}

void Workspace::readKnownWords()
{
    struct Known {
        QStringList names;
        QStringList words;
    };
    auto known = read([](Stores &stores) -> Result<Known> {
        const auto words = stores.templates.words();
        const auto streets = words ? stores.contacts.streets() : fail(words.error());
        const auto groups = streets ? stores.groups.list() : fail(streets.error());
        if (!groups) {
            return fail(groups.error());
        }
        Known all { .words = *words };
        for (const auto &street : *streets) {
            all.names.append(street.street);
        }
        for (const auto &group : *groups) {
            all.names.append(group.name);
        }
        return all;
    });
    whenDone(std::move(known), d->spelling.get(), [this](const Result<Known> &all) {
        if (all) {
            d->spelling->setKnown(all->names + QStringList { d->town, d->user }, all->words);
        }
    });
}

QFuture<Result<void>> Workspace::addWord(const QString &word)
{
    return write([word, now = d->clock.now()](Stores &stores) { return stores.templates.addWord(word, now); });
}

} // namespace bubenik
