"""Signs that a list was bought, rented or gathered: what is said of it, and what stands in it.

Clause ZS-SELL-EMAIL-B-BOUGHT. A share says something only from LEAST rows on; the shares are ours, for the source gives
none but that of mails that come back (BOUNCED).
"""

import re
from collections.abc import Sequence

from fairline import crm
from fairline.gate import by_popup, offers_devices
from fairline.kit.db import Unit
from fairline.privacy.consent.handed import newest, suppressed
from fairline.privacy.consent.lookups import lookup
from fairline.privacy.origins.model import BARRED, Declared, Row, Sign

LEAST = 20
ROLES = 20  # in a hundred: addresses of roles
REFUSED = 10  # in a hundred: people who refused before, or whose mail came back
BOUNCED = 5  # in a hundred of what was sent, after the import
LEAST_SENT = 100
WORDS = re.compile(
    r"\b(bought|purchas\w*|rent(ed|al)|list\s*brok\w*|data\s*brok\w*|scrap(ed|ing|er)|harvest\w*|crawl\w*|"
    r"leads?\s*list|third[- ]party\s*list|linkedin|directory|yellow\s*pages|"
    r"achet\w*|lou[ée]+e?s?|location\s+de\s+(fichier|liste)|courtier|aspir[ée]\w*|annuaire|pages\s+jaunes|moissonn\w*)",
    re.I,
)


def signs(c: Unit, rows: Sequence[Row], declared: Declared) -> list[Sign]:
    """What speaks against a list, the gravest first; nothing for one that looks sound."""
    found = [*_said(declared), *_standing_in(c, rows)]
    return sorted(found, key=lambda each: not each.refuses)


def _said(declared: Declared) -> list[Sign]:
    found = []
    if declared.means in BARRED:
        found.append(Sign("declared", refuses=True, words=declared.means))
    match = WORDS.search(f"{declared.source} {declared.shown}")
    if match is not None and declared.means not in BARRED:
        found.append(Sign("source_words", refuses=True, words=match.group()))
    said = f"{declared.source} {declared.shown}"
    if by_popup(said) and offers_devices(said):
        found.append(Sign("popup_leads", refuses=True))
    if not declared.source.strip():
        found.append(Sign("no_source"))
    return found


def _standing_in(c: Unit, rows: Sequence[Row]) -> list[Sign]:
    mails = [row.told["email"] for row in rows if row.told.get("email")]
    roles = sum(crm.is_role(address) for address in mails)
    against = _against(c, rows)
    told = []
    if roles:
        told.append(Sign("roles", roles, len(mails), len(mails) >= LEAST and roles * 100 >= ROLES * len(mails)))
    if against:
        told.append(Sign("refused", against, len(rows), len(rows) >= LEAST and against * 100 >= REFUSED * len(rows)))
    return told


def _against(c: Unit, rows: Sequence[Row]) -> int:
    """How many rows hold an address that refused, complained or does not exist."""
    keys = {row.line: [key for name in ("email", "phone") for key in _keys(c, name, row)] for row in rows}
    said = newest(c, sorted({key for several in keys.values() for key in several}))
    mails = [row.told["email"] for row in rows if row.told.get("email")]
    gone = {address for address, cause in zip(mails, suppressed(c, mails), strict=True) if cause}
    return sum(
        any(said.get(key) == "refused" for key in keys[row.line]) or row.told.get("email", "") in gone for row in rows
    )


def _keys(c: Unit, name: str, row: Row) -> list[str]:
    return [lookup(c, name, row.told[name])] if row.told.get(name) else []
