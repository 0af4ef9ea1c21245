"""What is written in the journal about trunks. No password ever stands here."""

from typing import Any

import msgspec

from fairline.journal import Event


class TrunkAdded(Event):
    """A line to a provider was set up."""

    about = "trunk"

    trunk: str
    kind: str
    setup: dict[str, Any] = msgspec.field(default_factory=dict)


class TrunkChanged(Event):
    """It was set up differently; `secret` says that what lets us in was changed too."""

    about = "trunk"

    trunk: str
    setup: dict[str, Any] = msgspec.field(default_factory=dict)
    secret: bool = False


class TrunkPaused(Event):
    """Nothing goes by it until it is resumed."""

    about = "trunk"

    trunk: str


class TrunkResumed(Event):
    """Calls go by it again."""

    about = "trunk"

    trunk: str


class TrunkVouched(Event):
    """Somebody of the operator knows that its provider gives out the numbers on it, or not any more."""

    about = "trunk"

    trunk: str
    vouched: bool
    evidence: str = ""


class TrunkRemoved(Event):
    """It is the account's no longer."""

    about = "trunk"

    trunk: str


class TrunkWentUp(Event):
    """It answers."""

    about = "trunk"

    trunk: str


class TrunkWentDown(Event):
    """It does not answer, or does not let us in: `why` is a fixed word."""

    about = "trunk"

    trunk: str
    why: str


class TrunkTestAsked(Event):
    """Somebody wants to know whether it answers, now."""

    about = "trunk"

    trunk: str
    test: str


class TrunkTested(Event):
    """What came of it, in how many milliseconds."""

    about = "trunk"

    trunk: str
    test: str
    ok: bool
    why: str = ""
    ms: int = 0


class NumbersListed(Event):
    """A hosted provider was asked which numbers it has for us: how many, and how many of them we know."""

    about = "trunk"

    trunk: str
    found: int
    known: int
