#include "channels/common/PublisherFields.h"

namespace bubenik {

using namespace Qt::StringLiterals;

QList<SettingField> publisherFields()
{
    return {
        { .key = u"ico"_s,
            .label = QT_TRANSLATE_NOOP("Channel", "The town's IČO"),
            .hint = QT_TRANSLATE_NOOP("Channel", "Eight digits; for the open data and the official board in them") },
        { .key = u"ruian"_s,
            .label = QT_TRANSLATE_NOOP("Channel", "The town's code in RÚIAN"),
            .hint = QT_TRANSLATE_NOOP(
                "Channel", "For the catalogue of open data: which area they are about; empty: the whole country") },
        { .key = u"terms"_s,
            .type = SettingField::Type::Choice,
            .fallback = u"undecided"_s,
            .choices = { u"undecided"_s, u"cc-by"_s, u"no-works"_s },
            .choiceLabels = { QT_TRANSLATE_NOOP("Channel", "not decided"),
                QT_TRANSLATE_NOOP("Channel", "CC BY 4.0: free to use, naming the town"),
                QT_TRANSLATE_NOOP("Channel", "no protected works in them") },
            .label = QT_TRANSLATE_NOOP("Channel", "Terms of use of the open data"),
            .hint = QT_TRANSLATE_NOOP("Channel", "The town decides; until then the data are in no catalogue") },
    };
}

} // namespace bubenik
