"""Who may speak: directions turned round, and hold in all three of its spellings (RFC 3264, section 8.4)."""

from fairline.channels.voice.sdp.model import NOWHERE, Direction, Section

SENDS = ("sendrecv", "sendonly")
HEARS = ("sendrecv", "recvonly")


def is_held(theirs: Section) -> bool:
    """Whether this description puts us on hold: they do not listen (any more)."""
    return theirs.direction not in HEARS or theirs.host in NOWHERE


def hears_us(theirs: Section) -> bool:
    """Whether anything may be sent to them."""
    return not is_held(theirs)


def direction(sends: bool, hears: bool) -> Direction:
    """The word for what one side does."""
    if sends:
        return "sendrecv" if hears else "sendonly"
    return "recvonly" if hears else "inactive"


def answered(theirs: Section, wish: Direction) -> Direction:
    """Our direction in an answer: what we wish to do, as far as theirs lets us."""
    return direction(wish in SENDS and hears_us(theirs), wish in HEARS and theirs.direction in SENDS)
