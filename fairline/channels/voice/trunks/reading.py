"""Reads a number as a trunk writes it."""

import phonenumbers

from fairline.channels.voice.trunks import store
from fairline.channels.voice.trunks.model import Trunk
from fairline.kit.db import Unit


def called(c: Unit, trunk: str, said: str) -> str:
    """A number that came by a trunk, in E.164; as it came where it is none."""
    held = store.one(c, trunk)
    return in_full(held, said) if held is not None else said


def in_full(trunk: Trunk, said: str) -> str:
    """A number as this trunk writes it, in E.164; as it came where it is none."""
    setup = trunk.setup
    digits = said.partition(";")[0].strip()
    if setup.number_format == "prefix" and setup.prefix and digits.startswith(setup.prefix):
        digits = f"+{digits.removeprefix(setup.prefix)}"
    elif setup.number_format == "e164" and digits[:1].isdecimal() and not digits.startswith("0"):
        digits = f"+{digits}"
    try:
        parsed = phonenumbers.parse(digits, setup.country or None)
    except phonenumbers.NumberParseException:
        return said
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
