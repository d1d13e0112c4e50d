// clang's libFuzzer: build/…/bin/fuzz_markup tests/fuzz/markup/corpus
#include "fuzz/markup/Target.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    bubenik::markdown::fuzzOne(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
