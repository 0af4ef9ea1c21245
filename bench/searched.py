"""A house with a million messages in it, on either engine, and somebody who may search them."""

from functools import partial
from random import Random
from typing import Any

from bench.desks import CONTACTS, STATUSES, TAGS, _contact, _row
from bench.places import ACCOUNT, _agent
from bench.texts import message, word
from fairline.kit.db import Database, Unit
from fairline.kit.db.postgres import PostgresEngine
from fairline.kit.search import Doc, put
from fairline.search.docs import of_contacts
from fairline.security import open_account

BATCH, TURNS = 1_000, 5  # messages filled in at once; messages of a conversation


def fill(held: Database, messages: int) -> None:
    """So many messages. PostgreSQL's index is made afterwards, which takes a tenth of the time."""
    own(held, "DROP INDEX search_words_words")
    for start in range(0, messages, BATCH):
        held.write_now(partial(_put, start=start, many=min(BATCH, messages - start)), ACCOUNT)
    own(
        held,
        "CREATE INDEX search_words_words ON search_words USING gin (words) WITH (gin_pending_list_limit = 256)",
        # What a server does by itself within minutes after so much was written.
        *(f"VACUUM (ANALYZE) {table}" for table in ("search_words", "search_docs", "search_terms")),
    )


def inhabit(held: Database, messages: int) -> str:
    """The account, its contacts and the conversations of those messages, as rows; the cookie of an agent."""
    people = held.write_now(_opening, ACCOUNT)
    for start in range(0, messages // TURNS, BATCH):
        held.write_now(partial(_rows, people=people, start=start, last=messages // TURNS), ACCOUNT)
    own(held, "VACUUM (ANALYZE) conversations", "VACUUM (ANALYZE) conversation_tags")
    return held.write_now(lambda c: _agent(c, 0), ACCOUNT)


def own(held: Database, *statements: str) -> None:
    """Statements for whoever owns the database; nothing on SQLite, which needs none."""
    if isinstance(held.engine, PostgresEngine):
        connection: Any = held.engine.connect_as_owner()
        for statement in statements:
            connection.execute(statement)
        connection.close()


def docs(start: int, many: int) -> list[Doc]:
    """So many messages from a number on; beside the first of each conversation stands its subject."""
    chance = Random(start)
    found = [_message(chance, number) for number in range(start, start + many)]
    return [*found, *(_subject(chance, number) for number in range(start, start + many, TURNS))]


def _put(c: Unit, start: int, many: int) -> None:
    put(c, docs(start, many))


def _message(chance: Random, number: int) -> Doc:
    person, matter = f"per_{number % 50_000}", f"con_{number // TURNS}"
    return Doc("message", f"msg_{number:08}", person, number, "", message(chance, number), matter, number=number)


def _subject(chance: Random, number: int) -> Doc:
    matter, subject = f"con_{number // TURNS}", " ".join(word(chance.randrange(3_000)) for _ in range(5))
    return Doc(
        "conversation", matter, f"per_{number % 50_000}", number, subject, str(number // TURNS), matter, shelf="h"
    )


def _opening(c: Unit) -> list[tuple[str, str]]:
    open_account(
        c, name="Alpine Tea", country="CH", locale="en", time_zone="Europe/Zurich", email="nora@alpinetea.example"
    )
    people = [_contact(c, number) for number in range(CONTACTS)]
    put(c, of_contacts(c, [contact for contact, _ in people]))
    return people


def _rows(c: Unit, people: list[tuple[str, str]], start: int, last: int) -> None:
    numbers = range(start, min(start + BATCH, last))
    rows = [_conversation(c, people, number, last) for number in numbers]
    names = ", ".join(rows[0])
    c.many(f"INSERT INTO conversations({names}) VALUES({', '.join(f':{each}' for each in rows[0])})", rows)
    tags = [{"account": c.account, "tag": TAGS[n % len(TAGS)], "conversation": f"con_{n}"} for n in numbers]
    c.many("INSERT INTO conversation_tags(account, tag, conversation) VALUES(:account, :tag, :conversation)", tags)


def _conversation(c: Unit, people: list[tuple[str, str]], number: int, last: int) -> dict[str, Any]:
    """The later a message, the newer its conversation; half of them are solved."""
    chance = Random(number)
    contact, person = people[chance.randrange(len(people))]
    status = chance.choice((*STATUSES, *("solved",) * len(STATUSES)))
    theirs = {"contact": contact, "opened_by": person, "person": person, "last_person": person, "status": status}
    return _row(c, chance, last - number) | theirs | {"id": f"con_{number}"}
