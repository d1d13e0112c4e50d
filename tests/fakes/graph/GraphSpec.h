// Meta's published specification (tests/fixtures/facebook): which parameters an edge takes, of which types and values,
// and which fields a kind of object has. Edges that Meta's SDK does not describe (debug_token, oauth) and the fields of
// attachments are listed here after Meta's reference.
#pragma once

#include "fakes/graph/GraphHttp.h"

#include <QSet>
#include <memory>

namespace bubenik {

class GraphSpec final
{
public:
    [[nodiscard]] static std::shared_ptr<const GraphSpec> load(); // ends the program when the files are not there

    // Nothing when the parameters are as listed; an empty edge is the object itself. An edge that is not listed for the
    // method is refused too.
    [[nodiscard]] std::optional<GraphError> refusal(
        const QString &node, const QString &edge, const GraphRequest &request) const;
    // Its own fields and the edges that can be read.
    [[nodiscard]] bool hasField(const QString &node, const QString &field) const;
    [[nodiscard]] bool isEdge(const QString &node, const QString &name) const;
    // What a field holds: Comment for a comment's parent. Empty: nothing that could be looked into.
    [[nodiscard]] static QString typeOf(const QString &node, const QString &field);

private:
    GraphSpec() = default;
    using Params = QMap<QString, QString>; // name -> type
    void addNode(const QString &node, const QString &file);
    void addEnums(const QString &file);
    void addUnlisted();
    [[nodiscard]] bool fits(const QString &type, const QString &value) const;
    [[nodiscard]] bool fitsList(const QString &of, const QString &value) const;

    QMap<QString, Params> m_params; // "PagePost POST comments"
    QMap<QString, QSet<QString>> m_fields;
    QMap<QString, QSet<QString>> m_enums;
};

// Unix seconds, or ISO 8601 with an offset.
[[nodiscard]] std::optional<qint64> graphSeconds(const QString &text);

} // namespace bubenik
