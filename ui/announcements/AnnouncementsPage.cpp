#include "announcements/AnnouncementsPage.h"

#include "announcements/AnnouncementListPanel.h"
#include "announcements/AnnouncementSession.h"
#include "announcements/PublishPanel.h"
#include "announcements/RecordView.h"
#include "announcements/ScriptEditor.h"
#include "announcements/SoundPanel.h"
#include "broadcast/SmsPage.h"
#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Labels.h"
#include "common/SplitPane.h"
#include "common/TextScale.h"
#include "common/Toast.h"
#include "words/Words.h"

#include <QBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int narrowBelow = 980; // pixels of the page: three columns need that much
constexpr int publishWidth = 304;
} // namespace

AnnouncementsPage::AnnouncementsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_list(new AnnouncementListPanel(context))
    , m_script(new ScriptEditor(context.workspace.zone(), context.workspace.clock()))
    , m_session(new AnnouncementSession(
          context.workspace, [this] { return m_script->script(); }, this))
    , m_sound(new SoundPanel(context, *m_session))
    , m_publish(new PublishPanel(context, *m_session, [this] { return m_script->script(); }))
{
    auto *panes = new SplitPane(context.state, u"announcements"_s, this);
    m_banner = new Banner(this);
    m_banner->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(panes, 1);
    m_list->setAutoFillBackground(true);
    m_list->setBackgroundRole(QPalette::Base);
    panes->addWidget(m_list);
    m_center = new QStackedWidget;
    auto *empty = new EmptyPage(u"megaphone"_s, tr("Nothing is open"),
        tr("Choose an announcement on the left, or write a new one."), tr("New announcement"));
    connect(empty, &EmptyPage::actionTriggered, this, &AnnouncementsPage::createNew);
    m_center->addWidget(empty);
    m_work = makeWork();
    m_center->addWidget(m_work);
    m_recording = new RecordView(context);
    m_center->addWidget(m_recording);
    panes->addWidget(m_center);
    panes->restore({ 300, 800 });
    connectParts();
    connectReading();
    connectRecording();
    lookForInterrupted();
}

QString AnnouncementsPage::title() const
{
    return tr("Announcements");
}

QString AnnouncementsPage::iconName() const
{
    return u"megaphone"_s;
}

QWidget *AnnouncementsPage::makeWork()
{
    auto *work = new QWidget;
    auto *row = new QHBoxLayout(work);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *inner = new QWidget;
    auto *room = new QVBoxLayout(inner);
    room->setContentsMargins(3 * space, 2 * space, 3 * space, 2 * space);
    room->setSpacing(2 * space);
    room->addWidget(m_script, 1);
    room->addWidget(m_sound);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(scroll, 1);
    column->addWidget(makeLine());
    column->addWidget(makeFoot());
    m_publish->setFixedWidth(withText(publishWidth));
    m_publish->setAutoFillBackground(true);
    row->addLayout(column, 1);
    row->addWidget(m_publish);
    return work;
}

QWidget *AnnouncementsPage::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(2 * space, space, 2 * space, space);
    row->setSpacing(space);
    m_remove = makeButton(tr("Delete"), ButtonRole::Danger, u"trash"_s);
    m_remove->setObjectName(u"delete-announcement"_s);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        flush();
        m_list->remove(m_session->id());
    });
    m_record = makeButton(tr("Record…"), ButtonRole::Quiet, u"circle"_s);
    m_record->setObjectName(u"start-recording"_s);
    connect(m_record, &QPushButton::clicked, this, [this] { record({}); });
    m_fold = makeButton(tr("Channels"), ButtonRole::Quiet, u"web"_s);
    m_fold->setCheckable(true);
    connect(m_fold, &QPushButton::clicked, this, &AnnouncementsPage::setPublishingVisible);
    m_primary = makeButton({}, ButtonRole::Primary);
    m_primary->setObjectName(u"announcement-primary"_s);
    connect(m_primary, &QPushButton::clicked, this, &AnnouncementsPage::primaryAction);
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(m_record);
    row->addWidget(m_fold);
    row->addWidget(m_primary);
    return foot;
}

