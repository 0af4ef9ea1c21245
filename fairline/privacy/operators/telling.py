"""Tells the operator's people, in their own account, that an access waits for the word of a second one of them."""

from fairline import accounts
from fairline.kit.db import Unit
from fairline.privacy.operators.model import Access

CASE_PAGE, ACCOUNT_PAGE = "/compliance/desk?open=", "/compliance/accounts?open="


def ask_second(c: Unit, access: Access) -> None:
    """A notice to everybody but whoever asked, with a link to where they approve: to the case, or to the account."""
    accounts.tell_operator(
        c,
        access.id,
        "privacy.operators.notice.second",
        clause="ZS-CHAT-NO-REALTIME-ACCESS",
        href=f"{CASE_PAGE}{access.case}" if access.case else f"{ACCOUNT_PAGE}{c.account}",
        banner_days=1,
        but=access.asked_by.partition(":")[2],
    )
