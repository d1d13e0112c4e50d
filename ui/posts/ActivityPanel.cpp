#include "posts/ActivityPanel.h"

#include "common/Icons.h"
#include "words/SyncWords.h"
#include "words/Words.h"

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(const QString &what)
{
    static const QMap<QString, QString> icons { { u"created"_s, u"add"_s }, { u"edited"_s, u"edit"_s },
        { u"approved"_s, u"check"_s }, { u"archived"_s, u"archive"_s }, { u"unarchived"_s, u"restore"_s },
        { u"deleted"_s, u"trash"_s }, { u"restored"_s, u"restore"_s }, { u"brought-back"_s, u"history"_s },
        { u"scheduled"_s, u"clock"_s }, { u"rescheduled"_s, u"clock"_s }, { u"withdrawn"_s, u"stop"_s },
        { u"released"_s, u"live"_s }, { u"merged"_s, u"merge"_s }, { u"conflict-resolved"_s, u"merge"_s } };
    return icons.value(what, u"dot"_s);
}

} // namespace

ActivityPanel::ActivityPanel(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("What was done"));
    setIconSize({ ui::iconSize, ui::iconSize });
    setWordWrap(true);
    setSpacing(2);
}

void ActivityPanel::showEntries(
    const QList<ActivityEntry> &entries, const QMap<QString, QString> &channels, const Zone &zone, Instant now)
{
    clear();
    for (const auto &entry : entries) {
        const auto sentence = words::activitySentence(entry.what, entry.detail, channels.value(entry.detail));
        const auto when = words::when(entry.at, zone, now);
        auto *item = new QListWidgetItem(
            icon(iconOf(entry.what), Token::Muted), sentence + u'\n' + entry.by + u", "_s + when, this);
        item->setToolTip(words::whenInFull(entry.at, zone));
    }
    if (entries.isEmpty()) {
        auto *item = new QListWidgetItem(
            tr("Nothing is noted yet. What is done with the post from now on is kept here."), this);
        item->setFlags(Qt::ItemIsEnabled);
    }
    setCurrentRow(0);
}

} // namespace bubenik::ui
