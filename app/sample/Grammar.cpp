#include "sample/Grammar.h"

#include "core/Json.h"

#include <QFile>
#include <algorithm>

static void initSampleResources()
{
    Q_INIT_RESOURCE(sample);
}

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestBody = 800;
constexpr qsizetype longestBody = 3000;

template <class List>
const auto &anyOf(const List &list, QRandomGenerator &random)
{
    return list[size_t(random.bounded(int(list.size())))];
}

QString capitalised(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

// "v Lesní", but "ve Školní": before v, f and clusters that begin with a sibilant.
QString preposition(const QString &street)
{
    static const auto vowels = u"aeiouyáéíóúůýěr"_s;
    const auto first = street[0].toLower();
    const auto second = street.size() > 1 ? street[1].toLower() : QChar();
    const bool cluster = u"sšzž"_s.contains(first) && !vowels.contains(second);
    return first == u'v' || first == u'f' || cluster ? u"ve "_s : u"v "_s;
}

} // namespace

Result<Grammar> Grammar::load()
{
    initSampleResources();
    QFile file(u":/bubenik/sample/grammar.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Internal, u"the grammar is missing"_s);
    }
    const auto json = parseObject(file.readAll());
    if (!json) {
        return fail(ErrorKind::Internal, json.error().detail);
    }
    Grammar grammar;
    const auto streets = (*json)[u"streets"_s].toObject();
    grammar.m_hard = toStringList(streets[u"hard"_s]);
    grammar.m_soft = toStringList(streets[u"soft"_s]);
    grammar.m_fixed = toStringList(streets[u"fixed"_s]);
    const auto slotLists = (*json)[u"slots"_s].toObject();
    for (auto it = slotLists.begin(); it != slotLists.end(); ++it) {
        grammar.m_slots[it.key()] = toStringList(it.value());
    }
    for (const auto &item : (*json)[u"topics"_s].toArray()) {
        const auto topic = item.toObject();
        std::vector<Section> sections;
        for (const auto &section : topic[u"sections"_s].toArray()) {
            sections.push_back(
                { section.toObject()[u"head"_s].toString(), toStringList(section.toObject()[u"items"_s]) });
        }
        grammar.m_topics.push_back({ topic[u"category"_s].toString(), toStringList(topic[u"titles"_s]),
            toStringList(topic[u"leads"_s]), toStringList(topic[u"sentences"_s]), std::move(sections) });
    }
    grammar.m_common = toStringList((*json)[u"common"_s]);
    return grammar;
}

void Grammar::bindStreet(Words &words, QRandomGenerator &random, const QString &suffix) const
{
    const auto total = int(m_hard.size() + m_soft.size() + m_fixed.size());
    const auto pick = random.bounded(total);
    const auto bind = [&](const QString &nominative, const QString &genitive, const QString &accusative,
                          const QString &instrumental, const QString &locative) {
        words[u"co"_s + suffix] = nominative;
        words[u"čeho"_s + suffix] = genitive;
        words[u"koho"_s + suffix] = accusative;
        words[u"kudy"_s + suffix] = instrumental;
        words[u"kde"_s + suffix] = locative;
    };
    if (pick < m_hard.size()) {
        const auto stem = m_hard[pick];
        bind(stem + u"á ulice"_s, stem + u"é ulice"_s, stem + u"ou ulici"_s, stem + u"ou ulicí"_s,
            preposition(stem) + stem + u"é ulici"_s);
    } else if (pick < m_hard.size() + m_soft.size()) {
        const auto name = m_soft[pick - m_hard.size()];
        bind(name + u" ulice"_s, name + u" ulice"_s, name + u" ulici"_s, name + u" ulicí"_s,
            preposition(name) + name + u" ulici"_s);
    } else {
        const auto name = m_fixed[pick - m_hard.size() - m_soft.size()];
        bind(u"ulice "_s + name, u"ulice "_s + name, u"ulici "_s + name, u"ulicí "_s + name, u"v ulici "_s + name);
    }
}

