"""Which of our senders a text leaves by: the one named, the one the contact knows, or one of a pool."""

from hashlib import sha256

from fairline import accounts, numbers
from fairline.channels.numbered import matter_of
from fairline.channels.sms import store
from fairline.gate import Reply, TextSender
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.words import say

LANGUAGES = ("en", "fr")


def standing(c: Unit, act: Reply) -> TextSender:
    """What a text would leave by now, why it may not, and what has to stand in it."""
    country = numbers.country_of(act.address)
    found = chosen(c, act)
    if found is None:
        return TextSender("not_ours" if act.sender else "no_sender", country=country)
    why = _why(found, country, media=bool(act.attachments))
    _, named = store.sticky(c, act.person or "", found.brand)
    talk, spoken_for = act.conversation or "", found.brand
    way_out = c.once(("sms.way_out", talk), lambda: say("channels.sms.way_out", language_of(c, talk)))
    brand = c.once(("sms.brand", spoken_for), lambda: brand_name(c, spoken_for))
    free = found.kind == "toll_free"
    return TextSender(why, found.id, country, brand, not named, way_out, found.rule, toll_free=free)


def chosen(c: Unit, act: Reply) -> numbers.TextSender | None:
    """The sender of a text; None where the account has none, or none of the id it names."""
    held = numbers.text_sender(c, act.sender) if act.sender else None
    if act.sender and held is None:
        return None
    known = _known(c, act, held)
    if known is not None:
        return known
    if held is not None and not held.pool:
        return held
    return _of_pool(c, act, held.pool if held else "") or held


def _known(c: Unit, act: Reply, held: numbers.TextSender | None) -> numbers.TextSender | None:
    """The one the contact knows, where it may speak for the one named."""
    sticky = store.sticky(c, act.person or "", held.brand)[0] if held else store.latest_sticky(c, act.person or "")
    known = numbers.text_sender(c, sticky) if sticky else None
    if known is None or known.state != "registered":
        return None
    if held is None or known.id == held.id:
        return known
    in_pool = bool(held.pool) and held.pool == known.pool
    in_need = held.state != "registered" and held.brand == known.brand
    return known if in_pool or in_need else None


def _of_pool(c: Unit, act: Reply, pool: str) -> numbers.TextSender | None:
    """One of those that may write to the contact first. Where the pool changes, only those of whoever left it move."""
    country = numbers.country_of(act.address)
    every = [one for one in numbers.text_senders(c) if not pool or one.pool == pool]
    fit = [one for one in every if one.state == "registered" and numbers.reaches(one, country)]
    if not fit:
        return every[0] if every else None
    first = [one for one in fit if one.pool == fit[0].pool and one.brand == fit[0].brand and bool(fit[0].pool)]
    return max(first or fit[:1], key=lambda one: _drawn(act.person or act.address, one.id))


def _drawn(person: str, sender: str) -> bytes:
    return sha256(f"{person}:{sender}".encode()).digest()


def _why(sender: numbers.TextSender, country: str, *, media: bool) -> str:
    if not country:
        return "not_a_number"
    if sender.state != "registered":
        return sender.state
    if not numbers.reaches(sender, country):
        return "country"
    return "no_media" if media and not sender.media else ""


def brand_name(c: Unit, brand: str) -> str:
    """What a brand is called; the account's own name where there is none."""
    try:
        return accounts.brand(c, brand).name if brand else accounts.account(c).name
    except NotFound:
        return ""


def language_of(c: Unit, conversation: str) -> str:
    """The language to speak in: that of the conversation, else the account's."""
    held = matter_of(c, conversation)
    if held is not None and held.language in LANGUAGES:
        return held.language
    try:
        own = accounts.account(c).locale[:2]
    except NotFound:
        return LANGUAGES[0]
    return own if own in LANGUAGES else LANGUAGES[0]


def chosen_brand(c: Unit, sender: str) -> str:
    """The brand a sender speaks for; empty for the account's own."""
    held = numbers.text_sender(c, sender)
    return held.brand if held else ""
