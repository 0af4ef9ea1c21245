"""Tells whether a mail comes from whom it says: SPF, DKIM and DMARC, from names that were looked up before."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from fairline.channels.email.compose import ascii_domain
from fairline.channels.email.guarded import tried
from fairline.kit.domains import registered

_TAG = re.compile(rb"(?:^|;)\s*([a-z]+)\s*=\s*([^;]*)", re.I)
MOST = 5  # signatures of one mail that are looked at


@dataclass(frozen=True, slots=True)
class Checks:
    """What was found: words as RFC 8601 has them, and the domains they are about. `policy` is the sender's wish."""

    spf: str = "none"
    dkim: str = "none"
    dmarc: str = "none"
    policy: str = ""
    told: Mapping[str, str] | None = None  # spf, dkim -> the domain that passed or failed


def names(raw: bytes, sender_domain: str) -> tuple[str, ...]:
    """The names whose texts are needed to judge a mail."""
    keys = [f"{selector}._domainkey.{domain}" for domain, selector in _signatures(raw)]
    policies = [f"_dmarc.{name}" for name in _policy_domains(sender_domain)]
    return tuple(dict.fromkeys([*keys, *policies]))


def judge(
    raw: bytes, sender_domain: str, envelope_domain: str, spf: str, texts: Mapping[str, tuple[str, ...]]
) -> Checks:
    """What the texts of those names say. `spf` is what the envelope's domain said of the machine it came from."""
    told, valid = _valid(raw, texts)
    strict, policy = _policy(sender_domain, texts)
    aligned = (spf == "pass" and _aligned(envelope_domain, sender_domain, strict.get("aspf", "r"))) or any(
        _aligned(domain, sender_domain, strict.get("adkim", "r")) for domain in valid
    )
    dmarc = "none" if not policy else "pass" if aligned else "fail"
    return Checks(spf, told, dmarc, policy, {"spf": envelope_domain, "dkim": ", ".join(valid)})


def _signatures(raw: bytes) -> list[tuple[str, str]]:
    """Domain and selector of each signature."""
    import dkim  # nearly half a second, with the resolver it brings: not while starting

    found: list[tuple[str, str]] = []
    try:
        headers, _ = dkim.rfc822_parse(raw)
    except dkim.DKIMException:
        return []
    for name, value in headers:
        if name.lower() == b"dkim-signature" and len(found) < MOST:
            tags = {key.lower(): part.strip() for key, part in _TAG.findall(value)}
            domain, selector = tags.get(b"d", b""), tags.get(b"s", b"")
            if domain and selector:
                found.append((domain.decode("ascii", "replace").lower(), selector.decode("ascii", "replace")))
    return found


def _valid(raw: bytes, texts: Mapping[str, tuple[str, ...]]) -> tuple[str, list[str]]:
    signatures = _signatures(raw)
    if not signatures:
        return "none", []
    known = {name.rstrip(".").lower(): held for name, held in texts.items()}

    def look_up(name: bytes | str, timeout: int = 5) -> bytes | None:
        held = known.get((name.decode() if isinstance(name, bytes) else name).rstrip(".").lower(), ())
        return held[0].encode() if held else None

    valid = [domain for index, (domain, _) in enumerate(signatures) if _verifies(raw, index, look_up)]
    return ("pass" if valid else "fail"), valid


def _verifies(raw: bytes, index: int, look_up: Callable[..., bytes | None]) -> bool:
    import dkim

    return tried(lambda: bool(dkim.DKIM(raw).verify(idx=index, dnsfunc=look_up)), otherwise=False)


def _policy_domains(domain: str) -> list[str]:
    name = ascii_domain(domain.lower())
    above = registered(name, private=False)
    return [name, *([above] if above and above != name else [])] if name else []


def _policy(sender_domain: str, texts: Mapping[str, tuple[str, ...]]) -> tuple[dict[str, str], str]:
    for place, domain in enumerate(_policy_domains(sender_domain)):
        for text in texts.get(f"_dmarc.{domain}", ()):
            if text.lower().replace(" ", "").startswith("v=dmarc1"):
                tags = dict(_pairs(text))
                policy = tags.get("p", "none")
                return tags, tags.get("sp", policy) if place else policy
    return {}, ""


def _pairs(text: str) -> list[tuple[str, str]]:
    halves = [part.partition("=") for part in text.split(";")]
    return [(name.strip().lower(), value.strip().lower()) for name, _, value in halves if name.strip()]


def _aligned(one: str, other: str, how: str) -> bool:
    one, other = ascii_domain(one.lower()), ascii_domain(other.lower())
    if how == "s" or one == other:
        return one == other
    above = registered(one, private=False)
    return above is not None and above == registered(other, private=False)
