"""u-law and samples in bulk: two tables, so that a whole tick of every room is one look-up each way."""

import numpy as np
from numpy.typing import NDArray

from fairline.channels.voice.media.swapped import ulaw_code, ulaw_value

Samples = NDArray[np.float32]

VALUES: Samples = np.array([ulaw_value(code) for code in range(256)], np.float32)
_PART = [ulaw_code(sample) for sample in range(32768)]
# By a sample's 16 bits read without their sign: 0..32767, then -32768..-1.
CODES = np.array([*_PART, ulaw_code(-32768), *(code & 0x7F for code in _PART[:0:-1])], np.uint8)


def decoded(sound: bytes) -> Samples:
    """16-bit samples as floats."""
    return VALUES.take(np.frombuffer(sound, np.uint8))


def encoded(samples: Samples) -> NDArray[np.uint8]:
    """u-law codes; what is too loud is cut at the edge."""
    bounded = np.minimum(np.maximum(samples, -32768.0), 32767.0)
    return CODES.take(bounded.astype(np.int16).view(np.uint16))
