#include "core/Log.h"

Q_LOGGING_CATEGORY(logStorage, "bubenik.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(logNet, "bubenik.net", QtInfoMsg)
Q_LOGGING_CATEGORY(logChannel, "bubenik.channel", QtInfoMsg)
Q_LOGGING_CATEGORY(logPublishing, "bubenik.publishing", QtInfoMsg)
Q_LOGGING_CATEGORY(logSync, "bubenik.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(logAudio, "bubenik.audio", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "bubenik.ui", QtInfoMsg)
