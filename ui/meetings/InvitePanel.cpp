#include "meetings/InvitePanel.h"

#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Icons.h"
#include "common/Labels.h"
#include "common/Layouts.h"
#include "common/Toast.h"
#include "words/HolidayWords.h"
#include "words/Words.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QProgressBar>
#include <QStandardPaths>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString warningText(const MeetingWarning &warning)
{
    switch (warning.kind) {
    case MeetingWarning::Kind::Holiday:
        return InvitePanel::tr("It is on a public holiday: %1.")
            .arg(warning.holiday ? words::holidayName(*warning.holiday) : QString());
    case MeetingWarning::Kind::OtherMeeting:
        return InvitePanel::tr("At the same time there is another one: %1.").arg(warning.subject);
    case MeetingWarning::Kind::ShortNotice:
        return InvitePanel::tr("Only %n day(s) remain until then; people plan a week ahead.", nullptr, warning.days);
    case MeetingWarning::Kind::Past:
        return InvitePanel::tr("It has begun already.");
    case MeetingWarning::Kind::Weekend:
        return InvitePanel::tr("It is at a weekend.");
    case MeetingWarning::Kind::Night:
        return InvitePanel::tr("The hour is unusual; is it not a typing error?");
    }
    return {};
}

struct PlanLine {
    RecipientStep step;
    QString icon;
    Token token;
    QString text;
};

QList<PlanLine> linesOf(const InvitationPlan &plan)
{
    const auto n = [&](RecipientStep step) { return plan.count(step); };
    QList<PlanLine> lines {
        { RecipientStep::Invite, u"mail"_s, Token::Accent,
            InvitePanel::tr("%n get an invitation by e-mail", nullptr, n(RecipientStep::Invite)) },
        { RecipientStep::Change, u"edit"_s, Token::Accent,
            InvitePanel::tr("%n are told of the new time or place", nullptr, n(RecipientStep::Change)) },
        { RecipientStep::Cancel, u"close"_s, Token::Warn,
            InvitePanel::tr("%n are told that it does not take place", nullptr, n(RecipientStep::Cancel)) },
        { RecipientStep::NoAddress, u"file"_s, Token::Muted,
            InvitePanel::tr("%n have no e-mail: a letter", nullptr, n(RecipientStep::NoAddress)) },
        { RecipientStep::BadAddress, u"warn"_s, Token::Warn,
            InvitePanel::tr("%n have an e-mail that cannot be right", nullptr, n(RecipientStep::BadAddress)) },
        { RecipientStep::SharedAddress, u"people"_s, Token::Muted,
            InvitePanel::tr("%n share an e-mail with somebody invited", nullptr, n(RecipientStep::SharedAddress)) },
        { RecipientStep::NoConsent, u"lock"_s, Token::Muted,
            InvitePanel::tr("%n do not want to be written to", nullptr, n(RecipientStep::NoConsent)) },
        { RecipientStep::Uncertain, u"question"_s, Token::Warn,
            InvitePanel::tr("%n may have it or not: see who comes", nullptr, n(RecipientStep::Uncertain)) },
        { RecipientStep::Nothing, u"check"_s, Token::Good,
            InvitePanel::tr("%n know all that matters and get nothing", nullptr, n(RecipientStep::Nothing)) },
    };
    lines.removeIf([&](const PlanLine &line) { return plan.count(line.step) == 0; });
    return lines;
}

QWidget *iconLine(const QString &name, Token token, const QString &text)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(space);
    auto *mark = new QLabel;
    showIcon(mark, name, token);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(makeLabel(text), 1);
    return line;
}

} // namespace

