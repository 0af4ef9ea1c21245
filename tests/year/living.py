"""Lives a year in the house: people agree, refuse, move, buy, write and are forgotten; the shop writes to them."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

from fairline import crm
from fairline.channels.email import suppress
from fairline.channels.sms.model import Incoming
from fairline.channels.sms.receive import receive
from fairline.compliance.tests.shop import Shop
from fairline.conversations import Begin, First, Whom, open_matter, would_say
from fairline.gate import Letterhead, PurposeClass, SenderProven, submit
from fairline.gate.service import resubmit
from fairline.journal import HOUSE, Followers
from fairline.kit.clock import from_millis, to_millis
from fairline.kit.errors import Problem
from fairline.privacy.consent import marks, service
from fairline.privacy.consent.model import NewConsent
from fairline.privacy.plugin import PLUGIN as PRIVACY
from tests.support.house import House
from tests.year.oracle import Left, Life
from tests.year.people import DAY, HOMES, HOWS, Person, agree, home_of, number_of, refuse

BEGINS = datetime(2027, 1, 1, tzinfo=UTC)
SALE, PARCEL = "Our sale begins: 50% off everything in the shop", "Your parcel left this morning."
# Whoever carries what people say to where the gate asks for it; what else follows the journal has no say in it.
FOLLOWED = [each for each in PRIVACY.followers if each.name in ("privacy.refusals", "privacy.noted")]
AT_ONCE = 250  # people made in one unit


def _always(held: Any) -> Callable[..., Any]:
    return lambda c, act: held


class Year:
    """The house, its people, and the dice."""

    def __init__(self, house: House, seed: int, people: int) -> None:
        self.house, self.chance, self.texts = house, Random(seed), 0
        house.clock.jump_to(BEGINS - timedelta(hours=1))
        self.shop: Any = Shop(house, "US", "America/New_York").accepts()
        self.senders = {"": self.shop.sender, "US": self._registers("+16145550000", "long_code", "US")}
        self.senders["FR"] = self._registers("ACMESHOP", "alphanumeric", "CH")
        # Whose domain a mail leaves under is proven elsewhere; here it is.
        told = {SenderProven: SenderProven(True, "acme.example", ""), Letterhead: Letterhead("Acme", "1 High St", True)}
        house.database.tools.facts.update({fact: _always(held) for fact, held in told.items()})
        self.people: list[Person] = []
        for first in range(0, people, AT_ONCE):
            self.people += house.write(lambda c, first=first: self._born(c, first, min(AT_ONCE, people - first)))
        self.of_contact = {each.contact: each.place for each in self.people}

    @property
    def now(self) -> datetime:
        """What the house's clock says."""
        return self.house.clock.now()

    def live(self, days: int, ticks: int, acts: int, first: int = 0) -> None:
        """So many days from one on: at each tick what is due is done, people act, and the shop writes to some."""
        for day in range(first, first + days):
            for tick in range(ticks):
                minutes = self.chance.randrange(24 * 60 // ticks)
                self.house.clock.jump_to(BEGINS + day * DAY + timedelta(minutes=tick * 24 * 60 // ticks + minutes))
                self.house.write(self._due)
                self.house.clock.advance(timedelta(minutes=1))
                self.house.write(self._happens)
                asyncio.run(Followers(self.house.database, FOLLOWED, "test").catch_up())
                self.house.write(lambda c: self._writes(c, acts))

    def left(self) -> list[Left]:
        """Everything the gate let out to people of ours, as the journal tells it."""
        permitted = [entry for entry in self.house.journal() if entry.kind == "ActPermitted"]
        return [
            Left(
                entry.event.act, from_millis(entry.at), self.of_contact[entry.event.fields["contact"]],
                entry.event.fields["channel"], entry.event.fields.get("purpose_class", "service"),
            )
            for entry in permitted
            if entry.event.fields.get("contact") in self.of_contact and not entry.event.fields.get("cause")
        ]  # fmt: skip

    def _registers(self, number: str, kind: str, country: str) -> str:
        made: str = self.shop.registers(number, kind, country)
        return made

    def _due(self, c: Any) -> None:
        """What waited and is due is submitted afresh, as the gate's job does it."""
        waiting = c.all(
            "SELECT act FROM gate_acts WHERE account = :account AND outcome = 'deferred' AND due <= :at ORDER BY due",
            account=c.account,
            at=c.at,
        )
        for row in waiting:
            resubmit(c, row["act"])

    def _born(self, c: Any, first: int, many: int) -> list[Person]:
        return [self._one(c, place) for place in range(first, first + many)]

    def _one(self, c: Any, place: int) -> Person:
        home, email = home_of(self.chance, place), f"person{place}@example.com"
        number = number_of(home, place)
        change = crm.Change(name=f"Person {place}")
        if place % 3:
            change = replace(change, country=home.country, region=home.region or None)
        if place % 3 == 1:
            change = replace(change, time_zone=home.zone)
        made = crm.create(c, change, [("sms", number), ("email", email)])
        persons = {each.channel: each.person for each in made.addresses}
        life = Life([(datetime(2000, 1, 1, tzinfo=UTC), home.zone, home.law)])
        person = Person(place, made.id, persons["sms"], number, persons["email"], email, home, life, {})
        if self.chance.random() < 0.8:
            self._agrees(c, person, "sms", "marketing", "written")
        if self.chance.random() < 0.5:
            self._agrees(c, person, "sms", "service", "word")
        if self.chance.random() < 0.5:
            self._agrees(c, person, "email", "marketing", self.chance.choice(("purchase", "written")))
        return person

    def _agrees(self, c: Any, one: Person, channel: str, of: PurposeClass, how: str) -> None:
        kind, method = HOWS[how]
        lasts = timedelta(days=self.chance.randrange(20, 400)) if self.chance.random() < 0.3 else None
        until = from_millis(c.at) + lasts if lasts and how != "purchase" else None
        told = NewConsent(
            channel=channel, purpose_class=of, kind=kind, method=method, at=c.at, source="the shop",
            text="" if kind == "implied" else "Yes", expires=to_millis(until) if until else None,
        )  # fmt: skip
        try:
            service.give(c, HOUSE, one.contact, told)
        except Problem:
            return  # the ledger did not take it: the person may have agreed, and the house writes to them no more
        agree(one.life, from_millis(c.at), channel, of, how, until)

    def _happens(self, c: Any) -> None:
        """Something happens to some people, to nobody twice at once."""
        doings: list[tuple[Callable[[Any, Person], None], int]] = [
            (self._stops, 3), (self._asks_again, 2), (self._says, 4), (self._withdraws, 2), (self._agrees_anew, 5),
            (self._moves, 3), (self._buys, 3), (self._wants_no_more, 1), (self._bounces, 1), (self._goes, 1),
        ]  # fmt: skip
        everybody = iter(self.chance.sample(self.people, sum(many for _, many in doings)))
        for doing, many in doings:
            for one in (next(everybody) for _ in range(many)):
                if one.life.forgotten is None:
                    doing(c, one)

    def _hears(self, c: Any, one: Person, text: str) -> None:
        self.texts += 1
        receive(c, Incoming(self.senders["US"], one.number, text, f"big:SM{self.texts}"))

    def _stops(self, c: Any, one: Person) -> None:
        self._hears(c, one, self.chance.choice(("STOP", "stop", "Arrêt", "please stop texting me", "UNSUBSCRIBE")))
        refuse(one.life, self.now, "sms", "all")

    def _asks_again(self, c: Any, one: Person) -> None:
        if any(no.channel == "sms" and no.stands(self.now) for no in one.life.refused):
            self._hears(c, one, "START")
            one.life.refused = [
                replace(no, until=self.now) if no.channel == "sms" and no.stands(self.now) else no
                for no in one.life.refused
            ]

    def _says(self, c: Any, one: Person) -> None:
        self._hears(c, one, "Is it open on Sunday?")
        one.life.wrote.append((self.now, "sms"))

    def _withdraws(self, c: Any, one: Person) -> None:
        channel = self.chance.choice(("", "email"))
        service.withdraw(c, HOUSE, one.contact, scope="channel" if channel else "all", channel=channel)
        refuse(one.life, self.now, channel, "marketing")

    def _agrees_anew(self, c: Any, one: Person) -> None:
        channel = self.chance.choice(("sms", "sms", "email"))
        self._agrees(
            c, one, channel, self.chance.choice(("marketing", "service")), self.chance.choice(("written", "word"))
        )

    def _buys(self, c: Any, one: Person) -> None:
        self._agrees(c, one, "email", "marketing", "purchase")

    def _moves(self, c: Any, one: Person) -> None:
        home = self.chance.choice(HOMES)
        crm.change_contact(
            c, one.contact, crm.Change(country=home.country, region=home.region or None, time_zone=home.zone)
        )
        one.life.zones.append((self.now, home.zone, home.law))

    def _wants_no_more(self, c: Any, one: Person) -> None:
        marks.mark(c, HOUSE, one.contact, "objected", "told us")
        one.life.objected = one.life.objected or self.now

    def _bounces(self, c: Any, one: Person) -> None:
        suppress.add(c, HOUSE, one.email, "hard_bounce")
        one.life.dead_mail = one.life.dead_mail or self.now

    def _goes(self, c: Any, one: Person) -> None:
        crm.erase(c, one.contact)
        one.life.forgotten = self.now

    def _writes(self, c: Any, acts: int) -> None:
        """The shop wants to write to some, whatever the hour and whatever they said."""
        for one in self.chance.sample(self.people, min(acts, len(self.people))):
            if one.life.forgotten is None:
                self._writes_to(c, one)

    def _writes_to(self, c: Any, one: Person) -> None:
        channel = "sms" if self.chance.random() < 0.75 else "email"
        of: PurposeClass = "marketing" if self.chance.random() < 0.7 else "service"
        sender = self.senders.get(one.home.country, self.senders[""]) if channel == "sms" else "mbx_shop"
        conversation = one.conversations.get(channel) or self._opens(c, one, channel, sender)
        person, address = (one.person, one.number) if channel == "sms" else (one.mail_person, one.email)
        first = First(channel, sender, SALE if of == "marketing" else PARCEL, "News", of, self.shop.owner)
        act = would_say(first, Whom(one.contact, person, address), c.new_id("act"))
        submit(c, type(act)(**{**_fields(act), "conversation": conversation}), self.shop.by)

    def _opens(self, c: Any, one: Person, channel: str, sender: str) -> str:
        asked = Begin(sender=sender, subject="News", text="", contact=one.contact, channel=channel)
        made = open_matter(c, asked, self.shop.by, "ours")
        one.conversations[channel] = made
        return made


def _fields(act: Any) -> dict[str, Any]:
    return {name: getattr(act, name) for name in act.__struct_fields__}
