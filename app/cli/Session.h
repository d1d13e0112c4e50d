// What a command works with: the options before its name, and the workspace, opened when first needed.
#pragma once

#include "HeadlessWorkspace.h"
#include "cli/Arguments.h"

namespace bubenik::cli {

class Session final
{
public:
    explicit Session(Globals globals);
    ~Session();

    [[nodiscard]] QString path() const; // of the workspace, whether it exists or not
    [[nodiscard]] const QString &secretsFile() const { return m_globals.secrets; }
    [[nodiscard]] Result<HeadlessWorkspace *> workspace();
    // Who does it, in a session of its own: a command makes one version of a text.
    [[nodiscard]] Edit edit(HeadlessWorkspace &workspace) const;
    // For people, on standard error, so that standard output stays one JSON value.
    void tell(const QString &line) const;

private:
    Globals m_globals;
    std::unique_ptr<HeadlessWorkspace> m_workspace;
};

} // namespace bubenik::cli
