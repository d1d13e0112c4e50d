// The thread of comments as a model: its order, what changes in it, and what the filter leaves.
#include "comments/CommentModel.h"
#include "comments/CommentLooks.h"
#include "comments/FigureChart.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant start = *instantFromIso(u"2026-12-01T09:00:00.000Z"_s);

Comment comment(const QString &id, int minutes, const QString &parent = {})
{
    Comment made { .id = commentId({ u"fb"_s }, id),
        .channel = { u"fb"_s },
        .remoteId = id,
        .parent = parent,
        .text = u"Text "_s + id };
    made.at = start + minutes * 1min;
    return made;
}

QStringList idsOf(const CommentModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        ids.append(QString(model.at(row).depth, u'>') + model.at(row).comment.remoteId);
    }
    return ids;
}

} // namespace

class CommentModelTest final : public QObject
{
    Q_OBJECT

    static QString stateOf(CommentAnswer::State state, bool problem = false)
    {
        CommentAnswer answer { .text = u"Ano."_s, .by = u"Jana"_s, .state = state };
        if (problem) {
            answer.problem = Error { .kind = ErrorKind::UnknownOutcome };
        }
        return CommentLooks::of(answer).words;
    }

private Q_SLOTS:
    void thread_standsNewestFirst_withAnswersBelowInTheirOrder()
    {
        CommentModel model(Zone("Europe/Prague"));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setComments(
            { comment(u"1"_s, 0), comment(u"2"_s, 5), comment(u"1b"_s, 9, u"1"_s), comment(u"1a"_s, 3, u"1"_s),
                comment(u"1aa"_s, 7, u"1a"_s), comment(u"lost"_s, 4, u"deleted"_s) },
            start);
        QCOMPARE(idsOf(model), QStringList({ u"2"_s, u"lost"_s, u"1"_s, u">1a"_s, u">>1aa"_s, u">1b"_s }));
    }

    void change_keepsTheRowsThatStay()
    {
        CommentModel model(Zone("Europe/Prague"));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setComments({ comment(u"1"_s, 0), comment(u"2"_s, 5), comment(u"3"_s, 9) }, start);
        const QPersistentModelIndex second = model.index(model.rowOf(commentId({ u"fb"_s }, u"2"_s)));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setComments(
            { comment(u"1"_s, 0), comment(u"2"_s, 5), comment(u"4"_s, 12), comment(u"1a"_s, 6, u"1"_s) }, start);
        QCOMPARE(idsOf(model), QStringList({ u"4"_s, u"2"_s, u"1"_s, u">1a"_s }));
        QVERIFY(second.isValid());
        QCOMPARE(second.row(), 1);
        model.setComments({ comment(u"1"_s, 20), comment(u"2"_s, 5), comment(u"4"_s, 12) }, start);
        QCOMPARE(idsOf(model), QStringList({ u"1"_s, u"4"_s, u"2"_s }));
        QCOMPARE(second.row(), 2);
        QCOMPARE(reset.count(), 0);
    }

    void filter_leavesWhatWaits_withTheCommentItAnswers()
    {
        CommentModel model(Zone("Europe/Prague"));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto done = comment(u"1"_s, 0);
        done.dealtWith = DealtWith { u"Jana"_s, start };
        auto other = comment(u"2"_s, 1);
        other.isHidden = true;
        model.setComments({ done, other, comment(u"1a"_s, 3, u"1"_s), comment(u"3"_s, 4) }, start);
        QCOMPARE(model.countWaiting(), 2);
        model.setFilter(CommentModel::Filter::Waiting);
        QCOMPARE(idsOf(model), QStringList({ u"3"_s, u"1"_s, u">1a"_s }));
        model.setFilter(CommentModel::Filter::All);
        QCOMPARE(model.rowCount(), 4);
    }

    void circle_ofParents_hidesNothingForEver()
    {
        const auto rows
            = CommentModel::threadOf({ comment(u"1"_s, 0, u"1"_s), comment(u"2"_s, 1) }, CommentModel::Filter::Waiting);
        QCOMPARE(rows.size(), 2);
    }

    void everyState_hasItsOwnWords()
    {
        using State = CommentAnswer::State;
        const QSet<QString> words { stateOf(State::Planned), stateOf(State::Sending), stateOf(State::Sent),
            stateOf(State::Unconfirmed), stateOf(State::Unconfirmed, true), stateOf(State::Failed) };
        QCOMPARE(words.size(), 6);
        QVERIFY(!words.contains(QString()));
        auto gone = comment(u"1"_s, 0);
        gone.isGone = true;
        QVERIFY(CommentLooks::of(gone).words != CommentLooks::of(comment(u"1"_s, 0)).words);
        QVERIFY(!CommentLooks::author(comment(u"1"_s, 0)).isEmpty());
    }

    void reader_ofTheScreen_hearsWhoWhatAndState()
    {
        CommentModel model(Zone("Europe/Prague"));
        auto one = comment(u"1"_s, 0);
        one.author = u"Karel Dvořák"_s;
        model.setComments({ one }, start);
        const auto words = model.index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(words.contains(u"Karel Dvořák"_s));
        QVERIFY(words.contains(u"Text 1"_s));
        QVERIFY(words.contains(CommentLooks::of(one).words));
    }

    void axis_endsAtARoundNumber()
    {
        QCOMPARE(FigureChart::topOf(0), 4);
        QCOMPARE(FigureChart::topOf(4), 4);
        QCOMPARE(FigureChart::topOf(5), 8);
        QCOMPARE(FigureChart::topOf(1234), 1600);
        QCOMPARE(FigureChart::topOf(8000), 8000);
    }
};

QTEST_MAIN(CommentModelTest)
#include "CommentModelTest.moc"
