"""Stand-ins for two SMS gateways, strict after their documents: whatever those do not list is refused and written to
refused.log, and a test that looks there finds it.

SMS Connect of SMSbrana (https://www.smsbrana.cz/dokumentace): GET .../http.php, XML with an error number, HTTP 200 even
then. GoSMS.cz (https://doc.gosms.cz): OAuth 2 client credentials and JSON.

Each message taken is a line of taken.log: number, mark, text as JSON. Commands come as lines of JSON on standard input,
each answered by "ok": {"error": 9, "times": 1}, {"credit": 5.0}, {"report": {"+420777000001": 3}}, {"revoke": true}.
The end of the input ends the server.
"""

import argparse
import datetime
import hashlib
import http.server
import json
import os
import random
import re
import sys
import threading
import time
import urllib.parse
import zoneinfo

PRAGUE = zoneinfo.ZoneInfo("Europe/Prague")
GSM = set("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
          "abcdefghijklmnopqrstuvwxyzäöñüà")
EXTENDED = set("^{}\\[~]|€")
USER, PASSWORD, CHANNEL = "mesto", "tajne-heslo", 7


class State:
    def __init__(self, options):
        self.options = options
        self.lock = threading.Lock()
        self.dice = random.Random(options.faults if options.faults is not None else 0)
        self.credit = options.credit
        self.errors = []
        self.salts = set()
        self.messages = []  # dicts: id, number, mark, text, parts
        self.marks = set()
        self.reports = {}
        self.tokens = {}
        self.taken = open(os.path.join(options.dir, "taken.log"), "a", buffering=1, encoding="utf-8")
        self.refused = open(os.path.join(options.dir, "refused.log"), "a", buffering=1, encoding="utf-8")

    def fault(self):
        if self.options.faults is None or self.dice.random() >= self.options.share:
            return None
        return self.dice.choice(self.options.kinds.split(","))

    def take(self, number, mark, text, parts):
        message = {"id": 377000 + len(self.messages) + 1, "number": number, "mark": mark, "text": text,
                   "parts": parts, "at": datetime.datetime.now(PRAGUE)}
        self.messages.append(message)
        self.marks.add(mark)
        self.credit -= parts * self.options.price
        self.taken.write("\t".join([number, mark, json.dumps(text, ensure_ascii=False)]) + "\n")
        return message

    def refuse(self, why):
        self.refused.write(why + "\n")


def septets(text):
    return sum(2 if c in EXTENDED else 1 for c in text)


def is_gsm(text):
    return all(c in GSM or c in EXTENDED for c in text)


