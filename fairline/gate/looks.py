"""What is known of what stands behind links: asked of whoever looks, never looked at here."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Protocol

from ada_url import URL

from fairline.gate.acts import Act
from fairline.gate.facts import Look, Looked, LooksOnFile
from fairline.gate.links import Link, domain_of, fault, links, may_hold_links
from fairline.gate.store import limits
from fairline.kit.db import Unit

# Services that stand before another page, so that nobody sees where a link of theirs leads.
SHORTENERS = frozenset(
    """
    adf.ly b.link bit.do bit.ly bitly.com buff.ly clck.ru cutt.ly dub.co dub.sh goo.gl is.gd kurzelinks.de lc.chat
    linktr.ee lnk.bio lnkd.in ow.ly qrco.de rb.gy rebrand.ly s.id short.gy short.io shorturl.at smarturl.it snip.ly
    soo.gd t.co t.ly t2m.io tiny.cc tiny.one tinyurl.com tr.ee trib.al u.to urlz.fr v.gd x.co
    """.split()  # noqa: SIM905  # a list to be read
)
UNSEEN = Look("unseen")
_NOBODY: Mapping[str, Look] = {}


class Looks(Protocol):
    """Offered under `LooksOnFile` by whoever looks behind links."""

    def __call__(self, c: Unit, targets: Sequence[str]) -> Mapping[str, Look]:
        """What is known of each, as long as it is fresh."""
        ...

    def ask(self, targets: Sequence[str]) -> Callable[[Any, str], Awaitable[None]]:
        """What goes and looks: (database, account)."""
        ...


def looked(c: Unit, act: Act) -> Looked:
    """What stands behind the links of an act."""
    return looked_at(c, str(getattr(act, "text", "")))


def looked_at(c: Unit, text: str) -> Looked:
    """What stands behind the links of a text; a unit that only reads asks once for many who get the same."""
    targets = targets_of(text, _own(c))
    if not targets:
        return Looked({})
    provider = c.tools.facts.get(LooksOnFile)
    held: Looked = c.once(
        ("looks", targets),
        lambda: Looked(provider(c, targets) if provider else _NOBODY, limits(c).links, provider is not None),
    )
    return Looked({target: held.looks.get(target, UNSEEN) for target in targets}, held.asked, held.offered)


def targets_of(text: str, own: str = "") -> tuple[str, ...]:
    """Where a text's links lead, without those that are refused as they stand and those of our own pages."""
    if not may_hold_links(text):
        return ()
    found = dict.fromkeys(link.target.strip() for link in links(text) if fault(link) is None)
    return tuple(target for target in found if not own or host_of(target) != own)


def host_of(target: str) -> str:
    """The host a browser would go to; empty where it would go nowhere."""
    try:
        return URL(target).hostname.rstrip(".")
    except ValueError:
        return ""


def is_short(target: str) -> bool:
    """Whether a link stands before another page."""
    host = host_of(target)
    return host in SHORTENERS or (domain_of(host) or host) in SHORTENERS


def way_fault(target: str) -> str | None:
    """What is wrong with an address on the way to a page."""
    return fault(Link(target))


def _own(c: Unit) -> str:
    return host_of(c.tools.settings.url) if c.tools.settings is not None else ""
