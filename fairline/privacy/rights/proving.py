"""Finds out who asks, by no more than the risk wants: a code mailed to the address they gave, or a person who looks."""

from fairline import crm, journal
from fairline.journal import HOUSE, Actor
from fairline.kit.clock import Millis
from fairline.kit.codes import code_of as made_of
from fairline.kit.codes import is_code
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.privacy.rights import events
from fairline.privacy.rights.clock import Clock, stands_still
from fairline.privacy.rights.intake import pack_of, watch
from fairline.privacy.rights.letters import write
from fairline.privacy.rights.model import RightsRequest
from fairline.privacy.rights.problems import CannotStop
from fairline.privacy.rights.reading import one, running, who

VALID: Millis = 24 * 3_600_000
MOST_WRONG, MOST_CODES = 5, 5


def ask(c: Unit, request: RightsRequest, link: str = "") -> bool:
    """Mail a code to the address the request came with; whether one was. The clock stands still meanwhile where the
    law of the place lets it.
    """
    if request.asked_codes >= MOST_CODES or not who(c, request).address:
        return False
    asked = events.RightsProofAsked(request=request.id, act=c.new_id("act"), until=c.at + VALID)
    journal.append(c, HOUSE, asked)
    code = code_of(c, request.id, request.asked_codes + 1)
    first = request.asked_codes == 0 and not request.is_proven
    write(c, request, "received" if first else "code", {"code": code}, act=asked.act)
    if first and request.paused is None and stands_still(pack_of(request, crm.home(c))):
        journal.append(c, HOUSE, events.RightsClockStopped(request=request.id))
    return True


def give(c: Unit, request: RightsRequest, code: str) -> bool:
    """A code was given back; whether it is the one that was mailed last, in time, and not guessed at too often."""
    if not may_guess(c, request):
        return False
    right = code_of(c, request.id, request.asked_codes)
    person = Actor("contact", request.person)
    if not is_code(code, right):
        journal.append(c, person, events.RightsProofWrong(request=request.id))
        return False
    journal.append(c, person, events.RightsProofGiven(request=request.id, person=request.person, by="code"))
    start_clock(c, HOUSE, request.id)
    return True


def may_guess(c: Unit, request: RightsRequest) -> bool:
    """Whether a code is awaited."""
    return request.code_until is not None and c.at < request.code_until and request.wrong_codes < MOST_WRONG


def by_hand(c: Unit, by: Actor, id: str, how: str) -> RightsRequest:
    """A member made sure who asks, and says how. Raises NotFound, RequestEnded, BadInput."""
    found = running(c, id)
    if not how.strip():
        raise BadInput(what="how", fields={"how": "kit.field.required"})
    told = events.RightsProofGiven(request=id, person=found.person, by="hand", how=how.strip())
    journal.append(c, by, told)
    start_clock(c, by, id)
    return one(c, id)


def stop_clock(c: Unit, by: Actor, id: str) -> RightsRequest:
    """Let the clock stand still until it is shown who asks, where the law lets it. Raises CannotStop and the others."""
    found = running(c, id)
    if found.paused is not None or found.is_proven or not stands_still(pack_of(found, crm.home(c))):
        raise CannotStop
    journal.append(c, by, events.RightsClockStopped(request=id))
    return one(c, id)


def start_clock(c: Unit, by: Actor, id: str) -> None:
    """Let the clock run again: the request is due as much later as it stood still."""
    found = one(c, id)
    if found.paused is not None:
        due = found.due + (c.at - found.paused)
        journal.append(c, by, events.RightsClockStarted(request=id, due=due))
        watch(c, id, Clock(due, None), found.received)


def code_of(c: Unit, request: str, number: int) -> str:
    """The code of a request's so-manieth mail: made from our key, so that it is kept nowhere."""
    return made_of(c.tools.keyring.derive("privacy desk"), f"code:{c.account}:{request}:{number}")
