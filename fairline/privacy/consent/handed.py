"""Tells which contacts said that they want no more mail: their addresses go to nobody outside.

15 USC 7704(a)(4)(A)(iv); clause DTA-CANSPAM-OPTOUT.
"""

from collections.abc import Sequence

from fairline import crm
from fairline.gate import Batched, Mail, Posed, Suppressed
from fairline.kit.db import Unit
from fairline.privacy.consent import store
from fairline.privacy.consent.lookups import lookup_kept

CHANNEL = "email"
MOST = 5_000  # keys in one question
ALLOWED = "allowed"


def want_no_mail(c: Unit, contacts: Sequence[crm.Contact]) -> frozenset[str]:
    """The ids of those who refused mail, or one of whose addresses nothing is sent to."""
    mails = {each.id: [held.address for held in each.addresses if held.channel == CHANNEL] for each in contacts}
    every = sorted({address for several in mails.values() for address in several})
    keys = {address: lookup_kept(c, CHANNEL, address) for address in every}
    said = newest(c, sorted({*keys.values(), *mails}), CHANNEL)
    stopped = {address for address, cause in zip(every, suppressed(c, every), strict=True) if cause}
    return frozenset(
        each.id
        for each in contacts
        if not {CHANNEL, "all"}.isdisjoint(each.opted_out)
        or any(said.get(key, ALLOWED) != ALLOWED for key in (each.id, *(keys[one] for one in mails[each.id])))
        or not stopped.isdisjoint(mails[each.id])
    )


def newest(c: Unit, keys: Sequence[str], channel: str = "") -> dict[str, str]:
    """The newest word under each of these keys, of one channel or of whichever it was."""
    found = [word for at in range(0, len(keys), MOST) for word in store.words(c, keys[at : at + MOST])]
    fitting = [word for word in found if not channel or word.channel in ("", channel)]
    return {word.key: word.said for word in sorted(fitting, key=lambda word: word.number)}


def suppressed(c: Unit, mails: Sequence[str]) -> list[str]:
    """Why nothing is sent to each of these addresses of mail; empty where it may be."""
    provider = c.tools.facts.get(Suppressed)
    if not isinstance(provider, Batched):
        return [""] * len(mails)
    acts = [Mail(id=f"act_{place}", purpose="notice", address=address) for place, address in enumerate(mails)]
    return [fact.cause for fact in provider.many(c, [Posed(act, c.at) for act in acts])]
