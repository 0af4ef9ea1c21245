"""A desk in full swing: chats and mails come in, two triggers and a service level follow each; what is true after."""

import asyncio
import smtplib
from collections import Counter
from collections.abc import Callable
from typing import Any

import httpx

from tests.support.patience import eventually
from tests.support.server import PATIENCE, PLAIN, Mailed, Office, Visitor

HELP = "help@mara.example"
ANSWER = "We are on it."  # what the first trigger says to whoever writes first
NOTE = "They wrote: "  # and what the second one leaves for colleagues, for each message


class Busy(Office):
    """An account whose triggers answer what opens and note each word of a contact, under a service level."""

    def __init__(self, process: Mailed, visitors: int) -> None:
        super().__init__(process)
        self.accepts()
        self.proves(process.zones, "mara.example")
        self.post("/v1/mailboxes", {"name": "Help", "address": HELP, "queue": self.queue})
        answer, note = {"do": "reply", "text": ANSWER}, {"do": "note", "text": NOTE + "{message.text}"}
        for name, when, action in (("Answer", "opened", answer), ("Note", "contact_wrote", note)):
            self.post("/v1/rules", {"kind": "trigger", "name": name, "when": [when], "actions": [action]})
        self.post("/v1/service-levels", {"name": "All", "targets": {"first_reply": {"none": 60}}})
        self.mailed: Mailed = process
        self.visitors = [self.visitor() for _ in range(visitors)]
        self.chats: list[set[str]] = [set() for _ in self.visitors]  # what of each visitor was answered 201
        self.mails: set[str] = set()  # what was answered 250
        self.answered = 0

    def go_on_at(self, process: Mailed) -> None:
        """Everybody turns to another process of the same installation."""
        self.mailed, self.url = process, process.url
        for visitor in self.visitors:
            visitor.url = process.url

    async def flood(self, turn: int, most: int, cut: Callable[[int], None]) -> None:
        """Everybody writes `most` times at once; `cut` hears of each answer, and may end the process over it.

        A trigger rests after ten firings on one conversation: so many words a visitor, and no more, may be written.
        """
        async with httpx.AsyncClient(base_url=self.url, timeout=30, verify=PLAIN) as client:
            chatting = (self._chat(client, number, turn, most, cut) for number in range(len(self.visitors)))
            await asyncio.gather(*chatting, asyncio.to_thread(self._post, turn, most, cut))

    async def _chat(self, client: httpx.AsyncClient, number: int, turn: int, most: int, cut: Any) -> None:
        for count in range(most):
            name = f"chat-{turn}-{number}-{count:03}"
            body = {"client_id": name, "text": name}
            try:
                said = await client.post("/widget/v1/messages", json=body, headers=self.visitors[number].headers)
            except httpx.TransportError:
                return
            if said.status_code == 503:
                return
            assert said.status_code == 201, said.text
            self.chats[number].add(name)
            self._count(cut)

    def _post(self, turn: int, most: int, cut: Any) -> None:
        try:
            with smtplib.LMTP("127.0.0.1", self.mailed.lmtp, timeout=20) as door:
                for count in range(most):
                    name = f"mail-{turn}-{count:03}"
                    door.sendmail("nour@buyer.example", [HELP], letter(name))
                    self.mails.add(name)
                    self._count(cut)
        except (OSError, smtplib.SMTPException):
            return

    def _count(self, cut: Callable[[int], None]) -> None:
        self.answered += 1
        cut(self.answered)

    async def holds(self) -> None:
        """Wait until all is followed to the end; then each acknowledged word is there once, and so is what followed."""
        known, whole = self.mails | set().union(*self.chats), list[Matter]()

        def settled() -> bool:
            whole[:] = [Matter(self, row) for row in self.get("/v1/conversations?view=all&limit=200")["items"]]
            return known <= {word for each in whole for word in each.words} and all(each.is_settled for each in whole)

        await eventually(settled)
        words = Counter(word for each in whole for word in each.words)
        assert [word for word, many in words.items() if many > 1] == [], "a message stands twice"
        for each in whole:
            each.holds()
        for visitor, acknowledged in zip(self.visitors, self.chats, strict=True):
            self._heard(visitor, acknowledged)

    def _heard(self, visitor: Visitor, acknowledged: set[str]) -> None:
        lines = [item for item in visitor.feed() if item["kind"] == "message"]
        said = [item["client_id"] for item in lines if item["from"]["kind"] == "contact"]
        assert len(said) == len(set(said))
        assert acknowledged <= set(said)
        assert [item["text"] for item in lines].count(ANSWER) == (1 if said else 0), "what the house said, once"


class Matter:
    """A conversation with all that follows it: its thread, its firings, its clocks."""

    def __init__(self, office: Office, row: dict[str, Any]) -> None:
        path = f"/v1/conversations/{row['id']}"
        self.channel, self.subject = row["channel"], row["subject"]
        self.items: list[dict[str, Any]] = []
        before: str | None = ""
        while before is not None:
            page = office.get(f"{path}/thread?limit=200" + (f"&before={before}" if before else ""))
            self.items, before = [*page["items"], *self.items], page["next"]
        self.fired = Counter(each["rule"]["name"] for each in office.get(f"{path}/firings")["items"])
        self.clocks = [each["metric"] for each in office.get(f"{path}/obligations")["items"]]

    @property
    def words(self) -> list[str]:
        """What their contact wrote, by its name."""
        said = [each for each in self.items if each["kind"] == "message" and each["from"]["kind"] == "contact"]
        return [self.subject if self.channel == "email" else each["text"] for each in said]

    @property
    def notes(self) -> list[str]:
        """What was noted."""
        return [each["text"] for each in self.items if each["kind"] == "note"]

    @property
    def is_settled(self) -> bool:
        """Whether everything that follows has come."""
        noted = min(self.fired["Note"], len(self.notes)) >= len(self.words)
        return noted and self.fired["Answer"] >= 1 and bool(self.clocks)

    def holds(self) -> None:
        """What followed came once for each cause."""
        assert self.fired == {"Answer": 1, "Note": len(self.words)}
        assert len(self.notes) == len(set(self.notes)) == len(self.words)
        assert self.clocks.count("first_reply") == len(self.clocks) == 1


def letter(name: str) -> bytes:
    """A mail about a matter of its own."""
    lines = ["From: nour@buyer.example", f"To: {HELP}", f"Subject: {name}", f"Message-ID: <{name}@buyer.example>"]
    return "\r\n".join([*lines, "Date: Mon, 16 Nov 2026 09:00:00 +0000", "", f"This is {name}.", ""]).encode()


async def until_cut(busy: Busy, turn: int, most: int, after: int, kill: Callable[[], None]) -> None:
    """A flood in which the process is killed after so many answers, or at its end."""
    start, killed = busy.answered, asyncio.Event()
    loop = asyncio.get_running_loop()

    def cut(answered: int) -> None:
        if answered - start == after:
            kill()
            loop.call_soon_threadsafe(killed.set)

    await busy.flood(turn, most, cut)
    if busy.answered - start < after:
        kill()
        return
    async with asyncio.timeout(PATIENCE):
        await killed.wait()
