// Categories by name. The site's list is read once for a channel object.
#pragma once

#include "channels/wordpress/Api.h"

#include <QHash>

namespace bubenik::wordpress {

class Categories final
{
public:
    explicit Categories(Api &api);

    // The ids of the names, compared without regard to case and HTML entities; what is missing is made.
    // Rejected with code "category-missing" and the name as subject when the user may not make one.
    [[nodiscard]] Task<QList<qint64>> idsOf(QStringList names);
    // The site may have changed: read the list again next time.
    void forget() { m_isLoaded = false; }

private:
    [[nodiscard]] Task<void> load();
    [[nodiscard]] Task<qint64> make(QString name);

    Api &m_api;
    QHash<QString, qint64> m_ids; // by folded name
    bool m_isLoaded = false;
};

} // namespace bubenik::wordpress
