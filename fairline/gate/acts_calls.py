"""What the house may do in telephony: ring a number, keep what is said, listen in."""

from typing import Literal

from fairline.gate.acts import Act, PurposeClass

How = Literal["by_hand", "callback", "transfer", "flow", "campaign"]
Spoken = Literal["person", "recorded", "assistant"]
Mode = Literal["listen", "whisper", "barge", "take_over"]
Agreed = Literal["", "stayed", "yes", "no"]

BY_ITSELF = frozenset({"flow", "campaign"})  # nobody presses a key for these
# Causes of acts by which a number of the account sends its calls on to the telephone the account named for them itself.
SENT_ON = frozenset({"flo_forwarding", "flo_unanswered"})


class Call(Act, frozen=True, kw_only=True):
    """A telephone number that is rung.

    `address` is E.164; a short number (911) stands as it was keyed. `sender` is our number's id that is shown. `how`:
    by a member's hand, a callback that was promised, a transfer out of the call `call`, by a flow, by a campaign.
    `opening` is the sentence the call begins with, as it is shown to the agent or said by the house; for advertising it
    names `seller` and `goods`, in `language`. `spoken` is by whom. `queue` is where a person can be reached out of a
    call that no person speaks. `country` is where whoever calls is (ISO 3166-1), `outside` the digits their site dials
    for an outside line: by these an emergency number is known.
    """

    personal = ("address", "opening")

    channel: str = "voice"
    address: str = ""
    sender: str = ""
    how: How = "by_hand"
    purpose_class: PurposeClass = "service"  # what the law calls it; the gate raises what advertises by its opening
    opening: str = ""
    seller: str = ""
    goods: str = ""
    language: str = "en"
    spoken: Spoken = "person"
    queue: str = ""
    call: str = ""
    country: str = ""
    outside: tuple[str, ...] = ()
    shown: bool = True  # whether our number is shown to whom we call


class Record(Act, frozen=True, kw_only=True):
    """Sound of a call that is kept.

    `address` is the number of who is on it with us, `members` those of ours who are. `told` is the announcement that
    was heard to its end (its key), `agreed` what came of it: they stayed on, said or keyed yes, or no.
    """

    personal = ("address",)

    call: str
    channel: str = "voice"
    address: str = ""
    members: tuple[str, ...] = ()
    language: str = "en"
    told: str = ""
    agreed: Agreed = ""


class Listen(Act, frozen=True, kw_only=True):
    """A member who joins a call of another: to listen, whisper to the agent, be heard by all, or take it over.

    `agent` is whose call it is; `told` the announcement that the contact heard, as for a recording.
    """

    personal = ("address",)

    call: str
    mode: Mode
    agent: str = ""
    channel: str = "voice"
    address: str = ""
    told: str = ""
