"""What programs in other systems' words read of contacts and companies: ids in their order, people of a company."""

from fairline.crm import store
from fairline.crm.service.reading import LAST, words_asked
from fairline.gate import withheld
from fairline.kit.db import Unit


def ids_listed(c: Unit, asked: str, before: str | None, most: int, *, whole: bool = False) -> list[str]:
    """Ids of contacts found by the words asked for, all where there are none, newest first, below an id. Those whose
    data are kept and not used are left out, unless the `whole` account is read.
    """
    words, without = words_asked(asked), [] if whole else sorted(withheld(c).contacts)
    last = before or LAST
    if words:
        return store.search.find(c, words, last, most, without)
    return store.contacts.newest(c, last, most, without)


def of_company(c: Unit, company: str, after: str, most: int) -> list[str]:
    """Ids of the contacts that belong to a company, above an id."""
    return store.contacts.of_company(c, company, after, most)


def companies_called(c: Unit, name: str, *, begins: bool) -> list[str]:
    """Ids of companies with this name, or with one that begins so, whatever its capitals; a hundred at most."""
    return store.companies.called(c, name, begins=begins)
