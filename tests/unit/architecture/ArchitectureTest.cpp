// The rules of the house, held over its own sources: who may include whom, and what has no place anywhere.
#include "SourceTree.h"

#include <QMap>
#include <QRegularExpression>
#include <gtest/gtest.h>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

// Folder of app/ -> the folders it may use, itself apart.
const QMap<QString, QStringList> &mayUse()
{
    static const QStringList values { u"core"_s, u"domain"_s };
    static const QStringList texts = values + QStringList { u"markup"_s };
    static const QStringList far = texts + QStringList { u"net"_s, u"feeds"_s, u"secrets"_s };
    static const QStringList engine = far + QStringList { u"storage"_s, u"channels"_s };
    static const QStringList shared = engine + QStringList { u"backend"_s };
    static const QStringList top = texts
        + QStringList { u"words"_s, u"storage"_s, u"channels"_s, u"publishing"_s, u"feedback"_s, u"feeds"_s, u"sightings"_s, u"warnings"_s, u"audio"_s, u"announcements"_s, u"broadcast"_s, u"opendata"_s, u"office"_s, u"chat"_s, u"people"_s, u"meetings"_s, u"sms"_s, u"sample"_s, u"backend"_s, u"sync"_s, u"writing"_s, u"spelling"_s, u"app"_s };
    static const QMap<QString, QStringList> rules {
        { u"core"_s, {} },
        { u"domain"_s, { u"core"_s } },
        { u"markup"_s, values },
        { u"writing"_s, { u"core"_s } },
        { u"spelling"_s, { u"core"_s, u"writing"_s } },
        { u"words"_s, values },
        { u"broadcast"_s, texts },
        { u"opendata"_s, texts },
        { u"storage"_s, texts },
        { u"net"_s, values },
        { u"feeds"_s, texts + QStringList { u"net"_s } },
        { u"secrets"_s, values },
        { u"mail"_s, far },
        { u"backend"_s, far },
        { u"channels"_s, far + QStringList { u"opendata"_s, u"broadcast"_s, u"mail"_s } },
        { u"sync"_s, far + QStringList { u"storage"_s, u"backend"_s } },
        { u"publishing"_s, engine + QStringList { u"opendata"_s } },
        { u"feedback"_s, engine },
        { u"sightings"_s, engine },
        { u"warnings"_s, values + QStringList { u"storage"_s, u"net"_s } },
        { u"audio"_s, values + QStringList { u"storage"_s } },
        { u"announcements"_s, texts + QStringList { u"storage"_s, u"audio"_s } },
        { u"meetings"_s, far + QStringList { u"mail"_s, u"storage"_s, u"people"_s } },
        { u"chat"_s, values + QStringList { u"markup"_s, u"words"_s, u"storage"_s, u"channels"_s, u"feedback"_s } },
        { u"sms"_s, far + QStringList { u"broadcast"_s, u"channels"_s, u"storage"_s, u"people"_s } },
        { u"office"_s, values + QStringList { u"words"_s, u"people"_s, u"storage"_s, u"secrets"_s } },
        { u"people"_s, values + QStringList { u"storage"_s } },
        { u"sample"_s, texts + QStringList { u"storage"_s, u"people"_s } },
        // Files in app itself build the object graph: they alone know everything.
        { u"app"_s, shared + QStringList { u"words"_s, u"publishing"_s, u"feedback"_s, u"sightings"_s, u"warnings"_s, u"audio"_s, u"announcements"_s, u"office"_s, u"chat"_s, u"people"_s, u"meetings"_s, u"sms"_s, u"mail"_s, u"sync"_s, u"writing"_s, u"spelling"_s } },
        { u"cli"_s, top },
        { u"ui"_s, top },
    };
    return rules;
}

