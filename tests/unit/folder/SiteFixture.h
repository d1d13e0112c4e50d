// A site in a temporary folder, with a town's usual content.
#pragma once

#include "channels/folder/Site.h"
#include "core/Json.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace bubenik::folder {

using namespace Qt::StringLiterals;

inline Instant at(const char *iso)
{
    return *instantFromIso(QString::fromLatin1(iso));
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class SiteFixture : public ::testing::Test
{
protected:
    [[nodiscard]] QString path() const { return m_folder.path() + u"/web"_s; }
    [[nodiscard]] Settings settings() const { return { path(), m_url, {} }; }
    [[nodiscard]] SiteInfo info() const { return { m_title, m_url, Zone("Europe/Prague") }; }
    [[nodiscard]] Site site() const { return { settings(), info(), at("2026-11-30T06:00:00.000Z") }; }

    Attachment attach(const QByteArray &bytes, const QString &fileName, AttachmentRole role, const QString &mime)
    {
        Attachment attachment { .role = role, .digest = sha256(bytes), .fileName = fileName, .mime = mime, .bytes = bytes.size() };
        const auto file = m_folder.path() + u'/' + attachment.digest;
        QFile out(file);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        m_paths.insert(attachment.digest, file);
        return attachment;
    }

    Attachment picture(int width, int height, const QString &alt, QColor color = QColor(0x1c, 0x4f, 0xa1))
    {
        QImage image(width, height, QImage::Format_RGB32);
        QPainter painter(&image);
        QLinearGradient sky(0, 0, width, height);
        sky.setColorAt(0, color.lighter(180));
        sky.setColorAt(1, color);
        painter.fillRect(image.rect(), sky);
        painter.end();
        const auto file = m_folder.path() + u"/obraz.jpg"_s;
        image.save(file, "JPEG", 90);
        auto made = attach(bytesOf(file), u"Náměstí ráno.jpg"_s, AttachmentRole::Picture, u"image/jpeg"_s);
        made.alt = alt;
        made.width = width;
        made.height = height;
        return made;
    }

    [[nodiscard]] static Outgoing outgoing(const QString &mark, const QString &title, const QString &body = u"Text **článku**.\n"_s)
    {
        return { .mark = mark,
            .content = { .title = title, .lead = u"Krátce o věci."_s, .body = body, .categories = { u"Doprava"_s } },
            .due = at("2026-11-30T06:00:00.000Z") };
    }

    Result<RemoteItem> publish(const Outgoing &what) { return site().publish(what, m_paths, {}); }

    [[nodiscard]] QString page(const QString &folder) const
    {
        return QString::fromUtf8(bytesOf(path() + u'/' + folder + u"index.html"_s));
    }

    QTemporaryDir m_folder;
    QString m_title = u"Klášterec nad Ohří"_s;
    QString m_url;
    AttachmentPaths m_paths;
};

} // namespace bubenik::folder
