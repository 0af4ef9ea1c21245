"""Routes of the consent ledger."""

from typing import Any

from fairline import crm, journal
from fairline.crm import ContactGone
from fairline.journal import actor_from
from fairline.kit.clock import Millis, to_text
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.kit.words import say
from fairline.privacy.consent import importing, marks, service, store
from fairline.privacy.consent.model import Held, Mark, NewConsent
from fairline.privacy.consent.reading import evidence
from fairline.privacy.consent.shapes import (
    ConsentFile,
    ConsentsView,
    ConsentView,
    DoubtView,
    Judgement,
    LawView,
    LeftView,
    NewConsentBody,
    Reason,
    TakenInView,
    WhyView,
    Withdrawal,
)
from fairline.privacy.consent.why import Answer, why_may_i
from fairline.privacy.problems import ConsentInvalid, ContactRefusedBefore, NoticeMissing, RefusalSettled
from fairline.web import Asked, Page, delete, get, post, put
from fairline.web.paging import limit_of

READ, MANAGE = "consent.read", "consent.manage"


@get("/v1/contacts/{id:str}/consents", permission=READ)
async def read_consents(asked: Asked, id: str) -> ConsentsView:
    """What a contact agreed to and refused, with the evidence, and what may be sent to them."""
    return await asked.read(lambda c: _all(c, id, asked.language))


@get("/v1/contacts/{id:str}/why", permission=READ)
async def why_may_i_contact(asked: Asked, id: str, seller: str = "") -> list[WhyView]:
    """May I contact this person, and why: by channel and class of message, with the entries that prove it."""
    return await asked.read(lambda c: [_why(each, asked.language) for each in why_may_i(c, id, seller[:100])])


@post(
    "/v1/contacts/{id:str}/consents",
    permission=MANAGE,
    raises=(ConsentInvalid, ContactRefusedBefore, ContactGone),
)
async def give_consent(asked: Asked, id: str, data: NewConsentBody) -> ConsentView:
    """Keep a consent the contact gave. Ticked boxes, bought lists and visits to a page are none."""
    by = actor_from(asked.by)
    said = {name: getattr(data, name) for name in NewConsentBody.__struct_fields__}
    pending, at = said.pop("pending"), _instant(data.at, "at")
    expires = _instant(data.expires, "expires") if data.expires else None
    new = NewConsent(**(said | {"at": at, "expires": expires}))
    return await asked.write(lambda c: _view(c, service.give(c, by, id, new, pending=pending)))


@post("/v1/contacts/{id:str}/consents/{consent:str}/confirmation", permission=MANAGE)
async def confirm_consent(asked: Asked, id: str, consent: str, data: Reason) -> ConsentView:
    """The contact answered the request to confirm (double opt-in)."""
    by = actor_from(asked.by)

    def unit(c: Unit) -> ConsentView:
        found = store.one(c, consent)
        if found is None or found.contact not in crm.family(c, id):
            raise NotFound
        return _view(c, service.confirm(c, by, consent, data.why))

    return await asked.write(unit)


@post("/v1/contacts/{id:str}/withdrawals", permission="contact.change", raises=(ContactGone,))
async def withdraw_consent(asked: Asked, id: str, data: Withdrawal) -> ConsentsView:
    """The contact wants to hear no more: on a channel, from a brand, or at all. It holds at once, everywhere."""
    by = actor_from(asked.by)

    def unit(c: Unit) -> ConsentsView:
        service.withdraw(
            c, by, id, scope=data.scope, channel=data.channel, seller=data.seller, means=data.means, words=data.words
        )
        return _all(c, id, asked.language)

    return await asked.write(unit)


@delete("/v1/contacts/{id:str}/consents", permission="contact.change", raises=(ContactGone,))
async def withdraw_all_consents(asked: Asked, id: str) -> None:
    """The contact withdraws every consent: no marketing by any channel, from any brand."""
    by = actor_from(asked.by)
    await asked.write(lambda c: service.withdraw(c, by, id))


@put("/v1/contacts/{id:str}/marks/{mark:str}", permission=MANAGE, raises=(ContactGone,))
async def mark_contact(asked: Asked, id: str, mark: Mark, data: Reason) -> ConsentsView:
    """Mark a contact: a child, restricted, objected to marketing, a wrong number, not to be sold or handed on."""
    by = actor_from(asked.by)

    def unit(c: Unit) -> ConsentsView:
        marks.mark(c, by, id, mark, data.why)
        return _all(c, id, asked.language)

    return await asked.write(unit)


