"""What texting plugs into the house."""

from fairline import numbers
from fairline.channels.contract import Capabilities, Channel
from fairline.channels.sms import gather, http, lines, media
from fairline.channels.sms.asked_words import WORDS
from fairline.channels.sms.deliver import DELIVER
from fairline.channels.sms.deliver import JOBS as SENDING
from fairline.channels.sms.facts import FACTS
from fairline.channels.sms.forget import FORGET
from fairline.channels.sms.holdings import HOLDINGS
from fairline.channels.sms.model import CHANNEL as NAME
from fairline.channels.sms.projection import TEXTS
from fairline.channels.sms.trading import TRADING
from fairline.kit.db import Unit
from fairline.kit.plugin import Plugin
from fairline.kit.work import plainly


def _name(c: Unit, sender: str) -> str | None:
    held = numbers.text_sender(c, sender)
    return held.name if held else None


def _queue(c: Unit, sender: str) -> str | None:
    held = numbers.text_sender(c, sender)
    return held.queue if held else None


def _brand(c: Unit, sender: str) -> str | None:
    held = numbers.text_sender(c, sender)
    return held.brand if held else None


def _senders(c: Unit) -> list[tuple[str, str]]:
    return [(one.id, one.number) for one in numbers.text_senders(c)]


PLUGIN = Plugin(
    f"channels.{NAME}",
    routes=http.ROUTES,
    projections=[TEXTS],
    followers=[DELIVER, WORDS, TRADING, FORGET],
    holdings=HOLDINGS,
    jobs={**SENDING, gather.GATHER: plainly(gather.give_up), media.FETCH: media.fetch},
    facts=FACTS,
    on_start=[lines.begin],
    on_stop=[lines.end],
)

CHANNEL = Channel(
    name=NAME,
    label={"en": "Text", "fr": "SMS"},
    icon="message-2",
    capabilities=Capabilities(
        longest=1_600,
        attachments=True,
        tells_delivered=True,
        begins=True,
        personal_address=True,
        segments=True,
    ),
    plugin=PLUGIN,
    capacity=4,
    sender_name=_name,
    queue_of=_queue,
    senders=_senders,
    brand_of=_brand,
)
