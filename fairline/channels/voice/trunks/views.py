"""Trunks as they are told to whoever asks over HTTP."""

from typing import Annotated, Any

import msgspec

from fairline import numbers
from fairline.channels.voice.place import place_of
from fairline.channels.voice.providers.ways import pointing
from fairline.channels.voice.trunks import store
from fairline.channels.voice.trunks.model import (
    INSTRUCTIONS,
    PASSWORD,
    TOKEN,
    Asserts,
    Hides,
    History,
    Host,
    Location,
    NumberFormat,
    Protocol,
    Setup,
    Trunk,
)
from fairline.channels.voice.trunks.service import words_of
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.words import say

PATIENCE = 15_000  # ms: as long a test may be unanswered before that is told
Short = Annotated[str, msgspec.Meta(max_length=253)]
Line = Annotated[str, msgspec.Meta(max_length=500)]


class HostTold(msgspec.Struct, frozen=True, kw_only=True):
    """A machine or a name of the provider's."""

    name: Short
    port: Annotated[int, msgspec.Meta(ge=0, le=65535)] = 0
    priority: Annotated[int, msgspec.Meta(ge=0, le=65535)] = 0
    weight: Annotated[int, msgspec.Meta(ge=0, le=65535)] = 0


class Header(msgspec.Struct, frozen=True, kw_only=True):
    """A header that is put on every call to the provider."""

    name: Short
    value: Line


class SetupTold(msgspec.Struct, frozen=True, kw_only=True):
    """Everything about a trunk that may be changed; what the fields mean stands in docs/reference/trunks.md."""

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=100)]
    provider: Annotated[str, msgspec.Meta(max_length=100)] = ""
    hosts: Annotated[list[HostTold], msgspec.Meta(max_length=20)] = []
    protocol: Protocol = "udp"
    login: Short = ""
    reference: Short = ""
    realm: Short = ""
    domain: Short = ""
    registers: bool = False
    sources: Annotated[list[Short], msgspec.Meta(max_length=100)] = []
    channels: Annotated[int, msgspec.Meta(ge=0, le=100_000)] = 0
    calls_per_second: Annotated[int, msgspec.Meta(ge=0, le=10_000)] = 0
    number_format: NumberFormat = "plus"
    prefix: Annotated[str, msgspec.Meta(max_length=20, pattern=r"^[0-9*#+]*$")] = ""
    country: Annotated[str, msgspec.Meta(max_length=2)] = ""
    countries: Annotated[list[Annotated[str, msgspec.Meta(max_length=2)]], msgspec.Meta(max_length=250)] = []
    rank: Annotated[int, msgspec.Meta(ge=0, le=1000)] = 0
    asserts: Asserts = "pai"
    believes: bool = True
    history: History = "diversion"
    hides: Hides = "privacy"
    headers: Annotated[list[Header], msgspec.Meta(max_length=20)] = []
    drops: Annotated[list[Short], msgspec.Meta(max_length=20)] = []
    options_every: Annotated[int, msgspec.Meta(ge=0, le=3600)] = 30
    emergency: Location = "plain"
    inband: bool = False
    proxy: Short = ""
    instructions: Short = INSTRUCTIONS


class TestView(msgspec.Struct, frozen=True, kw_only=True):
    """The last test: `state` is asked, ok, failed, or unheard where no node of the house answered."""

    id: str
    state: str
    at: str | None
    words: str
    ms: int


class GuideView(msgspec.Struct, frozen=True, kw_only=True):
    """What is set at the provider: our own SIP domain; for a hosted one where it asks what to do with calls."""

    sip: str
    incoming: str
    outgoing: str


class TrunkView(msgspec.Struct, frozen=True, kw_only=True):
    """A trunk, as an admin sees it. `state`: up, down, untried, paused; `remedy` says what to do where it is down."""

    id: str
    kind: str
    setup: SetupTold
    has_password: bool
    has_token: bool
    paused: bool
    vouched: bool
    state: str
    since: str | None
    words: str
    remedy: str
    test: TestView | None
    numbers: list[str]
    guide: GuideView
    made: str | None


def setup_of(told: SetupTold) -> Setup:
    """A setup as it was told, without blanks around what was typed."""
    plain: dict[str, Any] = {name: getattr(told, name) for name in told.__struct_fields__}
    plain = {name: said.strip() if isinstance(said, str) else said for name, said in plain.items()}
    plain |= {"hosts": tuple(Host(one.name.strip(), one.port, one.priority, one.weight) for one in told.hosts)}
    plain |= {"headers": tuple((one.name.strip(), one.value.strip()) for one in told.headers)}
    for name in ("sources", "countries", "drops"):
        plain[name] = tuple(dict.fromkeys(one.strip() for one in getattr(told, name) if one.strip()))
    return Setup(**plain)


def view(c: Unit, trunk: Trunk, language: str) -> TrunkView:
    """A trunk as it is told."""
    standing = store.standing(c, trunk.id)
    state = "paused" if trunk.is_paused else {None: "untried", True: "up", False: "down"}[standing.up]
    is_down = state == "down"
    return TrunkView(
        id=trunk.id,
        kind=trunk.kind,
        setup=_told(trunk.setup),
        has_password=bool(store.secret(c, trunk.id, PASSWORD)),
        has_token=bool(store.secret(c, trunk.id, TOKEN)),
        paused=trunk.is_paused,
        vouched=trunk.vouched,
        state=state,
        since=to_text(standing.since) if standing.since else None,
        words=words_of(standing.why)[language] if is_down else say(f"channels.voice.trunks.state.{state}", language),
        remedy=_remedy(standing.why, language) if is_down else "",
        test=_test(c, trunk.id, language),
        numbers=[one.number for one in numbers.phones_on(c, trunk.id)],
        guide=_guide(c, trunk),
        made=to_text(trunk.made),
    )


def _guide(c: Unit, trunk: Trunk) -> GuideView:
    settings = c.tools.settings
    if settings is None:
        return GuideView(sip="", incoming="", outgoing="")
    to = pointing(settings, c.account, trunk.id)
    hosted = trunk.kind != "sip"
    return GuideView(
        sip=place_of(settings).sip,
        incoming=to.incoming if hosted else "",
        outgoing=to.outgoing if hosted else "",
    )


def _told(setup: Setup) -> SetupTold:
    plain: dict[str, Any] = {name: getattr(setup, name) for name in SetupTold.__struct_fields__}
    plain |= {
        "hosts": [
            HostTold(name=one.name, port=one.port, priority=one.priority, weight=one.weight) for one in setup.hosts
        ],
        "headers": [Header(name=name, value=said) for name, said in setup.headers],
    }
    for name in ("sources", "countries", "drops"):
        plain[name] = list(plain[name])
    return SetupTold(**plain)


def _test(c: Unit, id: str, language: str) -> TestView | None:
    held = store.standing(c, id)
    if not held.test:
        return None
    is_late = held.test_ok is None and c.at >= held.test_asked + PATIENCE
    state = {None: "unheard" if is_late else "asked", True: "ok", False: "failed"}[held.test_ok]
    words = say(f"channels.voice.trunks.test.{state}", language, ms=held.test_ms)
    if state == "failed":
        words = f"{words_of(held.test_why)[language]} {_remedy(held.test_why, language)}"
    return TestView(id=held.test, state=state, at=to_text(held.test_asked), words=words, ms=held.test_ms)


def _remedy(why: str, language: str) -> str:
    key = f"channels.voice.trunks.remedy.{why}"
    told = say(key, language)
    return told if told != key else say("channels.voice.trunks.remedy.refused", language)
