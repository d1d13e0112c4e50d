// A workspace with many phones and a gateway, driven by real bubenik-cli processes.
#pragma once

#include "fakes/sms/SmsGateway.h"
#include "scenario/cli/CliFixture.h"
#include "storage/WorkspaceFolder.h"

namespace bubenik {

class TextingDesk : public CliFixture
{
protected:
    TextingDesk();

    // Contacts of the group "Obyvatelé", each with the next number from +420 777 000 000 on.
    void addPhones(int count);
    // The channel "sms"; without quiet hours, whatever the time of the test.
    void addGateway(const SmsGateway &gateway, const QString &service, const QStringList &more = {});
    // Written down, nothing sent.
    QString planned(const QString &text);
    CliRun sms(const QStringList &arguments, const QByteArray &input = {});
    [[nodiscard]] std::unique_ptr<Stores> stores() const;
    [[nodiscard]] QString secretsFile() const { return path(QStringLiteral("secrets.json")); }
};

} // namespace bubenik
