#!/bin/bash
# curl-loop.sh SITE USER PASSWORD DIR FROM TO : hands posts over as the channel does, with nothing but curl: is the picture
# there, upload it, post. DIR holds N.jpg and N.json for each, the latter with @ID@ and @URL@ where the picture goes.
set -e
site=$1 user=$2 password=$3 dir=$4 from=$5 to=$6
curl_() { curl -sS --fail --noproxy '*' -u "$user:$password" -H 'Expect:' "$@"; }
for ((n = from; n < to; ++n)); do
    slug=curl-$n
    curl_ -o /dev/null "$site/wp-json/wp/v2/media?context=edit&_fields=id,slug,source_url,mime_type,alt_text&slug=$slug&per_page=100"
    answer=$(curl_ -H 'Content-Type: image/jpeg' -H "Content-Disposition: attachment; filename=\"$slug.jpg\"" --data-binary "@$dir/$n.jpg" \
        "$site/wp-json/wp/v2/media?context=edit&_fields=id,slug,source_url,mime_type,alt_text&slug=$slug&title=$slug&alt_text=Most")
    id=$(sed -E 's/.*"id":([0-9]+).*/\1/' <<<"$answer")
    url=$(sed -E 's/.*"source_url":"([^"]+)".*/\1/; s/\\//g' <<<"$answer")
    sed "s|@ID@|$id|g; s|@URL@|$url|g" "$dir/$n.json" | curl_ -o /dev/null -H 'Content-Type: application/json' --data-binary @- \
        "$site/wp-json/wp/v2/posts?context=edit&_fields=id,status,date_gmt,link,password,title.raw,content.raw,excerpt.raw,categories,featured_media"
done
