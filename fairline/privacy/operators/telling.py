"""Tells the operator's people, in their own account, that an access waits for the word of a second one of them."""

from fairline import accounts
from fairline.journal import HOUSE
from fairline.kit.db import EVERY_ACCOUNT, Unit
from fairline.kit.job import Job
from fairline.kit.work import enqueue
from fairline.privacy.operators.model import Access

JOB = "privacy.second"
KEY = "privacy.operators.notice.second"
PEOPLE = ("owner", "admin", "compliance_officer")
CASE_PAGE, ACCOUNT_PAGE = "/compliance/desk?open=", "/compliance/accounts?open="


def ask_second(c: Unit, access: Access) -> None:
    """A notice to everybody but whoever asked, with a link to where they approve: to the case, or to the account."""
    page = f"{CASE_PAGE}{access.case}" if access.case else f"{ACCOUNT_PAGE}{c.account}"
    told = {"access": access.id, "page": page, "but": access.asked_by.partition(":")[2]}
    enqueue(c, JOB, told, key=f"{JOB}:{access.id}")


async def to_second(job: Job) -> None:
    """The job that writes it; nobody is told where no account was appointed the operator's."""
    if job.database is None:
        raise LookupError("this job needs its database")
    desk = await job.database.read(accounts.operator_account, EVERY_ACCOUNT)
    if desk is None:
        return
    told = job.payload

    def unit(c: Unit) -> None:
        accounts.notify(
            c,
            HOUSE,
            KEY,
            PEOPLE,
            clause="ZS-CHAT-NO-REALTIME-ACCESS",
            href=told["page"],
            banner_days=1,
            once=told["access"],
            but=told["but"],
        )

    await job.database.write(unit, desk)
