"""May I contact this person, and why: per channel and class of message, with the entries that prove it."""

from collections.abc import Sequence
from dataclasses import dataclass

from fairline import crm
from fairline.gate import Cite, Consent, Pack, Whereabouts, lacks_consent
from fairline.kit.db import Unit
from fairline.privacy.consent import store
from fairline.privacy.consent.lookups import keys_of
from fairline.privacy.consent.model import CLASSES
from fairline.privacy.consent.weigh import reach, strongest

CHANNELS = ("email", "sms", "webchat", "voice")
AGAINST = ("minor", "restricted", "objected", "role_address", "wrong_number")  # marketing, the gravest first


@dataclass(frozen=True, slots=True)
class Answer:
    """Whether such a message may go to a contact, as far as consent decides. `why` is a key of words.

    `needed` is the kind of consent the law asks there, `laws` which; `refusal` is the entry of a refusal that stands.
    """

    channel: str
    purpose_class: str
    may: bool
    why: str
    needed: str
    consent: Consent
    refusal: int | None
    laws: tuple[Cite, ...]


def why_may_i(c: Unit, contact: str, seller: str = "") -> tuple[Answer, ...]:
    """The answers for a contact, by channel and class. Raises NotFound."""
    found = crm.contact(c, crm.resolve(c, contact))
    family = crm.family(c, found.id)
    held, words = store.of_contacts(c, family), store.words(c, keys_of(c, found.id))
    marks = [row["mark"] for row in store.marks(c, family)]
    addresses = [each.address for each in found.addresses if each.channel == "email"]
    only_role = bool(addresses) and all(crm.is_role(address) for address in addresses)
    pack = whereabouts(c, found.id).pack
    answers = []
    for channel in CHANNELS:
        against = [*marks, "role_address"] if only_role and channel == "email" else marks
        no = reach(words, held, channel, seller, marks)
        for of in CLASSES:
            needed = pack.consent(channel, of)
            consent = strongest(held, words, channel, of, seller, c.at)
            why = _why(pack, channel, of, consent, refused=_refuses(no.reach, of), marks=against)
            laws = pack.cites(f"consent.{channel}.{of}")
            may = why in ("given", "not_needed")
            answers.append(Answer(channel, of, may, why, needed, consent, no.entry if why == "refused" else None, laws))
    return tuple(answers)


def whereabouts(c: Unit, contact: str) -> Whereabouts:
    """Where a contact may be, as the gate would be told."""
    return crm.whereabouts(c, contact) or Whereabouts(())


def _refuses(reached: str, purpose_class: str) -> bool:
    return reached == "all" or (reached == "marketing" and purpose_class == "marketing")


def _why(pack: Pack, channel: str, of: str, consent: Consent, *, refused: bool, marks: Sequence[str]) -> str:
    """As the gate would say it: a refusal first, then what stands against marketing, then what the law asks."""
    if refused:
        return "refused"
    against = next((mark for mark in AGAINST if mark in marks), "") if of == "marketing" else ""
    if against:
        return against
    if pack.consent(channel, of) == "none":
        return "not_needed"
    return lacks_consent(consent, pack, channel, of) or "given"
