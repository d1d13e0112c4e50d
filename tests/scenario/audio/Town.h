// The one sound server of this test program: Qt connects to one only.
#pragma once

#include "audio/record/Devices.h"
#include "fakes/sound/VirtualMicrophone.h"

namespace bubenik::audio {

[[nodiscard]] inline VirtualMicrophone &microphones()
{
    static VirtualMicrophone server = [] {
        prepareSoundServer();
        return VirtualMicrophone();
    }();
    return server;
}

} // namespace bubenik::audio
