"""What the operator may hear of an account's calls: nothing of one that goes on; a recording by a case, and two people.

Only the account's own supervisors join a call. What was refused stands in the account's journal, and both houses hear
of it.
"""

from fairline import accounts, journal, recording
from fairline.journal import Actor
from fairline.kit.db import Unit
from fairline.privacy.operators import store
from fairline.privacy.operators.accesses import ADMINS, is_open_case
from fairline.privacy.operators.duties import CASE
from fairline.privacy.operators.events import OperatorHearingRefused, OperatorRead
from fairline.privacy.operators.model import DAY, HEAR
from fairline.privacy.operators.problems import NotLetIn

CLAUSES = ("TDA-MONITOR", "ZS-CC-NO-LISTEN")
LIVE = ("ZS-CC-NO-LISTEN",)


def hear(c: Unit, by: Actor, id: str) -> recording.Recording:
    """A recording, for somebody of the operator's; that it was heard, by whom, stands in the journal. Its sound is read
    under the unit's instruction. Raises NotLetIn without a case that stands open and two people, NotFound.
    """
    for access in store.living(c, c.at):
        if access.purpose != HEAR:
            continue
        c.instruction = f"{CASE}{access.case}"  # whose words it is, is read by a case alone
        held = recording.kept(c, id)
        if held.conversation == access.conversation and is_open_case(c, access.case):
            journal.append(c, by, OperatorRead(access=access.id, conversation=held.conversation, purpose=HEAR))
            return held
    raise NotLetIn(clauses=CLAUSES)


def recordings(c: Unit, access: str) -> list[recording.Recording]:
    """What may be heard by an access now, oldest first: the recordings of its conversation that are still there.

    Raises NotLetIn where it opens none, or no longer does.
    """
    found = store.one(c, access)
    if found is None or found.purpose != HEAR or not found.holds(c.at):
        raise NotLetIn(clauses=CLAUSES)
    c.instruction = f"{CASE}{found.case}"
    if not is_open_case(c, found.case):
        raise NotLetIn(clauses=CLAUSES)
    return [each for each in recording.recordings_of(c, found.conversation) if each.state == "kept"]


def refused(c: Unit, by: Actor, what: str, of: str) -> None:
    """In the account: what was wanted and refused is written down, and its admins hear of it once a day.

    Raises NotFound where there is no such account.
    """
    accounts.account(c)
    journal.append(c, by, OperatorHearingRefused(what=what, of=of))
    _tell(c, by, "refused")


def alarm(c: Unit, by: Actor) -> None:
    """In the operator's own account: who looks after its security hears that one of theirs wanted to listen."""
    _tell(c, by, "staff")


def _tell(c: Unit, by: Actor, key: str) -> None:
    accounts.notify(
        c, by, f"privacy.operators.notice.{key}", ADMINS, clause=LIVE[0], letter=True, href="/compliance/keeping",
        once=f"operator-{key}:{by.id}:{c.at // DAY}",
    )  # fmt: skip
