#!/bin/bash
# up.sh DIR PORT : a private WordPress (its own MariaDB on a socket, PHP's server on loopback) under DIR.
# One user for each role; application passwords in DIR/creds.json. Takes about 2.5 s. down.sh DIR ends it.
# UPMAX, POSTMAX: PHP's upload limits (Debian's own are 2M and 8M).
set -e
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
dir=$(cd "$1" && pwd)
port=$2
export WPFX_BASE=$dir WPFX_URL=http://127.0.0.1:$port
source=/usr/share/wordpress
for program in mariadb-install-db mariadbd mariadb-admin mariadb php curl setsid; do
    command -v "$program" >/dev/null || { echo "up.sh: $program is missing" >&2; exit 1; }
done
[ -d "$source" ] || { echo "up.sh: package wordpress is missing" >&2; exit 1; }

# The copy and the database do not need each other. The package's .htaccess is a link that a fresh machine lacks.
mkdir "$dir/wp"
tar -C "$source" --dereference --exclude=./.htaccess -c . | tar -C "$dir/wp" -x & copying=$!
trap 'wait "$copying" 2>/dev/null || true' EXIT
# --force: a machine whose own name does not resolve is no obstacle to a database on a socket.
mariadb-install-db --no-defaults --force --datadir="$dir/db" --auth-root-authentication-method=normal --skip-test-db \
    --user="$(id -un)" >"$dir/db-install.log" 2>&1 || { echo "up.sh: the database cannot be made" >&2; cat "$dir/db-install.log" >&2; exit 1; }
setsid mariadbd --no-defaults --user="$(id -un)" --datadir="$dir/db" --socket="$dir/db.sock" --pid-file="$dir/db.pid" \
    --skip-networking --innodb-buffer-pool-size=64M --innodb-log-file-size=16M --innodb-flush-log-at-trx-commit=0 \
    --innodb-flush-method=nosync --skip-log-bin --performance-schema=OFF </dev/null >"$dir/db.log" 2>&1 &
echo $! >"$dir/mariadbd.pid"
for _ in $(seq 300); do
    mariadb-admin --no-defaults --socket="$dir/db.sock" -uroot ping >/dev/null 2>&1 && break
    kill -0 "$(cat "$dir/mariadbd.pid")" 2>/dev/null || { echo "up.sh: the database does not start" >&2; tail -5 "$dir/db.log" >&2; exit 1; }
    sleep .1
done
mariadb --no-defaults --socket="$dir/db.sock" -uroot -e 'CREATE DATABASE wp CHARACTER SET utf8mb4'
wait "$copying"
cp "$here/wp-config.php" "$dir/wp/wp-config.php"
mkdir -p "$dir/wp/wp-content/uploads"
php "$here/install.php" >"$dir/creds.json"
"$here/serve.sh" "$dir" "$port"
