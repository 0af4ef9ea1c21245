"""Which conversation does any other message belong to? The open one, the one that ended lately, or a new one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Literal, Protocol

from fairline.conversations.model import CLOSED, OPEN, OVER, REOPEN_WITHIN, State, Status
from fairline.kit.clock import Millis

Place = Literal["join", "reopen", "new"]


class Standing(Protocol):
    """As much of a conversation as it takes to tell whether a message belongs there."""

    @property
    def id(self) -> str: ...
    @property
    def contact(self) -> str: ...
    @property
    def state(self) -> State: ...
    @property
    def queue(self) -> str: ...
    @property
    def agent(self) -> str: ...
    @property
    def closed_at(self) -> Millis | None: ...
    @property
    def status(self) -> Status: ...
    @property
    def snoozed_until(self) -> Millis | None: ...


def place(found: Standing | None, at: Millis) -> Place:
    """What a contact's message at an instant (ms UTC) does to the conversation found for them.

    It joins an open one. It reopens one that is being wrapped up, and one that ended within the last 24 hours.
    """
    if found is None:
        return "new"
    if found.state == OPEN:
        return "join"
    ended = found.closed_at if found.closed_at is not None else at
    return "reopen" if at - ended <= REOPEN_WITHIN else "new"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a message belongs: as much of a conversation as it takes to tell.

    `moved` says that the person wrote elsewhere before, or never. `agent` keeps a reopened one, `previous` had it.
    `other` wrote, where that is not the one whose conversation it is; `is_aside`: they had no part in it. A new one may
    go on with one that ended (`follows`), or seem to have to do with another (`related`).
    """

    conversation: str
    contact: str
    place: Place
    moved: bool = False
    queue: str = ""
    agent: str = ""
    previous: str = ""
    status: Status = "new"
    is_snoozed: bool = False
    other: str = ""
    is_aside: bool = False
    follows: str = ""
    related: str = ""


def after(status: Status) -> Status:
    """Where a matter stands once its contact wrote: what waited for them, or was over, is open again."""
    return "open" if status in ("pending", "on_hold", *OVER) else status


class Spots:
    """Where the messages of one batch belong: what the tables hold, and what the batch itself has changed since.

    `last_of` are the conversations the batch's persons wrote in last; `newest_of` finds the one a contact wrote in
    last on a channel, an open one before any that is not. How a batch is cut makes no difference to where its
    messages go.
    """

    def __init__(self, last_of: Mapping[str, Standing], newest_of: Callable[[str, str], Standing | None]) -> None:
        self._last_of = last_of
        self._newest_of = newest_of
        self._opened: dict[str, Spot] = {}  # conversation -> spot, of those the batch has written in: all are open
        self._of_person: dict[str, Spot] = {}
        self._of_contact: dict[tuple[str, str], Spot] = {}

    def find(
        self, person: str, channel: str, at: Millis, contact_of: Callable[[], str], new_id: Callable[[], str]
    ) -> Spot:
        """The spot of the batch's next message. `contact_of` finds or makes the contact behind the person."""
        spot = self._of_person.get(person)
        if spot is None:
            found = self._open_one(person) or self._of(contact_of(), channel, at, new_id)
            spot = replace(found, moved=self._last(person) != found.conversation)
            self._of_person[person] = replace(
                spot, place="join", moved=False, status=after(spot.status), is_snoozed=False
            )
        self._opened[spot.conversation] = self._of_contact[(spot.contact, channel)] = self._of_person[person]
        return spot

    def moves(self, person: str, conversation: str) -> bool:
        """Whether this person wrote elsewhere before, or never; they write in this conversation now."""
        before = self._of_person.get(person)
        self._of_person[person] = Spot(conversation, "", "join")
        return (before.conversation if before else self._last(person)) != conversation

    def talking(self, person: str) -> str | None:
        """The open conversation this person wrote in last, if there is one."""
        spot = self._of_person.get(person) or self._open_one(person)
        return spot.conversation if spot else None

    def _last(self, person: str) -> str | None:
        held = self._last_of.get(person)
        return held.id if held else None

    def _open_one(self, person: str) -> Spot | None:
        """Where this person wrote last, if that is open."""
        held = self._last_of.get(person)
        if held is None:
            return None
        return self._opened.get(held.id) or (_spot(held, "join") if held.state == OPEN else None)

    def _of(self, contact: str, channel: str, at: Millis, new_id: Callable[[], str]) -> Spot:
        """Where this contact wrote last, whichever of their addresses it was from."""
        if spot := self._of_contact.get((contact, channel)):
            return spot
        found = self._newest_of(contact, channel)
        where = place(found, at)
        return Spot(new_id(), contact, "new") if found is None or where == "new" else _spot(found, where)


def _spot(found: Standing, where: Place) -> Spot:
    # Who is finishing it goes on with it; one that had ended waits for whoever is free.
    keeps = found.agent if found.state != CLOSED else ""
    return Spot(
        found.id,
        found.contact,
        where,
        queue=found.queue,
        agent=keeps,
        previous=found.agent,
        status=found.status,
        is_snoozed=found.snoozed_until is not None,
    )
