#include "common/Autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

const auto fileName = u"bubenik.desktop"_s;

QString quoted(const QString &word)
{
    static const QString special = u"\"`$\\"_s;
    QString text;
    for (const auto character : word) {
        if (special.contains(character)) {
            text += u'\\';
        }
        text += character;
    }
    // Once for the quoting of Exec, once more for a value of the key file.
    return u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'%', u"%%"_s) + u'"';
}

class XdgAutostart final : public Autostart
{
public:
    explicit XdgAutostart(QString folder)
        : m_folder(std::move(folder))
    {
    }

    bool isOn() const override
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) && !file.readAll().contains("\nHidden=true");
    }

    Result<void> switchOn(const QStringList &command) override
    {
        QSaveFile file(path());
        if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly)) {
            return fail(ErrorKind::Storage, file.errorString(), u"autostart"_s);
        }
        file.write(u"[Desktop Entry]\nType=Application\nName=Bubeník\nIcon=bubenik\nExec=%1\nTerminal=false\n"
                    "X-GNOME-Autostart-enabled=true\n"_s.arg(execLine(command)).toUtf8());
        return file.commit() ? Result<void> {} : fail(ErrorKind::Storage, file.errorString(), u"autostart"_s);
    }

    Result<void> switchOff() override
    {
        QFile file(path());
        return !file.exists() || file.remove() ? Result<void> {} : fail(ErrorKind::Storage, file.errorString(), u"autostart"_s);
    }

private:
    [[nodiscard]] QString path() const { return m_folder + u'/' + fileName; }

    QString m_folder;
};

#ifdef Q_OS_WIN
class RunKeyAutostart final : public Autostart
{
public:
    bool isOn() const override { return key().contains(name); }
    Result<void> switchOn(const QStringList &command) override
    {
        QStringList words;
        for (const auto &word : command) {
            words.append(u'"' + QDir::toNativeSeparators(word) + u'"');
        }
        auto run = key();
        run.setValue(name, words.join(u' '));
        run.sync();
        return run.status() == QSettings::NoError ? Result<void> {} : fail(ErrorKind::Storage, u"the Run key"_s, u"autostart"_s);
    }
    Result<void> switchOff() override
    {
        auto run = key();
        run.remove(name);
        run.sync();
        return run.status() == QSettings::NoError ? Result<void> {} : fail(ErrorKind::Storage, u"the Run key"_s, u"autostart"_s);
    }

private:
    static QSettings key()
    {
        return { u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_s, QSettings::NativeFormat };
    }
    const QString name = u"Bubenik"_s;
};
#endif

} // namespace

QString execLine(const QStringList &command)
{
    QStringList words;
    for (const auto &word : command) {
        words.append(quoted(word));
    }
    return words.join(u' ');
}

QStringList ownCommand()
{
    if (const auto id = qEnvironmentVariable("FLATPAK_ID"); !id.isEmpty()) {
        return { u"flatpak"_s, u"run"_s, id };
    }
    const auto image = qEnvironmentVariable("APPIMAGE");
    return { image.isEmpty() ? QCoreApplication::applicationFilePath() : image };
}

std::unique_ptr<Autostart> xdgAutostart(const QString &folder)
{
    return std::make_unique<XdgAutostart>(folder);
}

std::unique_ptr<Autostart> systemAutostart()
{
#ifdef Q_OS_WIN
    return std::make_unique<RunKeyAutostart>();
#else
    return xdgAutostart(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart"_s);
#endif
}

} // namespace bubenik::ui
