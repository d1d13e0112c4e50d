// Random trees of revisions, replicated into FakeCouch and a real server: both must find the same winners, conflicts
// and gaps in them.
#include "contract/backend/BackendRig.h"

#include <random>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr int documents = 60;
constexpr int rounds = 9;

// One document's revisions as they came; each knows its path, newest hash first.
class RandomTree
{
public:
    RandomTree(QString id, std::mt19937 &random)
        : m_id(std::move(id))
        , m_random(random)
    {
    }

    // Another revision on top of one of them, or a new root.
    [[nodiscard]] QJsonObject grow()
    {
        QStringList path;
        if (!m_paths.isEmpty() && m_random() % 8 != 0) {
            path = m_paths[qsizetype(m_random() % quint32(m_paths.size()))];
        }
        // What lies between may be unknown to the server.
        for (auto steps = 1 + m_random() % 2; steps > 0; --steps) {
            path.prepend(QString::number(m_random() % 0x10000, 16).rightJustified(32, u'0'));
        }
        m_paths.append(path);
        QJsonObject document { { u"_id"_s, m_id }, { u"_rev"_s, revOf(path) }, { u"n"_s, int(m_random() % 100) } };
        document.insert(u"_revisions"_s,
            QJsonObject { { u"start"_s, path.size() }, { u"ids"_s, QJsonArray::fromStringList(path) } });
        if (m_random() % 4 == 0) {
            document.insert(u"_deleted"_s, true);
        }
        return document;
    }
    [[nodiscard]] QJsonArray someRevs() const
    {
        QJsonArray revs { u"2-00000000000000000000000000000001"_s };
        for (const auto &path : m_paths) {
            revs.append(revOf(path));
        }
        return revs;
    }
    [[nodiscard]] const QString &id() const { return m_id; }

private:
    [[nodiscard]] static QString revOf(const QStringList &path)
    {
        return u"%1-%2"_s.arg(QString::number(path.size()), path.first());
    }

    QString m_id;
    std::mt19937 &m_random;
    QList<QStringList> m_paths;
};

QStringList sorted(const QJsonValue &list)
{
    QStringList values;
    for (const auto &value : list.toArray()) {
        values.append(value.isObject() ? value[u"rev"].toString() : value.toString());
    }
    values.sort();
    return values;
}

} // namespace

template <class Rig>
class TreeSide : public BackendContract<Rig>
{
public:
    void TestBody() override { }
    void take(const QJsonArray &docs) { EXPECT_TRUE(this->bulk(docs, false).isEmpty()); }
    [[nodiscard]] QString told(const RandomTree &tree)
    {
        const auto answer = this->ask("GET", u'/' + tree.id() + u"?conflicts=true&revs=true"_s);
        const auto document = objectOf(answer);
        const auto missing
            = objectOf(this->ask("POST", u"/_revs_diff"_s, QJsonObject { { tree.id(), tree.someRevs() } }));
        const auto history = answer.status == 200
            ? QJsonDocument(document.value(u"_revisions"_s).toObject()).toJson(QJsonDocument::Compact)
            : QByteArray();
        return u"%1 %2 %3 conflicts %4 missing %5 history %6"_s.arg(QString::number(answer.status),
            document.value(u"_rev"_s).toString(), QString::number(document.value(u"n"_s).toInt()),
            sorted(document.value(u"_conflicts"_s)).join(u','),
            sorted(missing.value(tree.id()).toObject().value(u"missing"_s)).join(u','), QString::fromUtf8(history));
    }
    // What the feed says of each document: all its leaves, the deleted ones too.
    [[nodiscard]] QStringList feed()
    {
        QStringList rows;
        for (const auto &row : rowsOf(this->ask("GET", u"/_changes?style=all_docs"_s))) {
            rows.append(row[u"id"].toString() + u' ' + sorted(row[u"changes"]).join(u',')
                + (row[u"deleted"].toBool() ? u" deleted"_s : QString()));
        }
        return rows;
    }
};

TEST(Trees, atRandom_haveTheSameWinnersConflictsAndGaps)
{
    TreeSide<FakeRig> fake;
    TreeSide<RealRig> real;
    std::mt19937 random(20'261'130);
    std::vector<RandomTree> trees;
    for (int i = 0; i < documents; ++i) {
        trees.emplace_back(u"post:%1"_s.arg(i), random);
    }
    for (int round = 0; round < rounds; ++round) {
        QJsonArray docs;
        for (auto &tree : trees) {
            docs.append(tree.grow());
        }
        fake.take(docs);
        real.take(docs);
    }
    for (const auto &tree : trees) {
        EXPECT_EQ(fake.told(tree).toStdString(), real.told(tree).toStdString()) << tree.id().toStdString();
    }
    auto feeds = std::pair { fake.feed(), real.feed() };
    EXPECT_EQ(feeds.first.size(), documents);
    feeds.first.sort(); // the order of one batch is the server's own
    feeds.second.sort();
    EXPECT_EQ(feeds.first.join(u'\n').toStdString(), feeds.second.join(u'\n').toStdString());
}

} // namespace bubenik
