#!/bin/bash
# serve.sh MODULES DIR PORT : runs pouchdb-server with DIR/config.json, says READY when it answers, and ends it as soon as
# its own standard input closes. The test holds the other end, so the server also goes when the test crashes or is killed.
trap '' INT TERM HUP
cd "$2" || exit 1
node "$1/pouchdb-server/bin/pouchdb-server" --config config.json --no-stdout-logs </dev/null >server.log 2>&1 &
server=$!
answers=
for _ in $(seq 600); do
    curl -fsS --noproxy '*' -o /dev/null "http://127.0.0.1:$3/" 2>/dev/null && { answers=yes; break; }
    kill -0 "$server" 2>/dev/null || break
    sleep .05
done
if [ -n "$answers" ] && kill -0 "$server" 2>/dev/null; then
    echo READY
    cat >/dev/null
else
    cat server.log >&2
fi
kill -KILL "$server" 2>/dev/null
wait "$server" 2>/dev/null
exit 0
