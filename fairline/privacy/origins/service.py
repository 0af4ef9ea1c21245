"""Looks at lists of contacts, takes them in row by row with where they come from, and takes them back."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fairline import accounts, conversations, crm, journal
from fairline.crm import Change, Origin
from fairline.journal import Actor, append
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound, Problem
from fairline.privacy.consent import store as ledger
from fairline.privacy.origins import store
from fairline.privacy.origins.events import ContactImportUndone, ContactListRefused, ContactsImported
from fairline.privacy.origins.model import GROUNDS, MEANS, Declared, Import, Outcome, Row, Sign
from fairline.privacy.origins.reading import OWN, rows
from fairline.privacy.origins.signs import signs
from fairline.privacy.problems import ImportUndone, ListRefused

MOST = 2_000  # rows of one file; more come in several, or move in
HOW = "import"
CLAUSES = ("ZS-SELL-EMAIL-B-BOUGHT", "TDA-ID-DATA-ORIGIN")
BY_SIGN = {"popup_leads": ("DTA-LEADFLOW-AV",)}


@dataclass(frozen=True, slots=True)
class Brought:
    """A list as it was brought: the file, what its columns are, and what is declared of it."""

    body: bytes
    columns: Mapping[str, str]
    declared: Declared


@dataclass(frozen=True, slots=True)
class Seen:
    """What would become of a list: its rows, their outcomes, and the signs that speak against it."""

    rows: Sequence[Row]
    outcomes: Sequence[Outcome]
    signs: Sequence[Sign]

    def many(self, fate: str) -> int:
        """How many rows have this fate."""
        return sum(each.fate == fate for each in self.outcomes)

    @property
    def refused(self) -> bool:
        """Whether it is not taken in at all."""
        return any(sign.refuses for sign in self.signs)


def look(c: Unit, brought: Brought) -> Seen:
    """What would become of a list; nothing is written. Raises BadInput for a file without rows, or with too many."""
    _check(c, brought.declared)
    held = list(rows(brought.body, brought.columns))
    if not held or len(held) > MOST:
        raise BadInput(what="rows", fields={"csv": "privacy.field.rows" if held else "kit.field.required"}, most=MOST)
    country = accounts.account(c).country
    taken: set[str] = set()
    return Seen(held, [_foreseen(c, row, country, taken) for row in held], signs(c, held, brought.declared))


def take_in(c: Unit, by: Actor, brought: Brought) -> tuple[Import, Seen]:
    """Take a list in. One that was bought, rented or gathered is refused, and that is written down (see `refuse`).

    Raises BadInput, ListRefused, StorageFull, Suspended.
    """
    accounts.refuse_import(c)
    seen = look(c, brought)
    if seen.refused:
        raise refusal(seen)
    batch, person, said = c.new_id("bat"), journal.new_person(c), brought.declared
    outcomes = [_take(c, by, row, said, batch) for row in seen.rows]
    done = Seen(seen.rows, outcomes, seen.signs)
    event = ContactsImported(
        batch=batch, person=person, rows=len(seen.rows), made=done.many("made"), joined=done.many("joined"),
        left=done.many("left"), mails=sum(bool(row.told.get("email")) for row in seen.rows),
        sha256=hashlib.sha256(brought.body).hexdigest(), means=said.means, ground=said.ground,
        collected=said.collected, signs=_figures(seen), source=said.source, shown=said.shown,
    )  # fmt: skip
    append(c, by, event)
    return one(c, batch), done


def write_refusal(c: Unit, by: Actor, brought: Brought, seen: Seen) -> None:
    """Write down that a list was refused, in a unit of its own: what was refused takes nothing in."""
    told, said = c.new_id("bat"), brought.declared
    event = ContactListRefused(
        batch=told, person=journal.new_person(c), rows=len(seen.rows), sha256=hashlib.sha256(brought.body).hexdigest(),
        means=said.means, ground=said.ground, signs=_figures(seen), source=said.source, shown=said.shown,
    )  # fmt: skip
    append(c, by, event)


def refusal(seen: Seen) -> ListRefused:
    """Why a list is refused, by its gravest sign."""
    sign = next(each for each in seen.signs if each.refuses)
    clauses = BY_SIGN.get(sign.name, CLAUSES)
    return ListRefused(clauses=clauses, sign=sign.name, many=sign.many, of=sign.of, words=sign.words)


def undo(c: Unit, by: Actor, batch: str) -> tuple[int, int]:
    """Take a list back: how many contacts were forgotten, and how many stay because they have been in touch since, or
    were known before. Raises NotFound, ImportUndone.
    """
    held = one(c, batch)
    if held.state != "taken":
        raise ImportUndone
    forgotten = kept = 0
    for contact in dict.fromkeys(each.contact for each in crm.made_by(c, batch)):
        if _is_only_from(c, contact, batch):
            crm.erase(c, contact, by=by)
            forgotten += 1
        else:
            kept += 1
    append(c, by, ContactImportUndone(batch=batch, forgotten=forgotten, kept=kept))
    return forgotten, kept


def one(c: Unit, batch: str) -> Import:
    """A list by its id. Raises NotFound."""
    found = next((each for each in store.listed(c, batch=batch)), None)
    if found is None:
        raise NotFound(what=batch)
    return found


def _check(c: Unit, said: Declared) -> None:
    faults = {}
    if said.means not in MEANS:
        faults["means"] = "kit.field.unknown"
    if said.ground not in GROUNDS:
        faults["ground"] = "kit.field.unknown"
    if said.collected is not None and not 0 < said.collected <= c.at:
        faults["collected"] = "privacy.field.in-the-future"
    if faults:
        raise BadInput(what="declared", fields=faults)


def _figures(seen: Seen) -> dict[str, int]:
    return {sign.name: sign.many for sign in seen.signs}


def _addresses(row: Row, country: str) -> list[tuple[str, str]]:
    told = [("email", row.told.get("email", "")), ("phone", row.told.get("phone", ""))]
    read = [(channel, crm.normal_address(channel, said, country)) for channel, said in told if said]
    return [(channel, address) for channel, address in read if address]


def _foreseen(c: Unit, row: Row, country: str, taken: set[str]) -> Outcome:
    reached = _addresses(row, country)
    told = [row.told[name] for name in ("email", "phone") if row.told.get(name)]
    if not told:
        return Outcome(row.line, "left", why="privacy.field.no-address")
    if len(reached) < len(told):
        return Outcome(row.line, "left", why="privacy.field.not-an-address")
    names = {f"{channel}:{address}" for channel, address in reached}
    if names & taken:
        return Outcome(row.line, "left", why="privacy.field.twice")
    taken |= names
    holders = {found.id: found for channel, address in reached if (found := crm.find(c, channel, address)) is not None}
    if not holders:
        return Outcome(row.line, "made")
    first = next(iter(holders.values()))
    held = {(each.channel, each.address) for each in first.addresses}
    return Outcome(row.line, "known" if held >= set(reached) or len(holders) > 1 else "joined", first.id)


def _take(c: Unit, by: Actor, row: Row, said: Declared, batch: str) -> Outcome:
    """One row; what does not fit leaves it out, and the others in."""
    country = accounts.account(c).country
    outcome = _foreseen(c, row, country, set())
    origin = Origin(HOW, said.source, said.means, said.ground, said.collected, said.shown, batch, row.line)
    reached = _addresses(row, country)
    try:
        if outcome.fate == "made":
            made = crm.create(c, _change(row), reached, origin=origin, by=by)
            outcome = Outcome(row.line, "made", made.id)
        elif outcome.contact:
            for channel, address in reached:
                if crm.find(c, channel, address) is None:
                    crm.add_address(c, outcome.contact, channel, address, by=by)
            crm.tell_origin(c, outcome.contact, origin, by=by)
    except BadInput as bad:
        return Outcome(row.line, "left", why=next(iter(bad.fields.values())))
    except Problem as problem:
        return Outcome(row.line, "left", why=f"{_words(problem)}.problem.{problem.type}.title")
    if outcome.contact and row.told.get("opted_out", "").casefold() in ("yes", "true", "1", "oui", "x"):
        crm.opt_out(c, outcome.contact, "all", by=by)
    return outcome


def _words(problem: Problem) -> str:
    return type(problem).__module__.split(".")[1]


def _change(row: Row) -> Change:
    told = row.told
    own = {name.removeprefix(OWN): value for name, value in told.items() if name.startswith(OWN)}
    return Change(
        name=told.get("name", "")[:300], locale=told.get("locale") or None, note=told.get("note") or None,
        country=told.get("country", "").upper() or None, region=told.get("region") or None,
        time_zone=told.get("time_zone") or None, fields=own,
    )  # fmt: skip


def _is_only_from(c: Unit, contact: str, batch: str) -> bool:
    """Whether nothing but this list is known of a contact: no other origin, no conversation, no consent, no refusal."""
    family = crm.family(c, contact)
    if len(family) > 1 or any(each.batch != batch for each in crm.origins_of(c, contact)):
        return False
    if any(conversations.latest_of(c, person) for person in crm.persons(c, contact)):
        return False
    held = crm.contact(c, contact)
    return not held.erased and not held.opted_out and not ledger.of_contacts(c, family)
