"""Serving other businesses: clients, the operator's written consent, their own accounts, and leaving by a plan.

Clauses DTA-RESELL, TDA-NO-RESALE. A client's account is an account like any other, with its own agreement, brand and
proof of who it is; it says whose it is in the end, and through whom it is served.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from fairline.accounts import store as accounts
from fairline.accounts.accounts import account
from fairline.accounts.brands import used
from fairline.accounts.checks import clean_name, known_country
from fairline.accounts.figures import parameters
from fairline.accounts.notices import notify
from fairline.accounts.shared import store as shared
from fairline.accounts.together import store
from fairline.accounts.together.events import (
    BrandOwnerDeclared,
    ClientAsked,
    ClientLinked,
    ResaleConsented,
    ResaleRevoked,
    ResaleSuspected,
    ServedUnder,
)
from fairline.accounts.together.store import Client
from fairline.journal import HOUSE, Actor, Entry, append
from fairline.kit.clock import Millis, to_text
from fairline.kit.db import Database, Unit
from fairline.kit.errors import BadInput, Conflict, NotFound
from fairline.kit.job import Job
from fairline.kit.work import enqueue

DAY = 24 * 3_600_000  # ms
UNRELATED = 3  # brands of other businesses without a consent before one more is held: resale.unrelated_brands_warn
LEAVES_IN = 90  # days, where no document in force says otherwise: export.days_after_end
TOLD = frozenset({"owner", "admin", "compliance_officer"})
CHANNELS = frozenset({"webchat", "email", "sms", "voice", "whatsapp"})
JOB = "accounts.served"


def ask(c: Unit, actor: Actor, *, name: str, country: str, channels: Sequence[str], terms: str = "") -> str:
    """Want to serve a client: it waits for the operator's consent. Its id. Raises BadInput, Conflict."""
    wanted = tuple(sorted(set(channels)))
    if not wanted or set(wanted) - CHANNELS:
        raise BadInput(what="channels", fields={"channels": "kit.field.invalid"})
    clean = clean_name(name)
    if any(each.name.casefold() == clean.casefold() and each.state != "leaving" for each in store.clients(c)):
        raise Conflict(what=clean)
    client = c.new_id("cli")
    told = ClientAsked(client=client, name=clean, country=known_country(country), channels=wanted, terms=terms.strip())
    append(c, actor, told)
    return client


def consent(c: Unit, actor: Actor, *, clients: Sequence[str], signed: str, signed_on: Millis) -> str:
    """The operator agrees in writing to these clients: `signed` is a document on file with this account, in force.

    Raises BadInput, NotFound.
    """
    named = [client(c, each) for each in dict.fromkeys(clients)]
    on_file = {each.id for each in accounts.agreements.signed(c) if each.ends is None or each.ends > c.at}
    if not named or signed not in on_file:
        raise BadInput(what="consent", fields={"signed" if named else "clients": "kit.field.invalid"})
    if signed_on > c.at:
        raise BadInput(what="consent", fields={"signed_on": "kit.field.invalid"})
    given = c.new_id("rsc")
    ids = tuple(each.id for each in named)
    append(c, actor, ResaleConsented(consent=given, clients=ids, signed=signed, signed_on=signed_on))
    return given


def revoke(c: Unit, actor: Actor, consent: str, why: str) -> Millis:
    """The consent ends; its clients have until the instant answered (ms UTC) to leave. Raises BadInput, NotFound."""
    held = next((row for row in store.consents(c) if row["id"] == consent and row["revoked"] is None), None)
    if held is None:
        raise NotFound(what=consent)
    if not why.strip():
        raise BadInput(what="why", fields={"why": "kit.field.required"})
    ends = Millis(c.at + parameters(c).whole("export.days_after_end", LEAVES_IN) * DAY)
    leaving = tuple(each.id for each in store.clients(c) if each.consent == consent and each.state == "consented")
    append(c, actor, ResaleRevoked(consent=consent, clients=leaving, why=why.strip(), ends=ends))
    day = (to_text(ends) or "")[:10]
    notify(
        c,
        HOUSE,
        "accounts.together.revoked",
        TOLD,
        values={"day": day, "many": len(leaving)},
        clause="DTA-RESELL",
        letter=True,
        href="/admin/together",
        banner_days=30,
        once=f"resale:{consent}",
    )
    return ends