Grammar::Words Grammar::wordsOf(QRandomGenerator &random, int year) const
{
    Words words;
    bindStreet(words, random, {});
    bindStreet(words, random, u"2"_s);
    const auto number = [&](int from, int to) { return QString::number(random.bounded(from, to)); };
    words[u"d"_s] = number(1, 15);
    words[u"d2"_s] = number(15, 29);
    words[u"měsíc"_s] = anyOf(m_slots[u"měsíc"_s], random);
    words[u"měsíc2"_s] = words[u"měsíc"_s];
    words[u"t"_s] = number(8, 14);
    words[u"t2"_s] = number(14, 21);
    words[u"rok"_s] = QString::number(year);
    words[u"akce"_s] = anyOf(m_slots[u"akce"_s], random);
    words[u"místo"_s] = anyOf(m_slots[u"místo"_s], random);
    words[u"škola"_s] = anyOf(m_slots[u"škola"_s], random);
    words[u"příčina"_s] = anyOf(m_slots[u"příčina"_s], random);
    words[u"odpad"_s] = anyOf(m_slots[u"odpad"_s], random);
    words[u"odpad2"_s] = anyOf(m_slots[u"odpad"_s], random);
    words[u"tel"_s] = u"474 %1 %2"_s.arg(random.bounded(300, 400)).arg(random.bounded(100, 1000));
    return words;
}

QString Grammar::fill(const QString &pattern, const Words &words, QRandomGenerator &random) const
{
    QString text;
    text.reserve(2 * pattern.size());
    for (qsizetype at = 0; at < pattern.size();) {
        const auto open = pattern.indexOf(u'{', at);
        if (open < 0) {
            text += QStringView(pattern).mid(at);
            break;
        }
        text += QStringView(pattern).mid(at, open - at);
        const auto close = pattern.indexOf(u'}', open);
        const auto slot = pattern.mid(open + 1, close - open - 1);
        const auto name = slot.toLower();
        QString word = words.value(name);
        if (name == "n"_L1) {
            word = QString::number(random.bounded(2, 30));
        } else if (name == "m"_L1) {
            word = QString::number(random.bounded(30, 990));
        } else if (name == "k"_L1) {
            word = QString::number(random.bounded(2, 10));
        } else if (word.isEmpty()) {
            word = anyOf(m_slots.value(name), random);
        }
        text += slot[0].isUpper() ? capitalised(word) : word;
        at = close + 1;
    }
    return text;
}

QString Grammar::sentence(const QString &pattern, const Words &words, QRandomGenerator &random) const
{
    return capitalised(fill(pattern, words, random));
}

QString Grammar::paragraph(Deck &deck, int count, const Words &words, QRandomGenerator &random) const
{
    QStringList sentences;
    for (int i = 0; i < count; ++i) {
        if (deck.next == 0) {
            std::shuffle(deck.cards.begin(), deck.cards.end(), random);
        }
        sentences.append(sentence(deck.cards[deck.next], words, random));
        deck.next = (deck.next + 1) % deck.cards.size();
    }
    return sentences.join(u' ');
}

QString Grammar::list(const Section &section, const Words &words, QRandomGenerator &random) const
{
    const bool numbered = random.bounded(5) == 0;
    QString text = u"## "_s + section.head + u"\n\n"_s;
    int number = 0;
    for (const auto &item : section.items) {
        text += (numbered ? u"%1. "_s.arg(++number) : u"- "_s) + fill(item, words, random) + u'\n';
    }
    return text;
}

Grammar::Text Grammar::write(QRandomGenerator &random, int year) const
{
    const auto &topic = anyOf(m_topics, random);
    const auto words = wordsOf(random, year);
    const auto wanted = qsizetype(random.bounded(int(shortestBody), int(longestBody) * 3 / 4));
    Deck ofTopic { topic.sentences };
    Deck common { m_common };
    Text text { sentence(anyOf(topic.titles, random), words, random),
        sentence(anyOf(topic.leads, random), words, random), {}, topic.category, anyOf(m_slots[u"jméno"_s], random) };
    QStringList parts { paragraph(ofTopic, 3 + random.bounded(3), words, random) };
    auto length = parts.constFirst().size();
    const auto add = [&](const QString &part) {
        parts.append(part);
        length += part.size() + 2;
    };
    for (const auto &section : topic.sections) {
        if (length < wanted || section.head == topic.sections.front().head) {
            add(list(section, words, random));
            add(paragraph(ofTopic, 2 + random.bounded(3), words, random));
        }
    }
    while (length < wanted) {
        add(paragraph(common, 2 + random.bounded(3), words, random));
        if (random.bounded(4) == 0) {
            add(u"**Důležité:** "_s + paragraph(ofTopic, 2, words, random));
        }
    }
    while (length < shortestBody) {
        add(paragraph(common, 2, words, random));
    }
    text.body = parts.join(u"\n\n"_s).replace(u"\n\n\n"_s, u"\n\n"_s).left(longestBody);
    return text;
}

} // namespace bubenik
