#include "fakes/couchdb/CouchDocument.h"

#include <QCryptographicHash>
#include <algorithm>

namespace bubenik {

CouchRev parseCouchRev(const QByteArray &text)
{
    const auto dash = text.indexOf('-');
    bool number = false;
    const int pos = dash > 0 ? text.left(dash).toInt(&number) : 0;
    return number && pos > 0 && dash + 1 < text.size() ? CouchRev { pos, text.mid(dash + 1) } : CouchRev {};
}

CouchRev nextCouchRev(const CouchRev &parent, bool deleted, const CouchBody &body)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    hash.addData(QByteArray::number(parent.pos) + parent.hash + (deleted ? '1' : '0'));
    hash.addData(body.json);
    for (auto it = body.attachments.cbegin(); it != body.attachments.cend(); ++it) {
        hash.addData('\0' + it.key() + '\0' + it->type + '\0' + it->md5);
    }
    return { parent.pos + 1, hash.result().toHex() };
}

int CouchDocument::find(const CouchRev &rev) const
{
    // The newest are asked for most.
    for (auto i = m_nodes.size(); i > 0; --i) {
        if (m_nodes[i - 1].rev == rev) {
            return int(i - 1);
        }
    }
    return -1;
}

QList<QByteArray> CouchDocument::history(int index) const
{
    QList<QByteArray> hashes;
    for (; index >= 0; index = node(index).parent) {
        hashes.append(node(index).rev.hash);
    }
    return hashes;
}

void CouchDocument::sortLeaves()
{
    m_leaves.clear();
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].leaf) {
            m_leaves.push_back(int(i));
        }
    }
    std::sort(m_leaves.begin(), m_leaves.end(), [this](int left, int right) {
        const auto &a = node(left);
        const auto &b = node(right);
        if (a.deleted != b.deleted) {
            return !a.deleted;
        }
        return a.rev.pos != b.rev.pos ? a.rev.pos > b.rev.pos : a.rev.hash > b.rev.hash;
    });
}

void CouchDocument::add(int parent, CouchRev rev, bool deleted, CouchBodyPtr body)
{
    if (parent >= 0) {
        m_nodes[size_t(parent)].leaf = false;
    }
    m_nodes.push_back({ std::move(rev), parent, true, deleted, std::move(body) });
    sortLeaves();
}

bool CouchDocument::merge(const CouchRev &rev, const QList<QByteArray> &path, bool deleted, CouchBodyPtr body)
{
    if (find(rev) >= 0) {
        return false;
    }
    int known = -1;
    qsizetype steps = 1; // how many of the path, from its newest, are new here
    for (; steps < path.size(); ++steps) {
        known = find({ rev.pos - int(steps), path[steps] });
        if (known >= 0) {
            break;
        }
    }
    for (auto i = steps - 1; i > 0; --i) {
        add(known, { rev.pos - int(i), path[i] }, false, {});
        known = int(m_nodes.size()) - 1;
    }
    add(known, rev, deleted, std::move(body));
    return true;
}

bool CouchDocument::purge(const CouchRev &rev)
{
    int index = find(rev);
    if (index < 0 || !node(index).leaf) {
        return false;
    }
    while (index >= 0) {
        const int parent = node(index).parent;
        m_nodes.erase(m_nodes.begin() + index);
        for (auto &other : m_nodes) {
            other.parent -= other.parent > index ? 1 : 0;
        }
        // A parent comes before its children, so its place has not moved.
        const bool shared = std::any_of(
            m_nodes.begin(), m_nodes.end(), [parent](const Node &other) { return other.parent == parent; });
        index = shared ? -1 : parent;
    }
    sortLeaves();
    return true;
}

void CouchDocument::compact()
{
    for (auto &each : m_nodes) {
        if (!each.leaf) {
            each.body = {};
        }
    }
}

} // namespace bubenik
