"""Writes the letters of the demo: mails as they come from outside, and what the members answer, note and change."""

import struct
import zlib
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime, parseaddr
from typing import Any
from zoneinfo import ZoneInfo

from fairline import surveys
from fairline.channels.email import receive
from fairline.channels.email.parse import parse
from fairline.channels.email.receive import Arrived
from fairline.cli.seed.desk import DESK, Desk
from fairline.cli.seed.pretence import A_STRANGER, THEIR_MACHINE, Outbox
from fairline.conversations import Change, Written, change, conversation, latest_of, reply, write_note
from fairline.helpcentre import writing
from fairline.helpcentre.forms import web_form
from fairline.helpcentre.model import Written as FormWritten
from fairline.journal import Actor, person_of
from fairline.kit.db import Unit
from fairline.surveys.service import answer

HERE = ZoneInfo("Europe/Zurich")
MINE = DESK["mailbox"]["address"]


class Letter:
    """One matter by mail, from its first line to where it stands now."""

    def __init__(self, told: Mapping[str, Any], desk: Desk, members: Mapping[str, str], outbox: Outbox) -> None:
        self.told, self.desk, self.members, self.outbox = told, desk, members, outbox
        self.name, self.address = parseaddr(told["from"])
        self.conversation, self.count = "", 0

    def moments(self, now: datetime) -> Iterator[tuple[datetime, Mapping[str, Any]]]:
        """When each step is taken; those that would lie in the future are left out."""
        at = _begins(self.told, now)
        for step in self.told["steps"]:
            at += timedelta(minutes=step.get("after", 0))
            if at <= now:
                yield at, step

    def comes(self, c: Unit, step: Mapping[str, Any]) -> str:
        """What the contact says comes in; the mail's id, empty where it came by the web form."""
        self.count += 1
        if self.told.get("form") and self.count == 1:
            self._by_form(c, step["says"])
            return ""
        machine = A_STRANGER if self.told.get("forged") else THEIR_MACHINE
        arrived = Arrived(self._raw(c, step["says"]), self.desk.mailbox, "smtp", self.address, (MINE,), machine)
        sealed = receive.seal(c, arrived)
        c.tools.blobs.put(sealed.mail, sealed.content)
        return receive.write_down(c, arrived, sealed)

    def goes_on(self, c: Unit, step: Mapping[str, Any]) -> None:
        """What a member does: answers, notes, changes; or the contact says how it was."""
        if "score" in step:
            held = next(each for each in surveys.satisfaction_of(c, self.conversation) if each.state == "asked")
            answer(c, held, step["score"], step.get("comment", ""))
            return
        member = self.members[step["by"]]
        by = Actor("member", member)
        if "answers" in step:
            if not conversation(c, self.conversation).agent:
                change(c, self.conversation, Change(agent=member), by, member)
            then = {"status": step["then"]} if "then" in step else {}
            ruling = reply(c, self.conversation, Written(step["answers"], then=then), by, member, oversees=True)
            if ruling.outcome == "refused":
                raise RuntimeError(f"the gate refused a letter of the demo: {ruling}")
        elif "notes" in step:
            write_note(c, self.conversation, member, step["notes"])
        else:
            change(c, self.conversation, self._wanted(step["does"]), by, member)

    def begun(self, c: Unit) -> None:
        """Remember the conversation that was opened for the first line."""
        self.conversation = latest_of(c, person_of(c, "email", self.address))

    def _wanted(self, does: Mapping[str, Any]) -> Change:
        held = dict(does)
        if "fields" in held:
            held["fields"] = {self.desk.fields[name]: value for name, value in held["fields"].items()}
        if "form" in held:
            held["form"] = self.desk.forms[held["form"]]
        if "agent" in held:
            held["agent"] = self.members[held["agent"]]
        if "add_tags" in held:
            held["add_tags"] = tuple(held["add_tags"])
        return Change(**held)

    def _by_form(self, c: Unit, text: str) -> None:
        written = FormWritten(
            form=self.desk.web_form, email=self.address, name=self.name, subject=self.told["subject"], text=text
        )
        writing.take(c, web_form(c, self.desk.web_form), written)

    def _raw(self, c: Unit, text: str) -> bytes:
        message = EmailMessage()
        ours = self.outbox.last_to(self.address) if self.count > 1 else None
        heard = parse(ours) if ours else None
        message["From"] = self.told["from"]
        message["To"] = heard.reply_to[0].address if heard and heard.reply_to else MINE
        message["Subject"] = f"Re: {self.told['subject']}" if heard else self.told["subject"]
        message["Date"] = format_datetime(datetime.fromtimestamp(c.at / 1000, HERE))
        message["Message-ID"] = f"<{self.told['key']}.{self.count}@{self.address.rpartition('@')[2]}>"
        if heard:
            message["In-Reply-To"] = message["References"] = f"<{heard.message_id.strip('<>')}>"
        message.set_content(text)
        if self.told.get("html"):
            message.add_alternative(_page(text), subtype="html")
        if picture := self.told.get("attachment"):
            message.add_attachment(_picture(), maintype="image", subtype="png", filename=picture["name"])
        return message.as_bytes()


def letters(desk: Desk, members: Mapping[str, str], outbox: Outbox) -> list[Letter]:
    """Every letter of the week."""
    return [Letter(told, desk, members, outbox) for told in DESK["letters"]]


def _begins(told: Mapping[str, Any], now: datetime) -> datetime:
    if "ago" in told:
        return now - timedelta(minutes=told["ago"])
    hour, minute = map(int, told["at"].split(":"))
    day = now.astimezone(HERE) - timedelta(days=told["days"])
    return day.replace(hour=hour, minute=minute, second=0, microsecond=0).astimezone(now.tzinfo)


def _page(text: str) -> str:
    lines = "".join(f"<p>{line}</p>" for line in text.split("\n\n"))
    return f'<div style="font-family:Georgia,serif">{lines}<img src="https://solheim.example/logo.png" alt=""></div>'


def _picture(width: int = 240, height: int = 160) -> bytes:
    """A drawing of spilt tea, as PNG: brown on a light table."""

    def shade(x: int, y: int) -> bytes:
        spilt = ((x - 150) / 78) ** 2 + ((y - 95) / 46) ** 2 < 1
        tin = 24 < x < 104 and 30 < y < 134
        return b"\x6b\x4a\x2b" if spilt else b"\x16\x65\x34" if tin else b"\xf3\xee\xe4"

    rows = b"".join(b"\x00" + b"".join(shade(x, y) for x in range(width)) for y in range(height))
    parts = [(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)), (b"IDAT", zlib.compress(rows, 9))]
    chunks = [
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in [*parts, (b"IEND", b"")]
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)
