// An OAuth server as Microsoft and Google run them, and the person in the browser: strict as RFC 6749, 7636 and 8252
// are, refuses whatever they do not allow, and keeps what it found wrong. Its token endpoint answers through a
// FakeHttpClient; the browser really goes back to the program's port.
#pragma once

#include "fakes/http/FakeHttpClient.h"

#include <QSet>
#include <QStringList>

namespace bubenik {

class OAuthStandIn final
{
public:
    struct Rules {
        QString clientId = QStringLiteral("town-app");
        QString clientSecret = {}; // empty: a public client, which must not send any
        QString scope = {}; // empty: any
        int lifeSeconds = 3600;
        bool rotates = true; // each renewal token is used once
    };

    OAuthStandIn(FakeHttpClient &http, const QString &base, Rules rules);

    // The person opens this address and agrees, or does not.
    void visit(const QUrl &address, bool agrees = true);
    [[nodiscard]] QString access() const; // that holds now
    [[nodiscard]] int issued() const { return m_issued; }
    void revoke() { m_refresh.clear(); } // the person, or the administrator, took the right away
    void isDown(bool down) { m_isDown = down; }
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

private:
    using Fields = QMap<QString, QString>;
    [[nodiscard]] HttpAnswer answer(const HttpRequest &request);
    [[nodiscard]] HttpAnswer exchange(const Fields &fields);
    [[nodiscard]] HttpAnswer renew(const Fields &fields);
    [[nodiscard]] HttpAnswer issue();
    [[nodiscard]] HttpAnswer refuse(int status, const QString &error, const QString &why);
    void goBack(const QUrl &address);

    Rules m_rules;
    QMap<QString, Fields> m_codes; // with what the dialog was asked
    QString m_refresh;
    QStringList m_problems;
    int m_issued = 0;
    int m_code = 0;
    bool m_isDown = false;
};

} // namespace bubenik
