"""Compares pictures by how they look: PDQ hashes, where the library is installed. Cuts and new sizes are still found.

PDQ is Meta's hash of 256 bits; two within 31 bits of each other are taken for the same picture, the threshold its
authors recommend ("The TMK+PDQF video-hashing algorithm and the PDQ image-hashing algorithm", 2019).
"""

import importlib
import io
from functools import cache
from typing import Any

SIZE = 32  # bytes of a hash
NEAR = 31  # bits
WORTH = 50  # of 100: below it a picture has too little in it to be compared
LARGEST = 60_000_000  # pixels that are unpacked


def is_there() -> bool:
    """Whether pictures can be compared in this installation."""
    return _library() is not None


def hashed(body: bytes) -> bytes | None:
    """A picture's hash; None for what is no picture, or has too little in it."""
    library = _library()
    if library is None:
        return None
    pdqhash, numpy, image = library
    try:
        with image.open(io.BytesIO(body)) as opened:
            if opened.width * opened.height > LARGEST:
                return None
            bits, worth = pdqhash.compute(numpy.asarray(opened.convert("RGB")))
    except (OSError, ValueError, SyntaxError, image.DecompressionBombError):
        return None
    return bytes(numpy.packbits(bits.astype("uint8")).tobytes()) if worth >= WORTH else None


def is_among(seen: bytes, known: bytes) -> bool:
    """Whether a hash is near one of many that stand one after the other."""
    library = _library()
    if library is None or not known:
        return False
    numpy = library[1]
    rows = numpy.frombuffer(known, dtype="uint8").reshape(-1, SIZE)
    apart = numpy.unpackbits(rows ^ numpy.frombuffer(seen, dtype="uint8"), axis=1).sum(axis=1)
    return bool((apart <= NEAR).any())


@cache
def _library() -> tuple[Any, Any, Any] | None:
    try:
        pdqhash, numpy = importlib.import_module("pdqhash"), importlib.import_module("numpy")
        return pdqhash, numpy, importlib.import_module("PIL.Image")
    except ImportError:
        return None
