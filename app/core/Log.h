// Logging categories; switch them with QT_LOGGING_RULES="bubenik.net.debug=true". Never log secrets or bodies.
#pragma once

#include <QLoggingCategory>

Q_DECLARE_LOGGING_CATEGORY(logStorage)
Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logChannel)
Q_DECLARE_LOGGING_CATEGORY(logPublishing)
Q_DECLARE_LOGGING_CATEGORY(logSync)
Q_DECLARE_LOGGING_CATEGORY(logAudio)
Q_DECLARE_LOGGING_CATEGORY(logUi)
