"""What numbers may ask of trunks."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.channels.voice.trunks import store
from fairline.channels.voice.trunks.model import HOSTED
from fairline.kit.db import Unit
from fairline.numbers import LineOnFile


def line_on_file(c: Unit, id: str) -> LineOnFile:
    """A trunk, as far as numbers have to know it; one without a name where there is none."""
    trunk = store.one(c, id)
    if trunk is None:
        return LineOnFile()
    return LineOnFile(trunk.setup.name, trunk.setup.provider, trunk.vouched, trunk.kind in HOSTED)


FACTS: Mapping[type, Callable[..., Any]] = {LineOnFile: line_on_file}
