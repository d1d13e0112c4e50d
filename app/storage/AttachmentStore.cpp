#include "storage/AttachmentStore.h"

#include "storage/Files.h"
#include "storage/Pictures.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <algorithm>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 headBytes = 16LL * 1024; // of a file, for finding its type

Error unusable(const QString &code, const QString &detail, const QString &fileName)
{
    return { .kind = ErrorKind::Invalid, .detail = detail, .code = code, .subject = fileName };
}

// The content decides; the name only tells apart what shares a container (an .odt and a .docx are both zip).
QMimeType typeOf(const QByteArray &head, const QString &fileName)
{
    const QMimeDatabase types;
    const auto byContent = types.mimeTypeForData(head);
    static const QStringList containers { u"application/octet-stream"_s, u"application/zip"_s, u"text/plain"_s,
        u"application/xml"_s, u"application/x-ole-storage"_s, u"application/gzip"_s };
    if (containers.contains(byContent.name())) {
        return types.mimeTypeForFileNameAndData(fileName, head);
    }
    return byContent;
}

bool isSvg(const QMimeType &type, const QByteArray &head)
{
    return type.name().startsWith("image/svg"_L1) || head.left(4096).toLower().contains("<svg");
}

bool isActive(const QMimeType &type)
{
    static const QStringList active { u"text/html"_s, u"application/xhtml+xml"_s, u"application/javascript"_s,
        u"text/javascript"_s, u"application/x-executable"_s };
    return std::any_of(active.cbegin(), active.cend(), [&](const QString &name) { return type.inherits(name); });
}

// The digest's folder, made by its first two characters.
QString nameFor(const QString &digest, const QString &suffix)
{
    return digest.left(2) + u'/' + digest + (suffix.isEmpty() ? QString() : u'.' + suffix);
}

bool looksLikeDigest(const QString &digest)
{
    return digest.size() == 64 && std::all_of(digest.cbegin(), digest.cend(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

Result<Attachment> describe(QIODevice &source, const QString &fileName)
{
    const auto head = source.peek(headBytes);
    if (head.isEmpty()) {
        return fail(unusable(u"empty"_s, u"nothing in the file"_s, fileName));
    }
    const auto type = typeOf(head, fileName);
    if (isSvg(type, head)) {
        return fail(unusable(u"svg"_s, u"SVG can carry scripts"_s, fileName));
    }
    if (isActive(type)) {
        return fail(unusable(u"active-content"_s, type.name(), fileName));
    }
    Attachment attachment;
    attachment.fileName = fileName;
    attachment.mime = type.name();
    attachment.role = roleOfMime(attachment.mime);
    attachment.bytes = source.size();
    if (attachment.role == AttachmentRole::Picture) {
        const auto size = pictures::measure(source);
        if (!size) {
            return fail(unusable(u"broken-picture"_s, size.error().detail, fileName));
        }
        attachment.width = size->width();
        attachment.height = size->height();
    }
    return attachment;
}

Result<QString> hashOf(QIODevice &source)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!source.seek(0) || !hash.addData(&source)) {
        return fail(ErrorKind::Storage, source.errorString());
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<Attachment> keep(QIODevice &source, const QString &fileName, const QString &directory)
{
    auto attachment = describe(source, fileName);
    if (!attachment) {
        return attachment;
    }
    const auto digest = hashOf(source);
    if (!digest) {
        return fail(unusable(u"unreadable"_s, digest.error().detail, fileName));
    }
    attachment->digest = *digest;
    const auto suffix = QMimeDatabase().mimeTypeForName(attachment->mime).preferredSuffix();
    const auto target = QDir(directory).filePath(nameFor(*digest, suffix));
    if (QFileInfo(target).size() == attachment->bytes) {
        return attachment; // known already
    }
    if (!source.seek(0)) {
        return fail(unusable(u"unreadable"_s, source.errorString(), fileName));
    }
    const auto copied = files::copyWhole(source, target);
    if (!copied) {
        return fail(copied.error());
    }
    if (*copied != *digest) {
        QFile::remove(target);
        return fail(unusable(u"unreadable"_s, u"the file changed while it was read"_s, fileName));
    }
    return attachment;
}

} // namespace

AttachmentStore::AttachmentStore(QString directory)
    : m_directory(std::move(directory))
{
}

Result<Attachment> AttachmentStore::import(const QString &path)
{
    const auto name = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return fail(unusable(u"unreadable"_s, file.errorString(), name));
    }
    return keep(file, name, m_directory);
}

Result<Attachment> AttachmentStore::import(const QByteArray &bytes, const QString &fileName)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return keep(buffer, fileName, m_directory);
}

Result<void> AttachmentStore::receive(const QString &file, const QString &digest, const QString &suffix)
{
    static const QRegularExpression plain(u"^[a-z0-9]{0,8}$"_s);
    const auto content = files::digestOf(file);
    if (!content) {
        return fail(content.error());
    }
    if (*content != digest || !plain.match(suffix).hasMatch()) {
        return fail(Error { .kind = ErrorKind::Mismatch, .detail = u"not what its digest says"_s, .code = u"damaged-file"_s, .subject = digest });
    }
    const auto target = QDir(m_directory).filePath(nameFor(digest, suffix));
    if (!QDir().mkpath(QFileInfo(target).path())) {
        return fail(files::writeError(target, u"cannot make the folder"_s));
    }
    files::syncFile(file);
    return files::moveOver(file, target);
}

namespace {

QFileInfoList filesIn(const QString &directory)
{
    QFileInfoList found;
    QDirIterator it(directory, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        if (looksLikeDigest(it.fileInfo().baseName())) {
            found.append(it.fileInfo());
        }
    }
    return found;
}

} // namespace

qint64 AttachmentStore::totalBytes() const
{
    qint64 total = 0;
    for (const auto &file : filesIn(m_directory)) {
        total += file.size();
    }
    return total;
}

Result<void> AttachmentStore::evict(qint64 limit, const QSet<QString> &keep)
{
    auto found = filesIn(m_directory);
    std::ranges::sort(found, {}, [](const QFileInfo &file) { return file.lastModified(); });
    auto total = totalBytes();
    for (const auto &file : std::as_const(found)) {
        if (total <= limit) {
            break;
        }
        if (keep.contains(file.baseName())) {
            continue;
        }
        if (!QFile::remove(file.filePath())) {
            return fail(files::writeError(file.filePath(), u"cannot be removed"_s));
        }
        total -= file.size();
    }
    return {};
}

void AttachmentStore::touch(const QString &digest, Instant now) const
{
    if (const auto file = path(digest)) {
        QFile opened(*file);
        if (opened.open(QIODevice::Append)) {
            opened.setFileTime(toQDateTime(now), QFileDevice::FileModificationTime);
        }
    }
}

Result<QString> AttachmentStore::path(const Attachment &attachment) const
{
    return path(attachment.digest);
}

Result<QString> AttachmentStore::path(const QString &digest) const
{
    if (looksLikeDigest(digest)) {
        const QDir folder(QDir(m_directory).filePath(digest.left(2)));
        const auto names = folder.entryList({ digest, digest + u".*"_s }, QDir::Files);
        for (const auto &name : names) {
            // A temporary file of an import that was cut short has one dot more.
            if (name.count(u'.') <= 1 || !QFileInfo(name).completeSuffix().contains(u'.')) {
                return folder.filePath(name);
            }
        }
    }
    return fail(Error { .kind = ErrorKind::NotFound, .detail = u"no such attachment"_s, .subject = digest });
}

} // namespace bubenik
