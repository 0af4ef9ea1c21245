"""The nouns of text senders: what a text leaves by, how far its registration is, what may be made of it next."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from fairline.kit.clock import Millis

Kind = Literal["long_code", "toll_free", "short_code", "alphanumeric"]
TextState = Literal["draft", "submitted", "registered", "rejected", "suspended"]

KINDS: tuple[Kind, ...] = ("long_code", "toll_free", "short_code", "alphanumeric")
EVERYWHERE = "*"
NEVER = Millis(0)

# What may follow what: a sender leaves no other way.
NEXT: Mapping[TextState, frozenset[TextState]] = {
    "draft": frozenset({"submitted"}),
    "submitted": frozenset({"registered", "rejected"}),
    "registered": frozenset({"suspended"}),
    "rejected": frozenset({"submitted"}),
    "suspended": frozenset({"registered"}),
}


@dataclass(frozen=True, slots=True)
class TextSender:
    """A number or a name that texts leave by. `number` is E.164 (`+41…`), a short code, or a name of letters.

    `countries` are those it may text (`*` is every one its kind may), `per_second` the segments the networks take
    from it, `pool` the senders of which any may write first, `documents` what was shown for its registration and
    `reference` what the registry answered. `welcome` and `help_words` are what is answered to START and HELP, by
    language, where it is not in the house's words.
    """

    id: str
    name: str
    kind: Kind
    number: str
    country: str
    brand: str
    provider: str
    state: TextState = "draft"
    pool: str = ""
    queue: str | None = None
    countries: tuple[str, ...] = ()
    media: bool = False
    per_second: int = 1
    documents: Mapping[str, str] = field(default_factory=dict)
    reference: Mapping[str, str] = field(default_factory=dict)
    welcome: Mapping[str, str] = field(default_factory=dict)
    help_words: Mapping[str, str] = field(default_factory=dict)
    why: str = ""
    rule: str = ""
    made: Millis = NEVER

    @property
    def is_answered(self) -> bool:
        """Whether a contact can write back to it: a name of letters takes no answers."""
        return self.kind != "alphanumeric"


@dataclass(frozen=True, slots=True)
class Trade:
    """What is known of goods the account may trade in that no network carries texts about.

    `state`: flagged (texting is off), review (a person looks), cleared (looked at, and it does not trade in them).
    `asked_by` has asked to lift it, with `reason`; somebody else must agree.
    """

    goods: str
    state: Literal["flagged", "review", "cleared"]
    source: str
    asked_by: str = ""
    reason: str = ""
    since: Millis = NEVER
