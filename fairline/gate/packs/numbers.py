"""Which place a telephone number points to: its country, and in North America the state of its area code."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from fairline.kit.phones import NumberParseException, region_of

FILE = Path(__file__).with_name("areas.toml")


def place_of_number(number: str) -> str:
    """The ISO code of an E.164 number's country, or of its state where that has rules of its own; empty if unknown."""
    area = _areas().get(number[2:5]) if number.startswith("+1") else None
    if area:
        return area
    try:
        region = region_of(number)
    except NumberParseException:
        return ""
    return region if region.isalpha() else ""


@cache
def _areas() -> Mapping[str, str]:
    held = tomllib.loads(FILE.read_text("utf-8"))["areas"]
    return {str(area): place for place, areas in held.items() for area in areas}
