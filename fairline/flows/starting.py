"""The small flow that a new one begins as: it greets, asks, and leads to people."""

from fairline import accounts, routing
from fairline.flows.steps import Choice, Enqueue, HangUp, Menu, Say, Voicemail
from fairline.flows.usual import words
from fairline.flows.writing import Flow
from fairline.kit.db import Unit
from fairline.kit.words import LANGUAGES


def beginning(c: Unit) -> Flow:
    """A flow for an account that begins with one, in its language first."""
    account, queue = accounts.account(c), routing.first_queue(c)
    first = account.locale if account.locale in LANGUAGES else LANGUAGES[0]
    languages = (first, *(each for each in LANGUAGES if each != first))
    greeting = words("begin.greeting", name=account.name)
    menu = Menu(
        id="menu",
        prompt=words("begin.menu"),
        choices=(
            Choice("agent", "1", label=words("begin.agent").text),
            Choice("message", "2", label=words("begin.message").text),
        ),
        ways={"agent": "wait", "message": "voicemail", "failed": "wait"},
    )
    target = str(queue.id) if queue else "queue"
    wait = Enqueue(
        id="wait", queue=target, greeting=words("usual.greeting"), place=words("usual.place"),
        ways={"timeout": "voicemail", "closed": "voicemail", "failed": "voicemail"},
    )  # fmt: skip
    voicemail = Voicemail(id="voicemail", prompt=words("begin.voicemail"), ways={"next": "bye", "empty": "bye"})
    steps = (
        Say(id="greeting", prompt=greeting, ways={"next": "menu"}), menu, wait, voicemail,
        Say(id="bye", prompt=words("begin.bye"), ways={"next": "end"}), HangUp(id="end"),
    )  # fmt: skip
    return Flow(languages=languages, start="greeting", steps=steps, person="wait", brand=account.name)
