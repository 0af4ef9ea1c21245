"""Holds names and claims of an account against protected marks and the operator's own name, until there is proof.

A name that holds a mark is held where it is used (pages, a sender); words that claim to belong to the operator are held
where they stand. A badge with an end, granted by the desk, lets both be. Clauses DTA-OC-TRADEMARK, DTA-RELATION-CLAIM.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from fairline import accounts, channels, numbers
from fairline.accounts import Mark
from fairline.cases import ladder, published, store
from fairline.cases.events import BadgeGranted, BadgeTaken, MarkDropped, MarkProtected
from fairline.cases.opening import open_case
from fairline.journal import HOUSE, Actor, Entry, append
from fairline.kit.clock import Millis
from fairline.kit.db import Database, Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.kit.job import Job
from fairline.kit.plugin import Follower
from fairline.kit.work import enqueue

LOOK, LET = "cases.look_at_marks", "cases.let_mark_be"
TRADEMARK, RELATION = "trademark", "relation"
CLAUSES = {TRADEMARK: ("DTA-OC-TRADEMARK",), RELATION: ("DTA-RELATION-CLAIM",)}
CONDITION = "proof, or another name"
# What claims to belong to somebody, beside their name in one sentence (English, French).
_CLAIMS = re.compile(
    r"\b(?:official|officially|certified|authori[sz]ed|accredited|approved|endorsed|recommended|partner|reseller|agency|"
    r"officiel(?:le)?|certifi[ée]e?s?|agr[ée]{2}e?s?|autoris[ée]e?s?|partenaire|revendeur|recommand[ée]e?s?)\b",
    re.IGNORECASE,
)
_SENTENCES = re.compile(r"[.!?\n]+")


def protect(c: Unit, actor: Actor, name: str, owner: str) -> str:
    """Keep watch over a name from now on; the mark's id. Raises BadInput."""
    if len(name.strip()) < 2 or not owner.strip():
        raise BadInput(what="mark", fields={"owner" if name.strip() else "name": "kit.field.required"})
    mark = c.new_id("mrk")
    append(c, actor, MarkProtected(mark=mark, name=" ".join(name.split()), owner=owner.strip()))
    return mark


def drop(c: Unit, actor: Actor, mark: str) -> None:
    """Keep watch no more. Raises NotFound."""
    append(c, actor, MarkDropped(mark=_one(c, mark).id))


def grant(c: Unit, actor: Actor, mark: str, house: str, until: Millis) -> None:
    """An account may use a name, or say that it belongs to the operator, until an instant (ms UTC); what was held for
    it works again, and is looked at once more at the end. Raises NotFound, BadInput.
    """
    if until <= c.at:
        raise BadInput(what="until", fields={"until": "kit.field.invalid"})
    append(c, actor, BadgeGranted(mark=_one(c, mark).id, house=house, until=until))
    enqueue(c, LET, {"house": house}, key=f"{LET}:{house}:{c.at}")
    enqueue(c, LOOK, {"house": house}, due=until, key=f"{LOOK}:{house}:{mark}:{until}")


def take_back(c: Unit, actor: Actor, mark: str, house: str) -> None:
    """It may no more. Raises NotFound."""
    append(c, actor, BadgeTaken(mark=_one(c, mark).id, house=house))
    enqueue(c, LOOK, {"house": house}, key=f"{LOOK}:{house}:{mark}:{c.at}")


def look(c: Unit) -> None:
    """Hold what the unit's account may not use: names, and claims in what it shows."""
    for ref, name in _names(c):
        mark = _another_s(c, name)
        if mark is not None:
            _hold(c, TRADEMARK, ref, f"the name holds the mark {mark.name} of {mark.owner}")
    if operators_name(c) and accounts.OPERATORS not in accounts.badges(c):
        for one in published.things(c):
            if claims(c, one.words):
                _hold(c, RELATION, one.ref, "it claims to belong to the operator, without a badge")


def claims(c: Unit, words: str) -> bool:
    """Whether a sentence claims a relation with the operator."""
    name = operators_name(c)
    return bool(name) and any(
        _CLAIMS.search(one) and numbers.holds_name(one, [name]) for one in _SENTENCES.split(words)
    )


def operators_name(c: Unit) -> str:
    """What the operator is called; empty in its own account, and where nobody was appointed."""
    operator = accounts.operator_account(c)
    if operator is None or operator == c.account:
        return ""
    return next(iter(numbers.kept_names(c, operator)), "")