InvitePanel::InvitePanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_warnings(new QVBoxLayout)
    , m_lines(new QVBoxLayout)
    , m_underWay(makeLabel({}, TypeSize::Body, Weight::Strong))
    , m_progress(new QProgressBar)
    , m_problem(new Banner)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space, 2 * space, 2 * space, 2 * space);
    column->setSpacing(space);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(makeLabel(tr("Invitations"), TypeSize::Title, Weight::Strong));
    m_warnings->setSpacing(space);
    column->addLayout(m_warnings);
    m_lines->setSpacing(space);
    column->addLayout(m_lines);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Invitations on their way"));
    column->addWidget(m_underWay);
    column->addWidget(m_progress);
    column->addWidget(makeOrder());
    column->addStretch();
    offerNothing();
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &InvitePanel::showUnderWay);
    connect(&context.workspace, &Workspace::invitationsProgressed, this, [this](int done, int total) {
        m_progress->setVisible(done < total);
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(&context.workspace, &Workspace::invitationsStopped, this,
        [this](const Error &error) { m_problem->showText(Banner::Tone::Bad, words::explain(error).title); });
    connect(m_problem, &Banner::closed, m_problem, &QWidget::hide);
}

QWidget *InvitePanel::makeOrder()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, space, 0, 0);
    column->setSpacing(space);
    const auto add = [&](const QString &text, ButtonRole role, const QString &name, const QString &iconName = {}) {
        auto *button = makeButton(text, role, iconName);
        button->setObjectName(name);
        column->addWidget(button, 0, Qt::AlignLeft);
        return button;
    };
    m_order = add({}, ButtonRole::Primary, u"invite-order"_s, u"mail"_s);
    m_recall = add(tr("Take it back"), ButtonRole::Normal, u"invite-recall"_s, u"undo"_s);
    m_pause = add({}, ButtonRole::Normal, u"invite-pause"_s, u"pause"_s);
    m_letters = add({}, ButtonRole::Normal, u"invite-letters"_s, u"file"_s);
    m_ask = add({}, ButtonRole::Normal, u"invite-ask"_s, u"question"_s);
    m_cancel = add(tr("Cancel the meeting"), ButtonRole::Danger, u"meeting-cancel"_s);
    m_cancel->setToolTip(tr("Those invited are told only when you send it."));
    connect(m_order, &QPushButton::clicked, this, &InvitePanel::order);
    connect(m_recall, &QPushButton::clicked, this, &InvitePanel::recall);
    connect(m_pause, &QPushButton::clicked, this, &InvitePanel::pause);
    connect(m_letters, &QPushButton::clicked, this, &InvitePanel::saveLetters);
    connect(m_ask, &QPushButton::clicked, this, &InvitePanel::askAgain);
    connect(m_cancel, &QPushButton::clicked, this, &InvitePanel::cancelMeeting);
    return box;
}

// Until it is known what there is to do.
void InvitePanel::offerNothing()
{
    emptyOut(m_warnings);
    emptyOut(m_lines);
    for (QWidget *part :
        { static_cast<QWidget *>(m_order), static_cast<QWidget *>(m_recall), static_cast<QWidget *>(m_pause),
            static_cast<QWidget *>(m_letters), static_cast<QWidget *>(m_ask), static_cast<QWidget *>(m_cancel),
            static_cast<QWidget *>(m_underWay), static_cast<QWidget *>(m_progress) }) {
        part->hide();
    }
}

void InvitePanel::showMeeting(const Meeting &meeting)
{
    const bool isOther = meeting.id != m_meeting.id;
    m_meeting = meeting;
    m_problem->hide();
    if (isOther) {
        offerNothing();
    }
    refresh();
}

