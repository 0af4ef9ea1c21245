"""What the gate may ask of texting: what a text would leave by, and the word an answer is to."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.channels.sms.asked_words import behind
from fairline.channels.sms.choosing import standing
from fairline.channels.sms.model import CHANNEL
from fairline.gate import Act, Reply, TextSender, WordBehind
from fairline.kit.db import Unit


def text_sender(c: Unit, act: Act) -> TextSender | None:
    """What a text would leave by; unknown for what is no text."""
    return standing(c, act) if isinstance(act, Reply) and act.channel == CHANNEL else None


FACTS: Mapping[type, Callable[[Unit, Any], Any]] = {TextSender: text_sender, WordBehind: behind}
