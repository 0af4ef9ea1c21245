"""Writes numbers as a provider wants them, and reads them as it writes them."""

from __future__ import annotations

import phonenumbers

from fairline.channels.voice.sip.trunk_plans import TrunkPlan

_SIGNS = str.maketrans("", "", " -.()/")


def written(number: str, plan: TrunkPlan) -> str:
    """An E.164 number (with +) as the trunk wants it. What is none (112, 1800, a name) goes as it is."""
    number = number.translate(_SIGNS) if number[:1] in "+(0123456789" else number
    if not number.startswith("+"):
        return number
    digits = number[1:]
    match plan.number_format:
        case "plus":
            return number
        case "e164":
            return digits
        case "prefix":
            return plan.prefix + digits
        case "national":
            return _national(digits, plan)


def hiding(number: str, plan: TrunkPlan) -> str:
    """The number behind the code that hides ours on this call: *67 in North America, *31# elsewhere."""
    return ("*67" if plan.calling_code == "1" else "*31#") + number


def _national(digits: str, plan: TrunkPlan) -> str:
    code = plan.calling_code
    if code and digits.startswith(code):
        return plan.trunk_prefix + digits.removeprefix(code)
    return "00" + digits


def understood(number: str, plan: TrunkPlan) -> str:
    """A number as the trunk wrote it, in E.164 with +; what cannot be one (100, 112, a name) as it is."""
    bare = number.translate(_SIGNS)
    if plan.prefix and bare.startswith(plan.prefix):
        bare = bare.removeprefix(plan.prefix)
        return f"+{bare}" if bare.isdigit() else number
    if not bare.lstrip("+").isdigit():
        return number
    international = bare.startswith("+") or plan.number_format in ("e164", "prefix")
    tries = [f"+{bare.lstrip('+')}"] if international else []
    for text, country in [*((one, None) for one in tries), (bare, plan.country or None)]:
        try:
            read = phonenumbers.parse(text, country)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_possible_number(read):
            return phonenumbers.format_number(read, phonenumbers.PhoneNumberFormat.E164)
    return number
