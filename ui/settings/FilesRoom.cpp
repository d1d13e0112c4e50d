#include "settings/FilesRoom.h"

#include "common/Async.h"
#include "common/Cards.h"
#include "common/Labels.h"
#include "common/Toast.h"
#include "sync/FileSync.h"
#include "words/Words.h"

#include <QBoxLayout>
#include <QComboBox>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array offered { 1, 2, 5, 10, 20, 50, 100 }; // gigabytes
const auto everything = u"none"_s;

} // namespace

FilesRoom::FilesRoom(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_used(makeLabel({}, TypeSize::Body, Weight::Normal, true))
    , m_limit(new QComboBox)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *card = new Card;
    card->body()->addWidget(makeLabel(tr("Pictures and sounds on this computer"), TypeSize::Body, Weight::Strong));
    card->body()->addWidget(makeLabel(
        tr("What nobody here has used for long goes from this computer first; the server keeps it, and it comes "
           "back by itself when it is needed. What the server does not have yet, or goes out soon, always stays."),
        TypeSize::Body, Weight::Normal, true));
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    auto *label = makeLabel(tr("Take at most"));
    label->setWordWrap(false);
    m_limit->setObjectName(u"files-limit"_s);
    m_limit->setAccessibleName(tr("Room for pictures and sounds on this computer"));
    for (const int gigabytes : offered) {
        m_limit->addItem(tr("%1 GB").arg(gigabytes), QString::number(gigabytes));
    }
    m_limit->addItem(tr("as much as they need"), everything);
    row->addWidget(label);
    row->addWidget(m_limit);
    row->addWidget(m_used, 1);
    card->body()->addLayout(row);
    column->addWidget(card);
    connect(m_limit, &QComboBox::activated, this, &FilesRoom::save);
}

void FilesRoom::load()
{
    struct Room {
        qint64 bytes = 0;
        QString limit;
    };
    auto looking = m_context.workspace.read([](Stores &stores) -> Result<Room> {
        constexpr qint64 gigabyte = 1024LL * 1024 * 1024;
        const auto limit = filesLimit(stores.settings);
        return Room { stores.attachments.totalBytes(), limit ? QString::number(*limit / gigabyte) : everything };
    });
    whenDone(std::move(looking), this, [this](const Result<Room> &room) {
        if (room) {
            show(room->bytes, room->limit);
        }
    });
}

void FilesRoom::show(qint64 bytes, const QString &limit)
{
    m_used->setText(tr("now %1").arg(words::bytes(bytes)));
    if (m_limit->findData(limit) < 0) { // set by the command line
        m_limit->insertItem(0, tr("%1 GB").arg(limit), limit);
    }
    m_limit->setCurrentIndex(m_limit->findData(limit));
}

void FilesRoom::save()
{
    auto work = [limit = m_limit->currentData().toString()](
                    Stores &stores) { return stores.settings.set(filesLimitKey, limit); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<void> &saved) {
        m_context.toast.say(saved ? tr("Saved") : words::explain(saved.error()).title);
        if (!saved) {
            load(); // what holds
        }
    });
}

void FilesRoom::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

} // namespace bubenik::ui
