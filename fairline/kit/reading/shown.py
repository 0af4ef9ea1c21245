"""Tells how likely a picture shows somebody naked, by a model the operator put beside the house, where there is one.

What a model takes and gives is what Yahoo's Open NSFW does, by its authors' `classify_nsfw.py`: 256 by 256, the middle
224 by 224 of it, as JPEG leaves it, blue first, less the mean of what it learnt; the second figure is how likely it is.
"""

import importlib
import io
from collections.abc import Iterable
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

NEEDS = ("onnxruntime", "numpy", "PIL")
LARGEST = 60_000_000  # pixels that are unpacked
SMALLEST = 48  # pixels of a side: smaller ones are signs and bullets, of which it knows nothing
_WIDE, _SEEN = 256, 224
_MEAN = (104, 117, 123)  # blue, green, red


def can_see(model: str) -> bool:
    """Whether pictures can be looked at with this file. Nothing is loaded."""
    return bool(model) and Path(model).is_file() and all(find_spec(name) for name in NEEDS)


def likely(model: str, pictures: Iterable[bytes]) -> int:
    """How likely (0 to 100) any of these shows somebody naked; what is no picture is passed over."""
    return max((_likely(model, body) for body in pictures), default=0)


def _likely(model: str, body: bytes) -> int:
    numpy, image, held = _loaded(model)
    try:
        with image.open(io.BytesIO(body)) as opened:
            if opened.width * opened.height > LARGEST or min(opened.size) < SMALLEST:
                return 0
            drawn = _prepared(opened.convert("RGB"), image)
    except (OSError, ValueError, SyntaxError, image.DecompressionBombError):
        return 0
    seen = numpy.asarray(drawn, dtype="float32")[:, :, ::-1] - numpy.array(_MEAN, dtype="float32")
    (answer, *_) = held.run(None, {held.get_inputs()[0].name: seen[None]})
    return round(float(answer[0][1]) * 100)


def _prepared(picture: Any, image: Any) -> Any:
    edge = (_WIDE - _SEEN) // 2
    middle = picture.resize((_WIDE, _WIDE), image.Resampling.BILINEAR).crop((edge, edge, edge + _SEEN, edge + _SEEN))
    squeezed = io.BytesIO()
    middle.save(squeezed, format="JPEG")
    return image.open(squeezed)


@cache
def _loaded(model: str) -> tuple[Any, Any, Any]:
    runtime, numpy, image = (importlib.import_module(name) for name in ("onnxruntime", "numpy", "PIL.Image"))
    options = runtime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return numpy, image, runtime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
