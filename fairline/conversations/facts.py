"""What the gate may ask of conversations: the talk an act is in, and the files it carries."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from fairline import accounts
from fairline.accounts import WordsKept
from fairline.channels import CallMatter, HeardIn, KeptFile, channel, find
from fairline.conversations.calling import matter
from fairline.conversations.heeding import behind
from fairline.conversations.numbering import NUMBERED
from fairline.conversations.store import choices, links, thread
from fairline.conversations.store import conversations as store
from fairline.gate import Act, File, Files, Kept, RepliesKept, SafetyBehind, Talk
from fairline.kit.db import Unit
from fairline.security import WorkedWith

HEARD = 20  # messages a mail may name as those it answers
MOST_REPLIES = 2_000
EARLIER = 10  # how many of our last messages a policy may compare with


def talk(c: Unit, act: Act) -> Talk | None:
    """The conversation as it is now; unknown for an act that is in none of this account."""
    found = store.one(c, act.conversation) if act.conversation else None
    if found is None:
        return None
    known = channel(found.channel)
    threads = known is not None and known.capabilities.threads
    return Talk(
        # What is solved by mail is opened again by the answer itself.
        state="open" if threads and found.status == "solved" and not found.set_aside else found.state,
        contact_wrote=found.wrote_at is not None,
        contact_wrote_last_at=found.wrote_at,
        contact_is_there=known.is_there(c, found.person) if known else False,
        agent=found.agent or None,
        earlier_texts=thread.our_texts(c, found.id, EARLIER),
        threads=threads,
        contact_wrote_anywhere_at=store.wrote_anywhere(c, found.contact) if threads else found.wrote_at,
    )


def files(c: Unit, act: Act) -> Files:
    """What is known of an act's files; one that was not brought for this conversation, or for whom it goes to before
    there was any, is not known.
    """
    asked: tuple[str, ...] = getattr(act, "attachments", ())
    known = [file for file in find(c, asked).values() if _is_for(file, act)]
    gone = accounts.removed(c, "file") if known else frozenset()
    return Files(tuple(_file(file, is_removed=file.id in gone) for file in known))


def _file(file: KeptFile, *, is_removed: bool) -> File:
    safe, why_not = (False, "removed") if is_removed else (file.safe, file.why_not)
    return File(
        file.id, file.name, file.size, file.type, safe, why_not, file.read == "later", file.kind, file.score, file.rule
    )


def _is_for(file: KeptFile, act: Act) -> bool:
    return file.conversation == act.conversation if file.conversation else file.person == act.person


def worked_with(c: Unit, asked: tuple[str, Sequence[str]]) -> frozenset[str]:
    """Which of these contacts a member has a conversation with: theirs, or one in which they said something."""
    member, contacts = asked
    return store.worked_with(c, member, contacts)


def replies_kept(c: Unit, act: Act | None) -> list[Kept]:
    """Every saved reply."""
    return [Kept(f"reply:{one.id}", one.title, one.text) for one in choices.replies(c, "", MOST_REPLIES)]


def heard_in(c: Unit, conversation: str) -> HeardIn:
    """What contacts wrote in a conversation, also before it was merged into another, the newest first."""
    return HeardIn(tuple(thread.heard(c, [conversation, *links.merged_into(c, conversation)], HEARD)))


FACTS: Mapping[type, Callable[..., Any]] = {
    Talk: talk,
    WordsKept: thread.size,
    Files: files,
    HeardIn: heard_in,
    SafetyBehind: behind,
    RepliesKept: replies_kept,
    WorkedWith: worked_with,
    CallMatter: matter,
    **NUMBERED,
}
