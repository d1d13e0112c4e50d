#include "pictures/Chat.h"

#include "HeadlessWorkspace.h"
#include "chat/Catching.h"
#include "chat/QuestionActions.h"
#include "fakes/clock/Wait.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Evening {
    Stores &stores;
    Instant now;
    PostId post;
    Chat chat;
    int said = 0;

    [[nodiscard]] Who who(const QString &by) const { return { by, now }; }

    Result<QuestionId> ask(const QString &author, const QString &text, Millis ago)
    {
        Comment comment;
        comment.remoteId = u"200_%1"_s.arg(++said);
        comment.channel = { u"fb"_s };
        comment.id = commentId(comment.channel, comment.remoteId);
        comment.post = post;
        comment.author = author;
        comment.text = text;
        comment.canHide = true;
        comment.permalink = u"https://www.facebook.com/klasterec/posts/1?comment_id=1"_s;
        comment.at = now - ago;
        BUBENIK_TRY(stores.comments.save(comment, now));
        BUBENIK_TRY(chat::catchQuestions(stores, chat, now));
        return questionId(comment.id);
    }
    // As if the Page had taken the answer.
    Result<void> answered(const QuestionId &id, const QString &text, const QString &topic)
    {
        const auto question = stores.chats.loadQuestion(id);
        if (!question) {
            return fail(question.error());
        }
        BUBENIK_TRY(chat::setTopic(stores, id, topic, who(u"Jana Nováková"_s)));
        BUBENIK_TRY(chat::approve(stores, id, text, question->text, who(u"starosta"_s)));
        auto comment = stores.comments.load(question->comment);
        if (!comment) {
            return fail(comment.error());
        }
        comment->answer->state = CommentAnswer::State::Sent;
        comment->answer->startedAt = now;
        comment->answer->remoteId = u"300_%1"_s.arg(++said);
        BUBENIK_TRY(stores.comments.save(*comment, now));
        Comment reply;
        reply.remoteId = comment->answer->remoteId;
        reply.channel = comment->channel;
        reply.id = commentId(reply.channel, reply.remoteId);
        reply.post = post;
        reply.parent = comment->remoteId;
        reply.isOurs = true;
        reply.text = text;
        reply.at = now;
        BUBENIK_TRY(stores.comments.save(reply, now));
        const auto caught = chat::catchQuestions(stores, chat, now);
        return caught ? Result<void> {} : fail(caught.error());
    }
};

Result<void> fillEvening(Evening &evening)
{
    const auto bridge = evening.ask(u"Karel Dvořák"_s, u"Dobrý den, kdy bude hotová lávka přes Ohři?"_s, 42min);
    const auto hidden = evening.ask(u"Anonym"_s, u"Jste banda…"_s, 40min);
    const auto path
        = evening.ask(u"Božena Malá"_s, u"Opraví se letos chodník v Lipové ulici? Propadá se u čísla 12."_s, 33min);
    const auto first = bridge && hidden ? path : fail(bridge ? hidden.error() : bridge.error());
    if (!first) {
        return fail(first.error());
    }
    BUBENIK_TRY(evening.answered(*bridge,
        u"Dobrý den, lávku dokončíme do konce května. V dubnu se položí mostovka, pak přijdou na řadu přístupové cesty."_s,
        u"Doprava"_s));
    BUBENIK_TRY(evening.answered(*path,
        u"Dobrý den, chodník v Lipové je v plánu oprav na červen. Propadlé místo u čísla 12 zajistí technické služby tento týden."_s,
        u"Chodníky"_s));
    BUBENIK_TRY(chat::hide(evening.stores, *hidden, u"urážky"_s, evening.who(u"Jana Nováková"_s)));
    const auto waste = evening.ask(u"Petr Horák"_s, u"Proč se v Okružní nevyvážejí kontejnery na plast včas?"_s, 21min);
    const auto pool = evening.ask(u"Jana Veselá"_s,
        u"Bude se příští rok opravovat bazén, nebo zůstane zavřený i v létě? Děti nemají kam chodit."_s, 15min);
    const auto again
        = evening.ask(u"Tomáš Král"_s, u"Co bude s tím chodníkem v Lipové? Chodím tudy s kočárkem."_s, 6min);
    const auto last = evening.ask({}, u"Chodník v Lipové – bude opravený do zimy?"_s, 2min);
    const auto all = waste && pool && again ? last : fail(ErrorKind::Internal);
    if (!all) {
        return fail(all.error());
    }
    const auto text = u"Dobrý den, dodavatel měl poruchu vozu. Od příštího týdne pojede navíc ve čtvrtek."_s;
    BUBENIK_TRY(chat::propose(evening.stores, *waste, text, evening.stores.chats.loadQuestion(*waste)->text,
        evening.who(u"odbor životního prostředí"_s)));
    const auto added = chat::addInquiry(evening.stores,
        { chatId(evening.chat.day), QuestionSource::Phone, u"Kdy bude v knihovně bezbariérový vstup?"_s,
            u"Marie Hladká"_s, u"604 111 222"_s, u"Knihovna"_s },
        { u"Jana Nováková"_s, evening.now - 11min });
    return added ? Result<void> {} : fail(added.error());
}

} // namespace

Result<PostId> addChat(const QString &path, const QString &secretsFile, Instant now)
{
    const auto workspace = HeadlessWorkspace::open(path, secretsFile);
    if (!workspace) {
        return fail(workspace.error());
    }
    auto opening = (*workspace)->openOffice();
    BUBENIK_TRY(waitFor(std::move(opening)));
    auto &stores = (*workspace)->stores();
    Post post;
    post.id = newPostId(now);
    post.title = u"Ptejte se starosty on-line"_s;
    post.author = u"Jana Nováková"_s;
    // Not the newest: other pictures open that one.
    BUBENIK_TRY(stores.posts.save(post, { post.author, u"chat"_s, now - 240h }));
    const auto day = (*workspace)->zone().toLocal(now).date();
    const auto opened = chat::openChat(stores, { day, post.id, now - 45min, now + 15min }, { post.author, now });
    if (!opened) {
        return fail(opened.error());
    }
    Evening evening { stores, now, post.id, *opened };
    BUBENIK_TRY(fillEvening(evening));
    return post.id;
}

} // namespace bubenik
