"""Whose talk is not to be kept after its end: they did not agree to it, and the site lets them write all the same."""

from collections.abc import Sequence

from fairline.channels.webchat import store
from fairline.kit.db import Unit


def refused(c: Unit, persons: Sequence[str]) -> str:
    """The SHA-256 of the text one of these persons did not agree to; empty where their talk may be kept."""
    known = store.visitors_of(c, persons) if persons else []
    for each in [*known, *(store.joined_with(c, [one.id for one in known]) if known else [])]:
        site = store.site(c, each.site)
        consent = site.config.prechat.consent if site else None
        if each.refused and consent is not None and consent.no_transcript and not consent.required:
            return each.refused
    return ""
