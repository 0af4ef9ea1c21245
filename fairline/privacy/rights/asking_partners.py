"""Has every partner that was given data of a person do its part of what the person asks for.

Clause ZS-TP-DSR: one share a partner that is let in and received something, with whom to ask, by when, and what shows
that it was done; the request is not granted while one is open.
"""

from typing import Any

from fairline import accounts, journal
from fairline.journal import HOUSE, Actor
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.kit.work import enqueue
from fairline.privacy.rights import events, partner_shares
from fairline.privacy.rights.clock import DAY
from fairline.privacy.rights.model import RightsRequest
from fairline.privacy.rights.path import partners_of
from fairline.privacy.rights.problems import PartnersOpen

JOB = "privacy.partner-asked"
CLAUSE = "ZS-TP-DSR"
DAYS, BEFORE = 30, 7  # days in all, and days before that somebody is reminded
ASKED = frozenset({"access", "portability", "erasure", "correction", "restriction", "child"})
TOLD = ("owner", "admin", "compliance_officer")


def ask(c: Unit, request: RightsRequest) -> None:
    """One share for each partner that received something of them; one that stands already stays as it is."""
    if not request.contact or request.right not in ASKED or request.state == "found":
        return
    asked = {row["partner"] for row in partner_shares.of_request(c, request.id)}
    due = min(request.due, request.received + DAYS * DAY)
    for partner in partners_of(c, request.contact):
        if partner not in asked:
            share = c.new_id("psh")
            journal.append(c, HOUSE, events.PartnerAsked(request=request.id, share=share, partner=partner, due=due))
            for at in (Millis(due - BEFORE * DAY), due):
                enqueue(c, JOB, {"share": share}, due=max(c.at, at), key=f"{JOB}:{share}:{at}")


def prove(c: Unit, by: Actor, id: str, proof: str) -> Row:
    """A partner did its part, and this shows it. Raises NotFound, BadInput."""
    row = partner_shares.one(c, id)
    if row is None:
        raise NotFound(what=id)
    if not proof.strip():
        raise BadInput(what="proof", fields={"proof": "kit.field.required"})
    journal.append(c, by, events.PartnerAnswered(request=row["request"], share=id, proof=proof.strip()))
    return partner_shares.one(c, id) or row


def refuse_if_open(c: Unit, request: str) -> None:
    """Raises PartnersOpen, naming them, while one has not shown that its part was done."""
    known = accounts.partners()
    waits = [row for row in partner_shares.of_request(c, request) if row["answered"] is None]
    if waits:
        named = [known[row["partner"]].entity if row["partner"] in known else row["partner"] for row in waits]
        raise PartnersOpen(partners=named)


def remind(c: Unit, payload: Any) -> None:
    """Call somebody, where a partner's part is still open: a week before it is due, and once more when it is."""
    row = partner_shares.one(c, payload["share"])
    if row is None or row["answered"] is not None:
        return
    late = c.at >= row["due"]
    accounts.notify(
        c, HOUSE, "privacy.rights.partner-late" if late else "privacy.rights.partner-soon", TOLD, clause=CLAUSE,
        values={"request": row["request"]}, letter=late, href="/compliance/requests",
        once=f"{JOB}:{row['id']}:{late}",
    )  # fmt: skip
