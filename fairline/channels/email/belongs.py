"""Makes and reads the marks by which a mail finds its conversation: signed tokens, ids of ours, the subject."""

import hmac
import re
from base64 import b32encode
from collections.abc import Iterable
from dataclasses import dataclass

from fairline.channels.email.parsed import Parsed

PREFIX = "cnv_"
ACT = "act_"
_IDS = r"[0-9a-hjkmnp-tv-z]{26}"
_REPLY = re.compile(rf"\+r(?P<id>{_IDS})(?P<mac>[a-z2-7]{{10}})@")
_BOUNCE = re.compile(rf"\+b(?P<id>{_IDS})(?P<mac>[a-z2-7]{{10}})@")
_OURS = re.compile(rf"^(?P<act>{_IDS})\.(?P<conversation>{_IDS}|0)\.(?P<mac>[a-z2-7]{{16}})@")
_ANSWER = re.compile(
    r"^\s*(?:(?:re|fwd?|aw|antw|wg|tr|ref|rv|sv|vs|vb|r|i|doorst|回复|答复|转发)\s*(?:\[\d{1,3}\]|\(\d{1,3}\))?\s*[:：]\s*|\[(?!#)[^\]]{1,40}\]\s*)",
    re.I,
)
_REFERENCE = re.compile(r"\[#(\d{1,12})\]")


@dataclass(frozen=True, slots=True)
class Marks:
    """What a mail says about where it belongs. `forged` says that a token did not bear our signature."""

    conversation: str = ""  # signed by us
    acts: tuple[str, ...] = ()  # mails of ours it answers, the surest first; signed by us
    others: tuple[str, ...] = ()  # ids of mails it answers, the surest first
    reference: int = 0  # the number in its subject, [#1042]: anybody can write that
    forged: bool = False


class Signer:
    """Signs the marks of one account."""

    def __init__(self, key: bytes, account: str) -> None:
        self._key = hmac.digest(key, account.encode(), "sha256")

    def _mac(self, purpose: str, text: str, length: int) -> str:
        whole = hmac.digest(self._key, f"{purpose}:{text}".encode(), "sha256")
        return b32encode(whole).decode().lower()[:length]

    def reply_to(self, mailbox: str, conversation: str) -> str:
        """The address at which an answer finds its conversation: `help+r…@acme.example`."""
        local, _, domain = mailbox.rpartition("@")
        name = conversation.removeprefix(PREFIX)
        return f"{local}+r{name}{self._mac('reply', name, 10)}@{domain}"

    def bounce_to(self, domain: str, act: str) -> str:
        """The envelope address to which what cannot be delivered comes back."""
        name = act.removeprefix(ACT)
        return f"b+b{name}{self._mac('bounce', name, 10)}@{domain}"

    def message_id(self, act: str, conversation: str, domain: str) -> str:
        """The id of a mail of ours, without brackets; the same however often it is tried."""
        mail, talk = act.removeprefix(ACT), conversation.removeprefix(PREFIX) or "0"
        return f"{mail}.{talk}.{self._mac('id', f'{mail}.{talk}', 16)}@{domain}"

    def loop_mark(self) -> str:
        """What every mail of this account carries, so that one that comes back is known."""
        return self._mac("loop", "mark", 16)

    def unsubscribe(self, act: str, person: str) -> str:
        """The token of an unsubscribe link."""
        text = f"{act.removeprefix(ACT)}.{person}"
        return f"{text}.{self._mac('unsubscribe', text, 20)}"

    def unsubscribed(self, token: str) -> tuple[str, str] | None:
        """Act and person of an unsubscribe link; None where it is not ours."""
        act, _, rest = token.partition(".")
        person, _, mac = rest.partition(".")
        good = hmac.compare_digest(mac.encode(), self._mac("unsubscribe", f"{act}.{person}", 20).encode())
        return (f"{ACT}{act}", person) if good else None

    def conversation_of(self, addresses: Iterable[str]) -> tuple[str, bool]:
        """The conversation a reply address names, and whether one looked like ours and was not."""
        return self._token(_REPLY, "reply", addresses)

    def act_of(self, addresses: Iterable[str]) -> str:
        """The act whose bounce address this is; empty where none is."""
        found, _ = self._token(_BOUNCE, "bounce", addresses)
        return found

    def _token(self, pattern: "re.Pattern[str]", purpose: str, addresses: Iterable[str]) -> tuple[str, bool]:
        forged = False
        for address in addresses:
            small = address.casefold()
            for token in pattern.finditer(small):
                if hmac.compare_digest(token["mac"], self._mac(purpose, token["id"], 10)):
                    return token["id"], False
                forged = True
        return "", forged

    def own(self, message_id: str) -> tuple[str, str] | None:
        """Act and conversation of a message id of ours; None where it is not, whatever it looks like."""
        token = _OURS.match(message_id.casefold())
        if token is None:
            return None
        mac = self._mac("id", f"{token['act']}.{token['conversation']}", 16)
        if not hmac.compare_digest(token["mac"], mac):
            return None
        talk = "" if token["conversation"] == "0" else f"{PREFIX}{token['conversation']}"
        return f"{ACT}{token['act']}", talk


