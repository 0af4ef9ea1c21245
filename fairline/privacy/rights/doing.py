"""Carries out what was granted: at once where it only spares the person, else by gathering, forgetting, marking."""

from fairline import crm, journal
from fairline.journal import HOUSE, Actor
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.privacy import requests
from fairline.privacy import store as data_requests
from fairline.privacy.consent import marks
from fairline.privacy.consent.service import withdraw
from fairline.privacy.model import Kind, Report
from fairline.privacy.problems import AlreadyErased
from fairline.privacy.rights import events, holds, own, recipients, store
from fairline.privacy.rights.detect import is_about_marketing
from fairline.privacy.rights.intake import forget_later
from fairline.privacy.rights.letters import LASTS, write
from fairline.privacy.rights.model import RightsRequest
from fairline.privacy.rights.reading import one, who

AT_ONCE = frozenset({"withdrawal", "no_sale", "limit_use", "objection"})
GATHERS = frozenset({"access", "portability"})
FORGETS = frozenset({"erasure", "child"})


def at_once(c: Unit, request: RightsRequest) -> None:
    """What only spares a person is done the moment it is asked, and answered. An objection to more than marketing
    stops that use too, until a member has weighed it.
    """
    if request.right not in AT_ONCE or not request.contact or request.state != "open":
        return
    if request.right == "objection":
        _mark(c, HOUSE, request, "objected")
        if not is_about_marketing(who(c, request).words):
            _mark(c, HOUSE, request, "restricted")
            return
    carry_out(c, HOUSE, request)


def carry_out(c: Unit, by: Actor, request: RightsRequest, words: str = "") -> None:
    """Do what was granted. `by` is who granted it."""
    if request.right in GATHERS and own.is_asked_of_us(c, request):
        own.begin(c, by, request)
    elif request.right in GATHERS | FORGETS and request.contact:
        _begin(c, by, request)
    elif request.contact:
        _do(c, by, request)
        finish(c, request, words=words)
    else:
        finish(c, request, letter="nobody" if request.right not in ("question", "complaint") else "done", words=words)


def _begin(c: Unit, by: Actor, request: RightsRequest) -> None:
    kind: Kind = "erasure" if request.right in FORGETS else "access"
    if kind == "erasure":
        if holds.held(c).whole(crm.family(c, request.contact)):
            wait(c, request)
            return
        recipients.tell(c, request.contact, "erasure")
    try:
        made = requests.ask(c, request.contact, kind, by, due_by=request.due)
    except AlreadyErased:
        finish(c, request, letter="nobody")
        return
    journal.append(c, by, events.RightsRequestBegun(request=request.id, data_request=made.id))


def own_gathered(c: Unit, request: RightsRequest, found: bool) -> None:
    """What the operator keeps of them is gathered: what its own account knows of them as a contact comes beside it."""
    if request.contact:
        _begin(c, HOUSE, request)
    else:
        finish(c, request, letter="package" if found else "nobody")


def wait(c: Unit, request: RightsRequest) -> None:
    """What is held by law is kept and not used; the person is told so."""
    if request.state != "held":
        _mark(c, HOUSE, request, "restricted")
        journal.append(c, HOUSE, events.RightsRequestHeld(request=request.id))
        write(c, request, "held")


def go_on(c: Unit) -> None:
    """A hold was lifted: what waited for it is carried out, unless another keeps it."""
    for request in store.held(c):
        if not holds.held(c).whole(crm.family(c, request.contact)):
            _begin(c, HOUSE, request)


def _do(c: Unit, by: Actor, request: RightsRequest) -> None:
    contact, right = request.contact, request.right
    if right == "correction":
        recipients.tell(c, contact, "correction")
    elif right == "restriction":
        _mark(c, by, request, "restricted")
        recipients.tell(c, contact, "restriction")
    elif right == "objection":
        _mark(c, by, request, "objected")
        if not is_about_marketing(who(c, request).words):
            _mark(c, by, request, "no_new_purposes")
    elif right == "withdrawal":
        withdraw(c, by, contact, scope="all", means="noted", words=who(c, request).words[:500])
    elif right == "no_sale":
        _mark(c, by, request, "do_not_sell")
        recipients.tell(c, contact, "stop")
    elif right == "limit_use":
        _mark(c, by, request, "no_disclosure")
        _mark(c, by, request, "no_new_purposes")


def release(c: Unit, request: RightsRequest) -> None:
    """The package may be fetched: the person is told where."""
    if request.state == "doing":
        finish(c, request, letter="package")


def gone(c: Unit, request: RightsRequest, report: Report | None) -> None:
    """Everything of the person was forgotten: they are told, with the proof's number."""
    if request.state == "doing":
        finish(c, request, report=report)


def stuck(c: Unit, request: RightsRequest) -> None:
    """It could not be carried out: it is open again, for a member to look."""
    if request.state == "doing":
        store_open = events.RightsRequestAccepted(request=request.id, right=request.right, needs=request.needs)
        journal.append(c, HOUSE, store_open)


def finish(
    c: Unit, request: RightsRequest, *, letter: str = "done", words: str = "", report: Report | None = None
) -> None:
    """Answer, and forget who asked a while later."""
    more = {"words": words} if words else {"words": "", "list": _list(c, request)}
    if request.right == "recipients":
        more["list"] = _list(c, request)
    write(c, request, letter, more)
    done = events.RightsRequestDone(request=request.id, data_request=request.data_request, report=report)
    journal.append(c, HOUSE, done)
    forget_later(c, request.id, c.at + LASTS)


def forget_who(c: Unit, request: str) -> None:
    """Destroy the key of an ended request: who asked, in which words, is gone; that it was asked and answered stays."""
    found = store.one(c, request)
    if found is not None and found.ended_at is not None and journal.destroy(c, found.person):
        journal.append(c, HOUSE, events.RightsRequestForgotten(request=request))


def _list(c: Unit, request: RightsRequest) -> str:
    """Who had something of the person in the last year, and what: California Civil Code 1798.83."""
    from fairline.kit.words import say
    from fairline.privacy.rights.clock import DAY
    from fairline.privacy.rights.letters import day

    if request.right != "recipients" or not request.contact:
        return ""
    found = recipients.of_contact(c, request.contact, request.received - 366 * DAY)
    if not found:
        return say("privacy.rights.recipients.none", request.language)
    lines = [
        f"* {each.recipient}, {each.reach}: {', '.join(each.categories)} ({day(each.disclosed, request.language)})"
        for each in found
    ]
    return "\n".join(lines)


def _mark(c: Unit, by: Actor, request: RightsRequest, name: str) -> None:
    try:
        marks.mark(c, by, request.contact, name, why=request.id)
    except (NotFound, crm.ContactGone):
        return


def data_request_of(c: Unit, request: RightsRequest) -> str:
    """The state of what gathers or forgets for a request; empty where nothing does."""
    found = data_requests.one(c, request.data_request) if request.data_request else None
    return found.state if found else ""


__all__ = ["at_once", "carry_out", "finish", "forget_who", "go_on", "gone", "one", "release", "stuck", "wait"]
