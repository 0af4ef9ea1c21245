"""What may be wrong with what is asked of the CRM."""

from fairline.kit.errors import Problem


class AddressTaken(Problem):
    """Another contact holds this address."""

    status = 409
    type = "address-taken"


class SameContact(Problem):
    """A contact cannot be merged into itself."""

    status = 409
    type = "same-contact"


class ContactGone(Problem):
    """The contact was erased; nothing can be added to it."""

    status = 409
    type = "contact-erased"


class FieldTaken(Problem):
    """There is a field of this name already."""

    status = 409
    type = "field-taken"


class DomainTaken(Problem):
    """Another company has this domain."""

    status = 409
    type = "company-domain-taken"


class ProfileBare(Problem):
    """The account's mode keeps of people no more than what signs them in and what they are answered by."""

    status = 409
    type = "profile-bare"


class FieldSensitive(Problem):
    """A field would hold data of a special category, which no field does here."""

    status = 422
    type = "field-sensitive"
