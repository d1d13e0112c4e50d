// What a Database holds; for Database.cpp and DatabaseOpening.cpp only.
#pragma once

#include "storage/Database.h"
#include "storage/SqlErrors.h"

#include <QHash>
#include <QSet>
#include <QSqlError>
#include <optional>

namespace bubenik {

struct Database::Private {
    QString name; // of the connection
    QString file;
    QSqlDatabase connection;
    std::shared_ptr<const DocumentCodec> codec;
    QHash<QString, QList<std::shared_ptr<QSqlQuery>>> idle; // prepared, by text
    int depth = 0;
    std::optional<Error> doomed; // a nested transaction failed
    QStringList changing; // by the transaction under way
    QStringList changed; // in order, each once
    QSet<QString> changedSet;

    [[nodiscard]] Result<std::shared_ptr<QSqlQuery>> start(const QString &sql, const QVariantList &values);
    void giveBack(const QString &sql, const std::shared_ptr<QSqlQuery> &query);
    [[nodiscard]] Error errorOf(const QSqlError &error) const { return errorFromSql(error, file); }
};

} // namespace bubenik
