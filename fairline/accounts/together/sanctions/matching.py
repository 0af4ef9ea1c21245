"""Compares every name that stands behind an account with the lists of sanctions, every night and after an import.

How alike two names are is rapidfuzz's token_sort_ratio over their letters without accents, so that the order of first
and family name does not matter. What is alike enough is for a person to look at: clause DTA-OC-CRIME.
"""

import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

from fairline.accounts import store as accounts
from fairline.accounts.accounts import account
from fairline.accounts.operators import is_operator
from fairline.accounts.together import store as together
from fairline.accounts.together.events import NameListed
from fairline.accounts.together.sanctions import store
from fairline.accounts.together.sanctions.lists import Source, entries
from fairline.journal import HOUSE, append
from fairline.kit.db import EVERY_ACCOUNT, Database, Unit
from fairline.kit.job import Job
from fairline.kit.work import enqueue, plainly

ALIKE = 92  # of 100: a letter or two in an ordinary name
SHORTEST = 5  # letters of a name that is compared
RESCAN = 24 * 3_600_000  # ms: sanctions.rescan_hours of DTA-OC-CRIME
JOB, ALL = "accounts.sanctions", "accounts.sanctions_all"


def bring_in(c: Unit, source: Source, file: bytes) -> int:
    """Replace a list, and have every account compared with it now; how many entries it has. Raises BadInput."""
    listed = entries(source, file)
    store.replace_list(c, source, listed)
    enqueue(c, ALL, {}, key=ALL)
    return len(listed)


def look(c: Unit) -> int:
    """Compare the unit's account; how many names are on a list that were not found there before."""
    from rapidfuzz import fuzz, process  # megabytes, for once a night

    told = list(store.every_name(c)) if not is_operator(c) else []
    plain = [_plain(name) for _, _, name in told]
    known = {(row["listed"], row["what"]) for row in store.matches(c)}
    new = 0
    for what, which, name in names(c):
        for _, score, at in process.extract(
            _plain(name), plain, scorer=fuzz.token_sort_ratio, score_cutoff=ALIKE, limit=5
        ):
            source, listed, _ = told[at]
            if (f"{source}:{listed}", what) in known:
                continue
            known.add((f"{source}:{listed}", what))
            event = NameListed(listed=f"{source}:{listed}", source=source, what=what, which=which, score=round(score))
            append(c, HOUSE, event)
            new += 1
    return new


def names(c: Unit) -> Iterator[tuple[str, str, str]]:
    """Every name behind the account, long enough to say something: what it is, whose id, the name."""
    found = [("account", c.account, account(c).name)]
    declared = together.identity(c)
    if declared is not None:
        found += [(what, c.account, declared[what]) for what in ("legal_name", "responsible", "payer")]
    found += [
        ("owner", each.id, each.name)
        for each in accounts.members.members(c, "", 2_000)
        if each.role == "owner" and each.state == "active"
    ]
    found += [("brand", row["id"], row["name"]) for row in accounts.brands.every(c)]
    for what, which, name in found:
        if len(_plain(name)) >= SHORTEST:
            yield what, which, name


def nightly(c: Unit, payload: Mapping[str, Any]) -> None:
    """Compare, and again tomorrow."""
    look(c)
    enqueue(c, JOB, {}, due=c.at + RESCAN, key=JOB)


async def look_everywhere(job: Job) -> None:
    """A list was brought in: compare every account."""
    database: Database = job.database
    for each in await database.read(accounts.accounts.every, EVERY_ACCOUNT):
        await database.write(look, each["id"], long=True)


def _plain(name: str) -> str:
    letters = [each for each in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(each)]
    return " ".join("".join(each if each.isalnum() else " " for each in letters).split())


JOBS: Mapping[str, Any] = {JOB: plainly(nightly), ALL: look_everywhere}
