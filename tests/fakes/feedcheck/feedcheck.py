#!/usr/bin/python3
"""feedcheck.py FILE ADDRESS: an RSS 2.0 feed against the rules of the W3C feed validator (https://validator.w3.org/feed/docs/)
and as python3-feedparser, which many readers are built on, understands it.

Says each fault in a line; then, after an empty line, what feedparser made of the feed as one JSON value.
"""
import datetime
import email.utils
import json
import re
import sys
import urllib.parse
import xml.etree.ElementTree as tree

import feedparser

ATOM = "{http://www.w3.org/2005/Atom}"
CHANNEL = {"title", "link", "description", "language", "copyright", "managingEditor", "webMaster", "pubDate", "lastBuildDate",
           "category", "generator", "docs", "cloud", "ttl", "image", "rating", "textInput", "skipHours", "skipDays", "item"}
ITEM = {"title", "link", "description", "author", "category", "comments", "enclosure", "guid", "pubDate", "source"}
DAYS = "Mon Tue Wed Thu Fri Sat Sun".split()
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
DATE = re.compile(r"(%s), (\d\d) (%s) (\d{4}) (\d\d):(\d\d):(\d\d) ([+-]\d{4}|GMT)" % ("|".join(DAYS), "|".join(MONTHS)))
faults = []


def fault(where, what):
    faults.append(f"{where}: {what}")


def check_address(where, text):
    parts = urllib.parse.urlsplit(text or "")
    if parts.scheme not in ("http", "https") or not parts.netloc or re.search(r"[\s<>\"]", text or ""):
        fault(where, f"not a full address: {text}")
    if not (text or "").isascii():
        fault(where, f"an address with letters that are not ASCII: {text}")


def check_date(where, text):
    match = DATE.fullmatch(text or "")
    if not match:
        fault(where, f"not a date by RFC 822: {text}")
        return None
    date = email.utils.parsedate_to_datetime(text)
    if DAYS[date.weekday()] != match[1]:
        fault(where, f"not that day of the week: {text}")
    if date > datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=3650):
        fault(where, f"implausible date: {text}")
    return date


def check_names(where, element, allowed, repeatable):
    names = [child.tag for child in element if "}" not in child.tag]
    for name in names:
        if name not in allowed:
            fault(where, f"undefined element {name}")
        if names.count(name) > 1 and name not in repeatable:
            fault(where, f"more than one {name}")


def check_html(where, text):
    """What stands in a description is HTML to its readers."""
    for address in re.findall(r"(?:href|src)\s*=\s*[\"']([^\"']*)", text or ""):
        check_address(where, address)
    if re.search(r"<\s*(script|iframe|object|embed|style|form)\b", text or "", re.I):
        fault(where, "harmful HTML")
    if re.search(r"&(?!#?\w+;)|<(?![a-zA-Z/!])", text or ""):
        fault(where, f"plain text where HTML is expected: {text}")


def check_item(number, item, known):
    where = f"item {number}"
    check_names(where, item, ITEM, {"category"})
    if item.find("title") is None and item.find("description") is None:
        fault(where, "neither title nor description")
    for name in ("title", "category"):
        for element in item.findall(name):
            if not (element.text or "").strip():
                fault(where, f"{name} is blank")
    if re.search(r"</?[a-z]+[^>]*>|&(amp|lt|gt|quot|nbsp);", item.findtext("title") or ""):
        fault(where, "HTML in the title")
    if item.find("link") is not None:
        check_address(where, item.findtext("link"))
    check_html(where, item.findtext("description"))
    guid = item.find("guid")
    if guid is None or not (guid.text or "").strip():
        fault(where, "no guid")
    else:
        if guid.get("isPermaLink", "true") == "true":
            check_address(where, guid.text)
        if guid.text in known:
            fault(where, f"the guid of another: {guid.text}")
        known.add(guid.text)
    for enclosure in item.findall("enclosure"):
        if set(enclosure.attrib) != {"url", "length", "type"}:
            fault(where, f"enclosure with {sorted(enclosure.attrib)}")
        check_address(where, enclosure.get("url"))
        if not re.fullmatch(r"[1-9]\d*", enclosure.get("length", "")):
            fault(where, f"length of the enclosure: {enclosure.get('length')}")
        if not re.fullmatch(r"[a-z]+/[a-z0-9.+-]+", enclosure.get("type", "")):
            fault(where, f"type of the enclosure: {enclosure.get('type')}")
    return check_date(where, item.findtext("pubDate")) if item.find("pubDate") is not None else None


def check(data, address):
    if not re.match(rb"<\?xml version=\"1\.0\" encoding=\"UTF-8\"\?>", data):
        fault("feed", "no XML declaration with UTF-8")
    root = tree.fromstring(data)
    if root.tag != "rss" or root.get("version") != "2.0" or len(root) != 1 or root[0].tag != "channel":
        fault("feed", "not an rss 2.0 with one channel")
    channel = root[0]
    check_names("channel", channel, CHANNEL, {"item", "category"})
    for name in ("title", "link", "description"):
        if not (channel.findtext(name) or "").strip():
            fault("channel", f"no {name}")
    check_address("channel", channel.findtext("link"))
    if channel.find("language") is not None and not re.fullmatch(r"[a-z]{2}(-[a-zA-Z]{2})?", channel.findtext("language")):
        fault("channel", "language")
    own = [link for link in channel.findall(ATOM + "link") if link.get("rel") == "self"]
    if len(own) != 1 or own[0].get("href") != address or own[0].get("type") != "application/rss+xml":
        fault("channel", "no atom:link rel=self that names this document")
    items = channel.findall("item")
    known = set()
    dates = [check_item(number, item, known) for number, item in enumerate(items, 1)]
    if any(later is None or earlier is None or earlier >= later for later, earlier in zip(dates, dates[1:])):
        fault("channel", "dates do not strictly decrease, and some readers skip equal ones")
    if channel.find("lastBuildDate") is not None:
        built = check_date("channel", channel.findtext("lastBuildDate"))
        if built and dates and dates[0] and built < dates[0]:
            fault("channel", "built before its newest item")


data = open(sys.argv[1], "rb").read()
check(data, sys.argv[2])
parsed = feedparser.parse(data)
if parsed.bozo:
    fault("feedparser", str(parsed.bozo_exception))
print("\n".join(faults))
print()
print(json.dumps({
    "version": parsed.version,
    "title": parsed.feed.title,
    "items": [{
        "title": entry.title, "link": entry.link, "id": entry.id, "summary": entry.get("summary", ""),
        "published": "%04d-%02d-%02dT%02d:%02d:%02dZ" % entry.published_parsed[:6],
        "enclosures": [[one.href, int(one.length), one.type] for one in entry.enclosures],
    } for entry in parsed.entries],
}, ensure_ascii=False))
