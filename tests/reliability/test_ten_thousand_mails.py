"""Mails with broken and lying heads, doubles, loops and machines: each in its one matter, none lost, none doubled.

`FAIRLINE_MAILS=10000` reads ten thousand; without it, a hundred or so are read, of the same kinds, by the same dice.
"""

import os
import random
from dataclasses import dataclass, field
from typing import Any

import pytest

from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.channels.catalogue import channel_plugins
from fairline.channels.email.tests.post import Post
from fairline.conversations.plugin import PLUGIN as CONVERSATIONS
from fairline.crm.plugin import PLUGIN as CRM
from fairline.gate.plugin import PLUGIN as GATE
from fairline.numbers.plugin import PLUGIN as NUMBERS

MAILS = int(os.environ.get("FAIRLINE_MAILS", "120"))
AT_ONCE = 60


@pytest.fixture
def plugins():
    return (GATE, ACCOUNTS, NUMBERS, *channel_plugins(), CRM, CONVERSATIONS)


@dataclass
class Matter:
    """What one person writes about: the ids that were exchanged, and the words that belong in it."""

    person: str
    subject: str
    ids: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    tokens: list[str] = field(default_factory=list)


class World:
    """Everybody who writes, and how."""

    def __init__(self, post: Post) -> None:
        self.post, self.dice = post, random.Random(20261122)
        self.matters: list[Matter] = []
        self.count = 0
        self.aside = 0
        self.sent: list[bytes] = []

    def comes(self) -> None:
        """One more mail, of some kind."""
        kind = self.dice.choices(
            ["new", "answer", "references", "token", "subject", "lying", "double", "loop", "machine"],
            [25, 20, 12, 10, 10, 6, 8, 3, 6],
        )[0]
        ours = [matter for matter in self.matters if matter.ids]
        if kind in ("answer", "references", "token", "subject", "double") and not ours:
            kind = "new"
        getattr(self, f"_{kind}")(self.dice.choice(ours) if ours else None)

    def _write(self, matter: Matter, **heads: Any) -> None:
        self.count += 1
        words, name = f"Words number {self.count}.", f"<c{self.count}@buyer.example>"
        told = {"Subject": matter.subject, "Message_ID": name} | heads
        raw = self.post.writes(words, sender=matter.person, **told)
        self.post.takes(raw)
        matter.words.append(words)
        if told["Message_ID"]:
            matter.ids.append(told["Message_ID"])
        self.sent.append(raw)

    def _new(self, _: Matter | None) -> None:
        person = f"person{self.dice.randint(0, 60)}@buyer.example"
        matter = Matter(person, f"Order {len(self.matters)} {self.dice.choice(['', '(urgent)', '– Thé'])}".strip())
        self.matters.append(matter)
        self._write(matter, **({"Message_ID": None} if self.dice.random() < 0.1 else {}))

    def _answer(self, matter: Matter) -> None:
        to = self.dice.choice(matter.ids)
        self._write(
            matter, In_Reply_To=to, References=to, Subject=self.dice.choice(["Re: ", "AW: ", ""]) + matter.subject
        )

    def _references(self, matter: Matter) -> None:
        """Its own link is broken, an older one holds, and the subject was changed."""
        chain = f"{self.dice.choice(matter.ids)} <gone{self.count}@nowhere.example> not-an-id"
        self._write(matter, In_Reply_To="<lost@nowhere.example>", References=chain, Subject=f"Changed {self.count}")

    def _token(self, matter: Matter) -> None:
        if not matter.tokens:
            return self._answer(matter)
        return self._write(matter, To=self.dice.choice(matter.tokens), Subject=f"No idea {self.count}")

    def _subject(self, matter: Matter) -> None:
        self._write(matter, Subject=f"Re: RE: {matter.subject}")

    def _lying(self, _: Matter | None) -> None:
        """It says that it answers what nobody ever wrote: a matter of its own."""
        matter = Matter(f"liar{self.count}@buyer.example", f"Re: Something {self.count}")
        self.matters.append(matter)
        self._write(matter, In_Reply_To=f"<{'0' * 26}.{'0' * 26}.{'a' * 16}@acme.example>")

    def _double(self, _: Matter | None) -> None:
        raw = self.dice.choice(self.sent)
        self.post.takes(b"Received: from somewhere by us\n" + raw, via=self.dice.choice(["smtp", "imap", "lmtp"]))

    def _loop(self, _: Matter | None) -> None:
        if self.post.relay.took:
            self.count += 1
            body = self.post.relay.took[-1][2] + f"\r\nround {self.count}".encode()
            self.post.takes(body)
            self.aside += 1

    def _machine(self, _: Matter | None) -> None:
        self.count += 1
        self.post.takes(self.post.writes(f"Away {self.count}", Subject="Out of office", Auto_Submitted="auto-replied"))
        self.aside += 1


def test_each_mail_is_in_its_one_matter_and_none_is_lost_or_doubled(house) -> None:
    post = Post(house)
    world = World(post)
    for number in range(MAILS):
        world.comes()
        if number % AT_ONCE == AT_ONCE - 1:
            house.due()
            _answer_some(world)
    house.due()
    where = {entry.event.text: entry.event.conversation for entry in post.entries("MessageThreaded")}
    wanted = [words for matter in world.matters for words in matter.words]
    assert sorted(where) == sorted(wanted)
    assert len(post.heard()) == len(wanted)
    homes = [{where[words] for words in matter.words} for matter in world.matters]
    assert all(len(home) == 1 for home in homes)
    assert len(set().union(*homes)) == len(homes)
    assert len(post.entries("MailSetAside")) == world.aside


def _answer_some(world: World) -> None:
    """We answer in a few matters, so that there are marks of ours to come back by."""
    where = {entry.event.text: entry.event.conversation for entry in world.post.entries("MessageThreaded")}
    for matter in world.dice.sample(world.matters, min(5, len(world.matters))):
        talk = where.get(matter.words[0]) if matter.words else None
        if talk is None:
            continue
        world.post.permits(text="We look into it", address=matter.person, conversation=talk, contact="ctc_1")
        world.post.house.due()
        said = world.post.left()
        matter.ids.append(f"<{said.message_id}>")
        matter.tokens.append(said.reply_to[0].address)
