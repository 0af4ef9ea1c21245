"""Telephone numbers as they are told to whoever asks over HTTP."""

import msgspec

from fairline.accounts import names_of
from fairline.kit.clock import Millis, to_text
from fairline.kit.db import Unit
from fairline.kit.words import say
from fairline.numbers.phones import countries, fallbacks, store
from fairline.numbers.phones.lines import line_of
from fairline.numbers.phones.looking import NOTICE, is_idle
from fairline.numbers.phones.model import PROOF_LASTS, RECOVERS, ForwardingAsked, Papers, Phone, Place
from fairline.numbers.phones.proving import proven_number
from fairline.numbers.phones.settling import missing

WORDS = "numbers.phones"


class PlaceView(msgspec.Struct, frozen=True, kw_only=True):
    """A postal address that emergency services are sent to."""

    name: str
    street: str
    house: str
    city: str
    postcode: str
    country: str
    region: str = ""
    more: str = ""


class Lack(msgspec.Struct, frozen=True):
    """Something that has to be there before the number may be used."""

    what: str
    words: str


class ProofView(msgspec.Struct, frozen=True, kw_only=True):
    """How the number was proven, and until when that counts."""

    how: str
    at: str | None
    until: str | None
    counts: bool
    evidence: str


class StepView(msgspec.Struct, frozen=True, kw_only=True):
    """A step of a move between providers."""

    step: str
    words: str
    at: str | None
    due: str | None
    note: str


class PortingView(msgspec.Struct, frozen=True, kw_only=True):
    """A move between providers."""

    direction: str
    provider: str
    open: bool
    steps: list[StepView]


class AskedView(msgspec.Struct, frozen=True, kw_only=True):
    """Where calls are to go from `until` on; it waits, because `member` asked for it from a new place."""

    forward_to: str
    forwarding: bool
    member: str
    until: str | None


class FallbackView(msgspec.Struct, frozen=True, kw_only=True):
    """What its provider does with its calls while no process of ours runs. `state`: told, waiting, refused, none,
    unset, set, seen; `open` where something is still to do (`remedy`). `to` is the number its provider knows, `by` who
    set it there by hand, `seen` when a drill showed it and `seen_after` how many seconds that took.
    """

    state: str
    words: str
    remedy: str
    open: bool
    hosted: bool
    to: str
    at: str | None
    by: str
    seen: str | None
    seen_after: int


class NumberView(msgspec.Struct, frozen=True, kw_only=True):
    """A telephone number, as an admin sees it. `missing` says what keeps it from being active."""

    id: str
    number: str
    country: str
    kind: str
    name: str
    state: str
    words: str
    since: str | None
    source: str
    capabilities: list[str]
    trunk: str
    entry: str
    brand: str
    forward_to: str
    forwarding: bool
    asked: AskedView | None
    fallback: FallbackView | None
    keep: str
    shown_name: str
    asked_name: str
    place: PlaceView | None
    proof: ProofView | None
    proven: bool
    porting: PortingView | None
    reach: str
    rule: str
    why: str
    missing: list[Lack]
    idle_since: str | None
    releasable: bool
    recovers_until: str | None
    supplier: str


class PapersView(msgspec.Struct, frozen=True, kw_only=True):
    """What a country asks for a kind of numbers, and what was shown. `terms` is the version of its additional terms,
    empty where there are none; `offered` whether there are such numbers.
    """

    country: str
    kind: str
    offered: bool
    asked: list[Lack]
    designated: bool
    terms: str
    terms_words: str
    terms_accepted: str | None
    note: str
    cite: str
    holder: str
    own_use: bool
    shown: dict[str, str]
    state: str
    words: str
    reference: str
    why: str
    expires: str | None
    deadline: str | None


