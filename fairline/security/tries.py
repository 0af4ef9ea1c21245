"""Gathers what one network address tries at many e-mails, over all accounts, and tells it as one thing.

Clause TDA-UNAUTH-ACCESS: the twenty-first e-mail within an hour is refused, and the operator sees all of them together;
where no operator was appointed, each account sees what was tried of its own.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import partial

from fairline import accounts
from fairline.journal import HOUSE, append, new_person
from fairline.kit.db import EVERY_ACCOUNT, Database, Unit
from fairline.security.events import SignInsTried
from fairline.security.lockout import ADDRESS, hashed
from fairline.security.networks import place
from fairline.security.store import tries
from fairline.security.store.tries import HOUR, Try


def note(c: Unit, address: str, email: str, members: Mapping[str, str]) -> None:
    """An address tries an e-mail, which is these accounts' members' (account: member). The house's own unit."""
    tries.forget_older(c, c.at - 2 * ADDRESS.forget)
    for account, member in (members or {"": ""}).items():
        tries.put(c, address, hashed(c, f"email:{email}"), account, member)


def is_told(c: Unit, address: str) -> bool:
    """Whether what an address tried within the hour was told already."""
    return any(each.told for each in tries.since(c, address, c.at - HOUR))


async def tell(database: Database, address: str) -> None:
    """Tell once an hour what an address that must rest has tried, where it was many e-mails."""
    gathered = await database.write(partial(_gathered, address=address), EVERY_ACCOUNT, key=f"sign-in:{address}")
    for account, found in gathered.items():
        await database.write(partial(_write, found=found, address=address), account)


def _gathered(c: Unit, address: str) -> dict[str, list[Try]]:
    """What is to be told, by the account it is told to; nothing twice."""
    found = tries.since(c, address, c.at - HOUR)
    if len({each.email for each in found}) < ADDRESS.free or all(each.told for each in found):
        return {}
    tries.tell(c, address)
    desk = accounts.operator_account(c)
    if desk is not None:
        return {desk: found}
    own: defaultdict[str, list[Try]] = defaultdict(list)
    for each in found:
        if each.account:
            own[each.account].append(each)
    return dict(own)


def _write(c: Unit, found: Sequence[Try], address: str) -> None:
    event = SignInsTried(
        network=place(address),
        person=new_person(c),
        emails=len({each.email for each in found}),
        accounts=tuple(sorted({each.account for each in found if each.account})),
        members=tuple(sorted({each.member for each in found if each.member})),
        since=min(each.at for each in found),
        address=address,
    )
    append(c, HOUSE, event)
