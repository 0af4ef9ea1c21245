"""Makes text of a page, and a name of a label."""

import html
import re
import unicodedata


def plain(page: str) -> str:
    """The text of a page."""
    from inscriptis import get_text  # brings lxml: not while starting

    try:
        return str(get_text(page)).strip()
    except Exception:  # a parser meets a page it cannot read: its words are better than nothing
        return html.unescape(re.sub(r"<[^>]*>", " ", page)).strip()


def name_of(label: str) -> str:
    """What programs call it: small letters, digits and underscores."""
    plain = unicodedata.normalize("NFKD", label).encode("ascii", "ignore").decode().lower()
    tidy = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:50]
    return tidy if tidy[:1].isalpha() else f"field_{tidy}".rstrip("_")
