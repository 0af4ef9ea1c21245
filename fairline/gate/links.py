"""Finds the links in a text, as written in the open or in Markdown, and tells what is wrong with one.

Links are read by ada, the URL parser of browsers, so that we judge the host a browser would go to. The lists of
suffixes and of look-alike characters come with their libraries; nothing is fetched.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from ada_url import URL, HostType
from markdown_it import MarkdownIt
from markdown_it.token import Token

from fairline.gate.lookalikes import borrows, is_lookalike
from fairline.kit.domains import registered

_DOTS = ".。．｡"  # browsers read all of these as the dot of a host
_MAYBE = re.compile(rf":[\\/]{{2}}|\]\(|\]:|<|[\w-][{_DOTS}][^\W\d_]{{2}}")
_MARKDOWN = re.compile(r"\]\(|\]:|<")
_WITH_SCHEME = re.compile(r"(?<![A-Za-z])[A-Za-z][A-Za-z0-9+.-]*:[\\/]{2}[^\s<>]*")
_BARE = re.compile(rf"(?<![\w@/\\:{_DOTS}-])(?:[\w-]+[{_DOTS}])+[\w-]{{2,}}(?![\w@])(?:[:/?#]\S*)?")
_AROUND = ".,;:!?…'\"’”»)]}>*_~`"  # what closes a sentence or a bracket after a link
_HOST = re.compile(r"[a-z0-9._-]+")
_FILES = frozenset({"md", "py", "rs", "sh"})  # endings of files that are also those of countries
_UNSEEN = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"  # no width, or turning the direction of reading
_UNFIT = re.compile(rf"[\s\\\x00-\x1f\x7f{_UNSEEN}]")
_TRAILING = re.compile(rf"[{re.escape(_AROUND)}{_UNSEEN}]+$")


@dataclass(frozen=True, slots=True)
class Link:
    """Where a link leads, as written, and the words it is shown as, empty where the target itself is shown."""

    target: str
    shown: str = ""


class _Reader(MarkdownIt):
    """Reads Markdown without judging or rewriting its links: that is done here."""

    def validateLink(self, url: str) -> bool:  # noqa: N802  # the library's name
        return True

    def normalizeLink(self, url: str) -> str:  # noqa: N802  # the library's name
        return url


_WHOLE = _Reader("commonmark", {"html": False})
# Much quicker, where no link is defined apart from its words. It knows no code, so links in code are judged too.
_INLINE = _Reader("zero").enable(["link", "image", "autolink", "escape", "entity"])


def may_hold_links(text: str) -> bool:
    """A quick look: False only where a text holds no link at all."""
    return _MAYBE.search(text) is not None


def links(text: str) -> Iterator[Link]:
    """Every link of a text: Markdown's (pictures too), those with a scheme, and names of hosts standing bare."""
    if _MARKDOWN.search(text):
        for block in _WHOLE.parse(text) if "]:" in text else _INLINE.parseInline(text):
            yield from _in_markdown(block.children or [])
    text = text.replace("](", "] (")  # the words and the target of a Markdown link are two
    for found in _WITH_SCHEME.finditer(text):
        yield Link(_TRAILING.sub("", found.group()))
    for found in _BARE.finditer(text):
        if domain_of(_host_in(found.group())) is not None:
            yield Link("http://" + _TRAILING.sub("", found.group()))


def fault(link: Link) -> str | None:
    """What is wrong with a link, as the reason of a verdict, or None: malformed, scheme, credentials, address,
    lookalike, other_host.
    """
    target = link.target.strip()
    if not target or _UNFIT.search(target):
        return "malformed"
    try:
        url = URL(target)
    except ValueError:
        return "malformed" if "//" in target else "scheme"  # `/page`, `#part`: nothing a contact could open
    if url.protocol not in ("http:", "https:"):
        return "scheme"
    if url.username or url.password:
        return "credentials"
    return _fault_of_host(url, link.shown)


def _fault_of_host(url: URL, shown: str) -> str | None:
    if url.host_type != HostType.DEFAULT:
        return "address"
    host = url.hostname.rstrip(".")
    if not _HOST.fullmatch(host):
        return "malformed"
    if any(is_lookalike(label) for label in host.split(".")) or borrows(host, domain_of(host) or host):
        return "lookalike"
    return "other_host" if shown and _names_other_host(shown, url) else None


@lru_cache(maxsize=4096)
def domain_of(host: str) -> str | None:
    """The part of a host that somebody registered (`example.co.uk`), or None where the suffix is not a public one."""
    return registered(host)


def _names_other_host(shown: str, url: URL) -> bool:
    target = url.hostname.rstrip(".")
    named = target if domain_of(target) is None else domain_of(target)
    for found in _hosts_shown(shown):
        if found.rpartition(".")[2] in _FILES and url.pathname.rsplit("/", 1)[-1] == found:
            continue  # the name of the very file it leads to: `readme.md` would be in Moldova
        host = _read_host(found)
        if host != target and (domain_of(host) or host) != named:
            return True
    return False


def _hosts_shown(shown: str) -> Iterator[str]:
    """The hosts a reader would take a link's words for, an e-mail address's too."""
    shown = shown.replace("@", " ")
    for found in _WITH_SCHEME.finditer(shown):
        yield _TRAILING.sub("", found.group())
    for found in _BARE.finditer(shown):
        if domain_of(_host_in(found.group())) is not None:
            yield _TRAILING.sub("", found.group())


def _read_host(shown: str) -> str:
    """The host of something shown, as a browser would read it; the words themselves where it could not."""
    try:
        return URL(shown if "//" in shown or "\\\\" in shown else f"http://{shown}").hostname.rstrip(".")
    except ValueError:
        return shown


def _host_in(bare: str) -> str:
    return re.split(r"[:/?#]", bare, maxsplit=1)[0]


def _in_markdown(tokens: list[Token]) -> Iterator[Link]:
    target = ""
    words: list[str] = []
    for token in tokens:
        if token.type == "link_open":
            target, words = str(token.attrGet("href") or ""), []
        elif token.type == "link_close":
            yield Link(target, "".join(words))
            target, words = "", []
        elif token.type == "image":
            yield Link(str(token.attrGet("src") or ""))
            words.append(token.content)
        else:
            words.append(token.content)
