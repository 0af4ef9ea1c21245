"""What the gate may ask of texting: what a text would leave by, and the word an answer is to."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from fairline import numbers
from fairline.channels.sms import store
from fairline.channels.sms.asked_words import behind
from fairline.channels.sms.choosing import standing
from fairline.channels.sms.model import CHANNEL
from fairline.gate import Act, Batched, Posed, Reply, TextSender, WordBehind
from fairline.kit.db import Remembering, Unit


def text_sender(c: Unit, act: Act) -> TextSender | None:
    """What a text would leave by; unknown for what is no text."""
    return standing(c, act) if isinstance(act, Reply) and act.channel == CHANNEL else None


def text_senders(c: Unit, posed: Sequence[Posed]) -> list[TextSender | None]:
    """What each of these texts would leave by."""
    remembering = Remembering(c, c.at)
    persons = list(dict.fromkeys(each.act.person for each in posed if each.act.person))
    store.read_sticky(remembering, persons, ["", *(one.brand for one in numbers.text_senders(c) if one.brand)])
    return [text_sender(remembering, each.act) for each in posed]


FACTS: Mapping[type, Callable[[Unit, Any], Any]] = {TextSender: Batched(text_sender, text_senders), WordBehind: behind}
