"""What happens to consents: given, confirmed, withdrawn, marked, judged."""

from fairline.journal import Event
from fairline.kit.clock import Millis


class ConsentGiven(Event):
    """A contact agreed to hear from a seller on a channel. `given_at` (ms UTC) is when they did; the entry's own time
    is when it was written down. `pending` ones wait for their double opt-in. `adult`: they attested to be of age.
    """

    about = "contact"
    personal = ("source", "proof", "text")

    consent: str
    contact: str
    person: str
    channel: str
    purpose_class: str
    kind: str
    method: str
    given_at: Millis
    seller: str = ""
    expires: Millis | None = None
    text_sha256: str = ""
    version: str = ""
    language: str = ""
    pending: bool = False
    adult: bool = False
    batch: str = ""
    line: int = 0
    source: str = ""
    proof: str = ""
    text: str = ""


class ConsentConfirmed(Event):
    """The contact answered the request to confirm (double opt-in)."""

    about = "contact"
    personal = ("proof",)

    consent: str
    contact: str
    person: str
    proof: str = ""


class ConsentEnded(Event):
    """A consent counts no more, though nobody took it back. `why` is reassigned (the number changed hands after it was
    given) or forged (what is kept of it does not fit what was written when it was given).
    """

    about = "contact"

    consent: str
    contact: str
    why: str


class ConsentWithdrawn(Event):
    """The contact wants to hear no more. `channel`, `seller` are empty for every one; `reach` is marketing or all.

    `means` tells how (keyword, reply, unsubscribe, preference_page, spoken, letter, noted, under_age), `words` in which
    words.
    `lookups` are keyed hashes of the addresses this holds for, also once the contact is forgotten. `refusal` is the
    entry in which they said it, where a channel wrote it down first.
    """

    about = "contact"
    personal = ("words",)

    contact: str
    person: str
    reach: str
    means: str
    channel: str = ""
    seller: str = ""
    lookups: tuple[str, ...] = ()
    refusal: int = 0
    words: str = ""


class RefusalTakenBack(Event):
    """The contact wants to hear from us again; what they refused before on the channel stands no more."""

    about = "contact"
    personal = ("words",)

    contact: str
    person: str
    means: str
    reach: str = "all"
    channel: str = ""
    seller: str = ""
    lookups: tuple[str, ...] = ()
    words: str = ""


class RefusalJudged(Event):
    """A member read what may have been a refusal (entry `refusal`), and it was, or it was not."""

    about = "contact"

    refusal: int
    contact: str
    was_meant: bool


class ContactMarked(Event):
    """Something stands against contacting them, or against some use of what we know: minor, restricted, objected,
    wrong_number, do_not_sell, no_disclosure, no_new_purposes.
    """

    about = "contact"
    personal = ("why",)

    contact: str
    person: str
    mark: str
    why: str = ""


class ContactUnmarked(Event):
    """It stands no more. Before a restriction is lifted the person is told (GDPR Art. 18(3)): `notice` says how."""

    about = "contact"
    personal = ("why", "notice")

    contact: str
    person: str
    mark: str
    why: str = ""
    notice: str = ""
