#include "markup/Entities.h"

namespace bubenik::markdown {

using namespace Qt::StringLiterals;

namespace {

struct NamedCharacter {
    QLatin1StringView name;
    char16_t unit;
};

constexpr NamedCharacter namedCharacters[] = {
    { "nbsp"_L1, 0x00A0 }, { "amp"_L1, 0x0026 }, { "lt"_L1, 0x003C }, { "gt"_L1, 0x003E },
    { "quot"_L1, 0x0022 }, { "apos"_L1, 0x0027 }, { "ndash"_L1, 0x2013 }, { "mdash"_L1, 0x2014 },
    { "hellip"_L1, 0x2026 }, { "bdquo"_L1, 0x201E }, { "ldquo"_L1, 0x201C }, { "rdquo"_L1, 0x201D },
    { "lsquo"_L1, 0x2018 }, { "rsquo"_L1, 0x2019 }, { "sbquo"_L1, 0x201A }, { "laquo"_L1, 0x00AB },
    { "raquo"_L1, 0x00BB }, { "times"_L1, 0x00D7 }, { "deg"_L1, 0x00B0 }, { "euro"_L1, 0x20AC },
    { "copy"_L1, 0x00A9 }, { "reg"_L1, 0x00AE }, { "trade"_L1, 0x2122 }, { "shy"_L1, 0x00AD },
    { "sect"_L1, 0x00A7 }, { "para"_L1, 0x00B6 }, { "middot"_L1, 0x00B7 }, { "bull"_L1, 0x2022 },
    { "thinsp"_L1, 0x2009 }, { "ensp"_L1, 0x2002 }, { "emsp"_L1, 0x2003 }, { "zwj"_L1, 0x200D },
    { "zwnj"_L1, 0x200C }, { "frac12"_L1, 0x00BD }, { "frac14"_L1, 0x00BC }, { "frac34"_L1, 0x00BE },
    { "plusmn"_L1, 0x00B1 }, { "minus"_L1, 0x2212 }, { "sup2"_L1, 0x00B2 }, { "sup3"_L1, 0x00B3 },
    { "permil"_L1, 0x2030 }, { "rarr"_L1, 0x2192 }, { "larr"_L1, 0x2190 }, { "aacute"_L1, 0x00E1 },
    { "eacute"_L1, 0x00E9 }, { "iacute"_L1, 0x00ED }, { "oacute"_L1, 0x00F3 }, { "uacute"_L1, 0x00FA },
    { "yacute"_L1, 0x00FD }, { "ccaron"_L1, 0x010D }, { "dcaron"_L1, 0x010F }, { "ecaron"_L1, 0x011B },
    { "ncaron"_L1, 0x0148 }, { "rcaron"_L1, 0x0159 }, { "scaron"_L1, 0x0161 }, { "tcaron"_L1, 0x0165 },
    { "uring"_L1, 0x016F }, { "zcaron"_L1, 0x017E }, { "auml"_L1, 0x00E4 }, { "ouml"_L1, 0x00F6 },
    { "uuml"_L1, 0x00FC }, { "szlig"_L1, 0x00DF }, { "Aacute"_L1, 0x00C1 }, { "Eacute"_L1, 0x00C9 },
    { "Iacute"_L1, 0x00CD }, { "Oacute"_L1, 0x00D3 }, { "Uacute"_L1, 0x00DA }, { "Yacute"_L1, 0x00DD },
    { "Ccaron"_L1, 0x010C }, { "Dcaron"_L1, 0x010E }, { "Ecaron"_L1, 0x011A }, { "Ncaron"_L1, 0x0147 },
    { "Rcaron"_L1, 0x0158 }, { "Scaron"_L1, 0x0160 }, { "Tcaron"_L1, 0x0164 }, { "Uring"_L1, 0x016E },
    { "Zcaron"_L1, 0x017D }, { "Auml"_L1, 0x00C4 }, { "Ouml"_L1, 0x00D6 }, { "Uuml"_L1, 0x00DC },
};

} // namespace

QString decodeEntity(const QString &entity)
{
    const auto name = QStringView(entity).mid(1).chopped(1);
    if (name.startsWith(u'#')) {
        const bool hex = name.size() > 1 && name[1].toLower() == u'x';
        bool ok = false;
        const auto code = hex ? name.mid(2).toUInt(&ok, 16) : name.mid(1).toUInt(&ok, 10);
        const bool valid = ok && code != 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
        const char32_t point = valid ? char32_t(code) : U'\uFFFD';
        return QString::fromUcs4(&point, 1);
    }
    for (const auto &[known, unit] : namedCharacters) {
        if (name == known) {
            return QString(QChar(unit));
        }
    }
    return entity;
}

} // namespace bubenik::markdown