def view(c: Unit, phone: Phone, language: str) -> NumberView:
    """A number as it is told."""
    lacks = missing(c, phone) if phone.state != "released" else ()
    told = {
        name: getattr(phone, name)
        for name in ("id", "number", "country", "kind", "name", "state", "source", "trunk", "entry", "brand")
    }
    more = {name: getattr(phone, name) for name in ("forward_to", "forwarding", "keep", "shown_name", "asked_name")}
    return NumberView(
        **told,
        **more,
        words=say(f"{WORDS}.state.{phone.state}", language),
        since=to_text(phone.since),
        capabilities=list(phone.capabilities),
        asked=_asked(phone.asked),
        fallback=_fallback(c, phone, language),
        place=_place(phone.place),
        proof=_proof(c, phone),
        proven=proven_number(c, phone.id) is not None,
        porting=_porting(phone, language),
        reach=phone.reach,
        rule=phone.rule,
        why=phone.why,
        missing=[Lack(what, say(f"{WORDS}.missing.{what}", language)) for what in lacks],
        idle_since=to_text(phone.idle_since),
        releasable=phone.idle_told is not None and c.at >= phone.idle_told + NOTICE and is_idle(c, phone),
        recovers_until=_recovers(c, phone),
        supplier=say(f"{WORDS}.supplier", language) if countries.is_designated(phone.country) else "",
    )


def papers_view(c: Unit, papers: Papers, language: str) -> PapersView:
    """What a country asks, and what was shown."""
    country = papers.country
    asked, version, note = (
        countries.asked_of(country, papers.kind),
        countries.terms_of(country),
        countries.note_of(country),
    )
    accepted = store.terms(c, country)
    return PapersView(
        country=country,
        kind=papers.kind,
        offered=asked is not None,
        asked=[Lack(name, say(f"{WORDS}.paper.{name}", language)) for name in asked or ()],
        designated=countries.is_designated(country),
        terms=version,
        terms_words=say(f"{WORDS}.terms.{country}", language) if version else "",
        terms_accepted=to_text(accepted.at) if accepted and accepted.version == version else None,
        note=say(f"{WORDS}.{note}", language) if note else "",
        cite=countries.cite_of(country),
        holder=papers.holder,
        own_use=papers.own_use,
        shown=dict(papers.shown),
        state=papers.state,
        words=say(f"{WORDS}.papers.{papers.state}", language),
        reference=papers.reference,
        why=papers.why,
        expires=to_text(papers.expires),
        deadline=to_text(papers.deadline),
    )


def _asked(asked: ForwardingAsked | None) -> AskedView | None:
    if asked is None:
        return None
    return AskedView(
        forward_to=asked.forward_to, forwarding=asked.forwarding, member=asked.member, until=to_text(asked.until)
    )


def _fallback(c: Unit, phone: Phone, language: str) -> FallbackView | None:
    state, held = fallbacks.stands(c, phone), phone.fallback
    if not state:
        return None
    return FallbackView(
        state=state,
        words=fallbacks.words(phone, state, language),
        remedy=fallbacks.remedy(phone, state, language),
        open=state in fallbacks.OPEN,
        hosted=line_of(c, phone.trunk).hosted,
        to=held.to,
        at=to_text(held.at) if held.at else None,
        by=names_of(c, [held.by]).get(held.by, "") if held.by else "",
        seen=to_text(held.seen) if held.seen else None,
        seen_after=held.seen_after,
    )


def _place(place: Place | None) -> PlaceView | None:
    if place is None:
        return None
    return PlaceView(**{name: getattr(place, name) for name in Place.__dataclass_fields__})


def _proof(c: Unit, phone: Phone) -> ProofView | None:
    held = phone.proof
    if held is None:
        return None
    until = Millis(held.at + PROOF_LASTS)
    return ProofView(
        how=held.how, at=to_text(held.at), until=to_text(until), counts=held.counts(c.at), evidence=held.evidence
    )


def _porting(phone: Phone, language: str) -> PortingView | None:
    held = phone.porting
    if held is None:
        return None
    steps = [
        StepView(
            step=one.step,
            words=say(f"{WORDS}.port.{one.step}", language),
            at=to_text(one.at),
            due=to_text(one.due),
            note=one.note,
        )
        for one in held.steps
    ]
    return PortingView(direction=held.direction, provider=held.provider, open=held.is_open, steps=steps)


def _recovers(c: Unit, phone: Phone) -> str | None:
    until = Millis(phone.since + RECOVERS)
    return to_text(until) if phone.state == "released" and c.at < until and phone.why != "ported" else None
