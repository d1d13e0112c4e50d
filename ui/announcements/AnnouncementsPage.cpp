#include "announcements/AnnouncementsPage.h"

#include "announcements/AnnouncementListPanel.h"
#include "announcements/AnnouncementSession.h"
#include "announcements/ScriptEditor.h"
#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Labels.h"
#include "common/SplitPane.h"
#include "common/Toast.h"
#include "words/Words.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

AnnouncementsPage::AnnouncementsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_list(new AnnouncementListPanel(context))
    , m_script(new ScriptEditor)
    , m_session(new AnnouncementSession(context.workspace, [this] { return m_script->script(); }, this))
{
    auto *panes = new SplitPane(context.state, u"announcements"_s, this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(panes);
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
    panes->addWidget(m_center);
    panes->restore({ 300, 800 });
    connectParts();
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
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *inner = new QWidget(work);
    auto *room = new QVBoxLayout(inner);
    room->setContentsMargins(3 * space, 2 * space, 3 * space, 2 * space);
    room->setSpacing(2 * space);
    room->addWidget(m_script, 1);
    column->addWidget(inner, 1);
    column->addWidget(makeLine());
    column->addWidget(makeFoot());
    return work;
}

QWidget *AnnouncementsPage::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(2 * space, space, 2 * space, space);
    row->setSpacing(space);
    auto *remove = makeButton(tr("Delete"), ButtonRole::Danger, u"trash"_s);
    remove->setObjectName(u"delete-announcement"_s);
    connect(remove, &QPushButton::clicked, this, [this] {
        if (!m_session->isNew()) {
            flush();
            m_list->remove(m_session->id());
        }
    });
    row->addWidget(remove);
    row->addStretch();
    return foot;
}

void AnnouncementsPage::connectParts()
{
    connect(m_list, &AnnouncementListPanel::opened, m_session, &AnnouncementSession::open);
    connect(m_list, &AnnouncementListPanel::newAsked, this, &AnnouncementsPage::createNew);
    connect(m_list, &AnnouncementListPanel::countChanged, this, &Page::attentionChanged);
    connect(m_list, &AnnouncementListPanel::removed, this, [this](const AnnouncementId &id) {
        if (id == m_session->id()) {
            m_session->close();
        }
    });
    connect(&m_list->model(), &AnnouncementModel::loaded, this, [this] { m_script->setKnownStreets(m_list->model().streets()); });
    connect(m_script, &ScriptEditor::changed, m_session, &AnnouncementSession::touch);
    connect(m_session, &AnnouncementSession::opened, this, &AnnouncementsPage::showOpened);
    connect(m_session, &AnnouncementSession::reloaded, this, [this] { m_script->setScript(scriptOf(m_session->announcement())); });
    connect(m_session, &AnnouncementSession::stateChanged, this, [this] { m_script->showSaving(m_session->state()); });
    connect(m_session, &AnnouncementSession::saved, this, [this] {
        m_list->select(m_session->id());
        m_list->model().reload();
    });
    const auto say = [this](const Error &error) { m_context.toast.say(words::explain(error).title); };
    connect(m_session, &AnnouncementSession::openFailed, this, say);
    connect(m_session, &AnnouncementSession::changeFailed, this, say);
}

void AnnouncementsPage::showOpened()
{
    m_script->setScript(scriptOf(m_session->announcement()));
    m_script->showSaving(m_session->state());
    m_center->setCurrentIndex(m_session->isOpen() ? 1 : 0);
}

void AnnouncementsPage::createNew()
{
    m_list->select({});
    m_session->openNew();
    m_script->focusTitle();
}

void AnnouncementsPage::find()
{
    m_list->focusSearch();
}

void AnnouncementsPage::back()
{
    if (!m_list->clearSearch()) {
        m_list->focusList();
    }
}

void AnnouncementsPage::openDocument(const QString &documentId)
{
    m_list->select({ documentId });
    m_session->open({ documentId });
}

void AnnouncementsPage::flush()
{
    m_session->flush();
}

bool AnnouncementsPage::isUnsaved() const
{
    return m_session->isUnsaved();
}

QString AnnouncementsPage::openedDocument() const
{
    return m_session->isNew() ? QString() : m_session->id().value;
}

void AnnouncementsPage::hideEvent(QHideEvent *event)
{
    flush();
    Page::hideEvent(event);
}

} // namespace bubenik::ui
