"""Kept pieces of sound: brought with the right by which they are played, and played only as long as it lasts."""

from fairline import accounts
from fairline.channels import voice
from fairline.flows import lapsing
from fairline.flows.events import ClipKept, ClipRemoved
from fairline.flows.model import Clip
from fairline.flows.store import clips as store
from fairline.gate import check_published
from fairline.journal import Actor, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound

BASES = ("own", "licence", "public_domain")
RIGHTS = ("DTA-MEDIA-RIGHTS",)
MOST = 500
LARGEST = 20_000_000  # bytes


def sound_of(c: Unit, id: str) -> voice.KeptSound | None:
    """Where a piece is kept; None, so that the house's own takes its place, where its right has ended, a measure
    removed it, or it is gone.
    """
    found = store.one(c, id)
    if found is None or not may_be_played(found, c.at) or id in accounts.removed(c, "clip"):
        return None
    return voice.KeptSound(found.blob)


def may_be_played(clip: Clip, at: Millis) -> bool:
    """Whether the right to a piece lasts at an instant (milliseconds UTC)."""
    return not clip.until or at < clip.until


def keep(c: Unit, by: Actor, clip: Clip) -> str:
    """Keep a piece of sound whose file stands at its `blob` already; its id. Raises BadInput where its right is not
    told (clause DTA-MEDIA-RIGHTS), or where it is no sound we can play.
    """
    name = " ".join(clip.name.split())
    wrong = _wrong(c, clip, name)
    if wrong:
        clauses = RIGHTS if "basis" in wrong or "until" in wrong else ()
        raise BadInput(what="clip", fields=wrong, clauses=clauses, most=MOST)
    check_published(c, {"name": name})
    made = c.new_id("clp")
    event = ClipKept(
        clip=made, name=name, language=clip.language, use=clip.use, blob=clip.blob, basis=clip.basis,
        proof=clip.proof.strip(), until=clip.until, seconds=clip.seconds,
    )  # fmt: skip
    append(c, by, event)
    if clip.until:
        lapsing.watch(c)
    return made


def _wrong(c: Unit, clip: Clip, name: str) -> dict[str, str]:
    wrong: dict[str, str] = {}
    if not name:
        wrong["name"] = "kit.field.required"
    if clip.basis not in BASES or (clip.basis == "licence" and not clip.proof.strip()):
        wrong["basis"] = "flows.field.rights"
    if clip.until and clip.until <= c.at:
        wrong["until"] = "flows.field.lapsed"
    if len(store.every(c)) >= MOST:
        wrong["name"] = "flows.field.many-clips"
    if not clip.seconds:
        wrong["content"] = "flows.field.no-sound"
    return wrong


def remove(c: Unit, by: Actor, id: str) -> None:
    """Play a piece no longer. Raises NotFound."""
    one(c, id)
    append(c, by, ClipRemoved(clip=id))


def one(c: Unit, id: str) -> Clip:
    """A piece. Raises NotFound."""
    found = store.one(c, id)
    if found is None:
        raise NotFound(what=id)
    return found
