"""Which conversation does a message belong to that names one? By a token, by what it answers, by its subject."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from fairline.conversations.joining import Spot, after
from fairline.conversations.model import OPEN, SAME_SUBJECT, Conversation
from fairline.journal.interaction import MessageReceived
from fairline.kit.clock import Millis


@dataclass(frozen=True, slots=True)
class Known:
    """What the tables hold.

    `held` gives a conversation by its id, the one it goes on in where it was merged. `place_of` gives the conversation
    and instant (ms UTC) of a message, `takes_part` says whether a contact is in copy of a conversation, `opens_again`
    whether an answer at an instant still opens one that was solved.
    """

    held: Callable[[str], Conversation | None]
    place_of: Callable[[str], tuple[str, Millis] | None]
    takes_part: Callable[[str, str], bool]
    opens_again: Callable[[Conversation, Millis], bool]


class Matters:
    """Where the messages of one batch belong, on channels where a message belongs to what it answers."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._begun: dict[str, Conversation] = {}  # what the batch itself began or opened again
        self._placed: dict[str, tuple[str, Millis]] = {}  # messages of the batch

    def find(self, event: MessageReceived, at: Millis, contact: str, new_id: Callable[[], str]) -> Spot:
        """The spot of the batch's next message, written by a contact at an instant (ms UTC)."""
        spot = self._spot(event, at, contact, new_id)
        self._placed[event.message] = (spot.conversation, at)
        self._begun[spot.conversation] = self._after(spot, event)
        return spot

    def _spot(self, event: MessageReceived, at: Millis, contact: str, new_id: Callable[[], str]) -> Spot:
        found, is_sure = self._named(event, at)
        if found is None:
            return Spot(new_id(), contact, "new")
        is_part = contact == found.contact or self._known.takes_part(found.id, contact)
        if not is_part and not is_sure:
            return Spot(new_id(), contact, "new", related=found.id)
        goes_on = found.state == OPEN or bool(event.automatic) or found.set_aside == "spam"
        if not goes_on and (found.status == "closed" or found.set_aside or not self._known.opens_again(found, at)):
            return Spot(new_id(), contact, "new", follows=found.id)
        return Spot(
            found.id,
            found.contact,
            "join" if goes_on else "reopen",
            queue=found.queue,
            agent=found.agent,
            previous=found.agent,
            status=found.status,
            is_snoozed=found.snoozed_until is not None,
            other="" if contact == found.contact else contact,
            is_aside=not is_part,
        )

    def _named(self, event: MessageReceived, at: Millis) -> tuple[Conversation | None, bool]:
        """The conversation a message names, and whether it does so surely: by a token that only we can sign."""
        if found := self._held(event.joins):
            return found, True
        for message in event.answers:
            placed = self._place_of(message)
            if placed and (found := self._held(placed[0])):
                return found, False
        placed = self._place_of(event.same_subject)
        if placed and at - placed[1] <= SAME_SUBJECT:
            found = self._held(placed[0])
            if found and found.status != "closed" and not found.set_aside:
                return found, False
        return None, False

    def _held(self, id: str) -> Conversation | None:
        if not id:
            return None
        found = self._begun.get(id) or self._known.held(id)
        return self._begun.get(found.id, found) if found else None

    def _place_of(self, message: str) -> tuple[str, Millis] | None:
        if not message:
            return None
        return self._placed.get(message) or self._known.place_of(message)

    def _after(self, spot: Spot, event: MessageReceived) -> Conversation:
        """A conversation as it will stand once the message is in it: as much of it as this file looks at."""
        held = self._begun.get(spot.conversation)
        if held is None and spot.place != "new":
            held = self._known.held(spot.conversation)
        if held is None:
            return _begun(spot, event)
        if event.automatic:
            return held
        return replace(held, state=OPEN, status=after(held.status), snoozed_until=None)


def _begun(spot: Spot, event: MessageReceived) -> Conversation:
    return Conversation(
        id=spot.conversation,
        contact=spot.contact,
        channel=event.channel,
        sender=event.sender,
        person=event.person,
        address="",
        subject="",
        page="",
        state=OPEN,
        queue="",
        agent="",
        priority=0,
        unread=0,
        wrote_at=None,
        waiting_since=None,
        last_text="",
        last_at=0,
        last_from="contact",
        wrapping_since=None,
        disposition="",
        closed_at=None,
        created=0,
    )
