"""What is kept of calls: recordings fetched from a running shop, and what is heard in them, to a millisecond."""

import math
from typing import Any

from fairline.channels.voice.media.wav import HEAD
from tests.support.patience import eventually
from tests.support.phoned import _linear
from tests.support.talking import TONES, Agent, Shop

WINDOW = 400  # samples that are looked at together: a packet that is lost shifts what comes after it
QUIET = {0x7F, 0xFF}  # both zeros of u-law


class Kept:
    """One recording, as whoever may listen gets it: the contact left, the house right."""

    def __init__(self, told: dict[str, Any], sound: bytes) -> None:
        self.told = told
        self.left, self.right = sound[HEAD::2], sound[HEAD + 1 :: 2]

    def is_silent(self, from_ms: int, until_ms: int) -> bool:
        """Whether not one sample of either side stands between two moments."""
        return all(set(side[from_ms * 8 : until_ms * 8]) <= QUIET for side in (self.left, self.right))

    def share(self, side: str, name: str, from_ms: int = 0, until_ms: int | None = None) -> float:
        """How much of what is heard on a side between two moments is somebody's tone, 0 to 1."""
        codes = getattr(self, side)[from_ms * 8 : None if until_ms is None else until_ms * 8]
        samples = [_linear(code) for code in codes]
        power = sum(each * each for each in samples)
        tone = sum(_power(samples[at : at + WINDOW], TONES[name]) for at in range(0, len(samples), WINDOW))
        return tone / power if power else 0.0


def _power(samples: list[int], hertz: float) -> float:
    step = 2 * math.pi * hertz / 8000
    real = sum(each * math.cos(step * place) for place, each in enumerate(samples))
    imaginary = sum(each * math.sin(step * place) for place, each in enumerate(samples))
    return 2 * (real * real + imaginary * imaginary) / len(samples)


async def kept(who: Agent, conversation: str, many: int = 1) -> list[Kept]:
    """The recordings of a conversation, once there are so many, as somebody hears them."""
    path = f"/v1/recordings?conversation={conversation}"
    await eventually(lambda: len(who.day.shop.get(path)["items"]) >= many)
    items = who.day.shop.get(path)["items"]
    assert len(items) == many, items
    return [Kept(each, await heard(who, each["id"])) for each in items]


async def heard(who: Agent, recording: str) -> bytes:
    """A recording's file."""
    answer = await who.client.get(f"/v1/recordings/{recording}/audio")
    assert answer.status_code == 200, answer.text
    return answer.content


async def is_in(agent: Agent, region: str) -> None:
    """An agent confirms in which of the United States they are."""
    place = {"street": "Main Street", "house": "1", "city": "Springfield", "country": "US", "region": region}
    await agent.does("/v1/phone/location", place, "PUT")


def records(shop: Shop, record: str, **more: Any) -> None:
    """Say which calls are recorded."""
    answer = shop.ask("PUT", "/v1/calls/settings", {"record": record, **more})
    assert answer.status_code == 200, answer.text
