"""A text network for tests: an account with senders, people who write, a provider that answers as it is told."""

import json
from urllib.parse import parse_qs, urlsplit

from fairline import accounts, numbers
from fairline.channels.sms import receive, store
from fairline.channels.sms.model import Incoming, Report
from fairline.channels.sms.reports import take
from fairline.gate.events import ActPermitted
from fairline.journal import HOUSE, Actor, append, person_of
from fairline.kit.settings import read_settings
from fairline.kit.wire import NoAnswer, Wire
from fairline.numbers import senders
from fairline.numbers.senders import Purpose

AGENT = Actor("member", "mem_ada")
NOUR = "+41791234567"
OURS = "+41445550100"
PROVIDERS = """
[big]
kind = "http"
url = "https://texts.example"
login = "AC123"
password = "secret-token"

[centre]
kind = "smpp"
host = "127.0.0.1"
security = "none"
login = "fairline"
password = "pass"
"""


class Api:
    """A provider's HTTP API: keeps what it took; `says` answers for a number otherwise, `silent` not at all."""

    def __init__(self):
        self.took, self.says, self.media = [], {}, {}
        self.silent = None
        self.lost = False  # it takes, and its answer is lost

    async def post_form(self, address, fields, login=None):
        assert address == "https://texts.example/2010-04-01/Accounts/AC123/Messages.json"
        assert login == ("AC123", "secret-token")
        if self.silent:
            raise NoAnswer(self.silent, "the line is dead")
        status, said = self.says.get(fields["To"], (201, {}))
        if status == 201:
            said = {"sid": f"SM{len(self.took):04}", "status": "queued"}
            self.took.append(dict(fields) | said)
        if self.lost:
            raise NoAnswer("after_data", "no answer in time")
        return status, json.dumps(said)

    async def erase(self, address, login=None):
        raise NoAnswer("connect", "nothing is deleted here")

    async def fetch(self, address, most, login=None):
        parts = urlsplit(address)
        if parts.path.endswith("Messages.json"):
            asked = parse_qs(parts.query)
            found = [
                {"sid": one["sid"], "body": one["Body"], "to": one["To"]}
                for one in self.took
                if one["To"] == asked["To"][0]
            ]
            return 200, json.dumps({"messages": found}).encode()
        if address not in self.media:
            raise NoAnswer("connect", "nothing there")
        return 200, self.media[address]


class Network:
    """What a test of texting says and looks at."""

    def __init__(self, house, folder):
        self.house, self.api = house, Api()
        (folder / "texts.toml").write_text(PROVIDERS)
        settings = read_settings({"FAIRLINE_TEXTS": str(folder / "texts.toml"), "FAIRLINE_URL": "https://f.example"})
        object.__setattr__(house.database.tools, "wire", Wire(web=self.api))
        object.__setattr__(house.database.tools, "settings", settings)
        house.write(lambda c: accounts.open_house(c, name="Acme", country="CH", locale="en", time_zone="Europe/Zurich"))
        self.by = {}
        self.sender = self.registers(OURS)

    def adds(self, number, kind="long_code", country="CH", **purpose):
        told = Purpose(**({"name": "Help", "provider": "big"} | purpose))
        return self.house.write(lambda c: senders.add(c, HOUSE, kind, number, country, told))

    def registers(self, number, kind="long_code", country="CH", per_second=10, papers=None, **purpose):
        """A sender through its whole registration."""
        made, shown = self.adds(number, kind, country, **purpose), papers or {}
        self.house.write(lambda c: senders.submit(c, HOUSE, made.id, shown))
        return self.house.write(lambda c: senders.register(c, HOUSE, made.id, per_second, shown))

    def comes(self, text="Where is my tea?", number=NOUR, sid=None, sender=None):
        """A contact texts; the message's id."""
        self.count = getattr(self, "count", 0) + 1
        name = sid or f"big:SMin{self.count}"
        incoming = Incoming((sender or self.sender).id, number, text, name)
        return self.house.write(lambda c: receive.receive(c, incoming))

    def permits(self, text="It is on its way", address=NOUR, **more):
        """The gate lets something out; the number of the permit."""

        def unit(c):
            name = c.new_id("act")
            person = person_of(c, "sms", address)
            fields = {
                "id": name,
                "contact": "ctc_1",
                "person": person,
                "conversation": c.new_id("cnv"),
                "member": AGENT.id,
                "channel": "sms",
            }
            fields |= self.by | more
            said = ActPermitted(
                act=name,
                kind="Reply",
                subject=fields["conversation"],
                person=person,
                fields=fields,
                private={"text": text, "address": address},
            )
            return append(c, AGENT, said)[0].number

        return self.house.write(unit)

    def sends(self, text="It is on its way", **more):
        """The gate lets something out and it is tried; where it stands."""
        number = self.permits(text, **more)
        self.house.due()
        return self.text(number)

    def text(self, permit):
        return self.house.read(lambda c: store.text_of(c, permit))

    def reports(self, text, state, cause="", place=0):
        """The provider tells what became of a text."""
        report = Report(text.provider, text.ids[place], state, cause)
        return self.house.write(lambda c: take(c, report))

    def entries(self, kind):
        return [entry for entry in self.house.journal() if entry.kind == kind]

    def events(self, kind):
        return [entry.event for entry in self.entries(kind)]

    def knows(self, number):
        return self.house.read(lambda c: numbers.text_sender(c, number))
