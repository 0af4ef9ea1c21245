"""Routes of checks without an incident: the operator asks for proof of consent of a sample, the account shows it."""

from typing import Annotated, Any

import msgspec

from fairline.accounts import acting_for_operator
from fairline.cases import checking
from fairline.cases.http.operators import MANAGE, Instant
from fairline.cases.http.own import MayBe, Ref, Words, own_case
from fairline.cases.opening import find
from fairline.cases.problems import CaseOver
from fairline.cases.views import CaseView, whole
from fairline.journal import actor_from
from fairline.kit.clock import to_millis
from fairline.kit.db import Unit
from fairline.web import Asked, post


class NewCheck(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """For whom proof is asked: these contacts, or `most` that are drawn; from which share on the check is passed, and
    by when (five days where nothing is said).
    """

    account: Ref
    contacts: Annotated[list[Ref], msgspec.Meta(max_length=50)] = []
    most: Annotated[int, msgspec.Meta(ge=1, le=50)] = 20
    needed_per_cent: Annotated[int, msgspec.Meta(ge=1, le=100)] = 90
    words: MayBe = ""
    due: Instant | None = None


class Proof(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What shows that a contact agreed: words, and the number of a journal entry, such as their consent's."""

    contact: Ref
    words: Words
    entry: Annotated[int, msgspec.Meta(ge=0)] = 0


@post("/v1/operator/compliance-checks", permission=MANAGE)
async def begin_check(asked: Asked, data: NewCheck) -> CaseView:
    """Ask an account, without an incident, for proof of consent of a sample of those it contacted."""
    by, language = acting_for_operator(asked.member), asked.language

    def unit(c: Unit) -> CaseView:
        due = to_millis(data.due) if data.due is not None else None
        case = checking.begin(
            c, by, contacts=data.contacts, most=data.most, needed=data.needed_per_cent, words=data.words, due=due
        )
        return whole(c, find(c, case), language, desk=True)

    return await asked.write(unit, account=data.account)


@post("/v1/cases/{case:str}/proofs", permission="case.manage", raises=(CaseOver,))
async def show_proof(asked: Asked, case: str, data: Proof) -> CaseView:
    """Show what the account has for one contact of a check: in words, and by an entry of its journal."""
    by, language = actor_from(asked.by), asked.language

    def unit(c: Unit) -> CaseView:
        checking.prove(c, by, own_case(c, case).id, data.contact, data.words, data.entry)
        return whole(c, find(c, case), language, desk=False)

    return await asked.write(unit)


ROUTES: list[Any] = [begin_check, show_proof]
