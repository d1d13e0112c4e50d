#!/bin/bash
# serve.sh DIR PORT : starts the web server of a WordPress made by up.sh (again) and waits until it answers.
# Its workers are a process group of their own: killing only the parent would leave them behind.
set -e
here=$(cd "$(dirname "$0")" && pwd)
dir=$(cd "$1" && pwd)
port=$2
export WPFX_BASE=$dir WPFX_URL=http://127.0.0.1:$port
# Two workers at least: the look-up of an enclosure comes back to the same server.
PHP_CLI_SERVER_WORKERS=4 setsid php -d upload_max_filesize="${UPMAX:-8M}" -d post_max_size="${POSTMAX:-10M}" \
    -d memory_limit=256M -d max_execution_time=60 -d opcache.enable_cli=1 \
    -S "127.0.0.1:$port" -t "$dir/wp" "$here/router.php" </dev/null >>"$dir/php.log" 2>&1 &
pid=$!
echo "$pid" >"$dir/php.pid"
for _ in $(seq 400); do
    kill -0 "$pid" 2>/dev/null || { echo "serve.sh: PHP's server does not start" >&2; tail -3 "$dir/php.log" >&2; exit 1; }
    curl -s --noproxy '*' -o /dev/null "$WPFX_URL/wp-includes/images/blank.gif" && exit 0
    sleep .05
done
echo "serve.sh: PHP's server does not answer" >&2
exit 1
