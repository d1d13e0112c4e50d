// Handing the sound and its text over to the public-address system.
#include "announcements/SoundPanel.h"
#include "common/Cards.h"

namespace bubenik::ui {

namespace {

struct PlannedPlace {
    SoundWork work;
    PolesSettings settings;
};

Result<PlannedPlace> planPlace(Stores &stores, const AnnouncementId &id, const Zone &zone)
{
    const auto work = planSound(stores, id, zone);
    return work ? Result<PlannedPlace>(PlannedPlace { *work, loadPoles(stores) }) : fail(work.error());
}

} // namespace

void SoundPanel::place(QDate day, QTime hour, bool replaces)
{
    if (m_job) {
        return;
    }
    m_session.flush();
    auto plan = [id = m_session.id(), zone = m_context.workspace.zone()](
                    Stores &stores) { return planPlace(stores, id, zone); };
    // The writer's thread: the text that was flushed just now goes out with the sound.
    whenDone(m_context.workspace.write(std::move(plan)), this,
        [this, day, hour, replaces](const Result<PlannedPlace> &planned) {
            if (!planned) {
                Q_EMIT placingFailed(planned.error());
                return;
            }
            if (m_job) {
                return;
            }
            const PlacePlan wanted { planned->work, planned->settings, day, hour, replaces };
            const auto now = m_context.workspace.clock().now();
            auto work = [wanted, now](const Progress &progress) { return placeForPoles(wanted, now, progress); };
            run<Placement>(tr("The sound for the poles is being made…"), std::move(work),
                [this, now](const Result<Placement> &made) {
                    if (!made) {
                        m_problem->hide(); // it is told beside the hours
                        Q_EMIT placingFailed(made.error());
                        return;
                    }
                    auto note = [id = m_jobFor, placement = *made, now](
                                    Stores &stores) { return notePlacement(stores, id, placement, now); };
                    whenDone(m_context.workspace.write(std::move(note)), this,
                        [this, placement = *made](const Result<Announcement> &noted) {
                            if (!noted) {
                                Q_EMIT placingFailed(noted.error());
                                return;
                            }
                            m_session.refresh();
                            Q_EMIT placed(placement);
                        });
                });
        });
}

} // namespace bubenik::ui
