#include "markup/ReaderHints.h"

#include "core/Folding.h"

#include <QStringList>

namespace bubenik::markdown {

using namespace Qt::StringLiterals;

namespace {

// Without case and accents; the whole of a link's words.
bool isVague(const QString &words)
{
    static const QStringList vague { u"zde"_s, u"tady"_s, u"tu"_s, u"sem"_s, u"klik"_s, u"kliknete"_s, u"kliknete zde"_s,
        u"klikni zde"_s, u"kliknutim zde"_s, u"kliknete sem"_s, u"odkaz"_s, u"tento odkaz"_s, u"na tomto odkazu"_s,
        u"viz odkaz"_s, u"vice"_s, u"vice zde"_s, u"vice informaci"_s, u"vice informaci zde"_s, u"cist dal"_s, u"cist vice"_s,
        u"web"_s, u"stranka"_s, u"here"_s, u"click here"_s, u"this link"_s, u"link"_s, u"more"_s, u"read more"_s };
    return vague.contains(folded(words));
}

QString wordsOf(const QList<Inline> &inlines)
{
    QString words;
    for (const auto &one : inlines) {
        words += one.kind == Inline::Kind::LineBreak ? u" "_s : one.text + wordsOf(one.children);
    }
    return words.simplified();
}

class Looker
{
public:
    void look(const QList<Block> &blocks)
    {
        for (const auto &block : blocks) {
            if (block.kind == Block::Kind::Heading) {
                if (block.level > m_level + 1) {
                    m_hints.append({ ReaderHint::Kind::SkippedHeading, wordsOf(block.inlines) });
                }
                m_level = block.level;
            }
            look(block.inlines);
            look(block.children);
        }
    }

    void look(const QList<Inline> &inlines)
    {
        for (const auto &one : inlines) {
            if (one.kind == Inline::Kind::Link) {
                lookAtLink(wordsOf(one.children));
            } else {
                look(one.children);
            }
        }
    }

    [[nodiscard]] QList<ReaderHint> hints() const { return m_hints; }

private:
    void lookAtLink(const QString &words)
    {
        constexpr qsizetype longestAddress = 40; // shorter ones are what people know: www.mesto.cz
        const bool isAddress = words.startsWith("http"_L1) || (words.startsWith("www."_L1) && words.size() > longestAddress);
        if (isVague(words)) {
            m_hints.append({ ReaderHint::Kind::VagueLink, words });
        } else if (isAddress && !words.contains(u' ')) {
            m_hints.append({ ReaderHint::Kind::BareAddress, words });
        }
    }

    QList<ReaderHint> m_hints;
    int m_level = 1; // the title
};

} // namespace

QList<ReaderHint> readerHints(const QList<Block> &blocks)
{
    Looker looker;
    looker.look(blocks);
    return looker.hints();
}

} // namespace bubenik::markdown
