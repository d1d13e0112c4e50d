#include "settings/StartCard.h"

#include "common/Async.h"
#include "common/Autostart.h"
#include "common/Labels.h"
#include "common/Toast.h"

#include <QBoxLayout>
#include <QCheckBox>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

StartCard::StartCard(const PageContext &context, QWidget *parent)
    : Card(parent)
{
    auto *box = new QCheckBox(tr("Start with the computer and stay in the system's tray"));
    box->setObjectName(u"start-with-system"_s);
    box->setChecked(systemAutostart()->isOn());
    body()->addWidget(makeLabel(tr("Start"), TypeSize::Body, Weight::Strong));
    body()->addWidget(box);
    auto *what
        = makeLabel(tr("Bubeník then sends what is due although its window is closed. The menu of its icon ends it."),
            TypeSize::Caption, Weight::Normal, true);
    what->setWordWrap(true);
    body()->addWidget(what);
    auto &state = context.state;
    auto &toast = context.toast;
    const auto workspace = context.workspace.path();
    connect(box, &QCheckBox::toggled, this, [this, box, &state, &toast, workspace](bool on) {
        const auto work = [on, command = ownCommand() + QStringList { u"--tray"_s, u"--workspace"_s, workspace }] {
            return on ? systemAutostart()->switchOn(command) : systemAutostart()->switchOff();
        };
        whenDone(inPool(work), this, [box, &state, &toast, on](const Result<void> &done) {
            if (done) {
                state.set(traySetting, on);
                return;
            }
            toast.say(words::explain(done.error()).title);
            const QSignalBlocker quiet(box);
            box->setChecked(!on);
        });
    });
}

} // namespace bubenik::ui
