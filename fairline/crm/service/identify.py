"""Takes in what a contact tells, or proves, of who they are."""

from collections.abc import Mapping

from fairline.crm.model import Change, Contact
from fairline.crm.service import addresses, contacts, merges, reading
from fairline.crm.service.checks import fitting
from fairline.journal import HOUSE, Actor
from fairline.kit.db import Unit

SIGNED = "user"  # the channel of identities that an account's own site signs


def identify(
    c: Unit,
    contact: str,
    *,
    name: str = "",
    email: str = "",
    user_id: str = "",
    proven: bool = False,
    answers: Mapping[str, str] | None = None,
    by: Actor = HOUSE,
) -> Contact:
    """Keep what a contact says of themselves; the contact that speaks for them afterwards. Raises NotFound.

    A proven identity (`user_id`, signed by the account's own site) joins the contact to the one that has it already.
    Nothing else does: an e-mail address that is merely told, also beside a signature, which does not cover it, is
    noted as unverified and gives no way to whoever holds it. Where the contact has proven another identity before,
    nothing is joined, and the answer is the contact of the new one: the channel must begin a new visitor there.
    Names and answers fill in what was unknown and replace nothing. An erased contact stays erased.
    """
    held = reading.contact(c, reading.resolve(c, contact))
    if held.erased:
        return held
    if proven and user_id:
        held = _proven(c, held, user_id, by)
    if email:
        addresses.claim(c, held, "email", email, by)
    told = {field: value for field, value in fitting(c, answers or {}).items() if field not in held.fields}
    fresh_name = name if name and not held.name else None
    return contacts.change_contact(c, held.id, Change(name=fresh_name, fields=told), by=by)


def _proven(c: Unit, held: Contact, user_id: str, by: Actor) -> Contact:
    known = reading.find(c, SIGNED, user_id)
    earlier = [each.address for each in held.addresses if each.channel == SIGNED]
    if known is not None:
        is_other = known.id != held.id
        return merges.merge(c, known.id, held.id, by=by) if is_other and not earlier else known
    if earlier:
        fresh = contacts.create(c, Change(), by=by)
        return addresses.verify(c, fresh.id, SIGNED, user_id, by)
    return addresses.verify(c, held.id, SIGNED, user_id, by)
