"""A real SMTP server (aiosmtpd) that misbehaves on request. What happens to a mail is told by the local part of its
recipient's address, up to a dot:

  refuse    550 at RCPT                          later     450 at RCPT, always
  grey      450 the first time, then taken       full      452 4.2.2 at RCPT
  spam      554 after the mail                   busy      451 after the mail
  big       552 5.3.4 after the mail             cut       connection closed in the middle of the mail
  lost      taken, then closed without an answer swallowed closed after the mail, not taken
  slow      taken after two seconds              anything else: taken

With --faults SEED a share of all mails meets one of these, whoever it is for; each decision is one line in faults.log.
Taken mails are files in --dir: NUMBER-RECIPIENT.eml; the recipient of each is one line in taken.log, written and
flushed before the client hears of it. Ends when its standard input does.
"""
import argparse
import asyncio
import logging
import os
import random
import ssl
import sys
import warnings

from aiosmtpd.smtp import SMTP, AuthResult


class Handler:
    def __init__(self, options):
        self.options = options
        self.greyed = set()
        self.number = 0
        self.dice = random.Random(options.faults) if options.faults is not None else None
        self.taken = open(os.path.join(options.dir, 'taken.log'), 'a')
        self.faults = open(os.path.join(options.dir, 'faults.log'), 'a')

    def manner(self, address):
        manner = address.split('@')[0].split('.')[0]
        if self.dice is not None and self.dice.random() < self.options.share:
            manner = self.dice.choice(self.options.kinds.split(','))
            self.faults.write(f'{manner} {address}\n')
            self.faults.flush()
        return manner

    async def handle_MAIL(self, server, session, envelope, address, options):
        if address.startswith('nobody@'):
            return '550 5.7.1 not with this sender'
        envelope.mail_from = address
        session.mails = getattr(session, 'mails', 0) + 1
        if self.options.per_session and session.mails > self.options.per_session:
            return '421 4.7.0 enough for one connection'
        return '250 2.1.0 OK'

    async def handle_RCPT(self, server, session, envelope, address, options):
        session.manner = self.manner(address)
        if session.manner == 'refuse':
            return f'550 5.1.1 <{address}>: no such user here'
        if session.manner == 'later':
            return '450 4.7.1 come back later'
        if session.manner == 'full':
            return '452 4.2.2 mailbox full'
        if session.manner == 'grey' and address not in self.greyed:
            self.greyed.add(address)
            return '450 4.7.1 greylisted'
        envelope.rcpt_tos.append(address)
        return '250 2.1.5 OK'

    def take(self, envelope):
        address = envelope.rcpt_tos[0]
        self.number += 1
        if not self.options.sink:
            name = os.path.join(self.options.dir, f'{os.getpid()}-{self.number:05d}-{address}.eml')
            with open(name, 'wb') as file:
                file.write(envelope.content)
        self.taken.write(address + '\n')
        self.taken.flush()

    async def handle_DATA(self, server, session, envelope):
        manner = session.manner
        if manner == 'spam':
            return '554 5.7.1 we do not want this'
        if manner == 'busy':
            return '451 4.3.0 not now'
        if manner == 'big':
            return '552 5.3.4 too big'
        if manner == 'swallowed':
            server.transport.abort()
            return '250 never heard'
        if manner == 'slow':
            await asyncio.sleep(2)
        self.take(envelope)
        if manner == 'lost':
            server.transport.abort()
        return '250 2.0.0 taken'

    async def auth_XOAUTH2(self, server, args):
        import base64
        told = base64.b64decode(args[1]).decode()
        user, password = self.options.auth.split(':', 1)
        if told == f'user={user}\x01auth=Bearer {password}\x01\x01':
            return AuthResult(success=True)
        return AuthResult(success=False, handled=False)


class Server(SMTP):
    async def smtp_DATA(self, arg):
        if getattr(self.session, 'manner', '') != 'cut':
            return await super().smtp_DATA(arg)
        await self.push('354 go on')
        await self._reader.readline()
        self.transport.abort()


def main():
    logging.disable()
    warnings.simplefilter('ignore')
    parser = argparse.ArgumentParser()
    parser.add_argument('--port', type=int, required=True)
    parser.add_argument('--dir', required=True)
    parser.add_argument('--cert')
    parser.add_argument('--key')
    parser.add_argument('--tls', choices=['none', 'starttls', 'tls'], default='none')
    parser.add_argument('--auth')
    parser.add_argument('--per-session', type=int, default=0)
    parser.add_argument('--faults', type=int)
    parser.add_argument('--share', type=float, default=0.2)
    parser.add_argument('--kinds', default='later,busy,cut,lost,swallowed')
    parser.add_argument('--sink', action='store_true')
    options = parser.parse_args()

    context = None
    if options.tls != 'none':
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(options.cert, options.key)

    def authenticate(server, session, envelope, mechanism, data):
        user, password = options.auth.split(':', 1)
        good = data.login == user.encode() and data.password == password.encode()
        return AuthResult(success=good, handled=False)

    handler = Handler(options)
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)

    def server():
        return Server(handler, hostname='mail.test', loop=loop, data_size_limit=50 * 1024 * 1024,
                      tls_context=context if options.tls == 'starttls' else None,
                      require_starttls=options.tls == 'starttls',
                      authenticator=authenticate if options.auth else None,
                      auth_required=bool(options.auth), auth_require_tls=False)

    loop.run_until_complete(loop.create_server(server, '127.0.0.1', options.port,
                                               ssl=context if options.tls == 'tls' else None))
    loop.add_reader(sys.stdin.fileno(), lambda: os.read(0, 4096) or loop.stop())
    print('ready', flush=True)
    loop.run_forever()


main()