void AnnouncementsPage::connectParts()
{
    connect(m_list, &AnnouncementListPanel::opened, this,
        [this](const AnnouncementId &id) { afterRecording([this, id] { m_session->open(id); }); });
    connect(m_list, &AnnouncementListPanel::playAsked, m_sound, &SoundPanel::listenTo);
    connect(m_list, &AnnouncementListPanel::newAsked, this, &AnnouncementsPage::createNew);
    connect(m_list, &AnnouncementListPanel::countChanged, this, &Page::attentionChanged);
    connect(m_list, &AnnouncementListPanel::removed, this, [this](const AnnouncementId &id) {
        if (id == m_session->id()) {
            m_session->close();
        }
    });
    connect(&m_list->model(), &AnnouncementModel::loaded, this,
        [this] { m_script->setKnownStreets(m_list->model().streets()); });
    m_script->setTypographic(m_context.state.value(u"writing/typography"_s).toBool(true)); // as in posts
    m_script->setSpelling(m_context.workspace.spelling(), [this](const QString &word) {
        whenDone(m_context.workspace.addWord(word), this, [this, word](const Result<void> &outcome) {
            m_context.toast.say(
                outcome ? tr("“%1” is in the newsroom's dictionary.").arg(word) : words::shortly(outcome.error()));
        });
    });
    connect(m_script, &ScriptEditor::changed, m_session, &AnnouncementSession::touch);
    connect(m_script, &ScriptEditor::changed, m_publish, &PublishPanel::checkText);
    connect(m_publish, &PublishPanel::primaryChanged, this, &AnnouncementsPage::refreshFoot);
    connect(m_publish, &PublishPanel::makeSoundAsked, m_sound, &SoundPanel::makeReady);
    connect(m_publish, &PublishPanel::openAsked, this, &Page::openRequested);
    connect(m_publish, &PublishPanel::smsAsked, this, &AnnouncementsPage::showSms);
    connect(m_publish, &PublishPanel::placeAsked, m_sound, &SoundPanel::place);
    connect(m_sound, &SoundPanel::placed, m_publish, &PublishPanel::showPlaced);
    connect(m_sound, &SoundPanel::placingFailed, m_publish, &PublishPanel::showPlacingFailed);
    connect(m_sound, &SoundPanel::busyChanged, this, &AnnouncementsPage::refreshFoot);
    connect(m_session, &AnnouncementSession::changed, this, &AnnouncementsPage::refreshFoot);
    connect(m_session, &AnnouncementSession::opened, this, &AnnouncementsPage::showOpened);
    connect(m_session, &AnnouncementSession::reloaded, this,
        [this] { m_script->setScript(scriptOf(m_session->announcement())); });
    connect(m_session, &AnnouncementSession::stateChanged, this, [this] { m_script->showSaving(m_session->state()); });
    connect(m_session, &AnnouncementSession::saved, this, [this] {
        m_list->select(m_session->id());
        m_list->model().reload();
        refreshFoot();
    });
    const auto say = [this](const Error &error) { m_context.toast.say(words::explain(error).title); };
    connect(m_session, &AnnouncementSession::openFailed, this, say);
    connect(m_session, &AnnouncementSession::changeFailed, this, say);
}

void AnnouncementsPage::showOpened()
{
    m_script->setScript(scriptOf(m_session->announcement()));
    m_script->showSaving(m_session->state());
    m_recording->leave();
    showSessionOrNothing();
    setPublishingVisible(!isNarrow());
    refreshFoot();
    if (m_usesInterrupted) {
        useInterrupted();
    }
}

void AnnouncementsPage::refreshFoot()
{
    const auto what = m_publish->primary();
    using Primary = PublishPanel::Primary;
    m_primary->setText(what == Primary::MakeSound ? tr("Make the sound ready")
            : what == Primary::Schedule           ? tr("Schedule")
            : what == Primary::PublishNow         ? tr("Publish now")
            : what == Primary::ReleaseChanges     ? tr("Publish the changes")
                                                  : tr("Publish…"));
    m_primary->setToolTip(m_primary->text() + u" ("_s
        + QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText) + u')');
    m_primary->setEnabled(m_session->isOpen() && !m_sound->isBusy());
    m_remove->setEnabled(m_session->isOpen() && !m_session->isNew());
    m_record->setEnabled(m_session->isOpen() && !m_sound->isBusy());
    m_publish->setBusy(m_sound->isBusy());
    m_fold->setVisible(isNarrow());
}

bool AnnouncementsPage::isNarrow() const
{
    return width() < withText(narrowBelow);
}

void AnnouncementsPage::setPublishingVisible(bool visible)
{
    m_publish->setVisible(visible);
    m_fold->setChecked(visible);
    m_list->setVisible(
        !visible || !isNarrow() || !m_session->isOpen()); // there is no room for three columns: the list gives way
}

void AnnouncementsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool wasNarrow = event->oldSize().width() < withText(narrowBelow);
    if (wasNarrow != isNarrow() || !event->oldSize().isValid()) {
        setPublishingVisible(!isNarrow());
        refreshFoot();
    }
}

void AnnouncementsPage::primaryAction()
{
    if (isSms()) {
        m_sms->order();
        return;
    }
    if (m_primary->isEnabled()) {
        if (!m_publish->isVisible() && m_publish->primary() != PublishPanel::Primary::MakeSound) {
            setPublishingVisible(true);
        }
        m_publish->doPrimary();
    }
}

void AnnouncementsPage::createNew()
{
    afterRecording([this] {
        m_list->select({});
        m_session->openNew();
        m_script->focusTitle();
    });
}

void AnnouncementsPage::find()
{
    m_list->focusSearch();
}

void AnnouncementsPage::back()
{
    if (m_center->currentWidget() == m_recording) {
        afterRecording([this] {
            m_recording->leave();
            showSessionOrNothing();
        });
    } else if (isSms()) {
        showSessionOrNothing();
    } else if (!m_list->clearSearch()) {
        m_list->focusList();
    }
}

void AnnouncementsPage::openDocument(const QString &documentId)
{
    afterRecording([this, documentId] {
        m_list->select({ documentId });
        m_session->open({ documentId });
    });
}

void AnnouncementsPage::flush()
{
    m_session->flush();
}

bool AnnouncementsPage::isUnsaved() const
{
    return m_session->isUnsaved() || m_recording->isRecording();
}

QString AnnouncementsPage::openedDocument() const
{
    return m_session->isNew() ? QString() : m_session->id().value;
}

void AnnouncementsPage::hideEvent(QHideEvent *event)
{
    flush();
    if (m_center->currentWidget() == m_recording && !m_recording->isRecording()) {
        m_recording->leave(); // the microphone is not kept open out of sight
        showSessionOrNothing();
    }
    Page::hideEvent(event);
}

} // namespace bubenik::ui
