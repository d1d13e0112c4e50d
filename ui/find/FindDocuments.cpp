#include "find/FindDocuments.h"

#include "common/StateBadge.h"
#include "core/Folding.h"
#include "core/WordSearch.h"
#include "storage/Finder.h"
#include "words/OpenDayWords.h"
#include "words/Words.h"

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int latestShown = 8;
constexpr int openDaysShown = 3;

} // namespace

struct FindDocuments::Kept {
    std::unique_ptr<Finder> finder; // made with the first question

    Finder &over(Stores &stores)
    {
        if (!finder) {
            finder = std::make_unique<Finder>(*stores.database, stores.posts, stores.contacts, stores.visits);
        }
        return *finder;
    }
};

struct FindDocuments::Question {
    QString typed;
    QStringList opened;
    bool hasOffice = false;
    QDate today;
    std::function<bool()> isGivenUp;
};

struct FindDocuments::Answer {
    QList<FoundDocument> documents;
    QList<std::pair<QString, QString>> openDays; // id, words
    ChannelFaces channels;
};

FindDocuments::FindDocuments(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_kept(std::make_shared<Kept>())
{
}

void FindDocuments::prepare()
{
    const auto reading = m_workspace.read([kept = m_kept](Stores &stores) { return kept->over(stores).prepare(); });
    Q_UNUSED(reading) // a question that fails tells of it
}

// Days of the open door of this year and the next whose words fit.
static Result<QList<std::pair<QString, QString>>> openDaysWith(Stores &stores, const WordSearch &wanted, QDate today)
{
    const auto settings = stores.openDays.settings();
    if (!settings) {
        return fail(settings.error());
    }
    QList<std::pair<QString, QString>> found;
    for (const int year : { today.year(), today.year() + 1 }) {
        const auto days = stores.openDays.ofYear(year);
        if (!days) {
            return fail(days.error());
        }
        for (const auto &day : *days) {
            const auto line = words::openDayLine(day, *settings);
            if (day.actual() >= today && found.size() < openDaysShown
                && wanted.matches(folded(words::openDoorName() + u' ' + line))) {
                found.append({ openDayId(day.date), line });
            }
        }
    }
    return found;
}

Result<FindDocuments::Answer> FindDocuments::answer(Stores &stores, Kept &kept, const Question &question)
{
    Answer answer;
    const WordSearch wanted(question.typed);
    auto &finder = kept.over(stores);
    if (wanted.isEmpty()) {
        const auto opened = finder.withIds(question.opened);
        const auto latest = opened ? finder.latest(latestShown) : fail(opened.error());
        if (!latest) {
            return fail(latest.error());
        }
        answer.documents = *opened;
        for (const auto &one : *latest) {
            if (!question.opened.contains(one.id) && answer.documents.size() < latestShown) {
                answer.documents.append(one);
            }
        }
    } else {
        const auto found = finder.find(
            { .text = question.typed, .hasOffice = question.hasOffice, .isGivenUp = question.isGivenUp });
        if (!found) {
            return fail(found.error());
        }
        answer.documents = *found;
        if (question.hasOffice) {
            const auto days = openDaysWith(stores, wanted, question.today);
            if (!days) {
                return fail(days.error());
            }
            answer.openDays = *days;
        }
    }
    const auto channels = stores.channels.all();
    if (!channels) {
        return fail(channels.error());
    }
    answer.channels = facesOf(*channels);
    return answer;
}

void FindDocuments::ask(const QString &typed, const QStringList &opened, bool hasOffice)
{
    const auto number = ++*m_number;
    const auto today = m_workspace.zone().toLocal(m_workspace.clock().now()).date();
    Question question { typed, opened, hasOffice, today, [number, latest = m_number] { return *latest != number; } };
    auto work = [kept = m_kept, question = std::move(question)](Stores &stores) { return answer(stores, *kept, question); };
    m_latest.ask(m_workspace.read(std::move(work)), this, [this](const Result<Answer> &answer) {
        if (answer) {
            Q_EMIT found(rowsOf(*answer));
        }
    });
}

void FindDocuments::giveUp()
{
    ++*m_number;
    m_latest.drop();
}

QList<FindRow> FindDocuments::rowsOf(const Answer &answer) const
{
    const auto now = m_workspace.clock().now();
    const auto at = [&](const FoundDocument &one) {
        return one.at ? words::when(*one.at, m_workspace.zone(), now) : QString();
    };
    const auto stateOf = [&](const FoundDocument &one) {
        Delivery delivery;
        delivery.state = *one.delivery;
        delivery.due = *one.at;
        return words::state(delivery, m_workspace.zone(), now);
    };
    const auto joined = [](QStringList parts) {
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    };
    const auto titled = [](const QString &title) { return title.isEmpty() ? tr("Untitled") : title; };
    QList<FindRow> rows;
    for (const auto &one : answer.documents) {
        FindRow row { .title = titled(one.title), .document = one.id };
        switch (one.kind) {
        case FoundKind::Post:
            row.kind = tr("post");
            row.iconName = lookOf(*one.post).icon;
            row.detail = joined({ words::state(*one.post), at(one), one.detail });
            break;
        case FoundKind::Announcement:
            row.kind = tr("announcement");
            row.iconName = u"megaphone"_s;
            row.detail = joined({ at(one), one.detail });
            break;
        case FoundKind::Meeting:
            row.kind = tr("meeting");
            row.iconName = u"meeting"_s;
            row.detail = joined({ at(one), one.detail });
            break;
        case FoundKind::Contact:
            row.kind = tr("contact");
            row.iconName = u"user"_s;
            row.detail = one.detail;
            break;
        case FoundKind::Group:
            row.kind = tr("group");
            row.iconName = u"people"_s;
            break;
        case FoundKind::Delivery:
            row.kind = tr("delivery");
            row.iconName = faceFor(answer.channels, { one.channel }).icon;
            row.detail = joined({ faceFor(answer.channels, { one.channel }).name, stateOf(one) });
            break;
        case FoundKind::Visit:
            row.kind = tr("visit");
            row.iconName = u"door"_s;
            row.detail = joined({ at(one), one.detail });
            break;
        case FoundKind::Channel:
            row.kind = tr("channel");
            row.iconName = answer.channels.value(one.id.section(u':', 1)).icon;
            row.detail = kindName(one.detail);
            break;
        }
        rows.append(row);
    }
    for (const auto &[id, line] : answer.openDays) {
        rows.append({ .kind = tr("open day"), .iconName = u"door"_s, .title = line, .document = id });
    }
    return rows;
}

} // namespace bubenik::ui
