"""Which account is the operator's: whose members run the installation and may look after the other accounts."""

from fairline.accounts import store
from fairline.accounts.accounts import account
from fairline.accounts.events import OperatorAppointed, OperatorDismissed
from fairline.journal import Actor, append
from fairline.kit.db import Unit

OPERATOR = "operator"  # the kind of actor a tenant's journal names, with the member's id and nothing else of them
COMMAND_LINE = Actor(OPERATOR, "cli")


def acting_for_operator(member: str) -> Actor:
    """The actor of a member of the operator's account who acts on another account; it says their id and no more."""
    return Actor(OPERATOR, member)


def operator_account(c: Unit) -> str | None:
    """The operator's account, None where nobody was appointed: readable from every unit."""
    return store.accounts.operator(c)


def is_operator(c: Unit) -> bool:
    """Whether the unit's account is the operator's."""
    return store.accounts.operator(c) == c.account


def appoint_operator(c: Unit, actor: Actor = COMMAND_LINE) -> None:
    """Make the unit's account the operator's; whose it was before has to be dismissed first. Raises NotFound."""
    if not is_operator(c):
        append(c, actor, OperatorAppointed(account=account(c).id))


def dismiss_operator(c: Unit, actor: Actor = COMMAND_LINE) -> None:
    """The unit's account is the operator's no more. Raises NotFound."""
    if is_operator(c):
        append(c, actor, OperatorDismissed(account=account(c).id))
