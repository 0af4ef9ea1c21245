"""What was held or refused for its content: asked for by its author, let pass or left by a person, with a reason."""

from fairline import journal
from fairline.gate import held_store as store
from fairline.gate import store as acts
from fairline.gate.acts import Act
from fairline.gate.events import ContentLevelsSet, ContentReleased, ContentSuspected, ReleaseAsked, ReleaseDenied
from fairline.gate.ruling import Ruling
from fairline.gate.verdict import ContentKind, Verdict
from fairline.journal import Actor
from fairline.kit.cards import mask
from fairline.kit.db import Row, Unit
from fairline.kit.errors import BadInput, NotFound, Problem

SHORTEST = 10  # letters of a reason that says something
LONGEST = 1_000


class NotHeld(Problem):
    """It was decided already, left, or was taken back."""

    status = 409
    type = "not-held"


class NeverReleased(Problem):
    """What it was refused for is not a person's to let pass."""

    status = 409
    type = "never-released"


class OwnWords(Problem):
    """Who wanted it may not be the one who lets it pass."""

    status = 403
    type = "own-words"


class LevelTooLoose(Problem):
    """An account may be stricter than the house, not looser."""

    status = 422
    type = "level-too-loose"


def suspicions(c: Unit, ruling: Ruling) -> list[ContentSuspected]:
    """What a ruling found that is barred, to be written beside it; nothing the second time."""
    found: dict[ContentKind, Verdict] = {}
    for each in ruling.verdicts:
        if each.suspects and each.outcome != "permit":
            found[each.suspects] = each
    if not found or store.find(c, ruling.act.id) is not None:
        return []
    return [_suspicion(ruling.act, kind, verdict) for kind, verdict in found.items()]


def _suspicion(act: Act, kind: ContentKind, verdict: Verdict) -> ContentSuspected:
    words = str(verdict.quotes.get("words") or verdict.quotes.get("link") or verdict.quotes.get("file") or "")
    return ContentSuspected(
        kind=kind,
        surface=type(act).__name__.lower(),
        subject=act.conversation or act.contact or act.id,
        score=int(verdict.values.get("score", 100)),
        rule=str(verdict.values.get("rule") or f"{verdict.policy}.{verdict.reason}"),
        clauses=verdict.clauses,
        conversation=act.conversation,
        message=act.id,
        contact=act.contact,
        member=act.member,
        person=act.person,
        refused=True,
        words=words if act.person else "",
    )


def ask(c: Unit, by: Actor, act: str, member: str, why: str) -> None:
    """Ask that an act be let pass: its author says why it was held or refused wrongly. Raises NotFound, NotHeld,
    NeverReleased, BadInput.
    """
    row = _open(c, act, ("held", "refused"))
    journal.append(
        c, by, ReleaseAsked(act=act, subject=row["subject"], member=member, person=row["person"], why=_reason(why))
    )


def release(c: Unit, by: Actor, act: str, member: str, why: str) -> None:
    """Let an act pass the policies that doubted its content; all others judge it afresh, now. Raises NotFound, NotHeld,
    NeverReleased, OwnWords, BadInput.
    """
    row = _open(c, act, ("held", "refused", "asked"))
    if row["member"] == member:
        raise OwnWords
    journal.append(
        c,
        by,
        ContentReleased(
            act=act, subject=row["subject"], member=member, policies=(row["policy"],), person=row["person"],
            why=_reason(why),
        ),
    )  # fmt: skip


def deny(c: Unit, by: Actor, act: str, member: str, why: str) -> None:
    """Leave an act refused, for good. Raises NotFound, NotHeld, OwnWords, BadInput."""
    row = _open(c, act, ("held", "refused", "asked"))
    if row["member"] == member:
        raise OwnWords
    journal.append(
        c, by, ReleaseDenied(act=act, subject=row["subject"], member=member, person=row["person"], why=_reason(why))
    )


def set_levels(c: Unit, by: Actor, review: dict[str, int], block: dict[str, int], most: tuple[int, int]) -> None:
    """The account is stricter than the house from now on. Raises LevelTooLoose."""
    if any(score > most[0] for score in review.values()) or any(score > most[1] for score in block.values()):
        raise LevelTooLoose
    journal.append(c, by, ContentLevelsSet(review=review, block=block))


def _open(c: Unit, act: str, states: tuple[str, ...]) -> Row:
    row = store.find(c, act)
    if row is None or acts.find(c, act, lock=True) is None:
        raise NotFound
    if row["state"] not in states:
        raise NotHeld
    if not row["review"]:
        raise NeverReleased
    return row


def _reason(why: str) -> str:
    kept = " ".join(why.split())[:LONGEST]
    if len(kept) < SHORTEST:
        raise BadInput(what="why", fields={"why": "gate.field.reason"})
    return mask(kept).text
