"""Whoever opens a link without being a member: a code mailed to the recipient, and their word to the terms of use."""

from dataclasses import dataclass

from fairline.accounts import account, in_force, notify
from fairline.agreements import Version
from fairline.analytics import events, kept_viewers
from fairline.analytics.exports import fetch
from fairline.analytics.exports.release import addresses, write
from fairline.journal import HOUSE, append
from fairline.kit.clock import Millis
from fairline.kit.codes import code_of, is_code
from fairline.kit.db import Row, Unit
from fairline.kit.errors import Problem, TooMany
from fairline.kit.words import say

TERMS = "acceptable-use"  # what binds whoever looks at an account's data without a login (clause DTA-THIRD-PARTY-USERS)
VALID: Millis = 15 * 60_000
MOST_CODES, MOST_WRONG = 10, 5
CLAUSES = ("DTA-THIRD-PARTY-USERS",)


class CodeWrong(Problem):
    """What was typed is not the code that was mailed last, or it came too late."""

    status = 403
    type = "code-wrong"


class TermsNotAgreed(Problem):
    """Whoever opens a link has to agree to the terms of use first."""

    status = 403
    type = "terms-not-agreed"


@dataclass(frozen=True, slots=True)
class Opened:
    """How far a recipient is: whether a code is awaited, and whether they agreed to the terms in force."""

    awaits_code: bool
    agreed: bool
    version: Version


def opened(c: Unit, row: Row, recipient: str) -> Opened:
    """How far a recipient is with their link."""
    held, version = kept_viewers.viewer(c, row["id"], recipient), in_force(c, TERMS).version
    awaits = held is not None and (held["code_until"] or 0) > c.at
    return Opened(awaits, held is not None and held["agreed"] == version.name, version)


def ask_code(c: Unit, row: Row, recipient: str) -> None:
    """Mail a code to a recipient, and to nobody else. Raises TooMany, and as a fetch does."""
    fetch.check(c, row, recipient)
    held = kept_viewers.viewer(c, row["id"], recipient)
    if held is not None and (held["codes"] >= MOST_CODES or held["wrong"] >= MOST_WRONG):
        raise TooMany(retry_after=86_400, clauses=CLAUSES)
    append(c, HOUSE, events.ViewerCodeAsked(export=row["id"], recipient=recipient, until=c.at + VALID))
    house, number = account(c), (held["codes"] if held else 0) + 1
    said = {"account": house.name, "code": _code(c, row["id"], recipient, number), "minutes": VALID // 60_000}
    write(c, row, addresses(c, row)[recipient], "analytics.mail.code", **said)


def enter(c: Unit, row: Row, recipient: str, *, agrees: bool, language: str, network: str) -> fetch.File:
    """The file, for whoever gave the right code and agrees to the terms of use. A code is good for one fetch.

    Raises TermsNotAgreed, and as a fetch does.
    """
    fetch.check(c, row, recipient)
    how = opened(c, row, recipient)
    if not how.agreed and not agrees:
        raise TermsNotAgreed(clauses=CLAUSES)
    if not how.agreed:
        text = how.version.text(language)
        append(
            c,
            HOUSE,
            events.ViewerAgreed(
                export=row["id"],
                recipient=recipient,
                document=TERMS,
                version=how.version.name,
                language=text.language,
                sha256=text.sha256,
                person=row["person"],
                network=network,
            ),
        )
    return fetch.for_recipient(c, row["id"], recipient)


def is_right(c: Unit, row: Row, recipient: str, code: str) -> bool:
    """Whether somebody typed the code that was mailed last; a wrong one is written down, the fifth shuts the link."""
    held = kept_viewers.viewer(c, row["id"], recipient)
    if held is None or held["wrong"] >= MOST_WRONG or (held["code_until"] or 0) <= c.at:
        return False
    if is_code(code, _code(c, row["id"], recipient, held["codes"])):
        return True
    append(c, HOUSE, events.ViewerCodeWrong(export=row["id"], recipient=recipient))
    if held["wrong"] + 1 >= MOST_WRONG:
        _warn(c, row)
    return False


def _warn(c: Unit, row: Row) -> None:
    notify(
        c,
        HOUSE,
        "analytics.notice.forwarded",
        ("owner", "admin"),
        members=(row["asked_by"].removeprefix("member:"),),
        values={"what": {one: say(f"analytics.what.{row['what']}", one) for one in ("en", "fr")}},
        clause=CLAUSES[0],
        href="/supervise/exports",
        once=f"forwarded:{row['id']}",
    )


def _code(c: Unit, export: str, recipient: str, number: int) -> str:
    return code_of(c.tools.keyring.derive("export codes"), f"{c.account}|{export}|{recipient}|{number}")