void InvitePanel::refresh()
{
    if (m_meeting.id.isNull()) {
        return;
    }
    auto work = [id = m_meeting.id, zone = m_context.workspace.zone(), now = m_context.workspace.clock().now()](
                    Stores &stores) -> Result<Look> {
        const auto meeting = stores.meetings.load(id);
        if (!meeting) {
            return fail(meeting.error());
        }
        const auto plan = planInvitations(stores, id);
        const auto warnings = plan ? warningsFor(stores, *meeting, zone, now) : fail(plan.error());
        const auto all = warnings ? stores.invitations.ofMeeting(id) : fail(warnings.error());
        if (!all) {
            return fail(all.error());
        }
        Look look { *plan, *warnings, countsOf(*all), {} };
        for (const auto &invitation : *all) {
            if (invitation.state == InvitationState::Planned && invitation.due > now) {
                look.goesOutAt = std::min(look.goesOutAt.value_or(invitation.due), invitation.due);
            }
        }
        return look;
    };
    m_latest.ask(m_context.workspace.read(std::move(work)), this, [this](const Result<Look> &look) {
        if (look) {
            show(*look);
        } else if (look.error().kind != ErrorKind::NotFound) { // a new one is not in the store yet
            emptyOut(m_lines);
            m_lines->addWidget(iconLine(u"warn"_s, Token::Warn, words::explain(look.error()).title));
        }
    });
}

void InvitePanel::show(const Look &look)
{
    m_look = look;
    m_meeting = look.plan.meeting;
    showWarnings(look.warnings);
    showPlan(look.plan);
    showUnderWay();
    Q_EMIT busyChanged();
}

void InvitePanel::showWarnings(const QList<MeetingWarning> &warnings)
{
    emptyOut(m_warnings);
    for (const auto &warning : warnings) {
        m_warnings->addWidget(iconLine(u"warn"_s, Token::Warn, warningText(warning)));
    }
}

void InvitePanel::showPlan(const InvitationPlan &plan)
{
    emptyOut(m_lines);
    const auto lines = linesOf(plan);
    for (const auto &line : lines) {
        m_lines->addWidget(iconLine(line.icon, line.token, line.text));
    }
    if (lines.isEmpty()) {
        m_lines->addWidget(makeLabel(
            tr("Nobody is invited yet: choose groups or streets beside."), TypeSize::Body, Weight::Normal, true));
    }
    const int sending = plan.toSend();
    m_order->setVisible(sending > 0);
    m_order->setText(plan.meeting.cancelledAt ? tr("Tell %n that it is cancelled", nullptr, sending)
            : plan.isChange                   ? tr("Send the change to %n", nullptr, sending)
                                              : tr("Invite %n", nullptr, sending));
    const int letters = plan.count(RecipientStep::NoAddress);
    m_letters->setVisible(letters > 0);
    m_letters->setText(tr("Save %n letter(s) as PDF…", nullptr, letters));
    m_cancel->setVisible(!plan.meeting.cancelledAt);
}

void InvitePanel::showUnderWay()
{
    const auto now = m_context.workspace.clock().now();
    const auto left = m_look.goesOutAt ? std::chrono::ceil<std::chrono::seconds>(*m_look.goesOutAt - now) : 0s;
    const auto &counts = m_look.counts;
    m_recall->setVisible(left > 0s);
    if (left > 0s) {
        m_underWay->setText(tr("%n goes out in %1 s", nullptr, counts.planned).arg(left.count()));
        m_second.start();
    } else {
        m_second.stop();
        m_underWay->setText(counts.planned + counts.sending > 0
                ? tr("%n still on the way", nullptr, counts.planned + counts.sending)
                : QString());
    }
    m_underWay->setVisible(!m_underWay->text().isEmpty());
    const bool isGoing = counts.planned + counts.sending > 0;
    m_pause->setVisible(isGoing);
    m_pause->setText(m_meeting.isPaused ? tr("Go on sending") : tr("Pause"));
    m_progress->setVisible(isGoing && m_progress->maximum() > 0 && m_progress->value() < m_progress->maximum());
    m_ask->setVisible(counts.waiting > 0 && counts.sent > 0 && !m_meeting.cancelledAt);
    m_ask->setText(tr("Ask %n who did not answer", nullptr, counts.waiting));
}

