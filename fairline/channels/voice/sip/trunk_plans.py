"""What the house knows of a provider's trunk: where it is, who may call from there, and how it likes things written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from fairline.channels.voice.sip.flows import Protocol
from fairline.channels.voice.sip.proofs import Login

NumberFormat = Literal["plus", "e164", "national", "prefix"]


@dataclass(frozen=True, slots=True)
class Host:
    """A machine or a name of the provider's. Port 0: looked up (SRV), or the usual one. The lowest priority first."""

    name: str
    port: int = 0
    priority: int = 0
    weight: int = 0


@dataclass(frozen=True, slots=True)
class Registering:
    """We register there. `seconds` is what we ask for; `least` and `most` bound the wait after a failure."""

    username: str
    password: str = field(repr=False)
    realm: str = ""
    domain: str = ""  # whose number it is; empty: the first host's name
    seconds: int = 3600
    least: float = 30.0
    most: float = 1800.0

    @property
    def login(self) -> Login:
        """What answers the provider's challenges."""
        return Login(self.username, self.password, self.realm)


@dataclass(frozen=True, slots=True)
class Manners:
    """How caller identity is told and believed. `domain` stands in From and P-Asserted-Identity; empty: the host."""

    domain: str = ""
    asserts: Literal["pai", "ppi", "none"] = "pai"
    believes: bool = True  # P-Asserted-Identity and Privacy of calls that come are taken as true
    history: Literal["diversion", "history-info", "none"] = "diversion"
    hides: Literal["privacy", "star"] = "privacy"  # Privacy: id and anonymous From, or a code before the number
    headers: tuple[tuple[str, str], ...] = ()  # put on every call to the provider
    drops: tuple[str, ...] = ()  # never sent to it


@dataclass(frozen=True, slots=True)
class TrunkPlan:
    """One trunk. `sources` are networks calls may come from, `10.0.0.0/24` or with ports `10.0.0.1:5060-5070`;
    the addresses of its hosts always count. `channels` and `calls_per_second` 0: no limit. `login` is for trunks that
    ask for a password without registering. `country` and `prefix` serve `number_format`: `plus` +41..., `e164` 41...,
    `national` as dialled at home in `country` (else 00...), `prefix` that text before the E.164 digits. `proxy` is what
    all we send goes by (RFC 3261 s8.1.2): it looks the hosts up, and its own address makes nobody the provider.
    """

    id: str
    hosts: tuple[Host, ...]
    protocol: Protocol = "udp"
    register: Registering | None = None
    login: Login | None = None
    sources: tuple[str, ...] = ()
    channels: int = 0
    calls_per_second: float = 0.0
    number_format: NumberFormat = "plus"
    country: str = ""
    trunk_prefix: str = "0"  # what is dialled before a number at home
    calling_code: str = ""  # of the country, without +
    prefix: str = ""
    manners: Manners = Manners()
    options_every: float = 30.0  # seconds between probes; 0: none
    proxy: Host | None = None
