"""Routes of the privacy desk: requests for a right, for whoever answers them."""

from typing import Any

from fairline import accounts, conversations, crm
from fairline.journal import Actor, actor_from
from fairline.kit.clock import Millis, to_text
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.kit.words import LANGUAGES
from fairline.privacy.consent.importing import instant_of
from fairline.privacy.holding import collect, in_order
from fairline.privacy.rights import children, deciding, doing, holds, intake, proving, reading, store
from fairline.privacy.rights.answers import ReadyAnswer, ready
from fairline.privacy.rights.authorities import authorities
from fairline.privacy.rights.clock import extension
from fairline.privacy.rights.finding import whose
from fairline.privacy.rights.intake import NewRequest
from fairline.privacy.rights.model import ENDED, RUNNING, RightsRequest, Who
from fairline.privacy.rights.partners_http import shares
from fairline.privacy.rights.problems import (
    CannotStop,
    ExtendedAlready,
    NobodyMatched,
    NotProven,
    PartnersOpen,
    RequestEnded,
)
from fairline.privacy.rights.shapes import (
    Accepting,
    AuthorityView,
    ChildReport,
    Deciding,
    Extending,
    FoundView,
    Matching,
    NewRightsRequest,
    PassingOn,
    PlaceHeldView,
    Proving,
    RightsRequestView,
)
from fairline.web import Asked, Page, after_cursor, get, page_of, post
from fairline.web.paging import limit_of

MANAGE, SEE, REPORT = "data_request.manage", "data_request.suggest", "child.report"


@get("/v1/rights-requests", permission=MANAGE)
async def list_rights_requests(
    asked: Asked, ended: bool = False, cursor: str | None = None, limit: int | None = None
) -> Page[RightsRequestView]:
    """What people asked for, newest first: what is still to be answered, or what has ended."""
    after, most = after_cursor(cursor) or "", limit_of(limit)
    states = sorted(ENDED if ended else RUNNING)

    def unit(c: Unit) -> list[RightsRequestView]:
        return [seen(c, each) for each in store.listed(c, states, after, most + 1)]

    return page_of(await asked.read(unit), most, lambda view: view.id)


@post("/v1/rights-requests", permission=MANAGE, raises=(crm.ContactGone,))
async def make_rights_request(asked: Asked, data: NewRightsRequest) -> RightsRequestView:
    """Write a request down that came by telephone, letter or in a message. Its clock runs from when it was said."""
    by = actor_from(asked.by)

    def unit(c: Unit) -> RightsRequestView:
        said = {name: getattr(data, name) for name in NewRightsRequest.__struct_fields__}
        said["received"] = instant(data.received, "received") if data.received else c.at
        return seen(c, deciding.begin(c, by, NewRequest(**said)))

    return await asked.write(unit)


@get("/v1/rights-answers", permission=MANAGE)
async def list_rights_answers(asked: Asked, language: str = "en") -> list[ReadyAnswer]:
    """Answers to usual questions, in the language of whoever asked, with what holds at this moment."""
    wanted = language if language in LANGUAGES else LANGUAGES[0]
    return await asked.read(lambda c: ready(c, wanted))


@get("/v1/rights-requests/{id:str}", permission=MANAGE)
async def read_rights_request(asked: Asked, id: str) -> RightsRequestView:
    """One request."""
    return await asked.read(lambda c: seen(c, reading.one(c, id)))


@get("/v1/conversations/{id:str}/rights-requests", permission=SEE)
async def list_conversation_rights_requests(asked: Asked, id: str) -> list[RightsRequestView]:
    """What was asked for in a conversation, as recognised or as a member said; without who is behind it."""

    def unit(c: Unit) -> list[RightsRequestView]:
        found = conversations.conversation(c, id)
        return [seen(c, each, whole=False) for each in store.of_conversation(c, found.id)]

    return await asked.read(unit)


