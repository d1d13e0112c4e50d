// Approving on the page of posts: handing over, approving, what an edit does to it, remarks at their places.
#include "editor/RichTextEdit.h"
#include "posts/ApprovalBar.h"
#include "posts/RemarksPanel.h"
#include "publishing/ReviewList.h"
#include "ui/posts/Town.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;

namespace {

const auto body = u"Objížďka vede Nádražní ulicí. Autobusy zastavují u kina."_s;

QAbstractButton *named(QWidget &in, const QString &name)
{
    for (auto *button : in.findChildren<QAbstractButton *>(name)) {
        if (button->isVisible()) {
            return button;
        }
    }
    return nullptr;
}

bool says(QWidget &in, const QString &part)
{
    const auto labels = in.findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
}

// There before the town is, whose stores are filled first of all.
struct Subject {
    PostId post;
};

struct Desk : Subject, Town {
    explicit Desk(const Workflow &workflow = { .isRequired = true })
        : Town([&](Stores &stores) {
            post = addPost(stores, u"Uzavírka"_s, body);
            QVERIFY(setWorkflow(stores, workflow, { u"Jana"_s, u"s"_s, SystemClock().now() }));
        })
    {
    }
    bool begin()
    {
        return open(post) && waitUntil([&] { return page->approval().review().has_value(); });
    }
    ReviewState stateNow()
    {
        const auto now = ask([id = post](Stores &stores) {
            return reviewOf(stores, id, { u"x"_s, u"x"_s }, SystemClock().now());
        });
        return now ? now->state : ReviewState::Draft;
    }
    bool press(const QString &name)
    {
        return waitUntil([&] { return named(*page, name) != nullptr; }) && (named(*page, name)->click(), true);
    }
};

} // namespace

class ApprovalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handedOver_isInTheListForApproval_andApprovedAtAPress()
    {
        Desk desk;
        QVERIFY(desk.begin());
        QVERIFY(desk.press(u"review-submit"_s));
        QVERIFY(waitUntil([&] { return desk.stateNow() == ReviewState::ForReview; }));
        QVERIFY(waitUntil([&] { return says(desk.page->approval(), u"Handed over by"_s); }));
        QVERIFY(waitUntil([&] {
            const auto buttons = desk.page->findChildren<QAbstractButton *>();
            return std::ranges::any_of(buttons,
                [](auto *button) { return button->isVisible() && button->accessibleName() == u"For approval 1"_s; });
        }));
        QVERIFY(desk.press(u"review-approve"_s));
        QVERIFY(waitUntil([&] { return desk.stateNow() == ReviewState::Approved; }));
        QVERIFY(waitUntil([&] { return says(desk.page->approval(), u"Approved:"_s); }));
        QVERIFY(named(*desk.page, u"review-approve"_s) == nullptr);
        QVERIFY(named(*desk.page, u"review-withdraw"_s) != nullptr);
    }

    void typedAfterwards_voidsItPlainly_andUndoneItHoldsAgain()
    {
        Desk desk;
        QVERIFY(desk.begin());
        QVERIFY(desk.press(u"review-approve"_s));
        QVERIFY(waitUntil([&] { return desk.stateNow() == ReviewState::Approved; }));
        auto &text = desk.page->editor().text();
        text.moveCursor(QTextCursor::End);
        typeText(text, u" A"_s);
        QVERIFY(waitUntil([&] { return desk.stateNow() == ReviewState::Voided; }));
        QVERIFY(waitUntil([&] { return says(desk.page->approval(), u"is void"_s); }));
        QVERIFY(waitUntil([&] { return desk.page->editor().session().state() == SaveState::Saved; }));
        while (text.document()->isUndoAvailable()) {
            text.undo();
        }
        QVERIFY(waitUntil([&] { return desk.stateNow() == ReviewState::Approved; }));
        QVERIFY(waitUntil([&] { return says(desk.page->approval(), u"Approved:"_s); }));
    }

    void approve_whileSomebodyElseChangedTheText_isNotGiven()
    {
        Desk desk;
        QVERIFY(desk.begin());
        // As if the change came in just before the press: the bar still shows what was read.
        desk.page->approval().setSeen(u"what was read"_s);
        desk.page->approval().approveIt();
        QVERIFY(waitUntil([&] { return says(*desk.toast, u"changed while you were reading it"_s); }));
        QVERIFY(desk.stateNow() == ReviewState::Draft);
    }

    void remark_atAPlace_isFoundAgainAfterAnEdit_andResolved()
    {
        Desk desk;
        QVERIFY(desk.begin());
        auto &text = desk.page->editor().text();
        QVERIFY(waitUntil([&] { return text.toPlainText() == body; }));
        QVERIFY(desk.press(u"review-remarks"_s));
        auto *panel = desk.page->findChild<RemarksPanel *>();
        QVERIFY(panel->isVisible());
        auto cursor = text.textCursor();
        const auto from = int(body.indexOf(u"Nádražní"_s));
        cursor.setPosition(from);
        cursor.setPosition(from + 14, QTextCursor::KeepAnchor);
        text.setTextCursor(cursor);
        QVERIFY(waitUntil([&] { return says(*panel, u"Nádražní ulicí"_s); }));
        typeText(*panel->findChild<QPlainTextEdit *>(u"remark-text"_s), u"Není tam výkop?"_s);
        panel->findChild<QAbstractButton *>(u"remark-send"_s)->click();
        QVERIFY(waitUntil([&] { return says(*panel, u"Není tam výkop?"_s); }));
        cursor.clearSelection();
        cursor.setPosition(0);
        text.setTextCursor(cursor);
        typeText(text, u"Pozor: "_s);
        QVERIFY(waitUntil([&] { return desk.page->editor().session().state() == SaveState::Saved; }));
        QAbstractButton *jump = nullptr;
        for (auto *button : panel->findChildren<QAbstractButton *>()) {
            jump = button->text() == u"Show the place"_s ? button : jump;
        }
        QVERIFY(jump != nullptr);
        jump->click();
        QCOMPARE(text.textCursor().selectedText(), u"Nádražní ulicí"_s);
        panel->findChild<QAbstractButton *>(u"resolve-remark"_s)->click();
        QVERIFY(waitUntil([&] {
            const auto review = desk.ask([id = desk.post](Stores &stores) { return stores.reviews.load(id); });
            return review && openRemarks(*review) == 0;
        }));
        QVERIFY(waitUntil([&] { return says(*panel, u"Dealt with"_s); }));
    }

    void returned_withWords_tellsTheAuthor()
    {
        Desk desk;
        QVERIFY(desk.begin());
        QVERIFY(desk.press(u"review-submit"_s));
        QVERIFY(desk.press(u"review-return"_s));
        auto *panel = desk.page->findChild<RemarksPanel *>();
        QVERIFY(panel->isVisible());
        typeText(*panel->findChild<QPlainTextEdit *>(u"remark-text"_s), u"Chybí datum."_s);
        panel->findChild<QAbstractButton *>(u"remark-send"_s)->click();
        QVERIFY(waitUntil([&] { return desk.stateNow() == ReviewState::Returned; }));
        QVERIFY(waitUntil([&] { return says(desk.page->approval(), u"Chybí datum."_s); }));
        QVERIFY(waitUntil([&] {
            return desk.page->list()
                .findChild<QListView *>()
                ->model()
                ->index(0, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"returned with remarks"_s);
        }));
    }

    void fourEyes_theAuthorIsOfferedToHandOverOnly_andMayPublishUrgentlyWithAReason()
    {
        Desk desk({ .isRequired = true, .fourEyes = true });
        QVERIFY(waitFor(desk.workspace->write([id = desk.post, name = desk.workspace->userName()](Stores &stores) {
            auto post = *stores.posts.load(id);
            post.lead = u"Napsal jsem já."_s;
            return stores.posts.save(post, { name, u"s"_s, SystemClock().now() });
        })));
        QVERIFY(desk.begin());
        QVERIFY(waitUntil([&] { return named(*desk.page, u"review-submit"_s) != nullptr; }));
        QVERIFY(named(*desk.page, u"review-approve"_s) == nullptr);
        QVERIFY(desk.press(u"review-urgent"_s));
        auto *panel = desk.page->findChild<RemarksPanel *>();
        typeText(*panel->findChild<QPlainTextEdit *>(u"remark-text"_s), u"Praskl řad."_s);
        panel->findChild<QAbstractButton *>(u"remark-send"_s)->click();
        QVERIFY(waitUntil([&] { return desk.stateNow() == ReviewState::Urgent; }));
        QVERIFY(waitUntil([&] { return says(desk.page->approval(), u"Praskl řad."_s); }));
    }
};

QTEST_MAIN(ApprovalTest)
#include "ApprovalTest.moc"
