"""Makes what the wire shows of flows."""

from fairline import accounts
from fairline.agreements import href, title_of
from fairline.flows.clips import may_be_played
from fairline.flows.http.shapes import (
    CallbackView,
    Choice,
    ClauseView,
    ClipView,
    FieldView,
    FlowRow,
    FlowView,
    KindView,
    Named,
    RemarkView,
    VersionView,
)
from fairline.flows.lint import Remark
from fairline.flows.model import Callback, Clip, Held, Version
from fairline.flows.steps import Step
from fairline.flows.store import flows
from fairline.kit.clock import Millis, to_text
from fairline.kit.db import Unit
from fairline.kit.words import knows, say


def flow(c: Unit, held: Held, language: str) -> FlowView:
    """A flow with its draft."""
    return FlowView(
        held.id, held.name, held.draft, held.version or None, is_changed(c, held), quieted(held, language),
        to_text(held.drafted) or "",
    )  # fmt: skip


def row(c: Unit, held: Held, language: str, places: list[str], runs: tuple[int, int]) -> FlowRow:
    """A flow in a list."""
    return FlowRow(
        held.id, held.name, held.version or None, is_changed(c, held), quieted(held, language), places, *runs,
        to_text(held.drafted) or "",
    )  # fmt: skip


def is_changed(c: Unit, held: Held) -> bool:
    """Whether the draft is not what runs."""
    newest = flows.version(c, held.id, held.version) if held.version else None
    return newest is None or newest.body != held.draft


def quieted(held: Held, language: str) -> str | None:
    """Why a flow rests, in words."""
    return say(f"flows.quieted.{held.quieted}", language) if held.quieted else None


def version(c: Unit, made: Version, runs: int) -> VersionView:
    """A version in the history."""
    name = accounts.names_of(c, [made.by]).get(made.by, "") if made.by else ""
    by = Named(made.by, name) if made.by else None
    return VersionView(made.number, to_text(made.at) or "", by, made.note, made.copy_of or None, made.number == runs)


def remark(told: Remark, language: str) -> RemarkView:
    """A remark in words."""
    words = f"flows.lint.{told.rule}"
    cited = [ClauseView(clause, title_of(clause, language), href(clause)) for clause in told.clauses]
    return RemarkView(
        told.rule, told.severity, told.step or None, told.field or None, say(words, language, **told.values),
        say(f"{words}.remedy", language, **told.values), cited,
    )  # fmt: skip


def kind(step: type[Step], language: str) -> KindView:
    """A kind of step."""
    name = str(step.__struct_config__.tag)
    return KindView(
        name,
        say(f"flows.step.{name}", language),
        say(f"flows.step.{name}.about", language),
        sorted(step.where),
        step.ends,
        [
            FieldView(
                each.name,
                _field(name, each.name, language),
                each.drawn,
                each.needed,
                [Choice(one, say(f"flows.choice.{one}", language)) for one in each.choices],
                each.list or None,
            )
            for each in step.form
        ],
    )


def _field(kind: str, name: str, language: str) -> str:
    own = f"flows.form.{kind}.{name}"
    return say(own if knows(own) else f"flows.form.{name}", language)


def clip(held: Clip, at: Millis) -> ClipView:
    """A piece of sound."""
    return ClipView(
        held.id, held.name, held.language, held.use, held.basis, held.proof,
        to_text(held.until) if held.until else None, held.seconds, may_be_played(held, at),
    )  # fmt: skip


def callback(held: Callback, queue: str) -> CallbackView:
    """A promised call; the number is not shown."""
    return CallbackView(
        held.id, held.conversation, Named(held.queue, queue), held.state, held.tries, to_text(held.since) or "",
        to_text(held.promised) or "", to_text(held.due) if held.due else None,
    )  # fmt: skip
