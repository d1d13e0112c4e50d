#include "chat/ConnectionLine.h"

#include "common/Icons.h"
#include "common/Labels.h"

#include <QHBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

struct ConnectionLook {
    StateLook look;
    QString words;
    QString more;
};

QString secondsOf(const ChatSession &session, Instant at)
{
    return session.workspace().zone().toLocal(at).time().toString(u"H:mm:ss"_s);
}

} // namespace

ConnectionLine::ConnectionLine(ChatSession &session, ChatSize size, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_icon(new QLabel)
    , m_text(makeLabel({}))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space);
    m_text->setObjectName(u"chat-connection"_s);
    m_text->setWordWrap(false);
    m_text->setFont(QuestionLooks::type(TypeSize::Body, size));
    m_icon->setFixedSize(iconSize, iconSize);
    row->addWidget(m_icon);
    row->addWidget(m_text);
    connect(&session, &ChatSession::connectionChanged, this, &ConnectionLine::show);
    connect(&session, &ChatSession::queueChanged, this, &ConnectionLine::show);
    show();
}

QString ConnectionLine::words() const
{
    return m_text->text();
}

void ConnectionLine::show()
{
    const auto &connection = m_session.connection();
    ConnectionLook now;
    if (!m_session.queue()) {
        now = { { u"circle"_s, Token::Muted }, tr("No chat is open"), {} };
    } else if (m_session.queue()->phase == ChatPhase::Closed) {
        now = { { u"lock"_s, Token::Muted }, tr("Closed"), {} };
    } else if (!m_session.sendsHere()) {
        now = { { u"desk"_s, Token::Muted }, tr("Another desk reads and sends"),
            tr("The desk that opened the chat reads the comments and sends the answers; they come here by the shared "
               "server.") };
    } else if (connection.problem) {
        const auto message = bubenik::words::explain(*connection.problem);
        const auto since = connection.readAt
            ? u" · "_s + tr("last read %1").arg(secondsOf(m_session, *connection.readAt))
            : QString();
        now = { { connection.problem->kind == ErrorKind::Offline ? u"cloud-off"_s : u"error"_s, Token::Bad },
            bubenik::words::shortly(*connection.problem) + since, message.title + u' ' + message.advice };
    } else if (connection.readAt) {
        now = { { u"live"_s, Token::Good }, tr("Connected · read %1").arg(secondsOf(m_session, *connection.readAt)),
            {} };
    } else {
        now = { { u"clock"_s, Token::Muted }, tr("Connecting…"), {} };
    }
    showIcon(m_icon, now.look.icon, now.look.token);
    m_text->setText(now.words);
    setToolTip(now.more);
    setAccessibleName(now.words);
}

} // namespace bubenik::ui