@post("/v1/rights-requests/{id:str}/acceptance", permission=SEE, raises=(RequestEnded,))
async def accept_rights_request(asked: Asked, id: str, data: Accepting) -> RightsRequestView:
    """What was recognised in a message is a request: the person is asked for proof where the right needs it."""
    by = actor_from(asked.by)

    def unit(c: Unit) -> RightsRequestView:
        before = reading.running(c, id)
        found = intake.accept(c, by, id, data.right)
        return seen(c, deciding.go(c, found) if before.state == "found" else found, whole=False)

    return await asked.write(unit)


@post("/v1/rights-requests/{id:str}/dismissal", permission=SEE, raises=(RequestEnded,))
async def dismiss_rights_request(asked: Asked, id: str) -> RightsRequestView:
    """It was no request. A contact that was locked as a child is open again."""
    by = actor_from(asked.by)

    def unit(c: Unit) -> RightsRequestView:
        found = reading.running(c, id)
        if found.state != "found" and not asked.may(MANAGE):
            raise RequestEnded
        ended = children.mistaken(c, by, id) if found.right == "child" and found.contact else intake.dismiss(c, by, id)
        return seen(c, ended, whole=False)

    return await asked.write(unit)


@post("/v1/rights-requests/{id:str}/contact", permission=MANAGE, raises=(RequestEnded,))
async def match_rights_request(asked: Asked, id: str, data: Matching) -> RightsRequestView:
    """Say whose data it is about."""
    return await _write(asked, lambda c, by: intake.match(c, by, id, data.contact))


@post("/v1/rights-requests/{id:str}/codes", permission=MANAGE, raises=(RequestEnded, CannotStop))
async def mail_rights_code(asked: Asked, id: str) -> RightsRequestView:
    """Mail whoever asked a code that shows that the address is theirs."""

    def unit(c: Unit, by: Actor) -> RightsRequest:
        if not proving.ask(c, reading.running(c, id)):
            raise CannotStop
        return reading.one(c, id)

    return await _write(asked, unit)


@post("/v1/rights-requests/{id:str}/proof", permission=MANAGE, raises=(RequestEnded,))
async def prove_rights_request(asked: Asked, id: str, data: Proving) -> RightsRequestView:
    """Somebody made sure who asks. What is noted says how, and keeps no paper."""
    return await _write(asked, lambda c, by: proving.by_hand(c, by, id, data.how))


@post("/v1/rights-requests/{id:str}/pause", permission=MANAGE, raises=(RequestEnded, CannotStop))
async def pause_rights_request(asked: Asked, id: str) -> RightsRequestView:
    """Let the clock stand still until it is shown who asks, where the law of their place lets it."""
    return await _write(asked, lambda c, by: proving.stop_clock(c, by, id))


@post("/v1/rights-requests/{id:str}/extension", permission=MANAGE, raises=(RequestEnded, ExtendedAlready))
async def extend_rights_request(asked: Asked, id: str, data: Extending) -> RightsRequestView:
    """Put the answer off, once, by what the law of their place lets; they are told why."""
    return await _write(asked, lambda c, by: deciding.extend(c, by, id, data.why))


@post("/v1/rights-requests/{id:str}/decision", permission=MANAGE, raises=(RequestEnded, NotProven, PartnersOpen))
async def decide_rights_request(asked: Asked, id: str, data: Deciding) -> RightsRequestView:
    """Decide. What was granted is done; the person is told, and of a refusal also where else they may turn to."""
    return await _write(
        asked, lambda c, by: deciding.decide(c, by, id, data.outcome, ground=data.ground, words=data.words)
    )


@post("/v1/rights-requests/{id:str}/search", permission=MANAGE, raises=(RequestEnded, NobodyMatched))
async def search_rights_request(asked: Asked, id: str) -> FoundView:
    """Look through every place for what stands of the person: how much where, and what a legal hold keeps."""

    def unit(c: Unit) -> FoundView:
        found = reading.running(c, id)
        if not found.contact:
            raise NobodyMatched
        family = crm.family(c, found.contact)
        collected = collect(c, family, in_order(c))
        held = holds.held(c)
        own = {str(row.get("conversation") or row.get("id") or "") for _, rows in collected for row in rows}
        return FoundView(
            [PlaceHeldView(each.module, each.place, len(rows)) for each, rows in collected if rows],
            held.whole(family),
            sorted(held.conversations & own),
        )

    return await asked.read(unit)


