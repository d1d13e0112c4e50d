#include "cli/Session.h"

#include <QDir>
#include <QTextStream>

namespace bubenik::cli {

Session::Session(Globals globals)
    : m_globals(std::move(globals))
{
}

Session::~Session() = default;

QString Session::path() const
{
    return m_globals.workspace.isEmpty() ? WorkspaceFolder::defaultPath() : QDir(m_globals.workspace).absolutePath();
}

Result<HeadlessWorkspace *> Session::workspace()
{
    if (!m_workspace) {
        auto opened = HeadlessWorkspace::open(path(), m_globals.secrets);
        if (!opened) {
            return fail(opened.error());
        }
        m_workspace = std::move(*opened);
    }
    return m_workspace.get();
}

Edit Session::edit(HeadlessWorkspace &workspace) const
{
    const auto now = workspace.clock().now();
    return { workspace.userName(), newUuid(now), now };
}

void Session::tell(const QString &line) const
{
    QTextStream(stderr) << line << Qt::endl;
}

} // namespace bubenik::cli
