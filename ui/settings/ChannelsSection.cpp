#include "settings/ChannelsSection.h"

#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Icons.h"
#include "common/Labels.h"
#include "common/Toast.h"
#include "settings/ChannelForm.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

ChannelsSection::ChannelsSection(const PageContext &context, QWidget *parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_cards(new QVBoxLayout)
    , m_list(buildList())
    , m_kinds(buildKinds())
    , m_form(new ChannelForm(context))
{
    auto *formPage = new QWidget;
    auto *column = new QVBoxLayout(formPage);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch();
    addWidget(m_list);
    addWidget(m_kinds);
    addWidget(formPage);
    connect(m_form, &ChannelForm::cancelled, this, [this] { setCurrentWidget(m_list); });
    connect(m_form, &ChannelForm::saved, this, [this](const ChannelId & /*id*/, const QString &account) {
        m_context.toast.say(account.isEmpty() ? tr("The channel is saved") : tr("It works: %1. The channel is saved.").arg(account));
        setCurrentWidget(m_list);
        load();
    });
    connect(&m_context.workspace, &Workspace::channelChecked, this, [this](const QString &id) {
        for (const auto &config : std::as_const(m_channels)) {
            auto *answer = config.id.value == id ? findChild<QLabel *>(u"answer-"_s + id) : nullptr;
            if (answer != nullptr && answer->text() != tr("Checking…")) {
                answer->hide();
                showKnown(config, answer);
            }
        }
    });
    connect(&m_context.workspace, &Workspace::documentsChanged, this, [this](const QStringList &ids) {
        if (std::any_of(ids.cbegin(), ids.cend(), [](const QString &id) { return id.startsWith(u"channel:"_s); })) {
            load();
        }
    });
    load();
}

QWidget *ChannelsSection::buildList()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * space);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("The ways by which posts reach your citizens."), TypeSize::Body, Weight::Normal, true), 1);
    auto *add = makeButton(tr("Add a channel"), ButtonRole::Primary, u"add"_s);
    add->setObjectName(u"add-channel"_s);
    head->addWidget(add);
    connect(add, &QPushButton::clicked, this, &ChannelsSection::addChannel);
    column->addLayout(head);
    m_cards->setSpacing(space);
    column->addLayout(m_cards);
    column->addStretch();
    return page;
}

QWidget *ChannelsSection::buildKinds()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    column->addWidget(makeLabel(tr("Where should posts go?"), TypeSize::Title, Weight::Strong));
    for (const ChannelDescriptor &kind : channelKinds()) {
        auto *card = new Card;
        auto *row = new QHBoxLayout;
        row->setSpacing(2 * space);
        row->addWidget(iconLabel(kind.icon), 0, Qt::AlignTop);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(2);
        texts->addWidget(makeLabel(QCoreApplication::translate("Channel", kind.name), TypeSize::Body, Weight::Strong));
        texts->addWidget(makeLabel(QCoreApplication::translate("Channel", kind.summary), TypeSize::Body, Weight::Normal, true));
        row->addLayout(texts, 1);
        auto *choose = makeButton(tr("Set up"));
        choose->setObjectName(u"set-up-"_s + kind.kind);
        choose->setAccessibleName(tr("Set up: %1").arg(QCoreApplication::translate("Channel", kind.name)));
        row->addWidget(choose, 0, Qt::AlignVCenter);
        card->body()->addLayout(row);
        column->addWidget(card);
        connect(choose, &QPushButton::clicked, this, [this, name = kind.kind] {
            QStringList taken;
            for (const ChannelConfig &config : std::as_const(m_channels)) {
                taken.append(config.id.value);
            }
            m_form->begin(*channelKind(name), taken);
            setCurrentIndex(2);
        });
    }
    auto *cancel = makeButton(tr("Cancel"), ButtonRole::Quiet);
    connect(cancel, &QPushButton::clicked, this, [this] { setCurrentWidget(m_list); });
    column->addWidget(cancel, 0, Qt::AlignLeft);
    column->addStretch();
    return page;
}

void ChannelsSection::load()
{
    m_latest.ask(m_context.workspace.read([](Stores &stores) { return stores.channels.all(); }), this,
        [this](const Result<QList<ChannelConfig>> &channels) {
            if (!channels) {
                m_context.toast.say(words::explain(channels.error()).title);
                return;
            }
            if (*channels != m_channels || m_cards->isEmpty()) {
                m_channels = *channels;
                fill();
            }
            if (!m_wanted.isEmpty()) {
                openChannel(std::exchange(m_wanted, {}));
            }
        });
}

void ChannelsSection::fill()
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ChannelConfig &config : std::as_const(m_channels)) {
        m_cards->addWidget(makeCard(config));
    }
    if (m_channels.isEmpty()) {
        auto *empty = new EmptyPage(u"megaphone"_s, tr("No channel yet"),
            tr("A channel is one way to your citizens: the town's website, its Facebook Page, SMS to phones, or a folder with a small website of its own."),
            tr("Add the first channel"));
        connect(empty, &EmptyPage::actionTriggered, this, &ChannelsSection::addChannel);
        m_cards->addWidget(empty);
    }
}

void ChannelsSection::addChannel()
{
    setCurrentWidget(m_kinds);
}

void ChannelsSection::openChannel(const QString &id)
{
    for (const ChannelConfig &config : std::as_const(m_channels)) {
        if (config.id.value == id) {
            m_form->edit(config);
            setCurrentIndex(2);
            return;
        }
    }
    m_wanted = m_channels.isEmpty() ? id : QString();
}

void ChannelsSection::back()
{
    setCurrentWidget(m_list);
}

void ChannelsSection::primaryAction()
{
    if (currentIndex() == 2) {
        m_form->check();
    } else if (currentWidget() == m_list) {
        addChannel();
    }
}

} // namespace bubenik::ui
