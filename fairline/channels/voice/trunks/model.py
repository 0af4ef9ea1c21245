"""The nouns of trunks: the line to a provider, its machines, and how the provider likes things."""

from dataclasses import dataclass
from typing import Literal

from fairline.kit.clock import Millis

TrunkKind = Literal["sip", "twilio"]  # a provider's SIP lines; a hosted provider's interface
Protocol = Literal["udp", "tcp", "tls"]
NumberFormat = Literal["plus", "e164", "national", "prefix"]
Asserts = Literal["pai", "ppi", "none"]
History = Literal["diversion", "history-info", "none"]
Hides = Literal["privacy", "star"]
Location = Literal["plain", "located"]  # emergency calls: the number's registered address alone, or one in the call
HOSTED: frozenset[TrunkKind] = frozenset({"twilio"})
# Why a trunk is down, or a test of it failed, as a fixed word.
Why = Literal["not_let_in", "no_answer", "tls", "busy", "no_funds", "not_found", "forbidden", "no_hosts", "refused"]

NEVER = Millis(0)
INSTRUCTIONS = "https://twimlets.com/echo"  # the hosted provider's own page that says back the instructions it is given
PASSWORD, TOKEN = "password", "token"


@dataclass(frozen=True, slots=True)
class Host:
    """A machine or a name of the provider's. Port 0: looked up, or the usual one. The lowest priority comes first."""

    name: str
    port: int = 0
    priority: int = 0
    weight: int = 0


@dataclass(frozen=True, slots=True)
class Setup:
    """Everything about a trunk that may be changed.

    `login` is the name we register or answer challenges with (`registers` says which), `reference` the account at a
    hosted provider. `sources` are networks calls come from. `channels` and `calls_per_second` 0: no limit. `countries`
    are those it may call (ISO 3166-1), none: every one. `rank` orders trunks, the lowest first. `asserts`, `believes`,
    `history`, `hides`, `headers` and `drops` are the header policy; see sip/trunk_plans.py. `domain` stands in our
    addresses there; for a hosted provider it is the SIP domain we call. `proxy` is host[:port] of what all we send goes
    by, over the same protocol; empty: straight to the hosts. `instructions` is where a hosted provider reads what to do
    with a call while nothing of ours answers: a page that is none of ours, and answers with what `?Twiml=` says.
    """

    name: str
    provider: str = ""
    hosts: tuple[Host, ...] = ()
    protocol: Protocol = "udp"
    login: str = ""
    reference: str = ""
    realm: str = ""
    domain: str = ""
    registers: bool = False
    sources: tuple[str, ...] = ()
    channels: int = 0
    calls_per_second: int = 0
    number_format: NumberFormat = "plus"
    prefix: str = ""
    country: str = ""
    countries: tuple[str, ...] = ()
    rank: int = 0
    asserts: Asserts = "pai"
    believes: bool = True
    history: History = "diversion"
    hides: Hides = "privacy"
    headers: tuple[tuple[str, str], ...] = ()
    drops: tuple[str, ...] = ()
    options_every: int = 30
    emergency: Location = "plain"
    inband: bool = False
    proxy: str = ""
    instructions: str = INSTRUCTIONS


@dataclass(frozen=True, slots=True)
class Trunk:
    """A line to a provider. `vouched`: the operator knows that this provider gives out the numbers on it."""

    id: str
    kind: TrunkKind
    setup: Setup
    made: Millis
    vouched: bool = False
    is_paused: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """How a trunk stands: up or down since an instant, and why; None where nobody tried it yet.

    `test` is the last one asked for, `test_ok` what came of it (None: nobody answered yet).
    """

    up: bool | None = None
    since: Millis = NEVER
    why: str = ""
    test: str = ""
    test_asked: Millis = NEVER
    test_ok: bool | None = None
    test_why: str = ""
    test_ms: int = 0