// What an include or a link name belongs to; empty: not one of ours.
QString folderOf(const QString &include)
{
    const auto first = include.section(u'/', 0, 0);
    if (include.contains(u'/')) {
        return mayUse().contains(first) ? first : QString();
    }
    return include == "Workspace.h"_L1 || include == "HeadlessWorkspace.h"_L1 ? u"app"_s : QString();
}

bool isConcreteChannel(const QString &include)
{
    return include.startsWith("channels/"_L1) && include.count(u'/') > 1 && !include.startsWith("channels/common/"_L1);
}

QStringList foundIn(const QList<SourceFile> &sources, const QRegularExpression &pattern)
{
    QStringList found;
    for (const auto &source : sources) {
        auto matches = pattern.globalMatch(source.code);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const auto line = source.code.left(match.capturedStart()).count(u'\n') + 1;
            found.append(u"%1:%2: %3"_s.arg(source.path).arg(line).arg(match.captured().trimmed()));
        }
    }
    return found;
}

std::string joined(const QStringList &lines)
{
    return lines.join(u'\n').toStdString();
}

QList<SourceFile> without(QList<SourceFile> sources, const QString &pathStart)
{
    erase_if(sources, [&](const SourceFile &source) { return source.path.startsWith(pathStart); });
    return sources;
}

} // namespace

TEST(Architecture, includes_ofEveryFolder_goOnlyWhereTheRuleAllows)
{
    QStringList broken;
    for (const auto &source : sourcesUnder({ u"app"_s, u"ui"_s })) {
        const auto folder = source.folder().section(u'/', 0, 0);
        const auto includes = source.includes();
        for (const auto &include : includes) {
            const auto target = folderOf(include);
            if (!target.isEmpty() && target != folder && !mayUse().value(folder).contains(target)) {
                broken.append(source.path + u" includes "_s + include);
            }
        }
    }
    EXPECT_TRUE(broken.isEmpty()) << joined(broken);
}

TEST(Architecture, everyFolderOfApp_hasARule)
{
    QStringList unruled;
    for (const auto &source : sourcesUnder({ u"app"_s })) {
        if (!mayUse().contains(source.folder().section(u'/', 0, 0))) {
            unruled.append(source.path);
        }
    }
    EXPECT_TRUE(unruled.isEmpty()) << joined(unruled);
}

TEST(Architecture, concreteChannels_areKnownToTheRegistryAndThemselvesOnly)
{
    QStringList broken;
    for (const auto &source : sourcesUnder({ u"app"_s, u"ui"_s })) {
        const auto includes = source.includes();
        for (const auto &include : includes) {
            const bool own = include.startsWith(source.folder() + u'/');
            if (isConcreteChannel(include) && !own && source.path != "app/channels/Registry.cpp"_L1) {
                broken.append(source.path + u" includes "_s + include);
            }
        }
    }
    EXPECT_TRUE(broken.isEmpty()) << joined(broken);
}

TEST(Architecture, linkLines_ofCMake_followTheSameRule)
{
    QStringList broken;
    int checked = 0;
    for (const auto &[name, links] : linkLines()) {
        const auto folder = mayUse().contains(name) ? name : name.startsWith("channel"_L1) ? u"channels"_s : u"app"_s;
        for (const auto &link : links) {
            const auto target = mayUse().contains(link) ? link
                : link.startsWith("channel"_L1)         ? u"channels"_s
                                                        : u"app"_s;
            ++checked;
            if (target != folder && !mayUse().value(folder).contains(target)) {
                broken.append(name + u" links "_s + link);
            }
        }
    }
    EXPECT_GT(checked, 0);
    EXPECT_TRUE(broken.isEmpty()) << joined(broken);
}

TEST(Architecture, sql_isSpokenInStorageOnly)
{
    QStringList broken;
    for (const auto &source : without(sourcesUnder({ u"app"_s, u"ui"_s }), u"app/storage/"_s)) {
        const auto includes = source.includes();
        for (const auto &include : includes) {
            if (include.section(u'/', -1).startsWith("QSql"_L1)) {
                broken.append(source.path + u" includes "_s + include);
            }
        }
    }
    EXPECT_TRUE(broken.isEmpty()) << joined(broken);
}

