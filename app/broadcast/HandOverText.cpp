#include "broadcast/HandOverText.h"

#include "broadcast/ShortForm.h"
#include "markup/Markdown.h"

namespace bubenik {

using namespace Qt::StringLiterals;

QString handOverText(const Content &content, qsizetype characters)
{
    QStringList parts { content.title, content.lead, markdown::toPlainText(markdown::parse(content.body)).trimmed() };
    parts.removeAll(QString());
    const auto whole = parts.join(u'\n');
    return whole.size() <= characters ? whole : proposeShortForm(shortSourceOf(content), characters);
}

} // namespace bubenik
