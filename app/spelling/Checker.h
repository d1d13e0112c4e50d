// Spelling for a window: what is known is answered at once, what is not is looked up on a thread of its own, paragraph
// by paragraph, and changed() says that there is more to see. Lives on the GUI thread; nothing here waits.
#pragma once

#include "core/Result.h"
#include "spelling/KnownWords.h"
#include "spelling/Words.h"

#include <QCache>
#include <QFuture>
#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <memory>

namespace bubenik::spelling {

class Checker final : public QObject
{
    Q_OBJECT
public:
    // A dictionary is read with the first text looked at: the Czech one takes 28 MB.
    explicit Checker(const QStringList &folders, QObject *parent = nullptr);
    ~Checker() override;

    // Wrong words of a paragraph as far as it is known; what has not been looked up yet counts as right.
    [[nodiscard]] QList<writing::Stretch> wrongIn(const QString &paragraph) const;
    // Looks up what is not known of these paragraphs; then changed().
    void check(const QStringList &paragraphs);
    [[nodiscard]] bool isChecking() const { return m_running > 0; }
    [[nodiscard]] Language languageOf(const QString &paragraph) const { return prepared(paragraph).language; }
    [[nodiscard]] QFuture<QStringList> suggestions(const QString &word, Language language);

    // Right from now on, until the program ends.
    void ignore(const QString &word);
    void setKnown(const QStringList &names, const QStringList &ownWords);

    // Why nothing is said of texts in this language (see Dictionary::open()); nullopt: all is well, or nobody asked
    // yet.
    [[nodiscard]] std::optional<Error> problem(Language language) const;

Q_SIGNALS:
    void changed();

private:
    struct Worker;
    [[nodiscard]] const Paragraph &prepared(const QString &paragraph) const;
    [[nodiscard]] bool isAccepted(const QString &word) const;
    void look(Language language, const QStringList &words);

    std::shared_ptr<Worker> m_worker; // touched by the pool's thread only
    QThreadPool m_pool; // of one thread
    mutable QCache<QString, Paragraph> m_paragraphs;
    QHash<QString, bool> m_verdicts[2]; // by language: word -> right
    QSet<QString> m_ignored;
    KnownWords m_names;
    KnownWords m_own;
    std::optional<Error> m_problems[2];
    int m_running = 0;
};

} // namespace bubenik::spelling
