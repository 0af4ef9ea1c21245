"""What a policy may ask about a call: who is shown, where both are, what was rung before, what it may cost."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

EmergencyMode = Literal["off", "direct", "trunk"]


@dataclass(frozen=True, slots=True)
class CallerId:
    """The number a call would show. From numbers.

    `why` is the reason key where it may not: none, not_ours, not_proven, proof_old, suspended, not_in_service,
    emergency, do_not_originate. `attestation` is what may be vouched for (A, B, C), `evidence` by what.
    """

    why: str = ""
    number: str = ""
    country: str = ""
    attestation: str = "C"
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Rung:
    """What was rung before of whom a call is to. From the gate itself. Instants are ms UTC, oldest first.

    `at` are those of the last thirty days, `unanswered` those of the last seven days since they last picked up, `now`
    how many ring or last at this moment, `senders` our numbers they were called from, `unspoken` those no person
    spoke, `picked_up` when they picked up last within those thirty days, 0 for never.
    """

    at: tuple[int, ...] = ()
    unanswered: tuple[int, ...] = ()
    now: int = 0
    senders: frozenset[str] = frozenset()
    unspoken: tuple[int, ...] = ()
    picked_up: int = 0

    def since(self, at: int) -> int:
        """How many after an instant."""
        return sum(one > at for one in self.at)


@dataclass(frozen=True, slots=True)
class CallLimits:
    """What the account allows itself in calls. From the gate itself; None and empty where it said nothing.

    `countries` are those it calls (ISO 3166-1). `opened` are kinds of numbers it calls although they are closed as a
    rule: premium, shared_cost, personal, satellite, fraud_range. `per_day` and `per_call` are cents of a euro by our
    own table of rates, `at_once` calls that last together.
    """

    countries: tuple[str, ...] = ()
    opened: tuple[str, ...] = ()
    per_day: int | None = None
    per_call: int | None = None
    at_once: int | None = None


@dataclass(frozen=True, slots=True)
class CallsNow:
    """How many calls we made last now, and what those of the last day and hour cost, in cents of a euro. From the gate.

    `fresh` is how many went within the hour to the act's country, where none ever did before that hour.
    """

    at_once: int = 0
    spent: int = 0
    spent_hour: int = 0
    fresh: int = 0


@dataclass(frozen=True, slots=True)
class CallbackAsked:
    """When the person asked to be called (ms UTC), and the entry that proves it; for when, where they said so. From
    whoever promises callbacks.
    """

    at: int
    entry: int
    due: int | None = None


@dataclass(frozen=True, slots=True)
class MemberPlaces:
    """Where the members are who speak in a call (ISO 3166, states where known); `""` for one nobody knows. From
    emergency, by what they confirmed.
    """

    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EmergencyWay:
    """How an emergency call leaves from where a member is. From emergency.

    `mode`: off (not carried: told in words), direct (handed on by the site's trunk, plain), trunk (by `route`, with the
    place). `country` is where the member is by what they confirmed, `located` whether an address would go with it,
    `lately` when this member last rang emergency services (ms UTC).
    """

    mode: EmergencyMode = "off"
    country: str = ""
    route: str = ""
    located: bool = False
    lately: int | None = None


@dataclass(frozen=True, slots=True)
class Asks:
    """What is to be done before sound is kept, as the node that holds a call follows it.

    `announce` is the key of the words to be heard, in `language`, with `says` what they must tell; `by` when at the
    latest: `beginning` of the call, or `before_first_sample`. `law` names what decided.
    """

    announce: str = ""
    language: str = "en"
    ask_consent: bool = False
    by: Literal["beginning", "before_first_sample"] = "beginning"
    says: tuple[str, ...] = ()
    forbidden: bool = False
    law: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class MemberSite:
    """Where a member calls from: the country by whose short numbers and habits of writing a number is read, and the
    digits that get an outside line there. Emergency offers it of a member's id (None for nobody's).
    """

    country: str = ""
    outside: tuple[str, ...] = ()


class NumberHeld:
    """Under this type the CRM tells which contact a number (E.164) is, by its provider (unit, number) -> id or None."""


class UsualNumber:
    """Under this type numbers tells which of ours is shown where nobody chose, by its provider (unit, act) -> id or "".

    The act is complete but for its sender.
    """
