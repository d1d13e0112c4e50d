// The list beside a post of what stands in the way of publishing it, and below it what would make it easier to listen
// to.
#include "posts/Checklist.h"
#include "common/Theme.h"
#include "domain/Post.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;

class ChecklistTest final : public QObject
{
    Q_OBJECT

    static Post written(const QString &body) { return { .id = { u"post:1"_s }, .title = u"Uzavírka"_s, .body = body }; }
    static QStringList shown(const QWidget &list)
    {
        QStringList words;
        const auto labels = list.findChildren<QLabel *>();
        for (const auto *label : labels) {
            if (label->isVisibleTo(&list)) {
                words.append(label->text());
            }
        }
        return words;
    }
    static QAbstractButton *button(const QWidget &list, const QString &text)
    {
        const auto buttons = list.findChildren<QAbstractButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(),
            [&](const auto *one) { return one->text() == text && one->isVisibleTo(&list); });
        return found == buttons.end() ? nullptr : *found;
    }
    // As the panel of the channels does it.
    static void check(Checklist &list, const Post &post)
    {
        list.check(post);
        list.setVisible(list.hasSomething());
    }
    // The list as it stands beside a text in which somebody writes.
    struct Beside {
        QWidget window;
        QLineEdit text { &window };
        Checklist list { &window };

        Beside()
        {
            auto *row = new QHBoxLayout(&window);
            row->addWidget(&text);
            row->addWidget(&list);
            window.show();
            text.setFocus();
        }
    };
    static constexpr int patience = 20000; // ms, on a busy machine

private Q_SLOTS:
    void hints_areShown_forHeadingsAndLinks_andHinderNothing()
    {
        Beside beside;
        auto &list = beside.list;
        check(list, written(u"### Kudy\n\nPodrobnosti [zde](https://mesto.example/uzavirka)."_s));
        QTRY_VERIFY_WITH_TIMEOUT(list.hasSomething(), patience);
        QVERIFY(list.isClear());
        QTRY_VERIFY_WITH_TIMEOUT(
            shown(list).contains(u"The heading “Kudy” skips a level; make it larger."_s), patience);
        QVERIFY(shown(list).contains(u"The link “zde” does not say where it leads; let it name the thing."_s));
        QVERIFY(shown(list).contains(u"Better for those who have it read out"_s));
        QVERIFY(!shown(list).contains(u"Before it can go out"_s));
    }

    void hints_leadToTheText()
    {
        Beside beside;
        auto &list = beside.list;
        QSignalSpy wanted(&list, &Checklist::textWanted);
        check(list, written(u"Viz [více](https://mesto.example)."_s));
        QTRY_VERIFY_WITH_TIMEOUT(button(list, u"Go to the text"_s) != nullptr, patience);
        button(list, u"Go to the text"_s)->click();
        QCOMPARE(wanted.count(), 1);
    }

    void hints_goWhenTheTextIsPutRight()
    {
        Beside beside;
        auto &list = beside.list;
        check(list, written(u"Viz [zde](https://mesto.example)."_s));
        QTRY_VERIFY_WITH_TIMEOUT(list.hasSomething(), patience);
        check(list, written(u"Viz [mapu uzavírky](https://mesto.example)."_s));
        QTRY_VERIFY_WITH_TIMEOUT(!list.hasSomething(), patience);
        QVERIFY(shown(list).isEmpty());
    }

    void hints_stayWhileSomebodyIsAtThem_andFollowAfterwards()
    {
        Beside beside;
        auto &list = beside.list;
        check(list, written(u"Viz [zde](https://mesto.example)."_s));
        QTRY_VERIFY_WITH_TIMEOUT(button(list, u"Go to the text"_s) != nullptr, patience);
        QVERIFY(QTest::qWaitForWindowActive(&beside.window, patience));
        button(list, u"Go to the text"_s)->setFocus();
        list.check(written(u"Viz [mapu uzavírky](https://mesto.example)."_s));
        QVERIFY(list.hasSomething());
        beside.text.setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(!list.hasSomething(), patience);
    }

    void hints_areFourAtMost_andLongWordsAreCut()
    {
        Beside beside;
        auto &list = beside.list;
        QString body;
        for (int i = 0; i < 6; ++i) {
            body += u"Viz [zde](https://mesto.example/%1).\n\n"_s.arg(i);
        }
        body.prepend(u"### "_s + QString(90, u'a') + u"\n\n"_s);
        check(list, written(body));
        QTRY_COMPARE_WITH_TIMEOUT(shown(list).size(), 1 + 4, patience);
        const auto heading = shown(list).at(1);
        QVERIFY(heading.contains(QString(59, u'a') + u'…'));
        QVERIFY(!heading.contains(QString(60, u'a')));
    }

    void whatIsMissing_standsAboveTheHints_andIsWrittenHere()
    {
        Beside beside;
        auto &list = beside.list;
        QSignalSpy described(&list, &Checklist::described);
        auto post = written(u"Viz [zde](https://mesto.example)."_s);
        post.title.clear();
        post.attachments = { { .role = AttachmentRole::Picture, .digest = u"aa"_s, .fileName = u"most.jpg"_s } };
        check(list, post);
        QVERIFY(!list.isClear());
        QTRY_VERIFY_WITH_TIMEOUT(shown(list).contains(u"Better for those who have it read out"_s), patience);
        const auto words = shown(list);
        QVERIFY(words.indexOf(u"Before it can go out"_s) < words.indexOf(u"Better for those who have it read out"_s));
        QVERIFY(button(list, u"Write a title"_s) != nullptr);
        auto *alt = list.findChild<QLineEdit *>();
        QVERIFY(alt != nullptr);
        QTest::keyClicks(alt, u"Most"_s);
        QTest::keyClick(alt, Qt::Key_Return);
        QCOMPARE(described.count(), 1);
        QCOMPARE(described.first().at(1).toString(), u"Most"_s);
    }
};

QTEST_MAIN(ChecklistTest)
#include "ChecklistTest.moc"
