"""What callers of the demo's number go through: a greeting, a menu, a queue with music or a message."""

import tomllib
from pathlib import Path

from fairline.flows import service
from fairline.flows.model import Prompt
from fairline.flows.steps import AnyStep, Callback, Choice, Enqueue, HangUp, Menu, Offer, Say, Voicemail
from fairline.flows.writing import Flow, plain
from fairline.journal import HOUSE
from fairline.kit.db import Unit

WORDS = tomllib.loads((Path(__file__).parent / "calls.toml").read_text("utf-8"))
ADVICE = 3  # who wants advice is ready to buy, and goes first


def open_flow(c: Unit, name: str, phone: str, queue: str) -> None:
    """Publish it, with the queue in which callers wait, and place it at a number."""
    flow = Flow(languages=("en",), start="greeting", steps=_steps(name, queue), person="orders", brand=name)
    made = service.make(c, HOUSE, WORDS["name"], plain(flow))
    service.publish(c, HOUSE, made, "")
    service.place(c, HOUSE, "sender", phone, made)


def _steps(name: str, queue: str) -> tuple[AnyStep, ...]:
    def said(key: str) -> Prompt:
        return Prompt({"en": WORDS[key].replace("{name}", name)})

    def waits(id: str, priority: int | None) -> Enqueue:
        ways = {"callback": "back", "timeout": "message", "closed": "message", "failed": "message"}
        return Enqueue(
            id=id, queue=queue, priority=priority, greeting=said(id), place=said("place"), comfort=(said("comfort"),),
            offers=(Offer("callback", "1", said("callback"), 20),), every_s=30, most_s=900, ways=ways,
        )  # fmt: skip

    menu = Menu(
        id="menu", prompt=said("menu"), invalid=said("wrong"), silence=said("silence"), tries=3,
        choices=(
            Choice("orders", "1", {"en": "Orders"}),
            Choice("advice", "2", {"en": "Advice on tea"}),
            Choice("message", "9", {"en": "Leave a message"}),
        ),
        ways={"orders": "orders", "advice": "advice", "message": "message", "failed": "orders"},
    )  # fmt: skip
    return (
        Say(id="greeting", prompt=said("greeting"), ways={"next": "menu"}),
        menu,
        waits("orders", None),
        waits("advice", ADVICE),
        Callback(id="back", confirm=said("promised"), ways={"next": "end", "failed": "message"}),
        Voicemail(id="message", prompt=said("message"), ways={"next": "bye", "empty": "bye"}),
        Say(id="bye", prompt=said("bye"), ways={"next": "end"}),
        HangUp(id="end"),
    )
