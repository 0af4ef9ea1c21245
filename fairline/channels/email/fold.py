"""Folds away what a mail repeats: the quoted mail it answers, and the signature below."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from fairline.channels.email.bodies import plain
from fairline.channels.email.guarded import tried

LANGUAGES = ["en", "fr", "de", "it", "es"]
LONGEST = 100_000  # characters that are looked at; a longer text is left as it is
_QUOTED = re.compile(r"^\s*>")
_SIGNATURE = re.compile(r"\n-- ?\n(?P<below>.{0,2000})\Z", re.DOTALL)
# Where the mail that is answered begins, as programs write it; the rest is told by the library below.
_BEGINS = re.compile(
    r"^(?:"
    r"-{2,} ?(?:Original Message|Message d.origine|Message transféré|Ursprüngliche Nachricht|Weitergeleitete Nachricht"
    r"|Forwarded message|Messaggio originale|Mensaje original) ?-{2,}"
    r"|_{10,}"
    r"|(?:On|Le|Am|Il|El)\b.{5,200}?(?:wrote|a écrit|schrieb(?: .{1,120})?|ha scritto|escribió)\s*:"
    r"|Begin forwarded message:|Début du message (?:réexpédié|transféré)\s*:"
    r")\s*$",
    re.MULTILINE | re.IGNORECASE,
)
_BROKEN = re.compile(  # the same, over two lines, with a quote below it
    r"^(?:On|Le|Am|Il|El)\b[^\n]{5,200}\n?[^\n]{0,200}"
    r"(?:wrote|a écrit|schrieb[^\n]{0,120}|ha scritto|escribió)\s*:\s*$(?=\n+\s*>)",
    re.MULTILINE | re.IGNORECASE,
)
_HEADER_BLOCK = re.compile(
    r"^\*?(?:From|De|Von|Da)\s?:\*? .{1,300}\n(?:\*?(?:Sent|Date|Envoyé|Gesendet|Datum|Inviato|Enviado|To|À|An|A|Para"
    r"|Subject|Objet|Betreff|Oggetto|Asunto|Cc)\s?:\*? ?.{0,500}\n?){2,}",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Folded:
    """What was said now, and what was folded away below it."""

    text: str
    below: str = ""


def fold(text: str) -> Folded:
    """The words of this mail. Where folding leaves nothing, or would hide an answer between quotes, all of it stays."""
    whole = plain(text)
    if not whole or len(whole) > LONGEST:
        return Folded(whole)
    said = _unsigned(_above(whole))
    if not said.strip() or _answers_between(whole, said):
        return Folded(whole)
    return Folded(said.strip(), whole[len(said) :].strip())


def _above(whole: str) -> str:
    """What stands above the mail that is answered."""
    ends = [found.start() for found in (_begins(whole), _HEADER_BLOCK.search(whole)) if found]
    said = whole[: min(ends)] if ends else _by_library(whole)
    lines = said.rstrip().split("\n")
    while lines and (_QUOTED.match(lines[-1]) or not lines[-1].strip()):
        lines.pop()
    return "\n".join(lines)


def _begins(whole: str) -> "re.Match[str] | None":
    """The line before a quote; one that is broken over two lines is one all the same."""
    if found := _BEGINS.search(whole):
        return found
    return _BROKEN.search(whole)


def _by_library(whole: str) -> str:
    first = tried(lambda: str(_replies(whole)[0].content), whole)
    return first if whole.startswith(first) else whole


def _replies(whole: str) -> Sequence[Any]:
    from mailparser_reply import EmailReplyParser  # not while starting

    replies: Sequence[Any] = EmailReplyParser(languages=LANGUAGES).read(whole).replies
    return replies


def _unsigned(said: str) -> str:
    if found := _SIGNATURE.search(said):
        return said[: found.start()]
    body, signed = tried(lambda: _parted(said), (said, ""))
    # A signature is short, and stands below something: "Best regards" alone is what they said.
    is_short = 0 < len(signed) <= 600 and signed.count("\n") <= 10
    return body if is_short and body.strip() and said.startswith(body) else said


def _parted(said: str) -> tuple[str, str]:
    first = _replies(said)[0]
    return str(first.body), str(first.signatures or "")


def fold_page(html: str) -> tuple[str, str]:
    """A page in two: what was said now, and the mail it answers below. Where that cannot be told, all was said now."""
    parts = tried(lambda: _page_parts(html), [])
    if not parts or not parts[0][0] or any(said for said, _ in parts[1:]):
        return html, ""  # it begins with a quote, or they answered between the lines
    below = "".join(part for said, part in parts if not said)
    return (parts[0][1], below) if _has_words(parts[0][1]) and _has_words(below) else (html, "")


def _page_parts(html: str) -> Sequence[tuple[bool, str]]:
    import quotequail  # brings lxml: not while starting

    parts: Sequence[tuple[bool, str]] = quotequail.quote_html(html)
    return parts


_TAG = re.compile(r"<[^>]{0,5000}>")


def _has_words(html: str) -> bool:
    return bool(_TAG.sub("", html).replace("&nbsp;", "").strip()) or "<img" in html.lower()


def _answers_between(whole: str, said: str) -> bool:
    """Whether there are words of theirs between or below quoted lines."""
    below = whole[len(said) :].split("\n")
    quoted = [index for index, line in enumerate(below) if _QUOTED.match(line)]
    if not quoted:
        return False
    rest = [line for line in below[quoted[0] :] if line.strip() and not _QUOTED.match(line)]
    rest_text = "\n".join(rest)
    without_signature = _SIGNATURE.sub("", "\n" + rest_text)
    return len(without_signature.strip()) > 0 and not _BEGINS.search(rest_text)
