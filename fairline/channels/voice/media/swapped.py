"""PCMU to PCMA and back, byte for byte (ITU-T G.711, tables 3 and 4): one look-up each, no sound is decoded."""

SILENCE = 0xFF  # u-law's zero
FRAME = 160  # samples, and bytes, of 20 ms
RATE = 8000
QUIET = bytes([SILENCE]) * FRAME


def ulaw_value(code: int) -> int:
    """The 16-bit sample a u-law code stands for (G.711, 14 bits shifted left by two)."""
    bits = ~code & 0xFF
    size = ((((bits & 15) << 3) + 132) << ((bits >> 4) & 7)) - 132
    return size if code & 0x80 else -size


def alaw_value(code: int) -> int:
    """The 16-bit sample an A-law code stands for (G.711, 13 bits shifted left by three)."""
    bits = code ^ 0x55
    exponent, mantissa = (bits >> 4) & 7, bits & 15
    size = (mantissa << 4) + 8 if exponent == 0 else ((mantissa << 4) + 264) << (exponent - 1)
    return size if bits & 0x80 else -size


def alaw_code(sample: int) -> int:
    """The A-law code nearest below in size, for a 16-bit sample."""
    size = min(sample if sample >= 0 else ~sample, 32767) >> 4
    exponent = max(0, size.bit_length() - 4)
    mantissa = (size >> max(0, exponent - 1)) & 15
    return ((exponent << 4 | mantissa) | (0x80 if sample >= 0 else 0)) ^ 0x55


def ulaw_code(sample: int) -> int:
    """The u-law code of a 16-bit sample."""
    size = min(abs(sample), 32635) + 132
    exponent = size.bit_length() - 8
    return ~((0x80 if sample < 0 else 0) | exponent << 4 | (size >> (exponent + 3)) & 15) & 0xFF


TO_ALAW = bytes(alaw_code(ulaw_value(code)) for code in range(256))
TO_ULAW = bytes(ulaw_code(alaw_value(code)) for code in range(256))
# How loud a code is, 0..127: the size of its sample over 256.
LOUD = bytes(min(127, abs(ulaw_value(code)) >> 8) for code in range(256))
