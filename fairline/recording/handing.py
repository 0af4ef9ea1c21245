"""What of a recording may be handed to the contact who speaks in it: their own words and ours, nobody else's."""

from collections.abc import Sequence

from fairline.channels import voice
from fairline.kit.db import Unit
from fairline.recording import service, store
from fairline.recording.model import Recording, Segment
from fairline.recording.sound import without_house

MASK = "[…]"  # stands for what somebody else said
AROUND = 500  # ms left out before and after: they are heard a moment before it is written that they picked up


def sound(c: Unit, held: Recording) -> bytes:
    """The whole sound, silent where somebody else outside was on the call beside the contact. Raises NotFound."""
    whole = service.sound(c, held.id, 0, held.size - 1)
    spans = others(c, held)
    return without_house(whole, spans) if spans else whole


def words(c: Unit, held: Recording) -> list[Segment]:
    """What was said, without what somebody else outside may have said."""
    spans = others(c, held)
    return [_masked(each, spans) for each in store.words(c, held.id)]


def others(c: Unit, held: Recording) -> list[tuple[int, int]]:
    """When somebody else outside was on the call, in ms from the recording's beginning."""
    ends = [(since - held.began, (until or held.began + held.ms) - held.began) for since, until in
            voice.others_on(c, held.call)]  # fmt: skip
    return [(max(0, since - AROUND), min(held.ms, until + AROUND)) for since, until in ends if until > 0]


def _masked(said: Segment, spans: Sequence[tuple[int, int]]) -> Segment:
    is_theirs = said.channel == "right" and any(a < said.until_ms and said.from_ms < b for a, b in spans)
    if not is_theirs:
        return said
    return Segment(from_ms=said.from_ms, until_ms=said.until_ms, channel=said.channel, text=MASK)
