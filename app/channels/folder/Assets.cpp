#include "channels/folder/Assets.h"

#include "channels/common/Pictures.h"
#include "channels/folder/Files.h"
#include "channels/folder/Slug.h"

#include <QFileInfo>
#include <QSet>
#include <QUrl>

namespace bubenik::folder {

using namespace Qt::StringLiterals;

namespace {

// A phone, a tablet or a card, a large screen. Longer sides, in pixels.
constexpr int pictureEdges[] = { 480, 960, 1600 };

// A web server may run what it takes for a program; only endings that are surely documents are kept.
QString safeSuffix(const QString &fileName)
{
    static const QSet<QString> known { u"pdf"_s, u"doc"_s, u"docx"_s, u"odt"_s, u"ods"_s, u"odp"_s, u"xls"_s, u"xlsx"_s,
        u"ppt"_s, u"pptx"_s, u"rtf"_s, u"txt"_s, u"csv"_s, u"zip"_s, u"ics"_s, u"mp3"_s, u"m4a"_s, u"ogg"_s, u"oga"_s,
        u"opus"_s, u"wav"_s, u"flac"_s, u"aac"_s, u"epub"_s };
    const auto suffix = QFileInfo(fileName).suffix().toLower();
    return known.contains(suffix) ? suffix : u"bin"_s;
}

QString stem(const Attachment &attachment)
{
    return slugOf(QFileInfo(attachment.fileName).completeBaseName(), u"soubor"_s).left(40) + u'-' + shownDigest(attachment).left(8);
}

QString wordsFor(const Attachment &attachment)
{
    const auto title = attachment.title.trimmed();
    return title.isEmpty() ? QFileInfo(attachment.fileName).completeBaseName() : title;
}

DocumentFile documentOf(const Attachment &attachment, const QString &file)
{
    const auto suffix = safeSuffix(attachment.fileName);
    return { file, wordsFor(attachment), attachment.bytes, suffix == u"bin" ? QString() : suffix.toUpper() };
}

Error about(Error error, const Attachment &attachment)
{
    error.subject = attachment.fileName;
    return error;
}

class AssetMaker final
{
public:
    AssetMaker(const AttachmentPaths &paths, const QString &directory, const QString &present)
        : m_paths(paths)
        , m_directory(directory)
        , m_present(present)
    {
    }

    [[nodiscard]] Result<void> add(const Attachment &attachment)
    {
        const auto path = m_paths.value(attachment.digest);
        if (path.isEmpty()) {
            return fail(Error { .kind = ErrorKind::Invalid,
                .detail = u"no file for attachment "_s + attachment.digest,
                .code = u"attachment-missing"_s,
                .subject = attachment.fileName });
        }
        if (attachment.role == AttachmentRole::Picture) {
            return addPicture(attachment, path);
        }
        const auto file = stem(attachment) + u'.' + safeSuffix(attachment.fileName);
        BUBENIK_TRY(place(file, [&](const QString &target) { return copyNew(path, target); }));
        if (attachment.role == AttachmentRole::Sound) {
            m_assets.sounds.insert(attachment.digest,
                { file, attachment.mime, QFileInfo(path).size(), wordsFor(attachment), attachment.seconds });
        } else {
            m_assets.documents.insert(attachment.digest, documentOf(attachment, file));
        }
        return {};
    }
    [[nodiscard]] Assets take() { return std::move(m_assets); }

private:
    [[nodiscard]] Result<void> addPicture(const Attachment &attachment, const QString &path)
    {
        PictureSet set { .alt = attachment.alt };
        for (const int edge : pictureEdges) {
            const auto picture = preparePicture(path, attachment.mime, edge, attachment.crop.value_or(Crop {}));
            if (!picture) {
                return fail(about(picture.error(), attachment));
            }
            if (!set.files.isEmpty() && picture->width <= set.files.last().width) {
                break;
            }
            const auto file = u"%1-%2.%3"_s.arg(stem(attachment), QString::number(picture->width), picture->suffix);
            BUBENIK_TRY(place(file, [&](const QString &target) { return writeNew(target, picture->bytes); }));
            set.files.append({ file, picture->width, picture->height });
        }
        m_assets.pictures.insert(attachment.digest, set);
        return {};
    }

    template <class Write>
    [[nodiscard]] Result<void> place(const QString &file, Write write)
    {
        m_assets.files.append(file);
        if (!m_present.isEmpty() && QFileInfo::exists(m_present + u'/' + file)) {
            return {};
        }
        return write(m_directory + u'/' + file);
    }

    const AttachmentPaths &m_paths;
    const QString &m_directory;
    const QString &m_present;
    Assets m_assets;
};

} // namespace

Result<Assets> makeAssets(const Content &content, const AttachmentPaths &paths, const QString &directory, const QString &present,
    const Progress &progress)
{
    AssetMaker maker(paths, directory, present);
    qint64 done = 0;
    for (const auto &attachment : content.attachments) {
        if (progress.stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        BUBENIK_TRY(maker.add(attachment));
        if (progress.report) {
            progress.report(++done, content.attachments.size());
        }
    }
    return maker.take();
}

Assets localAssets(const Content &content, const AttachmentPaths &paths)
{
    Assets assets;
    for (const auto &attachment : content.attachments) {
        const auto path = paths.value(attachment.digest);
        if (path.isEmpty()) {
            continue;
        }
        const auto url = QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded);
        const auto size = shownSize(attachment);
        switch (attachment.role) {
        case AttachmentRole::Picture:
            assets.pictures.insert(
                attachment.digest, { attachment.alt, { { previewUrl(path, attachment), size.width(), size.height() } } });
            break;
        case AttachmentRole::Sound:
            assets.sounds.insert(attachment.digest,
                { url, attachment.mime, attachment.bytes, wordsFor(attachment), attachment.seconds });
            break;
        case AttachmentRole::Document: assets.documents.insert(attachment.digest, documentOf(attachment, url)); break;
        }
    }
    return assets;
}

} // namespace bubenik::folder