void InvitePanel::order()
{
    if (!m_order->isVisible()) {
        return;
    }
    if (const auto complete = check(m_meeting); !complete) {
        Q_EMIT fieldNeeded(complete.error());
        return;
    }
    whenDone(m_context.workspace.mailChannel(), this, [this](const Result<ChannelId> &channel) {
        if (!channel) {
            m_problem->showText(Banner::Tone::Bad, words::explain(channel.error()).title);
            return;
        }
        auto work = [order = InvitationOrder { m_meeting.id, *channel }, now = m_context.workspace.clock().now()](
                        Stores &stores) { return orderInvitations(stores, order, now); };
        whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<InvitationPlan> &plan) {
            if (!plan) {
                m_problem->showText(Banner::Tone::Bad, words::explain(plan.error()).title);
            }
            refresh();
        });
    });
}

void InvitePanel::recall()
{
    auto work = [id = m_meeting.id, now = m_context.workspace.clock().now()](
                    Stores &stores) { return recallInvitations(stores, id, now); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<int> &count) {
        m_context.toast.say(
            count ? tr("%n taken back; nobody was written to", nullptr, *count) : words::explain(count.error()).title);
        refresh();
    });
}

void InvitePanel::pause()
{
    auto work = [id = m_meeting.id, paused = !m_meeting.isPaused, by = m_context.workspace.userName(),
                    now = m_context.workspace.clock().now()](
                    Stores &stores) { return pauseMeeting(stores, id, paused, by, now); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<Meeting> &meeting) {
        if (!meeting) {
            m_context.toast.say(words::explain(meeting.error()).title);
        } else if (!meeting->isPaused) {
            m_context.workspace.inviteSoon();
        }
        refresh();
    });
}

void InvitePanel::askAgain()
{
    auto work = [id = m_meeting.id, now = m_context.workspace.clock().now()](
                    Stores &stores) { return orderQuestions(stores, id, false, now); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<int> &count) {
        m_context.toast.say(!count ? words::explain(count.error()).title
                : *count == 0      ? tr("Everybody was asked once already")
                                   : tr("%n are asked once more", nullptr, *count));
        refresh();
    });
}

void InvitePanel::cancelMeeting()
{
    auto work = [id = m_meeting.id, by = m_context.workspace.userName(), now = m_context.workspace.clock().now()](
                    Stores &stores) { return bubenik::cancelMeeting(stores, id, by, now); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<Meeting> &meeting) {
        if (!meeting) {
            m_context.toast.say(words::explain(meeting.error()).title);
            return;
        }
        const auto undo = [this, id = meeting->id, by = m_context.workspace.userName()] {
            auto back = [id, by, now = m_context.workspace.clock().now()](Stores &stores) {
                return changeMeeting(stores, id, by, now, [](Meeting &changed) -> Result<void> {
                    changed.cancelledAt.reset();
                    return {};
                });
            };
            whenDone(m_context.workspace.write(std::move(back)), this, [this](const Result<Meeting> &) { refresh(); });
        };
        m_context.toast.say(tr("Cancelled; nobody has been told yet"), tr("Undo"), undo);
        refresh();
    });
}

void InvitePanel::saveLetters()
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(
        this, tr("Letters"), QDir(folder).filePath(tr("invitations.pdf", "a file's name")), u"PDF (*.pdf)"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &InvitePanel::writeLetters);
    dialog->open();
}

void InvitePanel::writeLetters(const QString &file)
{
    auto selecting = [id = m_meeting.id, zone = m_context.workspace.zone(), now = m_context.workspace.clock().now()](
                         Stores &stores) { return letterJob(stores, id, false, zone, now); };
    whenDone(
        m_context.workspace.read(std::move(selecting)), this, [this, file](const Result<LetterSelection> &selected) {
            if (!selected) {
                m_context.toast.say(words::explain(selected.error()).title);
                return;
            }
            whenDone(m_context.workspace.writeLetters(selected->job, file), this, [this](const Result<int> &pages) {
                m_context.toast.say(pages ? tr("The letters are saved; print them and they are invited")
                                          : words::explain(pages.error()).title);
                refresh();
            });
        });
}

} // namespace bubenik::ui
