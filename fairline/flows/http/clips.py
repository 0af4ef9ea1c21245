"""Routes of kept pieces of sound, and of calls that were promised."""

from datetime import date, datetime
from hashlib import sha256
from typing import Any, Literal

from litestar import Request

from fairline import routing
from fairline.channels import bounded, voice
from fairline.flows import callbacks as promised
from fairline.flows import clips
from fairline.flows.http import told
from fairline.flows.http.shapes import CallbackList, ClipList, ClipView
from fairline.flows.model import Clip
from fairline.flows.store import callbacks
from fairline.flows.store import clips as store
from fairline.journal import actor_from
from fairline.kit.clock import Millis, from_millis, to_millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.web import Asked, delete, get, put

MANAGE, READ = "flow.manage", "flow.read"


@get("/v1/flow-clips", permission=READ)
async def list_clips(asked: Asked) -> ClipList:
    """Kept pieces of sound, by name."""
    return await asked.read(lambda c: ClipList([told.clip(each, c.at) for each in store.every(c)]))


@put("/v1/flow-clips", permission=MANAGE, request_max_body_size=None)
async def keep_clip(
    asked: Asked,
    request: Request[Any, Any, Any],
    name: str,
    owner: str,
    basis: Literal["own", "licence", "public_domain"],
    language: str = "*",
    use: Literal["prompt", "music"] = "prompt",
    proof: str = "",
    until: str | None = None,
    owned: bool = False,
    lawful: bool = False,
) -> ClipView:
    """Keep a piece of sound: the raw body is a file of sound, `owner` is whose it is. `owned` confirms that they allow
    it to be played on calls, `lawful` that the law allows it too; a licence names its proof, and when it ends.
    """
    if not (owned and lawful and owner.strip() and (basis != "licence" or proof.strip())):
        raise BadInput(what="owned", fields={"owned": "flows.field.rights"}, clauses=clips.RIGHTS)
    content = await bounded(request.stream(), clips.LARGEST, "flows")
    ends = _instant(until)
    rights = voice.Rights(owner, basis, frozenset({"calls"}), owned, lawful, proof[:500], _day(ends))
    try:
        piece = await voice.take_in_sound(content, rights)
    except voice.Unspoken as wrong:
        raise BadInput(what=str(wrong)[:200], fields={"content": "flows.field.no-sound"}) from wrong
    blob = f"flows-{sha256(piece.sound).hexdigest()}"
    asked.database.tools.blobs.put(blob, piece.sound)
    clip = Clip("", name, language[:2], use, blob, basis, proof[:500], ends, Millis(0), -(-piece.ms // 1000))

    def unit(c: Unit) -> ClipView:
        return told.clip(clips.one(c, clips.keep(c, actor_from(asked.by), clip)), c.at)

    return await asked.write(unit)


@delete("/v1/flow-clips/{id:str}", permission=MANAGE)
async def remove_clip(asked: Asked, id: str) -> None:
    """Play a piece no longer; flows that name it play the house's own instead."""
    await asked.write(lambda c: clips.remove(c, actor_from(asked.by), id))


@get("/v1/callbacks", permission=READ)
async def list_callbacks(asked: Asked) -> CallbackList:
    """Calls we promised and that are not over, the longest promised first."""

    def unit(c: Unit) -> CallbackList:
        names = {str(queue.id): queue.name for queue in routing.every_queue(c)}
        return CallbackList([told.callback(each, names.get(each.queue, "")) for each in callbacks.waiting(c)])

    return await asked.read(unit)


@delete("/v1/callbacks/{id:str}", permission="queue.manage")
async def withdraw_callback(asked: Asked, id: str) -> None:
    """Call nobody back: it is not needed any more."""
    await asked.write(lambda c: promised.withdraw(c, actor_from(asked.by), id))


def _day(until: Millis) -> date | None:
    return from_millis(until).date() if until else None


def _instant(said: str | None) -> Millis:
    if not said:
        return Millis(0)
    try:
        return to_millis(datetime.fromisoformat(said))
    except (ValueError, TypeError) as error:
        raise BadInput(what=said, fields={"until": "kit.field.invalid"}) from error


ROUTES = [list_clips, keep_clip, remove_clip, list_callbacks, withdraw_callback]
