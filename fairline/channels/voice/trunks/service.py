"""Sets trunks up, changes and removes them, and writes down how they stand."""

from typing import Any

import msgspec

from fairline import numbers
from fairline.accounts import notify, require_feature
from fairline.channels.voice.trunks import events, store
from fairline.channels.voice.trunks.checks import check
from fairline.channels.voice.trunks.model import PASSWORD, TOKEN, Setup, Trunk, TrunkKind
from fairline.journal import HOUSE, Actor, append
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound, Problem
from fairline.kit.words import LANGUAGES, knows, say
from fairline.kit.work import enqueue

TEST = "voice.test_trunk"
WHOM = ("owner", "admin")
HOUR = 3_600_000  # ms
WORDS = "channels.voice.trunks"


class TrunkUsed(Problem):
    """Numbers still come and go by it."""

    status = 409
    type = "trunk-used"


def add(c: Unit, by: Actor, kind: TrunkKind, setup: Setup, *, password: str = "", token: str = "") -> Trunk:
    """Set a trunk up. Raises BadInput."""
    require_feature(c, "channel:voice")
    check(kind, setup, password=bool(password), token=bool(token))
    trunk = c.new_id("trk")
    keep(c, trunk, password, token)
    append(c, by, events.TrunkAdded(trunk=trunk, kind=kind, setup=msgspec.to_builtins(setup)))
    return find(c, trunk)


def change(c: Unit, by: Actor, id: str, setup: Setup, *, password: str = "", token: str = "") -> Trunk:
    """Set it up differently; what lets us in stays where none is told. Raises NotFound, BadInput."""
    held = find(c, id)
    known = bool(password or store.secret(c, id, PASSWORD)), bool(token or store.secret(c, id, TOKEN))
    check(held.kind, setup, password=known[0], token=known[1])
    keep(c, id, password, token)
    told = events.TrunkChanged(trunk=id, setup=msgspec.to_builtins(setup), secret=bool(password or token))
    append(c, by, told)
    return find(c, id)


def keep(c: Unit, id: str, password: str, token: str) -> None:
    """Keep what lets us in, as far as it is told."""
    for what, secret in ((PASSWORD, password), (TOKEN, token)):
        if secret:
            store.keep_secret(c, id, what, secret)


def pause(c: Unit, by: Actor, id: str, *, paused: bool) -> Trunk:
    """Nothing goes by it, or again. Raises NotFound."""
    if find(c, id).is_paused != paused:
        append(c, by, events.TrunkPaused(trunk=id) if paused else events.TrunkResumed(trunk=id))
    return find(c, id)


def vouch(c: Unit, by: Actor, id: str, *, vouched: bool, evidence: str) -> None:
    """Somebody of the operator says whether its provider gives out the numbers on it. Raises NotFound."""
    find(c, id)
    append(c, by, events.TrunkVouched(trunk=id, vouched=vouched, evidence=evidence.strip()))


def remove(c: Unit, by: Actor, id: str) -> None:
    """It is the account's no longer. Raises NotFound, TrunkUsed while numbers go by it."""
    find(c, id)
    if numbers.phones_on(c, id):
        raise TrunkUsed(many=len(numbers.phones_on(c, id)))
    append(c, by, events.TrunkRemoved(trunk=id))
    store.forget_secrets(c, id)


def find(c: Unit, id: str) -> Trunk:
    """A trunk of the account. Raises NotFound."""
    found = store.one(c, id)
    if found is None:
        raise NotFound(what=id)
    return found


def told(c: Unit, id: str, up: bool, why: str = "") -> None:
    """The engine found it up, or down for a reason: a fixed word. Said again, nothing changes."""
    why = why or ("" if up else "no_answer")
    trunk = store.one(c, id)
    held = store.standing(c, id)
    if trunk is None or (held.up is up and (up or held.why == why)):
        return
    append(c, HOUSE, events.TrunkWentUp(trunk=id) if up else events.TrunkWentDown(trunk=id, why=why))
    if not up and held.up:
        once = f"trunk:{id}:{c.at // HOUR}"  # one that goes up and down is told of once an hour
        values: dict[str, Any] = {"name": trunk.setup.name, "why": words_of(why)}
        notify(c, HOUSE, f"{WORDS}.notice.down", WHOM, values=values, href="/admin/trunks", once=once)


def ask_test(c: Unit, by: Actor, id: str) -> str:
    """Have the engine ask whether it answers; the test's id. Raises NotFound."""
    find(c, id)
    test = c.new_id("tst")
    append(c, by, events.TrunkTestAsked(trunk=id, test=test))
    enqueue(c, TEST, {"trunk": id, "test": test}, key=f"{TEST}:{test}")
    return test


def tested(c: Unit, id: str, test: str, ok: bool, why: str, ms: int) -> None:
    """What came of a test, in how many milliseconds."""
    if store.one(c, id) is not None and store.standing(c, id).test == test:
        append(c, HOUSE, events.TrunkTested(trunk=id, test=test, ok=ok, why="" if ok else why, ms=ms))
        told(c, id, ok, why)


def words_of(why: str) -> dict[str, str]:
    """What a fixed word says, in each language."""
    key = f"{WORDS}.why.{why}" if knows(f"{WORDS}.why.{why}") else f"{WORDS}.why.refused"
    return {language: say(key, language) for language in LANGUAGES}
