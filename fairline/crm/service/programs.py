"""What programs in other systems' words read of contacts and companies: ids in their order, people of a company."""

from fairline.crm import store
from fairline.crm.service.reading import LAST, words_asked
from fairline.kit.db import Unit


def ids_listed(c: Unit, asked: str, before: str | None, most: int) -> list[str]:
    """Ids of contacts found by the words asked for, all where there are none, newest first, below an id."""
    words = words_asked(asked)
    last = before or LAST
    return store.search.find(c, words, last, most) if words else store.contacts.newest(c, last, most)


def of_company(c: Unit, company: str, after: str, most: int) -> list[str]:
    """Ids of the contacts that belong to a company, above an id."""
    return store.contacts.of_company(c, company, after, most)


def companies_called(c: Unit, name: str, *, begins: bool) -> list[str]:
    """Ids of companies with this name, or with one that begins so, whatever its capitals; a hundred at most."""
    return store.companies.called(c, name, begins=begins)