def let_be(c: Unit) -> None:
    """Lift what is held for a name or a claim that there is a badge for now."""
    for case in store.cases.listed(c, "~", 200, live=True):
        if case.category in CLAUSES and not any(_still(c, case.category, ref) for ref in case.about):
            ladder.lift(c, HOUSE, case.id, "met", "a badge was granted, or the name changed")


async def looked(job: Job) -> None:
    """The job that looks at an account's names again."""
    database: Database = job.database
    await database.write(again, job.payload["house"])


def again(c: Unit) -> None:
    """Let be what may be, and hold what may not."""
    let_be(c)
    look(c)


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Look at names and words when they are chosen."""
    if any(entry.kind in CHOSEN for entry in entries):
        again(c)
    for entry in entries:
        if entry.kind == "ActPermitted":
            _said(c, entry)


def _said(c: Unit, entry: Entry[Any]) -> None:
    """A message that left and claims a relation: a case, for the desk to see."""
    text = str(entry.event.private.get("text", ""))
    if text and claims(c, text) and accounts.OPERATORS not in accounts.badges(c):
        subject = entry.event.subject
        about = (f"conversation:{subject}",) if subject.startswith("cnv_") else ()
        _open(c, RELATION, about or (f"account:{c.account}",))


def _hold(c: Unit, category: str, ref: str, why: str) -> None:
    kind = ref.partition(":")[0]
    case = _open(c, category, (ref,))
    how = "held" if kind == "sender" else "removed"
    ladder.take(c, HOUSE, case, scope=ref, kind=how, why=why, condition=CONDITION)


def _open(c: Unit, category: str, about: Sequence[str]) -> str:
    held = store.cases.open_about(c, "takedown", category, about, 0)
    return (
        held.id
        if held is not None
        else open_case(
            c,
            HOUSE,
            kind="takedown",
            side="operator",
            title="",
            about=about,
            category=category,
            clauses=CLAUSES[category],
        )
    )


def _still(c: Unit, category: str, ref: str) -> bool:
    if category == TRADEMARK:
        return any(one == ref and _another_s(c, name) is not None for one, name in _names(c))
    held = published.thing(c, ref)
    return held is not None and claims(c, held.words) and accounts.OPERATORS not in accounts.badges(c)


def _another_s(c: Unit, name: str) -> Mark | None:
    """The mark of somebody else that a name holds: not granted to the account, nor the name of a domain it proved."""
    mine, domains = accounts.badges(c), [one.rpartition(".")[0] for one in numbers.own_domains(c)]
    for mark in accounts.marks(c):
        if mark.id not in mine and numbers.holds_name(name, [mark.name]):
            return None if any(numbers.holds_name(one, [mark.name]) for one in domains) else mark
    return None


def _names(c: Unit) -> list[tuple[str, str]]:
    """What an account is seen under, and what is held where it may not be."""
    found = [
        (f"page:{one.id}", f"{one.name} {one.slug.replace('-', ' ')}") for one in accounts.every_brand(c) if one.slug
    ]
    mail = channels.channel("email")
    boxes = [(one, mail.sender_name(c, one) or "") for one, _ in mail.senders(c)] if mail is not None else []
    texts = [(one.id, one.number) for one in numbers.text_senders(c) if one.kind == "alphanumeric"]
    return [*found, *((f"sender:{one}", name) for one, name in (*boxes, *texts) if name)]


def _one(c: Unit, mark: str) -> Mark:
    if mark == accounts.OPERATORS:
        return Mark(mark, "", "")
    found = next((one for one in accounts.marks(c) if one.id == mark), None)
    if found is None:
        raise NotFound(what=mark)
    return found


CHOSEN = frozenset(
    {
        "BrandMade", "BrandChanged", "MailboxMade", "MailboxChanged", "TextSenderAdded", "TextSenderChanged",
        "WebFormMade", "WebFormChanged", "SavedReplyMade", "SavedReplyChanged", "MacroMade", "MacroChanged",
        "RuleMade", "RuleChanged",
    }
)  # fmt: skip
FOLLOWER = Follower("cases.marks", CHOSEN | {"ActPermitted"}, follow)
JOBS: Mapping[str, Callable[..., Any]] = {LOOK: looked, LET: looked}