def parts_of(text, ucs2):
    length = len(text.encode("utf-16-be")) // 2 if ucs2 else septets(text)
    one, many = (70, 67) if ucs2 else (160, 153)
    return 1 if length <= one else -(-length // many)


def is_number(number):
    return re.fullmatch(r"\+\d{9,15}|\d{9}", number) is not None


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    state = None

    def log_message(self, *_):
        pass

    def answer(self, status, body, kind):
        data = body.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def cut(self):
        self.close_connection = True
        self.connection.close()

    def misuse(self, why):
        self.state.refuse(why)
        self.answer(400, why, "text/plain")

    def serve(self, work):
        """Calls work() as the faults will have it."""
        fault = self.state.fault()
        if fault == "cut-before":
            return self.cut()
        if fault == "500-before":
            return self.answer(500, "<html>down</html>", "text/html")
        if fault == "slow":
            time.sleep(0.05)
        status, body, kind = work()
        if fault == "cut-after":
            return self.cut()
        if fault == "500-after":
            return self.answer(502, "<html>bad gateway</html>", "text/html")
        return self.answer(status, body, kind)

    def do_GET(self):
        self.handle_one("GET", b"")

    def do_POST(self):
        self.handle_one("POST", self.rfile.read(int(self.headers.get("Content-Length", 0))))

    def handle_one(self, method, body):
        url = urllib.parse.urlsplit(self.path)
        with self.state.lock:
            brana = self.state.options.service == "smsbrana"
            (self.brana if brana else self.gosms)(method, url, body)

    # SMSbrana

    def xml(self, fields):
        inside = "".join(f"<{name}>{value}</{name}>" for name, value in fields)
        return 200, f"<?xml version='1.0' encoding='utf-8'?>\n<result>\n{inside}\n</result>", "text/xml"

    def error(self, number):
        return self.xml([("err", number)])

    def brana(self, method, url, _body):
        if method != "GET" or url.path != "/smsconnect/http.php":
            return self.misuse(f"{method} {url.path}")
        pairs = urllib.parse.parse_qsl(url.query, keep_blank_values=True, strict_parsing=True)
        given = dict(pairs)
        known = {"login", "time", "sul", "salt", "auth", "hash", "action"}
        if given.get("action") == "send_sms":
            known |= {"number", "message", "when", "delivery_report", "sender_id", "sender_phone", "user_id",
                      "data_code", "answer_mail", "delivery_mail"}
        elif given.get("action") == "inbox":
            known |= {"delete"}
        if len(given) != len(pairs) or set(given) - known:
            return self.misuse("parameters " + ",".join(name for name, _ in pairs))
        return self.serve(lambda: self.brana_answer(given))

    def brana_answer(self, given):
        state = self.state
        if state.errors:
            return self.error(state.errors.pop(0))
        if given.get("login") != USER:
            return self.error(2)
        salt, stamp = given.get("sul", given.get("salt", "")), given.get("time", "")
        proof = hashlib.md5((PASSWORD + stamp + salt).encode()).hexdigest()
        if given.get("auth", given.get("hash")) != proof or not salt or len(salt) > 50:
            return self.error(3)
        try:
            at = datetime.datetime.strptime(stamp, "%Y%m%dT%H%M%S").replace(tzinfo=PRAGUE)
        except ValueError:
            return self.error(4)
        if abs((at - datetime.datetime.now(PRAGUE)).total_seconds()) > 300:
            return self.error(4)
        if salt in state.salts:
            return self.error(7)
        state.salts.add(salt)
        action = given.get("action")
        if action == "credit_info":
            return self.xml([("err", 0), ("credit", f"{state.credit:.2f}")])
        if action == "inbox":
            return self.brana_inbox()
        return self.brana_send(given) if action == "send_sms" else self.error(6)

    def brana_send(self, given):
        state = self.state
        text, number, mark = given.get("message", ""), given.get("number", ""), given.get("user_id", "")
        code = given.get("data_code", "7bit")
        if code not in ("7bit", "ucs2") or given.get("delivery_report", "1") not in ("0", "1") or len(mark) > 50 \
                or (code == "7bit" and not is_gsm(text)):
            state.refuse(f"send_sms data_code={code} user_id={mark}")
            return self.error(1)
        if mark and mark in state.marks:
            return self.error(-1)
        if not is_number(number):
            return self.error(10)
        if not text:
            return self.error(11)
        parts = parts_of(text, code == "ucs2")
        if parts > 3:
            return self.error(12)
        if state.credit < parts * state.options.price:
            return self.error(9)
        message = state.take(number, mark, text, parts)
        return self.xml([("err", 0), ("price", f"{parts * state.options.price:.2f}"), ("sms_count", parts),
                         ("credit", f"{state.credit:.2f}"), ("sms_id", message["id"])])

    def brana_inbox(self):
        items = []
        for message in self.state.messages:
            status = self.state.reports.get(message["number"], 1)
            items.append(f"<item><idsms>{message['id']}</idsms><number>{message['number']}</number>"
                         f"<time>{message['at'].strftime('%Y%m%dT%H%M%S')}</time><status>{status}</status></item>")
        return 200, ("<?xml version='1.0' encoding='utf-8'?>\n<result>\n<inbox>\n<delivery_sms>\n</delivery_sms>\n"
                     "<delivery_report>" + "".join(items) + "</delivery_report>\n</inbox>\n</result>"), "text/xml"

    # GoSMS.cz

    def json(self, status, value):
        return status, json.dumps(value, ensure_ascii=False), "application/json"

    def problem(self, detail, status=400):
        return self.json(status, {"title": "Validation Failed", "detail": detail, "violations": []})

    def gosms(self, method, url, body):
        path = url.path
        if path == "/oauth/v2/token" and method == "POST":
            given = dict(urllib.parse.parse_qsl(body.decode()))
            if set(given) != {"client_id", "client_secret", "grant_type"} or url.query:
                return self.misuse("token " + ",".join(given))
            return self.serve(lambda: self.token(given))
        known = {("GET", "/api/v1/"), ("POST", "/api/v1/messages"), ("POST", "/api/v1/messages/test")}
        is_message = re.fullmatch(r"/api/v1/messages/\d+", path) and method == "GET"
        if (method, path) not in known and not is_message:
            return self.misuse(f"{method} {path}")
        given = None
        if method == "POST":
            try:
                given = json.loads(body)
            except ValueError:
                return self.misuse("body is no JSON")
            allowed = {"message", "recipients", "channel", "expectedSendStart"}
            if self.headers.get("Content-Type") != "application/json" or set(given) - allowed \
                    or not isinstance(given.get("recipients"), list) or not isinstance(given.get("channel"), int):
                return self.misuse("body " + ",".join(given))
        return self.serve(lambda: self.gosms_answer(path, given))

    def token(self, given):
        if given["client_id"] != USER or given["client_secret"] != PASSWORD \
                or given["grant_type"] != "client_credentials":
            return self.json(400, {"error": "invalid_client", "error_description": "The client credentials are invalid"})
        token = f"token{len(self.state.tokens) + 1}"
        self.state.tokens[token] = time.monotonic() + self.state.options.token_seconds
        return self.json(200, {"access_token": token, "expires_in": self.state.options.token_seconds,
                               "token_type": "bearer", "scope": "user"})

    def gosms_answer(self, path, given):
        state = self.state
        token = self.headers.get("Authorization", "").removeprefix("Bearer ")
        if state.tokens.get(token, 0) < time.monotonic():
            return self.json(401, {"error": "access_denied",
                                   "error_description": "The access token provided is invalid."})
        if state.errors:
            return self.problem("chyba", state.errors.pop(0))
        if path == "/api/v1/":
            return self.json(200, {"currentCredit": round(state.credit, 3), "channels": [
                {"id": CHANNEL, "name": "Město", "sourceNumber": "Mesto"}]})
        if given is None:
            return self.gosms_message(int(path.rsplit("/", 1)[1]))
        if given["channel"] != CHANNEL:
            return self.problem("channel: Tato hodnota není platná.")
        if not given.get("message"):
            return self.problem("message: Tato hodnota nesmí být prázdná.")
        ucs2 = not is_gsm(given["message"])
        parts = parts_of(given["message"], ucs2)
        valid = [number for number in given["recipients"] if is_number(number)]
        invalid = [number for number in given["recipients"] if not is_number(number)]
        if path.endswith("/test"):
            return self.json(200, self.detail(given["message"], valid, parts, ucs2, "CONCEPT")
                             | {"recipients": {"invalid": invalid}})
        if state.credit < parts * state.options.price * len(valid):
            return self.problem("Organizace nemá dostatek prostředků.")
        for number in valid:
            state.take(number, "", given["message"], parts)
        return self.json(201, {"recipients": {"invalid": invalid}, "link": f"api/v1/messages/{len(state.messages)}"})

    def detail(self, text, numbers, parts, ucs2, status):
        return {"messageType": "SMS", "message": {"fulltext": text, "parts": [text]}, "channel": CHANNEL,
                "stats": {"price": round(parts * self.state.options.price * len(numbers), 3), "hasDiacritics": ucs2,
                          "smsCount": parts * len(numbers), "messagePartsCount": parts,
                          "recipientsCount": len(numbers)},
                "sendingInfo": {"status": status, "expectedSendStart": "2026-11-29T10:00:00+01:00"},
                "reply": {"hasReplies": False, "repliesCount": 0}}

    def gosms_message(self, number):
        if not 0 < number <= len(self.state.messages):
            return self.json(404, {"title": "Not Found"})
        message = self.state.messages[number - 1]
        to, at = message["number"], message["at"].isoformat(timespec="seconds")
        status = self.state.reports.get(to, 1)
        ucs2 = not is_gsm(message["text"])
        told = self.detail(message["text"], [to], message["parts"], ucs2, "FAILED" if status == 9 else "SENT")
        told["recipients"] = {"sent": [to], "notSent": [], "invalid": []}
        told["delivery"] = {"isDelivered": status == 1, "recipients": {
            "delivered": {to: at} if status == 1 else {}, "undelivered": {to: at} if status == 3 else {},
            "delivering": {to: {"deliveringCount": 1}} if status == 2 else {}}}
        return self.json(200, told)


class Server(http.server.ThreadingHTTPServer):
    allow_reuse_address = True
    daemon_threads = True

    def handle_error(self, request, client_address):
        if not isinstance(sys.exc_info()[1], ConnectionError):  # clients are killed here
            super().handle_error(request, client_address)


def obey(state):
    for line in sys.stdin:
        command = json.loads(line)
        with state.lock:
            if "error" in command:
                state.errors += [command["error"]] * command.get("times", 1)
            state.credit = command.get("credit", state.credit)
            state.reports.update(command.get("report", {}))
            if command.get("revoke"):
                state.tokens.clear()
        print("ok", flush=True)
    os._exit(0)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--service", choices=["smsbrana", "gosms"], required=True)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--dir", required=True)
    parser.add_argument("--credit", type=float, default=100000.0)
    parser.add_argument("--price", type=float, default=1.1)
    parser.add_argument("--token-seconds", type=int, default=3600)
    parser.add_argument("--faults", type=int)
    parser.add_argument("--share", type=float, default=0.1)
    parser.add_argument("--kinds", default="cut-before,cut-after,500-before,500-after,slow")
    options = parser.parse_args()
    state = State(options)
    Handler.state = state
    server = Server(("127.0.0.1", options.port), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print("ready", flush=True)
    obey(state)


main()
