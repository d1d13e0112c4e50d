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

namespace {

QLabel *iconLabelOf(const QString &name)
{
    auto *label = new QLabel;
    label->setPixmap(icon(name, Token::Muted).pixmap(QSize(iconSize, iconSize), label->devicePixelRatioF()));
    label->setFixedSize(iconSize, iconSize);
    return label;
}

} // namespace

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
        row->addWidget(iconLabelOf(kind.icon), 0, Qt::AlignTop);
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
            tr("A channel is one way to your citizens: the town's website, a folder with a small website of its own, and more to come."),
            tr("Add the first channel"));
        connect(empty, &EmptyPage::actionTriggered, this, &ChannelsSection::addChannel);
        m_cards->addWidget(empty);
    }
}

QWidget *ChannelsSection::makeCard(const ChannelConfig &config)
{
    const ChannelFace face = faceOf(config);
    auto *card = new Card;
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * space);
    row->addWidget(iconLabelOf(face.icon), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(makeLabel(face.name, TypeSize::Body, Weight::Strong));
    QStringList details;
    if (!config.name.isEmpty()) {
        details.append(kindName(config.kind)); // else it is the name already
    }
    for (const QString &key : { u"url"_s, u"path"_s, u"user"_s }) {
        if (const QString value = config.settings.value(key); !value.isEmpty()) {
            details.append(value);
        }
    }
    auto *detail = new ElidedLabel(details.join(u" · "_s));
    detail->setForegroundRole(QPalette::PlaceholderText);
    texts->addWidget(detail);
    auto *answer = makeLabel({}, TypeSize::Body);
    answer->setObjectName(u"answer-"_s + config.id.value);
    answer->hide();
    texts->addWidget(answer);
    row->addLayout(texts, 1);
    auto *checkButton = makeButton(tr("Check"));
    checkButton->setAccessibleName(tr("Check “%1”").arg(face.name));
    auto *editButton = makeButton(tr("Change"));
    editButton->setAccessibleName(tr("Change “%1”").arg(face.name));
    auto *removeButton = makeIconButton(u"trash"_s, tr("Remove “%1”").arg(face.name));
    for (QWidget *button : { static_cast<QWidget *>(checkButton), static_cast<QWidget *>(editButton), static_cast<QWidget *>(removeButton) }) {
        row->addWidget(button, 0, Qt::AlignTop);
    }
    card->body()->addLayout(row);
    connect(checkButton, &QPushButton::clicked, this, [this, config, answer] { check(config, answer); });
    connect(editButton, &QPushButton::clicked, this, [this, id = config.id.value] { openChannel(id); });
    connect(removeButton, &QToolButton::clicked, this, [this, config, card] { askToRemove(config, card); });
    return card;
}

void ChannelsSection::check(const ChannelConfig &config, QLabel *answer)
{
    answer->setText(tr("Checking…"));
    answer->setForegroundRole(QPalette::PlaceholderText);
    answer->show();
    whenDone(m_context.workspace.checkChannel(config.id), answer, [answer, name = faceOf(config).name](const Result<ChannelAccount> &account) {
        answer->setForegroundRole(QPalette::WindowText);
        if (!account) {
            const words::Message message = words::explain(account.error(), name);
            answer->setText(u"✗ "_s + message.title + u' ' + message.advice);
            return;
        }
        QStringList sentences { u"✓ "_s + tr("It works: %1.").arg(account->account) };
        for (const Error &warning : account->warnings) {
            sentences.append(u"! "_s + words::explain(warning, name).title);
        }
        answer->setText(sentences.join(u'\n'));
    });
}

void ChannelsSection::askToRemove(const ChannelConfig &config, Card *card)
{
    if (card->findChild<QWidget *>(u"remove-question"_s)) {
        return;
    }
    auto *question = new QWidget;
    question->setObjectName(u"remove-question"_s);
    auto *row = new QHBoxLayout(question);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeLabel(tr("What is out there stays out; what waits for this channel will not be sent."), TypeSize::Body), 1);
    auto *yes = makeButton(tr("Remove the channel"), ButtonRole::Danger);
    auto *no = makeButton(tr("Keep it"), ButtonRole::Quiet);
    row->addWidget(yes);
    row->addWidget(no);
    card->body()->addWidget(question);
    connect(yes, &QPushButton::clicked, this, [this, config] { remove(config); });
    connect(no, &QPushButton::clicked, question, &QObject::deleteLater);
    no->setFocus();
}

void ChannelsSection::remove(const ChannelConfig &config)
{
    whenDone(m_context.workspace.removeChannel(config.id), this, [this, name = faceOf(config).name](const Result<void> &done) {
        m_context.toast.say(done ? tr("“%1” is removed").arg(name) : words::explain(done.error()).title);
        load();
    });
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