@post("/v1/rights-requests/{id:str}/forwarding", permission="operator.rights", raises=(RequestEnded,))
async def forward_rights_request(asked: Asked, id: str, data: PassingOn) -> RightsRequestView:
    """Pass a request on to the account whose data it is about, with its own time of receipt. We do not look at them."""
    by = actor_from(asked.by)
    found = await asked.database.read(lambda c: whose(c, data.known_by), "*")
    if found is None or found.account == asked.account:
        raise NotFound(what=data.known_by)
    new = await asked.read(lambda c: deciding.as_forwarded(c, reading.running(c, id)))
    there = await asked.door(found.account).write(
        lambda c: deciding.begin(c, accounts.acting_for_operator(by.id), new).id, found.account
    )

    def unit(c: Unit) -> RightsRequestView:
        deciding.passed_on(c, by, id, found.account, there)
        return seen(c, reading.one(c, id))

    return await asked.write(unit)


@post("/v1/contacts/{id:str}/child", permission=REPORT, raises=(crm.ContactGone,))
async def report_child(asked: Asked, id: str, data: ChildReport) -> RightsRequestView:
    """This contact is a child: their data are locked at once and forgotten within two days, unless the account serves
    children and a parent's consent is on file.
    """
    by = actor_from(asked.by)

    def unit(c: Unit) -> RightsRequestView:
        made = children.report(
            c, by, id, how=data.how, consented=data.consented, conversation=data.conversation
        )  # fmt: skip
        return seen(c, made, whole=False)

    return await asked.write(unit)


async def _write(asked: Asked, work: Any) -> RightsRequestView:
    by = actor_from(asked.by)
    return await asked.write(lambda c: seen(c, work(c, by)))


def seen(c: Unit, found: RightsRequest, *, whole: bool = True) -> RightsRequestView:
    """A request as it is shown; not `whole`, without who asked."""
    said = reading.who(c, found) if whole else Who()
    places = [each for each in found.places.split(",") if each]
    return RightsRequestView(
        id=found.id, right=found.right, state=found.state, source=found.source, role=found.role,
        received=to_text(found.received) or "", due=to_text(found.due) or "", confirm_by=to_text(found.confirm_by),
        confirmed_at=to_text(found.confirmed_at), needs=found.needs, proven=found.proven, paused=to_text(found.paused),
        extended=found.extended, extends_by=extension(intake.pack_of(found, crm.home(c))), late=_late(c, found),
        contact=found.contact, conversation=found.conversation, message=found.message, places=places,
        language=found.language, name=said.name, address=said.address, words=said.words, agent=said.agent,
        mandate=said.mandate, concerns=said.about, wish=said.wish, outcome=found.outcome, ground=found.ground,
        data_request=found.data_request, progress=doing.data_request_of(c, found), forwarded_to=found.forwarded_to,
        told=found.told.removeprefix("!"), reached=not found.told.startswith("!"), ended_at=to_text(found.ended_at),
        authorities=[AuthorityView(each.place, each.name, each.url) for each in authorities(places)],
        partners=shares(c, found.id) if whole else [],
    )  # fmt: skip


def _late(c: Unit, found: RightsRequest) -> bool:
    return found.ended_at is None and found.paused is None and c.at > found.due


def instant(said: str, name: str) -> Millis:
    """An instant as somebody wrote it (RFC 3339). Raises BadInput."""
    found = instant_of(said)
    if found is None:
        raise BadInput(what=name, fields={name: "kit.field.invalid"})
    return found


ROUTES: list[Any] = [
    list_rights_answers,
    list_rights_requests,
    make_rights_request,
    read_rights_request,
    list_conversation_rights_requests,
    accept_rights_request,
    dismiss_rights_request,
    match_rights_request,
    mail_rights_code,
    prove_rights_request,
    pause_rights_request,
    extend_rights_request,
    decide_rights_request,
    search_rights_request,
    forward_rights_request,
    report_child,
]
