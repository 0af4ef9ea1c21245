"""Takes requests in: from the public form, a message, a telephone, a letter, the operator; each with its clock."""

from dataclasses import dataclass

from fairline import crm, journal
from fairline.gate import Pack, law_for
from fairline.journal import HOUSE, Actor
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.kit.work import cancel, enqueue
from fairline.privacy.rights import asking_partners, events, store
from fairline.privacy.rights.clock import WARN, Clock, clock
from fairline.privacy.rights.model import Right, RightsRequest, Source
from fairline.privacy.rights.reading import is_mail, known_by, one, running, who
from fairline.privacy.rights.risk import needed

WATCH = "privacy.rights-watch"
FORGET = "privacy.rights-forget"
MOST_WORDS = 5_000


@dataclass(frozen=True, slots=True)
class NewRequest:
    """What somebody asks for. `received` (ms UTC) is when they said it; `place` where they say they live (ISO 3166).

    `contact` is whose data it is about, where that is known; else they are looked for by `address`. `concerns` are
    other addresses they say are theirs, `wish` what is to be put right. `proven` says how it is shown already who asks.
    """

    right: Right
    source: Source
    received: Millis
    name: str = ""
    address: str = ""
    words: str = ""
    agent: str = ""
    mandate: str = ""
    concerns: str = ""
    wish: str = ""
    place: str = ""
    contact: str = ""
    conversation: str = ""
    message: str = ""
    brand: str = ""
    language: str = "en"
    role: str = "own"
    found: bool = False
    proven: str = ""


def take(c: Unit, by: Actor, new: NewRequest) -> RightsRequest:
    """Write a request down; its clock runs from when it was said. Raises BadInput, NotFound."""
    if new.received > c.at:
        raise BadInput(what="received", fields={"received": "privacy.rights.field.future"})
    contact, by_address = matched(c, new)
    pack, places = law_of(c, contact, new.place)
    times = clock(new.received, pack, new.right)
    told = events.RightsRequestReceived(
        request=c.new_id("rgt"), right=new.right, source=new.source, received=new.received, due=times.due,
        person=journal.new_person(c), confirm_by=times.confirm_by, contact=contact, conversation=new.conversation,
        message=new.message, brand=new.brand, places=places, language=new.language, role=new.role, found=new.found,
        needs=needed(
            new.right, knows_address=by_address, on_behalf=bool(new.agent), reachable=is_mail(new.address),
        ),
        on_behalf=bool(new.agent), proven=new.proven, name=new.name, address=new.address.strip(),
        words=new.words[:MOST_WORDS], agent=new.agent, mandate=new.mandate, concerns=new.concerns, wish=new.wish,
    )  # fmt: skip
    journal.append(c, by, told)
    watch(c, told.request, times, new.received)
    return one(c, told.request)


def matched(c: Unit, new: NewRequest) -> tuple[str, bool]:
    """Whose data it is about (empty for nobody we know), and whether the address that is answered to is theirs, or
    nobody is known by anything they gave.
    """
    if new.contact:
        contact = crm.resolve(c, new.contact)
        held = {each.address.lower() for each in crm.contact(c, contact).addresses if not each.claimed}
        return contact, new.address.strip().lower() in held
    found = known_by(c, new.address)
    if found:
        return found, True
    for each in new.concerns.replace(";", ",").split(","):
        other = known_by(c, each)
        if other:
            return other, False
    return "", True


def law_of(c: Unit, contact: str, place: str) -> tuple[Pack, str]:
    """The law that counts for somebody: of the place they name, of every place they may be, and of the account's own;
    and those places, by commas.
    """
    found = crm.whereabouts(c, contact) if contact else None
    home = found.home if found else crm.home(c)
    theirs = (place,) if place else (found.places if found else ())
    return law_for(theirs, home), ",".join(theirs or home)


def pack_of(request: RightsRequest, home: tuple[str, ...]) -> Pack:
    """The law a request was taken in under."""
    return law_for(tuple(each for each in request.places.split(",") if each), home)


def accept(c: Unit, by: Actor, id: str, right: Right) -> RightsRequest:
    """What was recognised in a message is a request, for this right. Raises NotFound, RequestEnded."""
    found = running(c, id)
    if found.state == "found":
        said = who(c, found)
        proof = needed(
            right, knows_address=bool(found.contact), on_behalf=found.on_behalf, reachable=is_mail(said.address)
        )
        journal.append(c, by, events.RightsRequestAccepted(request=id, right=right, needs=proof))
    return one(c, id)


def dismiss(c: Unit, by: Actor, id: str) -> RightsRequest:
    """What was recognised in a message is none. Raises NotFound, RequestEnded."""
    running(c, id)
    journal.append(c, by, events.RightsRequestDismissed(request=id))
    forget_later(c, id, c.at)
    return one(c, id)


def match(c: Unit, by: Actor, id: str, contact: str) -> RightsRequest:
    """Say whose data it is about. Raises NotFound, RequestEnded."""
    running(c, id)
    root = crm.resolve(c, contact) if contact else ""
    journal.append(c, by, events.RightsRequestMatched(request=id, contact=root))
    asking_partners.ask(c, one(c, id))
    return one(c, id)


def watch(c: Unit, request: str, times: Clock, received: Millis) -> None:
    """Warn before it is due and tell that it is late."""
    soon = max(received, min(times.due - WARN, (received + times.due) // 2))
    for of, due in (("due", soon), ("late", times.due), ("confirm", times.confirm_by)):
        if due is not None:
            key = f"{WATCH}:{request}:{of}"
            cancel(c, key)
            enqueue(c, WATCH, {"request": request, "of": of}, due=max(due, c.at), key=key)


def forget_later(c: Unit, request: str, at: Millis) -> None:
    """Have the request's own key destroyed at an instant: who asked is needed no more once they were answered."""
    enqueue(c, FORGET, {"request": request}, due=at, key=f"{FORGET}:{request}")


def note_late(c: Unit, request: str, of: str) -> None:
    """Write down that a request is due soon, or late, or should have been confirmed; nothing where it is not."""
    found = store.one(c, request)
    if found is None or found.ended_at is not None:
        return
    if of == "confirm" and found.confirmed_at is not None:
        return
    by = found.confirm_by if of == "confirm" else found.due
    if of != "due" and by is not None and c.at < by:  # it was put off meanwhile
        return
    if found.paused is None:
        journal.append(c, HOUSE, events.RightsRequestWarned(request=request, of=of))
