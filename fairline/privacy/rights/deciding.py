"""What a member decides: granted, partly or refused; put off once; a restriction's end; passing on to who it is for."""

from dataclasses import replace

from fairline import crm, journal
from fairline.journal import Actor
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.privacy.consent import marks
from fairline.privacy.rights import asking_partners, doing, events
from fairline.privacy.rights.answers import quoted
from fairline.privacy.rights.clock import DAY, Clock, extension
from fairline.privacy.rights.intake import NewRequest, forget_later, pack_of, take, watch
from fairline.privacy.rights.letters import LASTS, write
from fairline.privacy.rights.model import GROUNDS, Outcome, RightsRequest
from fairline.privacy.rights.problems import ExtendedAlready, NotProven, RequestEnded
from fairline.privacy.rights.proving import ask
from fairline.privacy.rights.reading import is_mail, one, running, who
from fairline.privacy.rights.risk import SPARING


def begin(c: Unit, by: Actor, new: NewRequest) -> RightsRequest:
    """Take a request in, confirm its receipt, ask for proof where it is needed, and do at once what spares the person.

    Raises BadInput, NotFound.
    """
    made = take(c, by, new)
    return made if made.state == "found" else go(c, made)


def go(c: Unit, made: RightsRequest) -> RightsRequest:
    """What follows once it is sure that it is a request."""
    asking_partners.ask(c, made)
    if made.needs == "code" and not made.is_proven and ask(c, made):
        return one(c, made.id)
    if made.right in doing.AT_ONCE and made.contact:
        doing.at_once(c, made)
        made = one(c, made.id)
        if made.ended_at is not None:
            return made
    if is_mail(who(c, made).address):
        write(c, made, "received_plain")
    return one(c, made.id)


def decide(c: Unit, by: Actor, id: str, outcome: Outcome, *, ground: str = "", words: str = "") -> RightsRequest:
    """Decide. What hands something out, changes or forgets needs to be proven first; a refusal needs a ground, and
    names the authority the person may turn to.

    Raises NotFound, RequestEnded, NotProven, PartnersOpen, BadInput.
    """
    found = running(c, id)
    if found.state not in ("open", "found"):
        raise RequestEnded
    if outcome == "refused" and ground not in GROUNDS:
        raise BadInput(what="ground", fields={"ground": "privacy.rights.field.ground"})
    if outcome != "refused" and not found.is_proven:
        raise NotProven
    if outcome != "refused":
        asking_partners.ask(c, found)  # who received something since it was taken in is asked too
        asking_partners.refuse_if_open(c, id)
    if found.right in ("question", "complaint") and outcome != "refused" and not words.strip():
        raise BadInput(what="words", fields={"words": "kit.field.required"})
    words = quoted(c, words, found.language)
    told = events.RightsRequestDecided(
        request=id, person=found.person, outcome=outcome, ground=ground, words=words.strip(),
    )  # fmt: skip
    journal.append(c, by, told)
    if outcome == "refused":
        _refuse(c, by, found, ground, words.strip())
    else:
        doing.carry_out(c, by, found, words.strip())
    return one(c, id)


def extend(c: Unit, by: Actor, id: str, why: str) -> RightsRequest:
    """Put the answer off, once, by what the law of the place lets; the person is told why before it would be due.

    Raises NotFound, RequestEnded, ExtendedAlready, BadInput.
    """
    found = running(c, id)
    days = extension(pack_of(found, crm.home(c)))
    if found.extended or not days or c.at > found.due:
        raise ExtendedAlready
    if not why.strip():
        raise BadInput(what="why", fields={"why": "kit.field.required"})
    due = found.due + days * DAY
    told = events.RightsRequestExtended(request=id, person=found.person, due=due, why=why.strip())
    journal.append(c, by, told)
    watch(c, id, Clock(due, None), found.received)
    later = one(c, id)
    write(c, later, "extended", {"why": why.strip()})
    return later


def end_restriction(c: Unit, by: Actor, contact: str, notice: str) -> None:
    """Use a contact's data again. They are told first: `notice` says how and when. Raises NotFound, NoticeMissing."""
    marks.unmark(c, by, contact, "restricted", notice=notice)


def passed_on(c: Unit, by: Actor, id: str, account: str, there: str) -> None:
    """It was passed on to the account whose data it is about; the person is told once whom to ask. Raises NotFound."""
    found = running(c, id)
    journal.append(c, by, events.RightsRequestForwarded(request=id, account=account, there=there))
    forget_later(c, found.id, c.at + LASTS)


def as_forwarded(c: Unit, request: RightsRequest) -> NewRequest:
    """A request as it is passed on: with its own time of receipt, and nothing of what the operator keeps."""
    said = who(c, request)
    return NewRequest(
        right=request.right, source="operator", received=request.received, name=said.name, address=said.address,
        words=said.words, agent=said.agent, mandate=said.mandate, concerns=said.about, wish=said.wish,
        place=request.places.partition(",")[0], language=request.language, role="forwarded", proven=request.proven,
    )  # fmt: skip


def received_at(new: NewRequest, at: Millis) -> NewRequest:
    """The same, received at an instant."""
    return replace(new, received=at)


def _refuse(c: Unit, by: Actor, found: RightsRequest, ground: str, words: str) -> None:
    from fairline.kit.words import say

    if found.right == "objection" and found.contact and found.right in SPARING:
        _restriction_ends(c, by, found)
    values = {"ground": say(f"privacy.rights.ground.{ground}", found.language), "words": words}
    write(c, found, "refused", values)
    forget_later(c, found.id, c.at + LASTS)


def _restriction_ends(c: Unit, by: Actor, found: RightsRequest) -> None:
    from fairline.kit.errors import NotFound

    try:
        marks.unmark(c, by, found.contact, "restricted", notice=f"{found.id}: the answer to the objection")
    except (NotFound, crm.ContactGone):
        return
