"""A shop for tests: it may text, it knows people in several places, and it writes to them as its owner."""

from fairline import accounts, crm
from fairline.accounts import agreements
from fairline.conversations import Begin, begin
from fairline.journal import HOUSE, Actor
from fairline.numbers import senders
from fairline.numbers.senders import Purpose
from fairline.privacy.consent import service
from fairline.privacy.consent.model import NewConsent
from fairline.security import open_account
from fairline.security.passwords import PasswordHash
from tests.support.house import ACCOUNT

PAPERS = {"brand_registration": "B1", "campaign": "C1", "name_registration": "N1"}
DAY = 24 * 3_600_000


class Shop:
    """What a test says and looks at."""

    def __init__(self, house, country="CH", zone="Europe/Zurich"):
        self.house, self.country, self.zone = house, country, zone
        self.owner = house.write(self._opens)
        self.by = Actor("member", self.owner)
        self.sender = self.registers("+41445550100")

    def _opens(self, c):
        return open_account(
            c, name="Acme", country=self.country, locale="en", time_zone=self.zone, email="olga@acme.example",
            owner="Olga Officer", password=PasswordHash("-"),
        ).owner  # fmt: skip

    def accepts(self):
        """The owner accepts what is asked of the account, and of whoever texts."""

        def unit(c):
            for version in [*agreements.waiting(c), *agreements.waiting_for_family(c, "texting", self.owner)]:
                told = {"language": "en", "sha256": version.texts["en"].sha256, "address": "192.0.2.1"}
                accounts.accept(c, self.owner, version=version.name, document=version.document, **told)

        self.house.write(unit)
        return self

    def registers(self, number, kind="long_code", country="CH"):
        """A number, through its whole registration; its id."""

        def unit(c):
            made = senders.add(c, HOUSE, kind, number, country, Purpose(name="Shop", provider="big", countries=("*",)))
            senders.submit(c, HOUSE, made.id, PAPERS)
            return senders.register(c, HOUSE, made.id, 100, PAPERS).id

        return self.house.write(unit)

    def knows(self, number="", *, email="", name="", zone="", country="", region=""):
        """A contact; their id."""
        held = [(channel, said) for channel, said in (("sms", number), ("email", email)) if said]

        def unit(c):
            change = crm.Change(
                name=name or None, time_zone=zone or None, country=country or None, region=region or None
            )
            return crm.create(c, change, held).id

        return self.house.write(unit)

    def agreed(self, contact, of="marketing", kind="express_written", channel="sms", **more):
        """The contact gave a consent a day ago."""

        def unit(c):
            told = {"method": "form_tick", "at": c.at - DAY, "source": "the till", "text": "Yes, write to me"} | more
            return service.give(c, self.by, contact, NewConsent(channel=channel, purpose_class=of, kind=kind, **told))

        return self.house.write(unit)

    def refuses(self, contact, **more):
        """The contact wants to hear no more."""
        self.house.write(lambda c: service.withdraw(c, self.by, contact, **more))

    def texts(self, contact, text="Our sale begins: 50% off everything", **more):
        """The owner begins a conversation by text; its id and the ruling."""
        asked = Begin(sender=self.sender, subject="", text=text, contact=contact, channel="sms", **more)
        return self.house.write(lambda c: begin(c, asked, self.by, self.owner))

    def entries(self, *kinds):
        """Entries of these kinds."""
        return [entry for entry in self.house.journal(ACCOUNT) if entry.kind in kinds]
