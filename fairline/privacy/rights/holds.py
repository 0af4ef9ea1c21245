"""Keeps what a court or a law wants kept: a contact, a conversation, or all of a stretch of time.

`held` says what is under a hold now; `keep_back` seals a copy of a held conversation before its person is forgotten.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fairline import accounts, conversations, crm, journal
from fairline.journal import Actor
from fairline.kit.clock import Millis, to_text
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.kit.work import enqueue
from fairline.privacy.holding import Collected
from fairline.privacy.rights import events, store
from fairline.privacy.rights.model import Hold
from fairline.privacy.rights.reading import known_by

REVIEW = "privacy.hold-review"
LONGEST: Millis = 366 * 86_400_000  # a hold is looked at once a year at the least


@dataclass(frozen=True, slots=True)
class Held:
    """What is under a legal hold now. `everything`: what was said in some stretch of time is, whoever said it; what
    cannot be told apart by its time had better stay.
    """

    contacts: frozenset[str]
    conversations: frozenset[str]
    everything: bool

    def whole(self, family: list[str]) -> bool:
        """Whether nothing of a contact may be forgotten."""
        return not self.contacts.isdisjoint(family)


def held(c: Unit, *, seals: bool = True) -> Held:
    """What is under a hold at this instant, `seals` of authorities among it. A contact is meant with all that was
    merged into it.
    """
    live = store.holds(c)
    contacts, talks, everything = _under_seal(c) if seals else (set[str](), set[str](), False)
    for each in live:
        if each.what == "contact":
            contacts.update(_family(c, each.about))
    return Held(
        frozenset(contacts),
        frozenset(talks | {each.about for each in live if each.what == "conversation"}),
        everything or any(each.what == "period" for each in live),
    )


def _under_seal(c: Unit) -> tuple[set[str], set[str], bool]:
    """Contacts, conversations, and whether everything lies under an authority's seal: of a number, all that was said
    by it, with everybody who said it.
    """
    of: dict[str, list[str]] = {}
    for ref in accounts.sealed(c):
        kind, _, named = ref.partition(":")
        of.setdefault(kind, []).append(named)
    talks = {*of.get("conversation", ()), *conversations.ids_by_senders(c, of.get("sender", ()))}
    whose = conversations.contacts_of(c, sorted(talks)) if talks else []
    contacts = {each for one in (*of.get("contact", ()), *whose) for each in _family(c, one)}
    return contacts, talks, "account" in of


def place(
    c: Unit,
    by: Actor,
    what: str,
    about: str,
    *,
    why: str,
    owner: str,
    review: Millis,
    begin: Millis | None = None,
    until: Millis | None = None,
    case: str = "",
) -> Hold:
    """Have something kept: a contact by their id or an address, a conversation by its id, what was said in a stretch
    of time. `review` is when its owner looks again, within a year. Raises BadInput, NotFound."""
    wrong = {}
    if not why.strip():
        wrong["why"] = "kit.field.required"
    if not c.at < review <= c.at + LONGEST:
        wrong["review"] = "privacy.rights.field.review"
    if what == "period" and (begin is None or until is None or begin >= until):
        wrong["until"] = "kit.field.invalid"
    if wrong:
        raise BadInput(what="legal hold", fields=wrong)
    if what == "contact":
        about = crm.resolve(c, about if about.startswith("ctc_") else known_by(c, about))
    elif what == "conversation":
        about = conversations.conversation(c, about).id
    told = events.LegalHoldPlaced(
        hold=c.new_id("hld"), what=what, concerns=about if what != "period" else "", why=why.strip(), owner=owner,
        review=review, begin=begin, until=until, case=case,
    )  # fmt: skip
    journal.append(c, by, told)
    enqueue(c, REVIEW, {"hold": told.hold}, due=review, key=f"{REVIEW}:{told.hold}")
    return one(c, told.hold)


def one(c: Unit, id: str) -> Hold:
    """One hold. Raises NotFound."""
    found = store.hold(c, id)
    if found is None:
        raise NotFound(what=id)
    return found


def lift(c: Unit, by: Actor, id: str, why: str) -> None:
    """It need not be kept any longer; copies made for it alone are thrown away. What waited for it goes on by itself.

    Raises NotFound.
    """
    found = one(c, id)
    if found.lifted is not None:
        return
    journal.append(c, by, events.LegalHoldLifted(hold=id, why=why))
    for row in store.kept(c, id):
        journal.destroy(c, row["person"])
        journal.append(c, by, events.HeldMatterDropped(hold=id, conversation=row["conversation"]))
        c.tools.blobs.delete(row["blob"])


def review_due(c: Unit, payload: Mapping[str, Any]) -> None:
    """Remind its owner, once."""
    found = store.hold(c, payload["hold"])
    if found is not None and found.lifted is None:
        journal.append(c, journal.HOUSE, events.LegalHoldReviewDue(hold=found.id))


def keep_back(c: Unit, request: str, collected: Collected) -> int:
    """Before somebody is forgotten: seal what they said in conversations under hold, by each hold's own key. How many
    conversations were kept back.
    """
    many = 0
    for hold in store.holds(c):
        matter = hold.about if hold.what == "conversation" else request
        if hold.what == "contact" or any(row["conversation"] == matter for row in store.kept(c, hold.id)):
            continue
        rows = [
            {"module": each.module, "place": each.place, **row}
            for each, held_rows in collected
            for row in held_rows
            if _is_held(hold, row)
        ]
        if rows:
            _seal(c, hold, matter, request, rows)
            many += 1
    return many


def _is_held(hold: Hold, row: Mapping[str, Any]) -> bool:
    if hold.what == "conversation":
        return hold.about in (row.get("conversation"), row.get("id"))
    said = str(row.get("at") or "")
    return bool(said) and (to_text(hold.begin) or "") <= said < (to_text(hold.until) or "")


def read(c: Unit, by: Actor, id: str, conversation: str, why: str) -> bytes:
    """What is held, as JSON; who read it and why stands in the journal. Raises NotFound, BadInput."""
    if not why.strip():
        raise BadInput(what="why", fields={"why": "kit.field.required"})
    row = next((each for each in store.kept(c, id) if each["conversation"] == conversation), None)
    content = journal.open_for(c, row["person"], c.tools.blobs.get(row["blob"]), row["blob"]) if row else None
    if content is None:
        raise NotFound(what=conversation)
    journal.append(c, by, events.HeldMatterRead(hold=id, conversation=conversation, why=why.strip()))
    return content


def _seal(c: Unit, hold: Hold, matter: str, request: str, rows: list[dict[str, Any]]) -> None:
    person = journal.new_person(c)
    blob = f"held_{hold.id}_{matter}"
    told = {"hold": hold.id, "conversation": matter, "kept": to_text(c.at), "rows": rows}
    content = json.dumps(told, ensure_ascii=False, default=str).encode()
    c.tools.blobs.put(blob, journal.seal_for(c, person, content, blob))
    kept = events.HeldMatterKept(
        hold=hold.id, conversation=matter, person=person, blob=blob, request=request, rows=len(rows)
    )
    journal.append(c, journal.HOUSE, kept)


def _family(c: Unit, contact: str) -> list[str]:
    try:
        return crm.family(c, contact)
    except NotFound:
        return [contact]
