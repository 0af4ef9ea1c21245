"""The nouns of sending domains: a domain, a record it needs, the key that signs for it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from fairline.kit.clock import Millis

State = Literal["pending", "proven", "failed", "lost"]


@dataclass(frozen=True, slots=True)
class Domain:
    """A domain of the account."""

    id: str
    name: str
    state: State
    selector: str  # whose key signs
    public_key: str
    next_selector: str  # a newer key that is not found in DNS yet; empty where there is none
    next_public_key: str
    token: str
    made: Millis
    checked_at: Millis | None = None
    failing_since: Millis | None = None
    found: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Signer:
    """The key mail of a domain is signed with."""

    domain: str
    selector: str
    private_pem: str


@dataclass(frozen=True, slots=True)
class Record:
    """A line to be put in DNS. `purpose`: token, key, spf, bounce, dmarc, mx."""

    purpose: str
    type: Literal["TXT", "CNAME", "MX"]
    name: str
    value: str
    required: bool