TEST(Architecture, widgets_stayInUi)
{
    static const QRegularExpression widget(
        uR"re(^(QtWidgets|QWidget|QApplication|QDialog|QMainWindow|QMessageBox|QLabel)\b)re"_s);
    QStringList broken;
    for (const auto &source : sourcesUnder({ u"app"_s })) {
        const auto includes = source.includes();
        for (const auto &include : includes) {
            if (widget.match(include).hasMatch()) {
                broken.append(source.path + u" includes "_s + include);
            }
        }
    }
    EXPECT_TRUE(broken.isEmpty()) << joined(broken);
}

TEST(Architecture, eventLoops_runOnceInEachProgram_andAreNeverNested)
{
    const auto sources = without(sourcesUnder({ u"app"_s, u"ui"_s }), u"app/storage/"_s);
    static const QRegularExpression nested(u"\\bprocessEvents\\s*\\(|\\bQEventLoop\\b|\\bQCoro::waitFor\\b"_s);
    const auto loops = foundIn(sources, nested);
    EXPECT_TRUE(loops.isEmpty()) << joined(loops);
    static const QRegularExpression exec(u"[\\w>.:]*\\bexec\\s*\\("_s);
    auto execs = foundIn(sources, exec);
    execs.removeIf([](const QString &found) {
        static const QRegularExpression allowed(
            u"^(app/cli|ui)/main\\.cpp:\\d+: (app|application|QCoreApplication::|QApplication::)\\.?exec\\("_s);
        return allowed.match(found).hasMatch();
    });
    EXPECT_TRUE(execs.isEmpty()) << joined(execs);
}

TEST(Architecture, singletons_areNotMade)
{
    static const QRegularExpression singleton(u"\\bstatic\\s+\\w[\\w:]*\\s*[&*]\\s*(self|instance|global)\\s*\\("_s);
    const auto found = foundIn(sourcesUnder({ u"app"_s, u"ui"_s }), singleton);
    EXPECT_TRUE(found.isEmpty()) << joined(found);
}

TEST(Architecture, files_areShort)
{
    QStringList tooLong;
    for (const auto &source : sourcesUnder({ u"app"_s, u"ui"_s, u"tests"_s })) {
        if (source.lines() > 600) {
            tooLong.append(u"%1: %2 lines"_s.arg(source.path).arg(source.lines()));
        }
    }
    EXPECT_TRUE(tooLong.isEmpty()) << joined(tooLong);
}

TEST(Architecture, unfinishedWork_isNotLeftInTheSources)
{
    static const QRegularExpression mark(u"\\b(TO"
                                         u"DO|FIX"
                                         u"ME|XX"
                                         u"X|HA"
                                         u"CK)\\b"_s);
    QStringList found;
    for (const auto &source : sourcesUnder({ u"app"_s, u"ui"_s, u"tests"_s })) {
        const auto match = mark.match(source.text);
        if (match.hasMatch()) {
            found.append(source.path + u": "_s + match.captured());
        }
    }
    EXPECT_TRUE(found.isEmpty()) << joined(found);
}

TEST(Architecture, headers_beginWithTheirDuty)
{
    QStringList silent;
    for (const auto &source : sourcesUnder({ u"app"_s, u"ui"_s })) {
        if (source.path.endsWith(".h"_L1) && !source.text.startsWith("// "_L1)) {
            silent.append(source.path);
        }
    }
    EXPECT_TRUE(silent.isEmpty()) << joined(silent);
}

TEST(Architecture, codeOnly_blanksCommentsAndLiterals_andKeepsTheLines)
{
    EXPECT_EQ(codeOnly(u"a; // exec(\nb(\"exec(\"); /* x\n y */ c('\\'');\n"_s), u"a; \nb(); \n c();\n"_s);
}

} // namespace bubenik
