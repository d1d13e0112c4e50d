#!/bin/bash
# down.sh DIR : ends what up.sh started there and removes DIR. Fine when part of it is gone already.
dir=$1
[ -n "$dir" ] && [ -d "$dir" ] || exit 0
groups=""
for file in "$dir/php.pid" "$dir/mariadbd.pid"; do
    [ -s "$file" ] && groups="$groups $(cat "$file")"
done
for group in $groups; do
    kill -KILL -- "-$group" 2>/dev/null
done
for group in $groups; do
    for _ in $(seq 100); do
        kill -0 -- "-$group" 2>/dev/null || break
        sleep .02
    done
done
rm -rf -- "$dir"
exit 0
