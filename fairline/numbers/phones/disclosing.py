"""Hands what was shown for numbers to those it may go to alone, each time by a named person, on a ground, and told.

Clause ZS-NUM-DISCLOSURE: a carrier, the industry's traceback group, a government that asks, whoever gives numbers out.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from fairline.accounts import notify
from fairline.journal import Actor, about, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.numbers.phones import events, papers, store
from fairline.numbers.phones.model import Papers

Recipient = Literal["carrier", "traceback", "government", "issuer"]
CLAUSE = "ZS-NUM-DISCLOSURE"
ADMINS = ("owner", "admin", "compliance_officer")


@dataclass(frozen=True, slots=True)
class Given:
    """What was handed out of papers (`DE:geographic`), when (ms UTC), and by whom."""

    papers: str
    at: Millis
    by: str
    event: events.PhonePapersDisclosed | events.PhonePapersDisclosedQuietly


def disclose(
    c: Unit, by: Actor, held: Papers, recipient: Recipient, name: str, basis: str, fields: Sequence[str]
) -> Mapping[str, str]:
    """In the account: what is handed out of its papers; its admins are told, its journal says it. Raises BadInput."""
    found = handed(c, held, fields)
    told = events.PhonePapersDisclosed(
        papers=f"{held.country}:{held.kind}", recipient=recipient, name=name, basis=basis, fields=tuple(found)
    )
    append(c, by, told)
    notify(c, by, "numbers.phones.notice.disclosed", ADMINS, clause=CLAUSE, letter=True, href="/admin/numbers")
    return found


def handed(c: Unit, held: Papers, fields: Sequence[str]) -> Mapping[str, str]:
    """These fields of what was shown. Raises BadInput where one was not."""
    found = papers.values(c, held)
    if not fields or not set(fields) <= set(found):
        raise BadInput(what="fields", fields={"fields": "kit.field.unknown"})
    return {name: found[name] for name in fields}


def everything(c: Unit) -> list[Given]:
    """In the account: what was handed out of any of its papers, and told."""
    found = [(f"{held.country}:{held.kind}", each) for held in store.every_papers(c) for each in disclosed(c, held)]
    return [Given(which, at, by, event) for which, (at, by, event) in found]


def quietly(c: Unit, house: str) -> list[Given]:
    """In the operator's own account: what was handed out of another's papers, which a law keeps from being told."""
    return [
        Given(entry.event.papers, entry.at, str(entry.actor), entry.event)
        for entry in about(c, house, most=1_000)
        if isinstance(entry.event, events.PhonePapersDisclosedQuietly)
    ]


def disclosed(c: Unit, held: Papers) -> list[tuple[Millis, str, events.PhonePapersDisclosed]]:
    """What was handed out of papers, when and by whom, the newest first."""
    entries = about(c, f"{held.country}:{held.kind}", most=1_000)
    told = [
        (entry.at, str(entry.actor), entry.event)
        for entry in entries
        if isinstance(entry.event, events.PhonePapersDisclosed)
    ]
    return sorted(told, key=lambda each: -each[0])
