// Saving the sound and its text for the public-address system.
#include "announcements/SoundPanel.h"
#include "common/Toast.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QUrl>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {
const QString folderKey = u"announcements/poles-folder"_s;
}

void SoundPanel::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Folder of the public-address system"), m_context.state.text(folderKey));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_context.state.set(folderKey, folder);
        exportTo(folder);
    });
    dialog->open();
}

void SoundPanel::exportTo(const QString &folder)
{
    if (m_job || !m_session.announcement().recording) {
        return;
    }
    m_session.flush();
    auto plan = [id = m_session.id(), zone = m_context.workspace.zone()](
                    Stores &stores) { return planSound(stores, id, zone); };
    whenDone(m_context.workspace.write(std::move(plan)), this, [this, folder](const Result<SoundWork> &planned) {
        if (!planned) {
            showProblem(planned.error());
            return;
        }
        if (m_job) {
            return;
        }
        const auto day = m_context.workspace.zone().toLocal(m_context.workspace.clock().now()).date();
        auto work = [work = *planned, folder, day](
                        const Progress &progress) { return saveForPoles(work, folder, day, progress); };
        run<PolesFiles>(tr("The sound for the poles is being made…"), std::move(work),
            [this, folder](const Result<PolesFiles> &saved) {
                if (saved) {
                    m_context.toast.say(tr("Saved for the poles: sound and text."), tr("Open the folder"),
                        [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
                }
            });
    });
}

} // namespace bubenik::ui
