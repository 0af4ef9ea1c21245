"""What a module may plug into the house."""

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from fairline.kit.db import Unit
from fairline.kit.job import Does


@dataclass(frozen=True, slots=True)
class Follower:
    """Reacts to the journal, in order, from its own cursor; its effect and its cursor commit in one unit.

    `follow` gets the entries of its kinds, oldest first, all of one account, and may write further entries. Where it
    fails, it is tried again from the same entry, later and later, and the operator is told; no entry is skipped.
    `prompt` ones, between what comes in and a person's screen, never wait for the commits of the others.
    """

    name: str
    kinds: frozenset[str]
    follow: Callable[[Unit, Sequence[Any]], None]
    prompt: bool = False


@dataclass(frozen=True, slots=True)
class Projection:
    """State folded from the journal: `apply` changes the tables of `name` as an entry says, in the entry's own unit.

    It reads nothing but the entry and its own tables, writes nothing in the journal, and makes no ids or times of its
    own, so that `reset` and `apply` over all entries give the same `contents` again.
    """

    name: str
    kinds: frozenset[str]
    apply: Callable[[Unit, Any], None]
    tables: Sequence[str]  # emptied before a replay, compared after it


@dataclass(frozen=True, slots=True)
class HeldFile:
    """A file that goes with an access package: what it is called there, its type, and how it is read when it is
    fetched, without what others said in it. `read` raises NotFound where it is gone.
    """

    name: str
    type: str
    read: Callable[[Unit], bytes]


@dataclass(frozen=True, slots=True)
class Holding:
    """A place where a module keeps personal data, and how to find, hand out and forget it.

    `person` is a contact's id. `collect` gives what is held, for the access package; `forget` removes it and answers
    how many rows or files it forgot; `files` are those that go with the package.
    """

    module: str
    place: str
    collect: Callable[[Unit, str], Sequence[Mapping[str, Any]]]
    forget: Callable[[Unit, str], int]
    files: Callable[[Unit, str], Sequence[HeldFile]] = lambda c, person: ()


@dataclass(frozen=True, slots=True)
class Frame:
    """What goes down the sockets of an entry: to whoever is subscribed to one of the topics.

    `words` holds the parts of `data` that are words, by the reader's language.
    """

    topics: tuple[str, ...]
    data: Mapping[str, Any]
    conversation: str | None = None
    words: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Live:
    """Turns entries of some kinds into frames for agents' sockets; `None` where nobody needs to know.

    `topics` says quickly whom an entry concerns: a frame that nobody here waits for is not made.
    """

    kinds: frozenset[str]
    frame: Callable[[Unit, Any], Frame | None]
    topics: "Callable[[Unit, Any], Sequence[str]] | None" = None


Draw = Callable[[Unit, Sequence[str]], Mapping[str, Mapping[str, Any]]]


def alike(draw: Callable[[Unit], Mapping[str, Any]]) -> Draw:
    """A picture that is the same for every member."""
    return lambda c, members: dict.fromkeys(members, draw(c))


@dataclass(frozen=True, slots=True)
class View:
    """A picture of this moment, sent at most once a second to whoever watches it: queues, presences, counts.

    It is drawn at once for all the members who watch it; `alike` makes one that looks the same to everybody.
    """

    name: str
    permission: str
    kinds: frozenset[str]  # entries after which it may look different
    draw: Draw  # (unit, members) -> what each of them sees


@dataclass(frozen=True, slots=True)
class Plugin:
    """One module's plugs. Everything is optional but the name."""

    name: str
    routes: Sequence[Any] = ()
    projections: Sequence[Projection] = ()
    followers: Sequence[Follower] = ()
    jobs: Mapping[str, Does] = field(default_factory=dict)
    facts: Mapping[type, "Callable[..., Any]"] = field(default_factory=dict)
    holdings: Sequence[Holding] = ()
    permissions: Mapping[str, frozenset[str]] = field(default_factory=dict)  # permission -> roles that have it
    live: Sequence[Live] = ()
    views: Sequence[View] = ()
    acts: Sequence[type] = ()
    contents: Collection[str] = ()  # the tables with data of accounts' contacts
    duties: Mapping[str, str] = field(
        default_factory=dict
    )  # a job's kind or an operator's permission -> what it follows
    signals: Mapping[str, Callable[[Unit, Any, Mapping[str, Any]], Sequence[tuple[str, Mapping[str, Any]]]]] = field(
        default_factory=dict
    )  # word of a client's socket -> (unit, identity, what it said) -> (topic, data) to tell at once
    watch: Callable[[Unit, str], Sequence[str]] | None = None  # a watched topic -> topics that come with it
    on_start: Sequence[Callable[[Any], Awaitable[None]]] = ()
    on_stop: Sequence[Callable[[Any], Awaitable[None]]] = ()
    rebuilds: Mapping[str, Callable[[Unit], int]] = field(
        default_factory=dict
    )  # what a follower keeps and can make anew from the account's journal: by name; answers the entries read
    screen_opened: Callable[[Unit, str], None] | None = None  # (unit, member): a first screen of theirs is open here
    screens_closed: Callable[[Unit, str], None] | None = None  # their last one closed, on whichever process
