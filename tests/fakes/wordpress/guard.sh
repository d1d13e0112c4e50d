#!/bin/bash
# guard.sh DIR PORT : up.sh, says READY, and down.sh as soon as its standard input closes. The test holds the other
# end, so the site also goes when the test crashes or is killed.
here=$(cd "$(dirname "$0")" && pwd)
trap '' INT TERM HUP
if "$here/up.sh" "$1" "$2"; then
    echo READY
    cat >/dev/null
    status=0
else
    status=1
fi
"$here/down.sh" "$1"
rmdir -- "$(dirname "$1")" 2>/dev/null # the test's folder, if nothing else is in it
exit $status
