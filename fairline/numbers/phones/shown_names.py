"""Has networks show a name with a number (CNAM): only one the account is called by, and only once it was taken."""

from fairline import accounts
from fairline.journal import Actor, append
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.numbers.identity import check_name, holds_name
from fairline.numbers.phones import events
from fairline.numbers.phones.model import Phone
from fairline.numbers.phones.problems import PhoneNotReady, ShownNameNotOwn
from fairline.numbers.phones.service import find, live

LONGEST = 15  # characters: ANSI T1.641, what networks carry of a name


def ask(c: Unit, by: Actor, id: str, name: str) -> Phone:
    """Ask for a name to be shown. Raises NotFound, BadInput, NameTaken, ShownNameNotOwn."""
    held, wanted = live(c, id), " ".join(name.split())
    if not wanted or len(wanted) > LONGEST or not wanted.isprintable():
        raise BadInput(what=name, fields={"name": "numbers.phones.field.shown-name"})
    check_name(c, wanted)
    if not _is_own(c, held, wanted):
        accounts.refused(c.account, "shown_name")
        raise ShownNameNotOwn(name=wanted)
    append(c, by, events.PhoneNameAsked(phone=id, name=wanted))
    return find(c, id)


def answer(c: Unit, by: Actor, id: str, *, taken: bool, why: str = "") -> Phone:
    """Write down whether the name that waits is shown from now on. Raises NotFound, PhoneNotReady."""
    held = live(c, id)
    if not held.asked_name:
        raise PhoneNotReady(state=held.state)
    append(c, by, events.PhoneNameAnswered(phone=id, taken=taken, why=why))
    return find(c, id)


def _is_own(c: Unit, phone: Phone, name: str) -> bool:
    """Whether the account, or the number's brand, is called so; a name that was cut to length counts too."""
    own = accounts.names(c, c.account) if not phone.brand else [accounts.brand(c, phone.brand).name]
    return any(holds_name(name, [each]) or holds_name(each[:LONGEST], [name]) for each in own)
