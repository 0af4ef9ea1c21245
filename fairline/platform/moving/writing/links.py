"""Writes what conversations have to do with one another."""

from collections.abc import Sequence

from fairline.conversations.events import ConversationLinked
from fairline.journal import append
from fairline.platform.moving.forms import LinkForm
from fairline.platform.moving.writing.context import Context, Left

KINDS = frozenset({"incident_of", "follows", "related", "split_from"})


def learn(held: Context, forms: Sequence[LinkForm]) -> None:
    """Ask for what several links name."""
    held.things.learn("conversations", [each for form in forms for each in (form.conversation, form.other)])


def link(held: Context, form: LinkForm) -> str:
    """A link between two that are both here."""
    one, other = (held.things.get("conversations", each) for each in (form.conversation, form.other))
    if not one or not other or one == other:
        raise Left("other_missing")
    if form.kind not in KINDS:
        raise Left("part_unmapped", form.kind)
    append(held.c, held.by, ConversationLinked(conversation=one, other=other, kind=form.kind))
    return f"{one}:{form.kind}"