@delete("/v1/contacts/{id:str}/marks/{mark:str}", permission=MANAGE, raises=(NoticeMissing, ContactGone))
async def unmark_contact(asked: Asked, id: str, mark: Mark, why: str = "", notice: str = "") -> None:
    """Take a mark off. Before a restriction ends the contact is told: `notice` says how and when."""
    by = actor_from(asked.by)
    await asked.write(lambda c: marks.unmark(c, by, id, mark, why[:1_000], notice[:1_000]))


@post("/v1/consent-imports", permission=MANAGE)
async def import_consents(asked: Asked, data: ConsentFile) -> TakenInView:
    """Keep consents that were given elsewhere. A row without method, time or source is left out, and no row undoes a
    refusal.
    """
    by, language = actor_from(asked.by), asked.language

    def unit(c: Unit) -> TakenInView:
        found = importing.take_in(c, by, data.csv)
        left = [LeftView(each.line, say(each.why, language)) for each in found.left]
        return TakenInView(found.batch, found.kept, left)

    return await asked.write(unit)


@get("/v1/unclear-refusals", permission=READ)
async def list_unclear_refusals(asked: Asked, cursor: str = "", limit: int | None = None) -> Page[DoubtView]:
    """What may be a refusal and nobody has judged yet, newest first. Until then no marketing goes to them."""
    most = limit_of(limit)
    before = int(cursor) if cursor.isdecimal() and len(cursor) < 19 else 2**62

    def unit(c: Unit) -> Page[DoubtView]:
        found = store.doubts(c, before, most + 1)
        views = [_doubt(c, row) for row in found[:most]]
        return Page(views, str(found[most - 1]["number"]) if len(found) > most else None)

    return await asked.read(unit)


@post("/v1/unclear-refusals/{number:int}/judgement", permission="contact.change", raises=(RefusalSettled,))
async def judge_refusal(asked: Asked, number: int, data: Judgement) -> None:
    """Say whether it was a refusal. If it was, the contact hears no more; if not, they may again."""
    by = actor_from(asked.by)
    if not 0 < number < 2**62:
        raise NotFound
    await asked.write(lambda c: marks.settle(c, by, number, was_meant=data.was_meant))


def _all(c: Unit, contact: str, language: str) -> ConsentsView:
    found = crm.contact(c, crm.resolve(c, contact))
    family = crm.family(c, found.id)
    held = store.of_contacts(c, family)
    where = crm.whereabouts(c, found.id)
    return ConsentsView(
        consents=[_view(c, each) for each in reversed(held)],
        marks=[row["mark"] for row in store.marks(c, family)],
        places=list(where.places) if where else [],
        why=[_why(each, language) for each in why_may_i(c, found.id)],
    )


def _view(c: Unit, held: Held) -> ConsentView:
    told = evidence(c, held.number)
    return ConsentView(
        id=held.id,
        channel=held.channel,
        purpose_class=held.purpose_class,
        kind=held.kind,
        method=held.method,
        seller=held.seller,
        at=to_text(held.at) or "",
        expires=to_text(held.expires),
        pending=held.pending,
        number=held.number,
        source=told.get("source", ""),
        proof=told.get("proof", ""),
        text=told.get("text", ""),
    )


def _why(answer: Answer, language: str) -> WhyView:
    consent = answer.consent
    return WhyView(
        channel=answer.channel,
        purpose_class=answer.purpose_class,
        may=answer.may,
        why=answer.why,
        words=say(f"privacy.why.{answer.why}", language),
        needed=answer.needed,
        has=consent.kind,
        since=to_text(consent.at),
        expires=to_text(consent.expires),
        withdrawn_at=to_text(consent.withdrawn_at),
        evidence=consent.evidence,
        refusal=answer.refusal,
        laws=[LawView(cite.place, cite.law, cite.checked, cite.verified) for cite in answer.laws],
    )


def _doubt(c: Unit, row: Any) -> DoubtView:
    holder = next(iter(crm.holders(c, [row["person"]])), None)
    entry = journal.one(c, row["number"])
    words = getattr(entry.event, "words", "") if entry is not None else ""
    return DoubtView(
        number=row["number"],
        contact=holder.contact if holder else None,
        channel=row["channel"],
        message=row["message"],
        at=to_text(row["at"]) or "",
        words=words,
    )


def _instant(said: str, name: str) -> Millis:
    found = importing.instant_of(said)
    if found is None:
        raise BadInput(what=name, fields={name: "kit.field.invalid"})
    return found


ROUTES: list[Any] = [
    read_consents,
    why_may_i_contact,
    give_consent,
    confirm_consent,
    withdraw_consent,
    withdraw_all_consents,
    mark_contact,
    unmark_contact,
    import_consents,
    list_unclear_refusals,
    judge_refusal,
]
