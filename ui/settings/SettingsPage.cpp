#include "settings/SettingsPage.h"

#include "common/Buttons.h"
#include "common/Icons.h"
#include "common/Labels.h"
#include "common/TextScale.h"
#include "settings/ApprovalSection.h"
#include "settings/ChannelForm.h"
#include "settings/ChannelsSection.h"
#include "settings/ChatSection.h"
#include "settings/PersonalDataSection.h"
#include "settings/PolesSection.h"
#include "settings/Sections.h"
#include "settings/SyncSection.h"
#include "settings/WarningsSection.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

// The sections that others lead to, by their place in the menu.
constexpr int channelsAt = 0;
constexpr int syncAt = 1;
constexpr int polesAt = 3;

} // namespace

SettingsPage::SettingsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_channels(new ChannelsSection(context))
    , m_sync(new SyncSection(context))
    , m_group(new QButtonGroup(this))
    , m_menu(new QVBoxLayout)
    , m_stack(new QStackedWidget)
{
    auto *side = new QWidget;
    side->setFixedWidth(withText(28 * space));
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(3 * space, 3 * space, space, 3 * space);
    sideColumn->setSpacing(2 * space);
    sideColumn->addWidget(makeLabel(title(), TypeSize::Page, Weight::Strong));
    m_menu->setSpacing(2);
    sideColumn->addLayout(m_menu);
    sideColumn->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(side);
    row->addWidget(m_stack, 1);
    addSection(u"channels"_s, u"megaphone"_s, tr("Channels"), m_channels);
    addSection(u"sync"_s, u"people"_s, tr("Shared newsroom"), m_sync);
    addSection(u"approval"_s, u"check"_s, tr("Approval"), new ApprovalSection(context));
    addSection(u"poles"_s, u"sound"_s, tr("Public-address system"), new PolesSection(context));
    addSection(u"warnings"_s, u"warn"_s, tr("Warnings"), new WarningsSection(context));
    addSection(u"workspace"_s, u"town"_s, tr("Town and author"), new WorkspaceSection(context));
    addSection(u"chat"_s, u"chat"_s, tr("On-line chat"), new ChatSection(context));
    addSection(u"personal"_s, u"lock"_s, tr("Personal data"), new PersonalDataSection(context));
    auto *appearance = new AppearanceSection(context);
    addSection(u"appearance"_s, u"appearance"_s, tr("Appearance"), appearance);
    connect(appearance, &AppearanceSection::languageChosen, this, &Page::languageChosen);
    addSection(u"backups"_s, u"backup"_s, tr("Backups"), new BackupSection(context));
    addSection(u"about"_s, u"info"_s, tr("About"), new AboutSection(context));
    connect(m_sync, &SyncSection::openRequested, this, &Page::openRequested);
    connect(m_sync, &SyncSection::pageShown, this,
        [this] { qobject_cast<QScrollArea *>(m_stack->widget(syncAt))->verticalScrollBar()->setValue(0); });
    connect(m_group, &QButtonGroup::idClicked, this, &SettingsPage::showSection);
    showSection(channelsAt);
}

void SettingsPage::addSection(const QString &name, const QString &iconName, const QString &heading, QWidget *section)
{
    const int index = m_stack->count();
    auto *button = makeButton(heading, ButtonRole::Segment, iconName);
    button->setObjectName(u"settings-"_s + name);
    button->setProperty("alignLeft", true);
    button->setIcon(icon(iconName, Token::Muted));
    m_group->addButton(button, index);
    m_menu->addWidget(button);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(2 * space, 3 * space, 3 * space, 3 * space);
    column->setSpacing(2 * space);
    column->addWidget(makeLabel(heading, TypeSize::Title, Weight::Strong));
    column->addWidget(section, 1);
    // Of the whole, not of the section: the height that its lines need is asked for the width that they get.
    inner->setMaximumWidth(withText(90 * space) + 5 * space);
    scroll->setWidget(inner);
    m_stack->addWidget(scroll);
}

void SettingsPage::showSection(int index)
{
    m_stack->setCurrentIndex(index);
    m_group->button(index)->setChecked(true);
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QString SettingsPage::iconName() const
{
    return u"settings"_s;
}

void SettingsPage::createNew()
{
    showSection(channelsAt);
    m_channels->addChannel();
}

void SettingsPage::primaryAction()
{
    if (m_stack->currentIndex() == channelsAt) {
        m_channels->primaryAction();
    } else if (m_stack->currentIndex() == syncAt) {
        m_sync->primaryAction();
    }
}

void SettingsPage::back()
{
    if (m_stack->currentIndex() == syncAt) {
        m_sync->back();
    } else {
        m_channels->back();
    }
}

bool SettingsPage::isUnsaved() const
{
    return m_channels->findChild<ChannelForm *>()->isVisibleTo(m_channels) || m_sync->isUnsaved();
}

QString SettingsPage::openedDocument() const
{
    return u"section:%1"_s.arg(m_stack->currentIndex());
}

void SettingsPage::openDocument(const QString &documentId)
{
    if (documentId.startsWith("section:"_L1)) {
        showSection(documentId.section(u':', 1).toInt());
        return;
    }
    if (documentId.startsWith("sync:"_L1)) {
        showSection(syncAt);
        m_stack->currentWidget()->setFocus();
        return;
    }
    if (documentId.startsWith("poles:"_L1)) {
        showSection(polesAt);
        m_stack->currentWidget()->findChild<QWidget *>(u"poles-folder"_s)->setFocus();
        return;
    }
    showSection(channelsAt);
    m_channels->openChannel(documentId.section(u':', 1));
}

} // namespace bubenik::ui
