"""What happens to accounts that belong together, and to what an account says of itself."""

from fairline.journal import Event
from fairline.kit.clock import Millis


class IdentityDeclared(Event):
    """An owner said who stands behind the account. `country` is ISO 3166-1 alpha-2."""

    about = "account"
    personal = ("legal_name", "address", "responsible", "telephone", "payer", "register", "use")

    account: str
    person: str
    country: str
    legal_name: str = ""
    address: str = ""
    responsible: str = ""
    telephone: str = ""
    payer: str = ""  # what invoices are paid from: an account's number, a customer's number
    register: str = ""  # the number in a register of companies
    use: str = ""


class IdentityChanged(Event):
    """An owner or a brand changed after somebody had looked at the account: it is to be looked at again. `what` is
    owner, brand or declared; `which` its id.
    """

    about = "account"

    account: str
    what: str
    which: str


class AccountsFoundTogether(Event):
    """The account belongs to one business with `accounts` others, `free` of all of them on free plans: `by` says what
    they share (domain, payer, telephone, signer). An empty `group`: with no other any more.
    """

    about = "group"

    group: str
    by: tuple[str, ...] = ()
    accounts: int = 0
    free: int = 0


class AccountHeldApart(Event):
    """A person at the operator's looked: the account does not belong to those it shares marks with, or does again."""

    about = "account"

    account: str
    apart: bool
    why: str


class ClientAsked(Event):
    """The account wants to serve another business: `name`, where, on which channels, on which terms."""

    about = "client"

    client: str
    name: str
    country: str
    channels: tuple[str, ...]
    terms: str = ""


class ResaleConsented(Event):
    """The operator agreed in writing to the account's serving these clients: `signed` is the document on file, signed
    on `signed_on` (ms UTC).
    """

    about = "consent"

    consent: str
    clients: tuple[str, ...]
    signed: str
    signed_on: Millis


class ResaleRevoked(Event):
    """The consent ends: its clients leave by a plan, the last day of which is `ends` (ms UTC)."""

    about = "consent"

    consent: str
    clients: tuple[str, ...]
    why: str
    ends: Millis


class ClientLinked(Event):
    """An account of its own was opened for a client."""

    about = "client"

    client: str
    linked: str


class ResaleSignsSeen(Event):
    """The weekly look found signs that the account serves other businesses: members of so many other companies, so many
    brands whose names have nothing to do with it, so many seats that went from one company to another in four weeks.
    """

    about = "account"

    account: str
    domains: int = 0
    names: int = 0
    seats: int = 0


class ServedUnder(Event):
    """The account is a client's, served by another: `state` is pending, consented or leaving; by `ends` (ms UTC) it
    has to have left. `business` is whose account it is in the end.
    """

    about = "reseller"

    reseller: str
    client: str
    business: str
    state: str
    channels: tuple[str, ...] = ()
    ends: Millis | None = None


class BrandOwnerDeclared(Event):
    """Whose brand it is: the legal entity's name, empty where it is the account's own."""

    about = "brand"

    brand: str
    owner: str


class ResaleSuspected(Event):
    """A brand belongs to another business than the account's, and no consent names it; `owners` such there are."""

    about = "brand"

    brand: str
    owners: int


class NameListed(Event):
    """A name that stands behind the account is on a list of sanctions: `what` says which name (account, legal_name,
    responsible, payer, owner, brand), `listed` which entry, `score` how alike from 0 to 100.
    """

    about = "listed"

    listed: str
    source: str
    what: str
    which: str
    score: int