def marks(signer: Signer, mail: Parsed, recipients: Iterable[str]) -> Marks:
    """What a mail says about where it belongs. `recipients` are the envelope's; the header's are read too."""
    addresses = [*recipients, *(box.address for box in (*mail.to, *mail.cc))]
    named, forged = signer.conversation_of(addresses)
    conversation = f"{PREFIX}{named}" if named else ""
    acts: list[str] = []
    others: list[str] = []
    for one in answered(mail):
        own = signer.own(one)
        if own is None:
            forged = forged or bool(_OURS.match(one.casefold()))
            others.append(one)
            continue
        acts.append(own[0])
        conversation = conversation or own[1]
    return Marks(conversation, tuple(acts), tuple(others[:50]), reference_in(mail.subject), forged)


def reference_in(subject: str) -> int:
    """The number a subject carries; 0 where it carries none, or several."""
    found = set(_REFERENCE.findall(subject))
    return int(found.pop()) if len(found) == 1 else 0


def tagged(subject: str, reference: int) -> str:
    """A subject that carries the number of its conversation, and no other."""
    return f"{' '.join(_REFERENCE.sub('', subject).split())} [#{reference}]".strip() if reference else subject


def answered(mail: Parsed) -> tuple[str, ...]:
    """The ids a mail answers: what it says it answers, then its references from the last to the first."""
    return tuple(dict.fromkeys((*mail.in_reply_to, *reversed(mail.references))))


def folded(subject: str) -> str:
    """A subject without Re, Fwd and their like in other tongues, without list tags; empty where nothing is left."""
    rest = subject.strip()
    while (shorter := _ANSWER.sub("", rest, count=1)) != rest:
        rest = shorter
    return " ".join(_REFERENCE.sub("", rest).split()).casefold()


def is_answer(subject: str) -> bool:
    """Whether a subject begins as that of an answer."""
    found = _ANSWER.match(subject)
    return bool(found and found.group(0).strip().startswith("[") is False)


_TRACE = re.compile(
    rb"^(received|return-path|delivered-to|x-original-to|authentication-results|arc-[^:]*|x-received|x-fairline[^:]*):",
    re.I,
)


def essence(raw: bytes) -> bytes:
    """A mail without the lines its way here added, so that the same mail that came twice is the same."""
    head, gap, body = _halves(raw)
    kept: list[bytes] = []
    skipping = False
    for line in head.split(b"\n"):
        if line[:1] not in (b" ", b"\t"):
            skipping = bool(_TRACE.match(line))
        if not skipping:
            kept.append(line.rstrip(b"\r"))
    return b"\n".join(kept) + gap + body.replace(b"\r\n", b"\n").rstrip()


def _halves(raw: bytes) -> tuple[bytes, bytes, bytes]:
    for gap in (b"\r\n\r\n", b"\n\n"):
        head, found, body = raw.partition(gap)
        if found:
            return head, b"\n\n", body
    return raw, b"", b""
