"""A post office for tests: mailboxes, people who write, a mail server that answers as it is told."""

from datetime import timedelta
from email.message import EmailMessage
from email.utils import format_datetime

from fairline import accounts, numbers
from fairline.channels.email import receive, service, store
from fairline.channels.email.model import MailboxConfig
from fairline.channels.email.parse import parse
from fairline.channels.email.receive import Arrived
from fairline.gate.events import ActPermitted
from fairline.journal import HOUSE, Actor, append, person_of
from fairline.kit.clock import from_millis
from fairline.kit.settings import read_settings
from fairline.kit.wire import Answer, NoAnswer, Wire
from fairline.kit.wire.spf import check as check_spf
from fairline.numbers import service as domains

AGENT = Actor("member", "mem_ada")


class Zones:
    """Names as the test says they stand. A name that is not here stands for nothing."""

    def __init__(self):
        self.texts, self.mails, self.names, self.machines = {}, {}, {}, {}
        self.asked = []
        self.down = False

    async def txt(self, name):
        return self.look_up(name, "TXT")

    async def mx(self, name):
        return self.look_up(name, "MX")

    async def cname(self, name):
        return self.look_up(name, "CNAME")

    async def addresses(self, name):
        return self.look_up(name, "A")

    async def spf(self, address, sender, helo):
        return check_spf(self.look_up, address, sender, helo)

    def look_up(self, name, kind):
        self.asked.append((name, kind))
        if self.down:
            raise NoAnswer("connect", "no name server answers")
        zone = {"TXT": self.texts, "MX": self.mails, "CNAME": self.names, "A": self.machines}.get(kind, {})
        return tuple(zone.get(name.rstrip(".").lower(), ()))


class Relay:
    """A mail server: keeps what it took; `says` answers for an address otherwise."""

    def __init__(self):
        self.took = []
        self.says = {}
        self.silent = None
        self.entered, self.refuses, self.servers = [], set(), []

    async def deliver(self, server, sender, recipients, body):
        if self.silent:
            raise NoAnswer(self.silent, "the line is dead")
        self.servers.append(server)
        answers = [self._answer(one) for one in recipients]
        taken = [answer.recipient for answer in answers if answer.code == 250]
        if taken:
            self.took.append((sender, taken, body))
        return tuple(answers)

    async def enter(self, server):
        self.entered.append(server)
        if server.host in self.refuses:
            raise NoAnswer("auth", "535 5.7.8 who are you")

    def _answer(self, recipient):
        code, enhanced = self.says.get(recipient, (250, "2.0.0"))
        return Answer(recipient, code, enhanced, f"{enhanced} said of {recipient}")


class Post:
    """What a test of e-mail says and looks at."""

    def __init__(self, house):
        self.house = house
        self.zones, self.relay = Zones(), Relay()
        wire = Wire(smtp=self.relay, dns=self.zones)
        object.__setattr__(house.database.tools, "wire", wire)
        settings = read_settings(
            {"FAIRLINE_MAIL_RELAY": "smtp://relay.example:25?tls=none", "FAIRLINE_URL": "https://f.example"}
        )
        object.__setattr__(house.database.tools, "settings", settings)
        house.write(lambda c: accounts.open_house(c, name="Acme", country="CH", locale="fr", time_zone="Europe/Zurich"))
        self.box = self.opens()
        self.domain = self.proves("acme.example")

    def opens(self, address="help@acme.example", name="Help", **config):
        """A mailbox."""
        return self.house.write(lambda c: service.make(c, HOUSE, name, address, MailboxConfig(**config)))

    def sets(self, **config):
        """The mailbox is set up differently."""
        told = {"name": self.box.name, "address": self.box.address, "queue": None, "brand": ""}
        self.box = self.house.write(
            lambda c: service.change(c, HOUSE, self.box.id, config=MailboxConfig(**config), **told)
        )

    def proves(self, name):
        """A domain whose lines stand in DNS."""
        domain = self.house.write(lambda c: domains.add(c, HOUSE, name))
        for record in self.house.read(lambda c: domains.wanted(c, domain)):
            zone = self.zones.names if record.type == "CNAME" else self.zones.texts
            zone[record.name] = (record.value,)
        self.zones.texts[f"_dmarc.{name}"] = ("v=DMARC1; p=reject",)
        self.house.clock.advance(timedelta(minutes=2))
        self.house.due()
        assert self.house.read(lambda c: numbers.is_proven(c, name))
        return domain

    def comes(self, raw=None, box=None, **said):
        """A mail comes, and is read; its row."""
        mail = self.takes(raw if raw is not None else self.writes(**said), box)
        self.house.due()
        return self.house.read(lambda c: store.mail(c, mail))

    def takes(self, raw, box=None, **more):
        """A mail comes."""
        arrived = Arrived(
            **({"raw": raw, "mailbox": (box or self.box).id, "via": "smtp", "envelope_from": "x@buyer.example"} | more)
        )

        def unit(c):
            sealed = receive.seal(c, arrived)
            if sealed.known:
                return sealed.known
            c.tools.blobs.put(sealed.mail, sealed.content)
            return receive.write_down(c, arrived, sealed)

        return self.house.write(unit)

    def writes(self, text="Where is my tea?", sender="Nour Haddad <nour@buyer.example>", **headers):
        """A mail as a program writes it."""
        message = EmailMessage()
        self.count = getattr(self, "count", 0) + 1
        told = {
            "From": sender,
            "To": "help@acme.example",
            "Subject": "My order",
            "Date": format_datetime(from_millis(self.house.database.tools.now())),
            "Message-ID": f"<m{self.count}@buyer.example>",
        } | {name.replace("_", "-"): value for name, value in headers.items()}
        for name, value in told.items():
            if value is not None:
                message[name] = value
        message.set_content(text)
        return message.as_bytes()

    def permits(self, text="It is on its way", address="nour@buyer.example", kind="Reply", act=None, **more):
        """The gate lets something out; the number of the permit."""

        def unit(c):
            name = act or c.new_id("act")
            person = person_of(c, "email", address)
            fields = {
                "id": name,
                "contact": "ctc_1",
                "person": person,
                "conversation": c.new_id("cnv") if kind == "Reply" else None,
                "member": AGENT.id,
                "channel": "email",
            } | {key: value for key, value in more.items() if key not in ("subject",)}
            private = {"text": text, "address": address, "subject": more.get("subject", "Re: My order")}
            said = ActPermitted(
                act=name,
                kind=kind,
                subject=fields["conversation"] or name,
                person=person,
                fields={key: value for key, value in fields.items() if value is not None},
                private=private,
            )
            return append(c, AGENT, said)[0].number

        return self.house.write(unit)

    def sends(self, **more):
        """The gate lets something out and it is tried; where it stands."""
        number = self.permits(**more)
        self.house.due()
        return self.house.read(lambda c: store.sendings(c, number))

    def left(self):
        """What the relay took last, read."""
        return parse(self.relay.took[-1][2])

    def entries(self, kind):
        """Every entry of a kind."""
        return [entry for entry in self.house.journal() if entry.kind == kind]

    def heard(self):
        """What the contacts said."""
        return [entry.event for entry in self.entries("MessageReceived")]
