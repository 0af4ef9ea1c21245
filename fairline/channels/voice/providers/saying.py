"""Has a hosted provider call or text a code to a number that is to be proven."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline import numbers
from fairline.channels.voice.providers import twiml
from fairline.channels.voice.providers.model import Hosted, Ringing
from fairline.channels.voice.trunks import store
from fairline.channels.voice.trunks.model import HOSTED
from fairline.kit.db import Unit
from fairline.kit.words import say
from fairline.kit.work import enqueue
from fairline.numbers import CodeSayer, Phone

SAY = "voice.say_code"


def say_code(c: Unit, phone: str, way: str, language: str) -> bool:
    """Have a code said by a number of ours that a hosted provider has; False where there is none."""
    sender = _sender(c, phone, way)
    if sender is None:
        return False
    told = {"phone": phone, "trunk": sender.trunk, "sender": sender.number, "way": way, "language": language}
    enqueue(c, SAY, told, key=f"{SAY}:{phone}:{c.at}")
    return True


def _sender(c: Unit, phone: str, way: str) -> Phone | None:
    hosted = {one.id for one in store.every(c) if one.kind in HOSTED and not one.is_paused}
    needed = "text" if way == "text" else "voice"
    able = (one for one in numbers.phones(c) if one.trunk in hosted and one.id != phone and one.speaks)
    return next((one for one in able if needed in one.capabilities and numbers.proven_number(c, one.id)), None)


async def said(provider: Hosted, number: str, code: str, how: Mapping[str, Any]) -> None:
    """Have it said: digit by digit in a call, as it is in a text. Raises ProviderRefused, NoAnswer."""
    language, sender = str(how["language"]), str(how["sender"])
    if how["way"] == "text":
        await provider.text(number, sender, say("numbers.phones.code.texted", language, digits=code))
        return
    words = say("numbers.phones.code.said", language, digits=", ".join(code))
    await provider.ring(Ringing(number, sender, twiml.say(words, language)))


FACTS: Mapping[type, Callable[..., Any]] = {CodeSayer: say_code}
