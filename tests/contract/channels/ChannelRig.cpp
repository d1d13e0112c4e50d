#include "contract/channels/ChannelRig.h"

#include "core/Json.h"

#include <QBuffer>
#include <QFile>
#include <QImage>

namespace bubenik {

using namespace Qt::StringLiterals;

Task<QString> MemorySecrets::read(QString key)
{
    const auto found = m_secrets.find(key);
    if (found == m_secrets.end()) {
        co_return fail(ErrorKind::NotFound);
    }
    co_return QString(found->second); // QCoro moves out of what it is given, lvalues too
}

Task<void> MemorySecrets::write(QString key, QString secret)
{
    m_secrets[key] = secret;
    co_return {};
}

Task<void> MemorySecrets::remove(QString key)
{
    m_secrets.erase(key);
    co_return {};
}

ChannelRig::ChannelRig(std::unique_ptr<HttpClient> http)
    : m_http(std::move(http))
{
}

ChannelContext ChannelRig::context()
{
    const auto pathOf = [this](const QString &digest) -> Result<QString> {
        const auto path = m_paths.value(digest);
        return path.isEmpty() ? fail(ErrorKind::NotFound) : Result<QString>(path);
    };
    return { *m_http, m_secrets, clock(), pathOf, u"Klášterec nad Ohří"_s, "Europe/Prague", [this](const QString &key) { return m_memory.value(key); },
        [this](const QString &key, const QString &value) { m_memory[key] = value; } };
}

Attachment ChannelRig::addFile(const QByteArray &bytes, const QString &fileName, const QString &mime)
{
    Attachment attachment { .role = roleOfMime(mime), .digest = sha256(bytes), .fileName = fileName, .mime = mime, .bytes = bytes.size() };
    const auto path = m_files.filePath(attachment.digest + u'.' + fileName.section(u'.', -1));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
    m_paths.insert(attachment.digest, path);
    return attachment;
}

Attachment ChannelRig::addPicture(int width, int height, const QString &alt)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int stripe = 0; stripe < 8; ++stripe) { // something that does not vanish when it is scaled
        for (int x = stripe * width / 8; x < stripe * width / 8 + width / 16; ++x) {
            for (int y = 0; y < height; ++y) {
                image.setPixel(x, y, qRgb(30 * stripe, width % 256, height % 256));
            }
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", 80);
    auto attachment = addFile(bytes, u"Most přes Ohři.jpg"_s, u"image/jpeg"_s);
    attachment.alt = alt;
    attachment.width = width;
    attachment.height = height;
    return attachment;
}

Attachment ChannelRig::addTurnedHalves(int storedWidth, int storedHeight)
{
    QImage image(storedWidth, storedHeight, QImage::Format_RGB32);
    image.fill(Qt::blue);
    for (int y = 0; y < storedHeight; ++y) {
        for (int x = 0; x < storedWidth / 2; ++x) {
            image.setPixel(x, y, qRgb(255, 0, 0));
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", 95);
    const QByteArray orientation("\xff\xe1\0\x22" "Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0", 36);
    auto attachment = addFile(bytes.left(2) + orientation + bytes.mid(2), u"Most na výšku.jpg"_s, u"image/jpeg"_s);
    attachment.alt = u"Most"_s;
    attachment.width = storedHeight;
    attachment.height = storedWidth;
    return attachment;
}

} // namespace bubenik