def link(c: Unit, actor: Actor, id: str, linked: str) -> None:
    """The operator opened an account for a client, and says which. Raises NotFound, BadInput."""
    if linked == c.account or any(each.linked == linked and each.id != id for each in store.clients(c)):
        raise BadInput(what="linked", fields={"linked": "kit.field.taken"})
    if client(c, id).linked != linked:
        append(c, actor, ClientLinked(client=id, linked=linked))


def client(c: Unit, id: str) -> Client:
    """A client. Raises NotFound."""
    found = next((each for each in store.clients(c) if each.id == id), None)
    if found is None:
        raise NotFound(what=id)
    return found


def exit_plan(c: Unit, one: Client) -> list[tuple[str, Millis]]:
    """What happens until a client has left, and when (ms UTC): it is told, makes a contract of its own or takes its
    data along by the middle of the time, and ends. Empty where it does not leave.
    """
    revoked = next((row["revoked"] for row in store.consents(c) if row["id"] == one.consent), None)
    if one.ends is None or revoked is None:
        return []
    return [("told", revoked), ("own", Millis((revoked + one.ends) // 2)), ("ends", one.ends)]


def owned_by(c: Unit, actor: Actor, brand: str, owner: str) -> None:
    """Say whose brand it is: empty for the account's own. One more of another business than may be without a consent
    that names it is written down, and held in a case. Raises NotFound.
    """
    used(c, brand)
    told = clean_name(owner) if owner.strip() else ""
    if store.owners(c).get(brand, "") == told:
        return
    append(c, actor, BrandOwnerDeclared(brand=brand, owner=told))
    strange = _without_consent(c)
    if brand in strange and len(set(strange.values())) > UNRELATED:
        append(c, HOUSE, ResaleSuspected(brand=brand, owners=len(set(strange.values()))))


def _without_consent(c: Unit) -> Mapping[str, str]:
    """Brands of other businesses that no consent names."""
    declared = store.identity(c)
    ours = {account(c).name.casefold(), declared["legal_name"].casefold() if declared is not None else ""}
    named = {each.name.casefold() for each in store.clients(c) if each.state == "consented"}
    return {brand: of.casefold() for brand, of in store.owners(c).items() if of.casefold() not in ours | named}


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Their accounts are told how they stand."""
    enqueue(c, JOB, {}, key=JOB)


async def tell_clients(job: Job) -> Callable[[Unit], None] | None:
    """Write into every client's account for whom it is served and how that stands."""
    database: Database = job.database
    for each in await database.read(store.clients, job.account):
        if each.linked:
            await database.write(_teller(job.account, each), each.linked)
    return None


def _teller(reseller: str, one: Client) -> Callable[[Unit], None]:
    def unit(c: Unit) -> None:
        event = ServedUnder(
            reseller=reseller,
            client=one.id,
            business=one.name,
            state=one.state,
            channels=one.channels,
            ends=one.ends,
        )
        held = shared.served(c)
        if held is None or (held["client"], held["state"], held["ends"]) != (one.id, one.state, one.ends):
            append(c, HOUSE, event)
            _tell(c, event)

    return unit


def _tell(c: Unit, event: ServedUnder) -> None:
    if event.state != "leaving" or event.ends is None:
        return
    notify(
        c,
        HOUSE,
        "accounts.together.leaving",
        TOLD,
        values={"day": (to_text(event.ends) or "")[:10], "business": event.business},
        clause="DTA-RESELL",
        letter=True,
        banner_days=90,
        once=f"served:{event.client}:{event.ends}",
    )


KINDS = frozenset({"ClientAsked", "ResaleConsented", "ResaleRevoked", "ClientLinked"})
JOBS: Mapping[str, Any] = {JOB: tell_clients}
