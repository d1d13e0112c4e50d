// clang's libFuzzer: build/…/bin/fuzz_people tests/fuzz/people/corpus
#include "fuzz/people/Target.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    bubenik::fuzzImport(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
