#include "spelling/Checker.h"

#include "core/WhenDone.h"
#include "spelling/Dictionary.h"

#include <QPromise>

namespace bubenik::spelling {

namespace {

constexpr qsizetype keptParagraphs = 4000; // some forty pages, each paragraph in a few states while it is written
constexpr qsizetype suggestionsShown = 6;

struct Looked {
    QStringList words;
    QStringList wrong;
    std::optional<Error> problem;
};

size_t index(Language language)
{
    return language == Language::Czech ? 0 : 1;
}

} // namespace

struct Checker::Worker {
    QStringList folders;
    std::optional<Result<Dictionary>> dictionaries[2];

    Result<Dictionary> &dictionary(Language language)
    {
        auto &one = dictionaries[index(language)];
        if (!one) {
            one.emplace(Dictionary::open(language, folders));
        }
        return *one;
    }
};

Checker::Checker(const QStringList &folders, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_shared<Worker>())
    , m_paragraphs(keptParagraphs)
{
    m_worker->folders = folders;
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

Checker::~Checker()
{
    m_pool.clear();
    m_pool.waitForDone();
}

const Paragraph &Checker::prepared(const QString &paragraph) const
{
    auto *known = m_paragraphs.object(paragraph);
    if (known == nullptr) {
        known = new Paragraph(paragraphOf(paragraph));
        m_paragraphs.insert(paragraph, known);
    }
    return *known;
}

bool Checker::isAccepted(const QString &word) const
{
    return m_ignored.contains(word) || m_own.covers(word) || m_names.covers(word);
}

QList<writing::Stretch> Checker::wrongIn(const QString &paragraph) const
{
    QList<writing::Stretch> wrong;
    const auto &known = prepared(paragraph);
    const auto &verdicts = m_verdicts[index(known.language)];
    for (const auto &place : known.words) {
        const auto word = paragraph.mid(place.at, place.length);
        if (!verdicts.value(word, true) && !isAccepted(word)) {
            wrong.append(place);
        }
    }
    return wrong;
}

void Checker::check(const QStringList &paragraphs)
{
    QSet<QString> unknown[2];
    for (const auto &paragraph : paragraphs) {
        const auto &known = prepared(paragraph);
        const auto language = index(known.language);
        for (const auto &place : known.words) {
            const auto word = paragraph.mid(place.at, place.length);
            if (!m_verdicts[language].contains(word)) {
                unknown[language].insert(word);
            }
        }
    }
    for (const auto language : { Language::Czech, Language::English }) {
        if (const auto &words = unknown[index(language)]; !words.isEmpty()) {
            look(language, QStringList(words.begin(), words.end()));
        }
    }
}

void Checker::look(Language language, const QStringList &words)
{
    // Asked for once, whatever comes of it; "right" until then.
    for (const auto &word : words) {
        m_verdicts[index(language)].insert(word, true);
    }
    auto promise = std::make_shared<QPromise<Looked>>();
    auto future = promise->future();
    promise->start();
    ++m_running;
    m_pool.start([promise, worker = m_worker, language, words] {
        Looked looked { .words = words };
        const auto &dictionary = worker->dictionary(language);
        if (dictionary) {
            for (const auto &word : words) {
                if (!dictionary->isRight(word)) {
                    looked.wrong.append(word);
                }
            }
        } else {
            looked.problem = dictionary.error();
        }
        promise->addResult(looked);
        promise->finish();
    });
    whenDone(std::move(future), this, [this, language](const Looked &looked) {
        --m_running;
        for (const auto &word : looked.wrong) {
            m_verdicts[index(language)][word] = false;
        }
        m_problems[index(language)] = looked.problem;
        Q_EMIT changed();
    });
}

QFuture<QStringList> Checker::suggestions(const QString &word, Language language)
{
    auto promise = std::make_shared<QPromise<QStringList>>();
    auto future = promise->future();
    promise->start();
    m_pool.start(
        [promise, worker = m_worker, word, language] {
            const auto &dictionary = worker->dictionary(language);
            promise->addResult(dictionary ? dictionary->suggestions(word, suggestionsShown) : QStringList());
            promise->finish();
        },
        1); // somebody waits for this one
    return future;
}

void Checker::ignore(const QString &word)
{
    m_ignored.insert(word);
    Q_EMIT changed();
}

void Checker::setKnown(const QStringList &names, const QStringList &ownWords)
{
    m_names = KnownWords(names);
    m_own = KnownWords(ownWords);
    Q_EMIT changed();
}

std::optional<Error> Checker::problem(Language language) const
{
    return m_problems[index(language)];
}

} // namespace bubenik::spelling
