"""What a consent is, by which methods one may be had, and what stands against contacting somebody."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from fairline.gate import PurposeClass
from fairline.kit.clock import Millis

Kind = Literal["implied", "express", "express_written"]
Scope = Literal["channel", "brand", "all"]
CLASSES: tuple[PurposeClass, ...] = get_args(PurposeClass)
Mark = Literal["minor", "restricted", "objected", "wrong_number", "do_not_sell", "no_disclosure", "no_new_purposes"]
Method = Literal[
    "form_tick", "keyword", "verbal_recorded", "paper", "double_opt_in", "preference_page", "purchase", "inquiry"
]

RINGS = frozenset({"sms", "whatsapp", "voice"})  # a refusal there covers every message, not marketing alone
GROUNDS: Mapping[str, str] = {"purchase": "implied.purchase_months", "inquiry": "implied.inquiry_months"}
WRITTEN = frozenset({"form_tick", "paper", "double_opt_in", "keyword"})  # methods that leave something in writing
# No affirmative act of the contact: such a consent is none, whoever claims it.
INVALID = frozenset({
    "pre_ticked", "bundled", "purchased", "purchased_list", "browsing", "implied_by_use", "business_card",
    "registration", "terms", "scraped",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class NewConsent:
    """A consent to be kept. `at` is when it was given (ms UTC), `seller` a brand, or the account where empty.

    `text` is what the contact was shown and agreed to, `version` how we call it, `proof` what shows that they did: a
    recording, a signed page, an address of a form with its time. `line` is the row of the file it came in, from 1.
    `adult`: they were asked whether they are eighteen or older, and said so.
    """

    channel: str
    purpose_class: PurposeClass
    kind: Kind
    method: str
    at: Millis
    source: str
    seller: str = ""
    text: str = ""
    version: str = ""
    language: str = ""
    proof: str = ""
    expires: Millis | None = None
    batch: str = ""
    line: int = 0
    adult: bool = False


@dataclass(frozen=True, slots=True)
class Held:
    """A consent as kept. Instants are ms UTC; `number` is its entry's, `ended` as in the gate's fact."""

    id: str
    contact: str
    channel: str
    purpose_class: str
    seller: str
    kind: str
    method: str
    at: Millis
    expires: Millis | None
    number: int
    pending: bool
    ended: str = ""  # reassigned: the number changed hands since; forged: what is kept was changed


@dataclass(frozen=True, slots=True)
class Word:
    """What somebody said about being contacted: refused, unsure, allowed. `key` is a contact, a person or a hash."""

    key: str
    said: str
    channel: str  # empty for every one
    reach: str  # marketing or all
    seller: str  # empty for every one
    at: Millis
    number: int

    def covers(self, channel: str, purpose_class: str, seller: str) -> bool:
        """Whether it speaks of such a message."""
        return (
            self.channel in ("", channel)
            and (self.reach == "all" or purpose_class == "marketing")
            and (not self.seller or not seller or self.seller == seller)
        )
