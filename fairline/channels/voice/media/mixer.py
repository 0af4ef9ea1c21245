"""Mixes many rooms at once: everybody hears everybody but themselves, as loudly as the room's gains say."""

from collections.abc import Sequence

from fairline.channels.voice.media.g711 import Samples, decoded, encoded
from fairline.channels.voice.media.swapped import FRAME


def mixed(frames: Sequence[bytes], gains: Samples, over: dict[int, bytes]) -> list[bytes]:
    """What each hears of 20 ms.

    `frames` are all parties' u-law, room after room; `gains` is rooms x listeners x speakers, all rooms of one size;
    `over` are sounds laid over what the party of that number hears.
    """
    rooms, size = gains.shape[0], gains.shape[1]
    said = decoded(b"".join(frames)).reshape(rooms, size, FRAME)
    heard = (gains @ said).reshape(rooms * size, FRAME)
    for place, sound in over.items():
        heard[place] += decoded(sound)
    codes = encoded(heard).tobytes()
    return [codes[start : start + FRAME] for start in range(0, len(codes), FRAME)]
