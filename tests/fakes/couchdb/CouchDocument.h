// A document of FakeCouch with its tree of revisions, after CouchDB's couch_key_tree and couch_doc. A value; documents
// are shared between the server and its backups and replaced, never changed in place.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <memory>
#include <vector>

namespace bubenik {

struct CouchAttachment {
    QByteArray type;
    QByteArray data;
    QByteArray md5; // base64
    int revpos = 0;
};
using CouchAttachments = QMap<QByteArray, CouchAttachment>;

struct CouchBody {
    QJsonObject fields; // without those that begin with _
    QByteArray json; // the same between the braces
    CouchAttachments attachments = {};
};
using CouchBodyPtr = std::shared_ptr<const CouchBody>;

struct CouchRev {
    int pos = 0;
    QByteArray hash; // 32 hexadecimal digits when CouchDB made it

    [[nodiscard]] QByteArray text() const { return QByteArray::number(pos) + '-' + hash; }
    [[nodiscard]] bool operator==(const CouchRev &) const = default;
};

// "3-abc"; pos 0 when it is no revision.
[[nodiscard]] CouchRev parseCouchRev(const QByteArray &text);
// What an edit of `parent` (pos 0: none) to this content is called: the same edit of the same parent has the same name.
[[nodiscard]] CouchRev nextCouchRev(const CouchRev &parent, bool deleted, const CouchBody &body);

class CouchDocument final
{
public:
    struct Node {
        CouchRev rev;
        int parent = -1; // in nodes()
        bool leaf = true;
        bool deleted = false;
        CouchBodyPtr body = {}; // null: its content is not there (compacted away, or never came)
    };

    [[nodiscard]] const std::vector<Node> &nodes() const { return m_nodes; }
    [[nodiscard]] const Node &node(int index) const { return m_nodes[size_t(index)]; }
    [[nodiscard]] int find(const CouchRev &rev) const; // -1: not known
    // Leaves, the winner first: what is not deleted before what is, longer before shorter, then the greater hash.
    [[nodiscard]] const std::vector<int> &leaves() const { return m_leaves; }
    [[nodiscard]] const Node &winner() const { return node(m_leaves.front()); }
    [[nodiscard]] bool deleted() const { return m_leaves.empty() || winner().deleted; }
    [[nodiscard]] bool empty() const { return m_leaves.empty(); }
    [[nodiscard]] QList<QByteArray> history(int index) const; // hashes, this one first

    void add(int parent, CouchRev rev, bool deleted, CouchBodyPtr body);
    // A whole path, newest hash first, as replication brings it. False when the revision was there already.
    bool merge(const CouchRev &rev, const QList<QByteArray> &path, bool deleted, CouchBodyPtr body);
    // Removes this leaf with the ancestors only it has. False when it is no leaf.
    bool purge(const CouchRev &rev);
    void compact(); // drops the content of everything that is no leaf

    qint64 seq = 0; // of its last change

private:
    void sortLeaves();

    std::vector<Node> m_nodes;
    std::vector<int> m_leaves;
};
using CouchDocumentPtr = std::shared_ptr<const CouchDocument>;

} // namespace bubenik
