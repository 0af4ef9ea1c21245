"""What the gate may ask of an account: which agreement holds and whether it was accepted, and how it stands."""

from fairline.accounts import store
from fairline.accounts.agreements import in_force
from fairline.gate import Act, Agreement, Standing
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound


def agreement(c: Unit, act: Act) -> Agreement | None:
    """The version in force at this instant, and whether an owner accepted it."""
    try:
        now = in_force(c)
    except NotFound:
        return None
    return Agreement(version=now.version.name, accepted=now.acceptance is not None)


def standing(c: Unit, act: Act) -> Standing | None:
    """How the account stands."""
    found = store.accounts.account(c)
    return Standing(state=found.standing) if found else None


FACTS = {Agreement: agreement, Standing: standing}
