"""Whether somebody looked at who an account is: until then it may text and call a few people a day, and no more.

Clause TDA-ID-ACCOUNT. It matters where somebody runs the installation for others: where no operator was appointed, and
for the operator's own account, there is nobody to ask.
"""

from typing import Any, get_args

from fairline.accounts import store
from fairline.accounts.accounts import account
from fairline.accounts.events import AccountVetted
from fairline.accounts.model import Vetting
from fairline.accounts.operators import operator_account
from fairline.accounts.shared import counting
from fairline.accounts.together.events import IdentityChanged
from fairline.gate import Act, Vetted
from fairline.journal import Actor, Entry, append
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.kit.plugin import Projection

CAP = 50  # texts and calls a day: kyc.unverified_sms_per_day, kyc.unverified_calls_per_day of TDA-ID-ACCOUNT
DAY = 86_400_000  # ms
TEXTS, CALLS = "sms", "Call"


def vet(c: Unit, actor: Actor, state: Vetting, how: str) -> None:
    """A person looked at who the account is: verified, or false. `how` says by what. Raises BadInput, NotFound."""
    account(c)
    if state not in get_args(Vetting) or not how.strip():
        raise BadInput(what="how", fields={"how": "kit.field.required"})
    append(c, actor, AccountVetted(account=c.account, state=state, how=how.strip()))


def vetted(c: Unit, act: Act) -> Vetted:
    """Whether the account was looked at, and how many texts and calls it may still make today (days in UTC)."""
    operator = operator_account(c)
    if operator is None or operator == c.account:
        return Vetted("verified", CAP, 0)
    day = c.at // DAY
    return Vetted(store.vetting.state(c), CAP, counting.with_others(c, "texts", store.vetting.texted(c, day), day))


def apply(c: Unit, entry: Entry[Any]) -> None:
    """Keep what was found, and count the texts and calls that leave: together where several accounts
    are of one business.
    """
    if isinstance(entry.event, AccountVetted):
        store.vetting.put(c, entry.event.state)
    elif isinstance(entry.event, IdentityChanged):
        store.vetting.put(c, "again")
    elif entry.event.kind == CALLS or entry.event.fields.get("channel") == TEXTS:
        day = entry.at // DAY
        store.vetting.count(c, day)
        counting.share(c, "texts", store.vetting.texted(c, day), day)


PROJECTION = Projection(
    name="accounts.vetting",
    kinds=frozenset({"AccountVetted", "IdentityChanged", "ActPermitted"}),
    apply=apply,
    tables=("accounts_vetting", "accounts_texted"),
)
