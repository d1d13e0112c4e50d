#!/usr/bin/env bash
# curl-loop.sh API PAGE TOKEN FOLDER FROM TO: hands over posts FROM … TO-1, each with the four photos FOLDER/N-K.jpg and
# the text FOLDER/N.txt at the time FOLDER/N.time, as the channel does: photos, the post, reading it back. Photos go over
# one connection.
set -euo pipefail
api=$1 page=$2 token=$3 folder=$4 from=$5 to=$6
id_in() { sed -n 's/.*"id":"\([0-9_]*\)".*/\1/p'; }
for ((number = from; number < to; ++number)); do
    uploads=()
    for k in 0 1 2 3; do
        [ "$k" -eq 0 ] || uploads+=(--next)
        uploads+=(-sS --fail -w '\n' -F published=false -F temporary=true -F "alt_text_custom=Most" -F "access_token=$token"
            -F "source=@$folder/$number-$k.jpg;type=image/jpeg" "$api/v26.0/$page/photos")
    done
    mapfile -t photos < <(curl "${uploads[@]}" | id_in)
    media=()
    for k in 0 1 2 3; do media+=(--data-urlencode "attached_media[$k]={\"media_fbid\":\"${photos[$k]}\"}"); done
    post=$(curl -sS --fail --data-urlencode "message@$folder/$number.txt" -d published=false \
        -d "scheduled_publish_time=$(cat "$folder/$number.time")" -d unpublished_content_type=SCHEDULED "${media[@]}" \
        -d "access_token=$token" "$api/v26.0/$page/feed" | id_in)
    curl -sS --fail -o /dev/null -G -d "access_token=$token" \
        -d fields=id,message,created_time,is_published,scheduled_publish_time,permalink_url "$api/v26.0/$post"
done
