"""Desks to measure at: a running Fairline with many conversations in it, and a browser whose agent is signed in."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from playwright.sync_api import Page, sync_playwright

from bench.places import _agent, opened
from bench.texts import message, name, word
from fairline import crm
from fairline.conversations import Imported, ImportedMessage, import_conversation, import_messages
from fairline.journal import HOUSE, person_of
from fairline.kit.db import Database, Unit
from tests.support.browser import FLAGS
from tests.support.server import Office, Process

CONTACTS, BATCH = 500, 2_000
STATUSES = ("new", "open", "open", "pending", "on_hold")
TAGS = ("delivery", "refund", "wholesale", "returns", "praise")
Fill = Callable[[Database, str], None]


@dataclass(frozen=True, slots=True)
class Desk:
    """A running house, and the cookie of an agent."""

    house: Office
    cookie: str


@contextmanager
def desk(fill: Fill) -> Iterator[Desk]:
    """A running Fairline whose account was filled while it did not run."""
    with tempfile.TemporaryDirectory() as name:
        process = Process(Path(name) / "data").start()
        try:
            house = Office(process)
            house.accepts()
            process.stop()
            with opened(Path(name) / "data") as held:
                cookie = held.write_now(lambda c: _agent(c, 0), house.account)
                fill(held, house.account)
            process.start()
            yield Desk(house, cookie)
        finally:
            process.stop()


@contextmanager
def browser(at: Desk) -> Iterator[Page]:
    """The workspace in Chromium, signed in."""
    with sync_playwright() as playwright:
        held = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        context = held.new_context(viewport={"width": 1440, "height": 900}, reduced_motion="reduce", locale="en-GB")
        context.add_cookies([{"name": "fairline", "value": at.cookie, "url": at.house.url}])
        context.add_init_script("localStorage.setItem('fairline.notices.asked', 'true')")
        page = context.new_page()
        yield page
        held.close()


def spoken(many: int, turns: int) -> Fill:
    """So many conversations by mail, with so many messages each, brought in as from elsewhere."""

    def fill(held: Database, account: str) -> None:
        for number in range(many):
            held.write_now(partial(_spoken, number=number, turns=turns), account)

    return fill


def _spoken(c: Unit, number: int, turns: int) -> None:
    contact, person = _contact(c, number)
    chance, began = Random(number), c.at - 86_400_000 - number * 60_000
    subject = " ".join(word(chance.randrange(3_000)) for _ in range(5))
    told = Imported(contact, person, began, began + turns * 60_000, status="open", subject=subject)
    made = import_conversation(c, told, HOUSE)
    said = [
        ImportedMessage("house" if turn % 2 else "contact", began + turn * 60_000, message(chance, number), person)
        for turn in range(turns)
    ]
    import_messages(c, made, said, HOUSE)


def stacked(many: int) -> Fill:
    """So many conversations that have not ended, as rows only: what lists read. It takes seconds, not minutes."""

    def fill(held: Database, account: str) -> None:
        people = held.write_now(lambda c: [_contact(c, number) for number in range(CONTACTS)], account)
        for start in range(0, many, BATCH):
            held.write_now(partial(_stacked, people=people, start=start, many=min(BATCH, many - start)), account)

    return fill


def _stacked(c: Unit, people: list[tuple[str, str]], start: int, many: int) -> None:
    for number in range(start, start + many):
        chance = Random(number)
        contact, person = people[number % len(people)]
        row = _row(c, chance, number) | {
            "contact": contact,
            "opened_by": person,
            "person": person,
            "last_person": person,
        }
        names = ", ".join(row)
        c.run(f"INSERT INTO conversations({names}) VALUES({', '.join(f':{each}' for each in row)})", **row)
        tag = {"account": c.account, "tag": chance.choice(TAGS), "conversation": row["id"]}
        c.run("INSERT INTO conversation_tags(account, tag, conversation) VALUES(:account, :tag, :conversation)", **tag)


def _row(c: Unit, chance: Random, number: int) -> dict[str, Any]:
    at = c.at - number * 30_000
    subject = " ".join(word(chance.randrange(3_000)) for _ in range(5))
    whole = {"unread": 0, "heard": 1, "answered": 0, "last_at": at, "wrote_at": at, "created": at - 60_000}
    texts = dict.fromkeys(("sender", "address", "page", "queue", "agent", "disposition"), "")
    return {
        "account": c.account,
        "id": f"cnv_{number:026}",
        "channel": "email",
        "subject": subject,
        "subject_folded": subject,
        "state": "open",
        "status": chance.choice(STATUSES),
        "priority": chance.choice((0, 0, 1, 3, 6, 9)),
        "last_text": message(chance, number)[:140],
        "last_from": "contact",
        "reference": 1_000 + number,
        "updated": at,
        **whole,
        **texts,
    }


def _contact(c: Unit, number: int) -> tuple[str, str]:
    address = f"person{number}@buyer.example"
    person = person_of(c, "email", address)
    return crm.find_or_create(c, "email", address, person, name=name(number)).id, person
