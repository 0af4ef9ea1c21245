"""What cases do when a time comes."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline import accounts, channels
from fairline.cases import (
    answering,
    asking,
    checking,
    concerned,
    deciding,
    demands,
    ladder,
    lists,
    marks,
    material,
    recourse,
    reporting,
    resting,
    running,
    takedown,
    telling,
    words_again,
)
from fairline.cases.events import CaseTold
from fairline.cases.model import Case
from fairline.journal import HOUSE, append
from fairline.kit.db import Unit
from fairline.kit.job import Job
from fairline.kit.work import plainly


def told_late(c: Unit, case: Case) -> None:
    """What was done at once and without notice is told now."""
    held = [one for one in accounts.measures_of(c, case.id) if one.ground]
    telling.tell(c, case, "measure", why=held[-1].measure.why if held else "")


# What follows when a clock's time passes and what it stands for was not done; of every other, that somebody is told.
THEN: Mapping[str, Callable[[Unit, Case], None]] = {
    "stop": asking.not_answered,
    asking.TRACE: asking.not_traced,
    "answer": asking.not_answered,
    "cure": checking.time_over,
    "review": ladder.lapse,
    "notice": told_late,
    "restore": takedown.restore,
    "complaint": recourse.unanswered,
    "gag": demands.bar_over,
    concerned.CLOCK: concerned.bar_over,
    "end": deciding.end,
    "preserve": lambda c, case: material.over(c, case),
    "authority_line": lambda c, case: telling.alarm(c, case, "authority_line"),
    "triage": lambda c, case: telling.alarm(c, case, "triage"),
    "decide": lambda c, case: telling.alarm(c, case, "decide"),
    "decide_notice": lambda c, case: telling.alarm(c, case, "decide_notice"),
    "decide_danger": lambda c, case: telling.alarm(c, case, "decide_danger"),
    "tell_account": lambda c, case: telling.alarm(c, case, "tell_account"),
    "tell_breach": lambda c, case: telling.alarm(c, case, "tell_breach"),
    "authority": lambda c, case: telling.alarm(c, case, "authority"),
    "remove": lambda c, case: telling.alarm(c, case, "remove"),
}


async def tell_of_demand(job: Job) -> Callable[[Unit], Any] | None:
    """The account a demand concerned is told, in its own journal, once the bar is over."""
    if job.database is None:
        raise LookupError("this job needs its database")

    def unit(c: Unit) -> None:
        values = {"reference": telling.reference(job.payload["case"])}
        accounts.notify(
            c,
            HOUSE,
            "cases.notice.demand",
            telling.OFFICERS,
            values=values,
            clause="TDP18-LEGAL-NOTIFY",
            letter=True,
            once=f"demand:{job.payload['case']}",
        )

    await job.database.write(unit, job.payload["house"])
    return lambda c: append(c, HOUSE, CaseTold(case=job.payload["case"], what="demand_told", how="now"))


JOBS = {
    running.JOB: plainly(lambda c, payload: running.passed(c, payload, THEN)),
    resting.JOB: plainly(resting.daily),
    resting.LINKS: resting.look_behind,
    words_again.JOB: plainly(words_again.look),
    running.ALARM: plainly(lambda c, payload: running.alarm(c, payload, telling.alarm)),
    reporting.JOB: reporting.pass_on,
    reporting.MATCH: reporting.match,
    answering.JOB: answering.answer_all,
    answering.LETTER: answering.answer,
    demands.TELL: tell_of_demand,
    concerned.JOB: concerned.tell,
    channels.KNOWN_FOUND: material.found,
    lists.EVERYWHERE: lists.everywhere,
    **marks.JOBS,
}
