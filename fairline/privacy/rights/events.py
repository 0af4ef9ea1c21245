"""What happens to a person's request, to what is held by law, and to a child's data."""

from fairline.journal import Event
from fairline.kit.clock import Millis
from fairline.privacy.model import Report
from fairline.privacy.rights.model import Outcome, Proof, Right, Source


class RightsRequestReceived(Event):
    """Somebody asked for a right of theirs. `received` (ms UTC) is when they did, on whatever channel; the entry's own
    time is when it was written down. `person` is the request's own: it seals who asked and in which words. `found`
    says that it was recognised in a message and no member has looked yet; its clock runs all the same.
    """

    about = "request"
    personal = ("name", "address", "words", "agent", "mandate", "concerns", "wish")

    request: str
    right: Right
    source: Source
    received: Millis
    due: Millis
    person: str
    needs: Proof
    confirm_by: Millis | None = None
    contact: str = ""
    conversation: str = ""
    message: str = ""
    brand: str = ""
    places: str = ""
    language: str = "en"
    role: str = "own"
    found: bool = False
    on_behalf: bool = False
    proven: str = ""
    name: str = ""
    address: str = ""
    words: str = ""
    agent: str = ""
    mandate: str = ""
    concerns: str = ""
    wish: str = ""


class RightsRequestAccepted(Event):
    """A member read what had been recognised, and it is a request."""

    about = "request"

    request: str
    right: Right
    needs: Proof


class RightsRequestDismissed(Event):
    """A member read it, and it is none."""

    about = "request"

    request: str


class RightsRequestMatched(Event):
    """Whose data it is about; empty where we know nobody by this."""

    about = "request"

    request: str
    contact: str


class RightsProofAsked(Event):
    """A code was mailed that shows who asks, good until `until` (ms UTC)."""

    about = "request"

    request: str
    act: str
    until: Millis


class RightsProofWrong(Event):
    """A code was given that is not the one that was mailed."""

    about = "request"

    request: str


class RightsProofGiven(Event):
    """It is shown who asks: by code, by a sign-in, or by hand, and then how."""

    about = "request"
    personal = ("how",)

    request: str
    person: str
    by: str  # code, portal, hand
    how: str = ""


class RightsClockStopped(Event):
    """The clock stands still, because the law of the place lets it while who asks is not shown."""

    about = "request"

    request: str


class RightsClockStarted(Event):
    """It runs again, and the request is due that much later."""

    about = "request"

    request: str
    due: Millis


class RightsRequestExtended(Event):
    """The answer is put off once, for a reason the person is told."""

    about = "request"
    personal = ("why",)

    request: str
    person: str
    due: Millis
    why: str = ""


class RightsRequestDecided(Event):
    """A member decided: granted, partly, refused, on which ground, with what is said to the person about it."""

    about = "request"
    personal = ("words",)

    request: str
    person: str
    outcome: Outcome
    ground: str = ""
    words: str = ""


class RightsRequestBegun(Event):
    """It is being carried out; `data_request` gathers or forgets."""

    about = "request"

    request: str
    data_request: str = ""


class OwnGathered(Event):
    """What the operator keeps of a member was gathered over `many` accounts; it may be fetched until `until` (ms UTC).

    `person` is the package's own, whose key opens it; `blob` is empty where there was nothing.
    """

    about = "request"

    request: str
    person: str
    blob: str
    many: int
    until: Millis


class OwnFetched(Event):
    """Whoever asked took what the operator keeps of them."""

    about = "request"

    request: str


class OwnDropped(Event):
    """What was gathered is gone, and its key."""

    about = "request"

    request: str


class RightsRequestHeld(Event):
    """It has to wait: what it is about is under a legal hold. Meanwhile it is kept and not used."""

    about = "request"

    request: str


class RightsRequestDone(Event):
    """It was carried out, and the person answered as far as they can be reached."""

    about = "request"

    request: str
    data_request: str = ""
    report: Report | None = None


class RightsRequestForwarded(Event):
    """It is for another account, as the controller of the data, and was passed on with its time of receipt."""

    about = "request"

    request: str
    account: str
    there: str


class RightsRequestWarned(Event):
    """It is due soon (`due`), or is late (`late`), or its receipt should have been confirmed by now (`confirm`)."""

    about = "request"

    request: str
    of: str


class RightsLetterWritten(Event):
    """The person was written to; `reached` says whether the letter could leave."""

    about = "request"

    request: str
    letter: str
    act: str
    reached: bool


class RightsRequestForgotten(Event):
    """Who asked is no longer known to us: the key of the request was destroyed."""

    about = "request"

    request: str


class LegalHoldPlaced(Event):
    """Something has to be kept, whatever retention or erasure say. `why` names the matter and nobody."""

    about = "hold"

    hold: str
    what: str
    concerns: str
    why: str
    owner: str
    review: Millis
    begin: Millis | None = None
    until: Millis | None = None
    case: str = ""


class LegalHoldLifted(Event):
    """It need not be kept any longer."""

    about = "hold"

    hold: str
    why: str = ""


class LegalHoldReviewDue(Event):
    """Its owner has to look whether it is still needed."""

    about = "hold"

    hold: str


class HeldMatterKept(Event):
    """A copy of a conversation under hold lies sealed under the hold's own key; the person was forgotten elsewhere."""

    about = "hold"

    hold: str
    conversation: str
    person: str
    blob: str
    request: str
    rows: int


class HeldMatterRead(Event):
    """The actor opened what is held, and said why."""

    about = "hold"

    hold: str
    conversation: str
    why: str


class HeldMatterDropped(Event):
    """The copy is gone, and its key with it."""

    about = "hold"

    hold: str
    conversation: str


class ChildReported(Event):
    """Somebody learnt that a contact is a child: their data are locked from this moment. `keeps` says that the account
    serves children and holds a parent's consent, so that they stay, without marketing.
    """

    about = "contact"

    contact: str
    request: str
    by: str  # member, contact, signal
    keeps: bool = False


class DisclosureNoted(Event):
    """Something of a contact was handed to somebody outside: who, what sort of data, for what; `shared` where they use
    it for themselves.
    """

    about = "contact"
    personal = ("recipient", "reach")

    disclosure: str
    contact: str
    person: str
    categories: tuple[str, ...]
    purpose: str
    shared: bool
    disclosed: Millis
    recipient: str = ""
    reach: str = ""


class RecipientTold(Event):
    """Whoever had been handed data was told what changed: correction, erasure, restriction, stop, opt_out;
    `receipt` is what they answered.
    """

    about = "contact"

    disclosure: str
    contact: str
    what: str
    by: Millis | None = None
    receipt: str = ""


class PrivacyMailboxProbed(Event):
    """A mail was written to the published mailbox, to see whether it takes any."""

    about = "act"

    act: str


class PrivacyDeskSet(Event):
    """How the account's privacy desk is reached, and whether it serves children with their parents' consent."""

    about = "desk"

    desk: str = "desk"
    mail: str = ""
    postal: str = ""
    phone: str = ""
    officer: str = ""
    serves_children: bool = False
    has_seller: bool = False


class PartnerAsked(Event):
    """A partner that received data of a person is to do its part of a request, by `due` (ms UTC)."""

    about = "request"

    request: str
    share: str
    partner: str
    due: Millis


class PartnerAnswered(Event):
    """A partner did its part; `proof` says what shows it, and names nobody."""

    about = "request"

    request: str
    share: str
    proof: str
