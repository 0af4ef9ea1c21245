"""What flows do when an entry is written: begin runs, tell them what happened, keep promised calls."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

from fairline import numbers
from fairline.channels import channel, voice
from fairline.conversations import conversation
from fairline.flows import callbacks, driving, phone, poisoned, voicemails
from fairline.flows.book import Book, first_queue, runs_now
from fairline.flows.store import flows, runs
from fairline.flows.turns import Began, Bridged, Happening, Heard, Left, Sounded, Told, Woke, Wrote
from fairline.journal import Entry
from fairline.journal.interaction import CallStarted
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.plugin import Follower

SENDER, QUEUE = "sender", "queue"
TAKEN = ("enqueue", "transfer")  # steps out of which a person takes the contact


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Do the flows' part for each entry. Many go without a guard around each; where one breaks, they come alone."""
    for entry in entries:
        for react in REACTIONS[entry.kind]:
            if len(entries) == 1:
                poisoned.apart(c, entry, react)
            else:
                with suppress(NotFound):  # a conversation deleted meanwhile
                    react(c, entry)


def rings(c: Unit, entry: Entry[CallStarted]) -> None:
    """A contact calls: whatever is placed at the number answers, else the usual flow; where its calls go elsewhere now,
    they are put through. In the call's own unit: an agent's telephone rings as soon as it is written.
    """
    poisoned.apart(c, entry, _rings)


def _rings(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    known = channel(voice.CHANNEL)
    queue = first_queue(c, known.queue_of(c, event.sender) if known else None)
    onward = numbers.forwarded_to(c, event.sender)
    found = None if onward else runs_now(c, SENDER, event.sender)
    run = driving.start(c, found, event.conversation, medium="voice", queue=queue, call=event.call, forward_to=onward)
    phone.answer(c, run)
    driving.tell(c, run, Began(), entry.number, entry.at)  # what is to be heard comes behind the picking up


def _picked_up(c: Unit, entry: Entry[Any]) -> None:
    """Where a person picked up, it is theirs."""
    if entry.event.by:
        _tell(c, entry, entry.event.conversation, Left(why="answered"))


def _sounded(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    run, turn = phone.turn_of(event.command)
    _tell_run(c, entry, run, Sounded(turn=turn, why=event.why, ms=event.ms))


def _gathered(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    run, turn = phone.turn_of(event.command)
    _tell_run(c, entry, run, Heard(turn=turn, digits=event.digits, spoken=event.spoken, why=event.why))


def _bridged(c: Unit, entry: Entry[Any]) -> None:
    """A person has the contact: whoever waits is answered, whatever else was said is over."""
    _taken(c, entry, entry.event.conversation)


def _taken(c: Unit, entry: Entry[Any], id: str) -> None:
    run = runs.alive(c, id)
    if run is None:
        return
    waits = run.state.step and _kind(c, run) in TAKEN
    driving.tell(c, run, Bridged() if waits else Left(why="answered"), entry.number, entry.at)


def _kind(c: Unit, run: Any) -> str:
    book = Book(c, run.queue)
    try:
        return book[run.state.flow].by_id[run.state.step].kind
    except LookupError:
        return ""


def _leg_ended(c: Unit, entry: Entry[Any]) -> None:
    """Whom a flow had rung did not come."""
    run, turn = phone.turn_of(entry.event.leg)
    _tell_run(c, entry, run, Told(turn=turn, outcome="failed", late=True))


def _call_over(c: Unit, entry: Entry[Any]) -> None:
    _tell(c, entry, entry.event.conversation, Left(why="left"))


def _wrote(c: Unit, entry: Entry[Any]) -> None:
    """A contact wrote: their run hears it; where something is placed and nobody has them, one begins."""
    event = entry.event
    run = runs.alive(c, event.conversation)
    if run is not None:
        if run.medium == "chat" and not event.automatic:
            driving.tell(c, run, Wrote(text=event.text), entry.number, entry.at)
        return
    if event.automatic or not flows.any_placed(c, SENDER):
        return
    held = conversation(c, event.conversation)
    if held.channel == voice.CHANNEL or runs.known(c, held.id) or held.agent or held.queue:
        return
    found = runs_now(c, SENDER, held.sender)
    if found is None or held.side_of or held.suspected:
        return
    known = channel(held.channel)
    queue = first_queue(c, known.queue_of(c, held.sender) if known else None)
    made = driving.start(c, found, held.id, medium="chat", queue=queue, text=event.text)
    driving.tell(c, made, Began(), entry.number, entry.at)


def _queued(c: Unit, entry: Entry[Any]) -> None:
    """A call that nobody speaks on waits in a queue: the queue's own flow, or the usual one, keeps it company."""
    event = entry.event
    if runs.alive(c, event.conversation) is not None:
        return
    live = next((each for each in voice.calls_of_conversation(c, event.conversation) if each.state != "over"), None)
    if live is None or event.why not in ("transferred", "flow", "overflow", "left"):
        return
    found = runs_now(c, QUEUE, event.queue)
    made = driving.start(c, found, event.conversation, medium="voice", queue=event.queue, call=live.id)
    driving.tell(c, made, Began(), entry.number, entry.at)


def _assigned(c: Unit, entry: Entry[Any]) -> None:
    """An agent has a chat; of a call it is the telephone that says so."""
    run = runs.alive(c, entry.event.conversation)
    if run is not None and run.medium == "chat":
        _taken(c, entry, entry.event.conversation)


def _closed(c: Unit, entry: Entry[Any]) -> None:
    run = runs.alive(c, entry.event.conversation)
    if run is not None and run.medium == "chat":
        driving.tell(c, run, Left(why="closed"), entry.number, entry.at)


def _woken(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    _tell_run(c, entry, event.run, Woke(turn=event.turn) if event.turn else Left(why="lapsed"))


def _looked_up(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    told = Told(turn=event.turn, outcome=event.outcome, values=dict(event.values), late=True)
    _tell_run(c, entry, event.run, told)


def _tell_run(c: Unit, entry: Entry[Any], id: str, happening: Happening) -> None:
    run = runs.one(c, id) if id else None
    if run is not None and run.ended is None:
        driving.tell(c, run, happening, entry.number, entry.at)


def _tell(c: Unit, entry: Entry[Any], id: str, happening: Happening) -> None:
    run = runs.alive(c, id)
    if run is not None:
        driving.tell(c, run, happening, entry.number, entry.at)


REACTIONS: dict[str, tuple[Callable[[Unit, Entry[Any]], None], ...]] = {
    "CallAnswered": (_picked_up,),
    "SoundEnded": (_sounded,),
    "DigitsGathered": (_gathered,),
    "CallBridged": (_bridged, callbacks.bridged),
    "LegEnded": (_leg_ended,),
    "CallEnded": (_call_over, callbacks.ended),
    "MessageThreaded": (_wrote,),
    "ConversationQueued": (_queued,),
    "ConversationAssigned": (_assigned,),
    "ConversationClosed": (_closed, callbacks.closed),
    "OfferAccepted": (callbacks.accepted,),
    "RecordingKept": (voicemails.kept,),
    "FlowWoken": (_woken,),
    "FlowLookedUp": (_looked_up,),
}

FOLLOW = Follower("flows", frozenset(REACTIONS), follow, prompt=True)
