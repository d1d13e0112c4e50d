// A folder on this disk; the share that it lies on can go away.
#include "contract/channels/rigs/Rigs.h"
#include "net/QtHttpClient.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QUrl>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

class FolderRig final : public ChannelRig
{
public:
    FolderRig()
        : ChannelRig(std::make_unique<QtHttpClient>())
    {
        QDir(m_disk.path()).mkdir(u"share"_s);
    }

    ChannelConfig config() override { return { { u"folder"_s }, u"folder"_s, {}, { { u"path"_s, path() } } }; }

    void changeTitleThere(const QString &remoteId, const QString &title) override
    {
        QFile page(article(remoteId) + u"/index.html"_s);
        if (page.open(QIODevice::ReadWrite)) {
            auto html = QString::fromUtf8(page.readAll());
            const auto begin = html.indexOf(u"<h1>"_s) + 4;
            html.replace(begin, html.indexOf(u"</h1>"_s) - begin, title);
            page.resize(0);
            page.write(html.toUtf8());
        }
    }

    void deleteThere(const QString &remoteId) override { QDir(article(remoteId)).removeRecursively(); }
    int countThere() override { return int(QDir(path() + u"/clanek"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size()); }

    QString publicPage(const RemoteItem &item) override
    {
        QFile page(QUrl(item.permalink).toLocalFile());
        return page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
    }

    QImage publicPicture(const RemoteItem &item) override
    {
        static const QRegularExpression source(u"<img src=\"([^\"]+)\""_s);
        const auto page = QUrl(item.permalink);
        return QImage(page.resolved(QUrl(source.match(publicPage(item)).captured(1))).toLocalFile());
    }

    QByteArray follow(const RemoteItem &item, const QString &href) override
    {
        QFile file(QUrl(item.permalink).resolved(QUrl(href)).toLocalFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void letDueTimePass(const QString & /*remoteId*/) override { } // never scheduled
    void goAway() override { QDir(m_disk.path()).rename(u"share"_s, u"gone"_s); }
    void comeBack() override { QDir(m_disk.path()).rename(u"gone"_s, u"share"_s); }

private:
    [[nodiscard]] QString path() const { return m_disk.path() + u"/share/web"_s; }
    [[nodiscard]] QString article(const QString &remoteId) const { return path() + u"/clanek/"_s + remoteId; }

    QTemporaryDir m_disk;
};

} // namespace

std::unique_ptr<ChannelRig> folderRig()
{
    return std::make_unique<FolderRig>();
}

} // namespace bubenik
