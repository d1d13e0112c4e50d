#include "CliFixture.h"

#include <QDirIterator>
#include <QJsonDocument>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestRun = 60000;

QJsonDocument document(const CliRun &run)
{
    QJsonParseError problem;
    const auto json = QJsonDocument::fromJson(run.out, &problem);
    EXPECT_EQ(problem.error, QJsonParseError::NoError)
        << "not one JSON value: " << run.out.constData() << run.err.constData();
    EXPECT_EQ(run.out.count('\n'), 1) << "JSON on one line, and nothing else";
    return json;
}

QString typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"bool"_s;
    case QJsonValue::Double:
        return u"number"_s;
    case QJsonValue::String:
        return u"string"_s;
    case QJsonValue::Array:
        return u"array"_s;
    case QJsonValue::Object:
        return u"object"_s;
    default:
        return u"missing"_s;
    }
}

// An uncompressed BMP would not do: channels take pictures of the web. This is a PNG of one pixel, in a colour.
QByteArray pngOfOnePixel()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYPgPAAEDAQAIicLsAAAAAElFTkSuQmCC");
}

} // namespace

QJsonObject CliRun::object() const
{
    const auto json = document(*this);
    EXPECT_TRUE(json.isObject()) << out.constData();
    return json.object();
}

QJsonArray CliRun::array() const
{
    const auto json = document(*this);
    EXPECT_TRUE(json.isArray()) << out.constData();
    return json.array();
}

CliFixture::CliFixture()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(u"HOME"_s, path(u"home"_s));
    m_environment.insert(u"XDG_DATA_HOME"_s, path(u"home/data"_s));
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.remove(u"BUBENIK_CRASH_AT"_s);
    m_environment.remove(u"BUBENIK_CRASH_NTH"_s);
}

QStringList CliFixture::commandLine(const QStringList &arguments) const
{
    return QStringList { QStringLiteral(BUBENIK_BINARY_DIR "/bin/bubenik-cli"), u"--workspace"_s, workspace(),
        u"--json"_s }
    + arguments;
}

CliRun CliFixture::runPlain(const QStringList &words, const QByteArray &input)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(path(QString()));
    process.start(words.first(), words.mid(1));
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(longestRun)) {
        ADD_FAILURE() << "did not run or did not end: " << qPrintable(words.join(u' ')) << ' '
                      << qPrintable(process.errorString());
        process.kill();
        process.waitForFinished();
    }
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
        process.readAllStandardError() };
}

CliRun CliFixture::run(const QStringList &arguments, const QByteArray &input)
{
    return runPlain(commandLine(arguments), input);
}

CliRun CliFixture::runUnder(const QStringList &wrapper, const QStringList &arguments)
{
    return runPlain(wrapper + commandLine(arguments));
}

void CliFixture::makeWorkspace()
{
    ASSERT_EQ(run({ u"workspace"_s, u"init"_s, u"--town"_s, u"Klášterec nad Ohří"_s }).exit, 0);
    const auto added
        = run({ u"channel"_s, u"add"_s, u"web"_s, u"--kind"_s, u"folder"_s, u"--set"_s, u"path="_s + site() });
    ASSERT_EQ(added.exit, 0) << added.err.constData();
}

QString CliFixture::addPost(const QString &title, const QStringList &more)
{
    const auto body = write(u"text.md"_s, "## Kudy objíždět\n\nOd pondělí **neprojedete**.\n");
    const auto added = run(QStringList { u"post"_s, u"add"_s, u"--title"_s, title, u"--body-file"_s, body } + more);
    EXPECT_EQ(added.exit, 0) << added.err.constData();
    return added.object()[u"id"_s].toString();
}

void CliFixture::schedule(const QString &post, const QStringList &more)
{
    const auto scheduled = run(QStringList { u"post"_s, u"schedule"_s, post, u"--channel"_s, u"web"_s } + more);
    ASSERT_EQ(scheduled.exit, 0) << scheduled.err.constData();
}

QJsonObject CliFixture::delivery(const QString &post)
{
    const auto deliveries = run({ u"delivery"_s, u"list"_s, u"--post"_s, post }).array();
    return deliveries.last().toObject();
}

QString CliFixture::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly)) << qPrintable(name);
    file.write(bytes);
    return file.fileName();
}

QString CliFixture::picture(const QString &name) const
{
    return write(name, pngOfOnePixel());
}

QStringList CliFixture::pagesWith(const QString &text) const
{
    QStringList found;
    QDirIterator files(site(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && QString::fromUtf8(file.readAll()).contains(text)) {
            found.append(file.fileName());
        }
    }
    return found;
}

::testing::AssertionResult hasShape(const QJsonObject &object, const QStringList &shape)
{
    QStringList wrong;
    QStringList keys;
    for (const auto &part : shape) {
        const auto key = part.section(u':', 0, 0);
        keys.append(key);
        const auto types = part.section(u':', 1).split(u'|');
        if (!types.contains(typeOf(object[key]))) {
            wrong.append(u"%1 is %2, not %3"_s.arg(key, typeOf(object[key]), part.section(u':', 1)));
        }
    }
    const auto got = object.keys();
    for (const auto &key : got) {
        if (!keys.contains(key)) {
            wrong.append(u"%1 was not expected"_s.arg(key));
        }
    }
    return wrong.isEmpty() ? ::testing::AssertionSuccess()
                           : ::testing::AssertionFailure() << wrong.join(u"; "_s).toStdString();
}

} // namespace bubenik
