// The card of one channel in the list; declared in ChannelsSection.h.
#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Icons.h"
#include "common/Labels.h"
#include "common/Toast.h"
#include "settings/ChannelsSection.h"
#include "settings/OpenDataLine.h"
#include "storage/ChannelHealth.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

// What it does without, and what that means.
QStringList sentencesFor(const QList<Error> &warnings, const QString &name)
{
    QStringList sentences;
    for (const auto &warning : warnings) {
        const auto message = words::explain(warning, name);
        sentences.append(u"! "_s + QStringList { message.title, message.meaning }.join(u' ').simplified());
    }
    return sentences;
}

} // namespace

QLabel *ChannelsSection::iconLabel(const QString &name)
{
    auto *label = new QLabel;
    showIcon(label, name, Token::Muted);
    label->setFixedSize(iconSize, iconSize);
    return label;
}

QWidget *ChannelsSection::makeCard(const ChannelConfig &config)
{
    const ChannelFace face = faceOf(config);
    auto *card = new Card;
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * space);
    row->addWidget(iconLabel(face.icon), 0, Qt::AlignTop);
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
    showKnown(config, answer);
    texts->addWidget(new OpenDataLine(m_context, config));
    row->addLayout(texts, 1);
    auto *checkButton = makeButton(tr("Check"));
    checkButton->setAccessibleName(tr("Check “%1”").arg(face.name));
    auto *editButton = makeButton(tr("Change"));
    editButton->setAccessibleName(tr("Change “%1”").arg(face.name));
    auto *removeButton = makeIconButton(u"trash"_s, tr("Remove “%1”").arg(face.name));
    for (QWidget *button : { static_cast<QWidget *>(checkButton), static_cast<QWidget *>(editButton),
             static_cast<QWidget *>(removeButton) }) {
        row->addWidget(button, 0, Qt::AlignTop);
    }
    card->body()->addLayout(row);
    connect(checkButton, &QPushButton::clicked, this, [this, config, answer] { check(config, answer); });
    connect(editButton, &QPushButton::clicked, this, [this, id = config.id.value] { openChannel(id); });
    connect(removeButton, &QToolButton::clicked, this, [this, config, card] { askToRemove(config, card); });
    return card;
}

// The last daily look, until somebody looks anew.
void ChannelsSection::showKnown(const ChannelConfig &config, QLabel *answer)
{
    auto work = [id = config.id](Stores &stores) -> Result<std::optional<ChannelHealth>> {
        return channelHealth(stores.settings, id);
    };
    whenDone(m_context.workspace.read(std::move(work)), answer,
        [answer, name = faceOf(config).name](const Result<std::optional<ChannelHealth>> &known) {
            if (!known || !*known || answer->isVisible()) {
                return;
            }
            const auto &health = *known;
            auto sentences = sentencesFor(health->warnings, name);
            if (health->problem) {
                const auto message = words::explain(*health->problem, name);
                sentences.prepend(u"✗ "_s + message.title + u' ' + message.advice);
            }
            answer->setText(sentences.join(u'\n'));
            answer->setForegroundRole(health->problem ? QPalette::WindowText : QPalette::PlaceholderText);
            answer->setVisible(!sentences.isEmpty());
        });
}

void ChannelsSection::check(const ChannelConfig &config, QLabel *answer)
{
    answer->setText(tr("Checking…"));
    answer->setForegroundRole(QPalette::PlaceholderText);
    answer->show();
    whenDone(m_context.workspace.checkChannel(config.id), answer,
        [answer, name = faceOf(config).name](const Result<ChannelAccount> &account) {
            answer->setForegroundRole(QPalette::WindowText);
            if (!account) {
                const words::Message message = words::explain(account.error(), name);
                answer->setText(u"✗ "_s + message.title + u' ' + message.advice);
                return;
            }
            const QStringList sentences { u"✓ "_s + tr("It works: %1.").arg(account->account) };
            answer->setText((sentences + sentencesFor(account->warnings, name)).join(u'\n'));
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
    row->addWidget(
        makeLabel(tr("What is out there stays out; what waits for this channel will not be sent."), TypeSize::Body), 1);
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
    whenDone(m_context.workspace.removeChannel(config.id), this,
        [this, name = faceOf(config).name](const Result<void> &done) {
            m_context.toast.say(done ? tr("“%1” is removed").arg(name) : words::explain(done.error()).title);
            load();
        });
}

} // namespace bubenik::ui
