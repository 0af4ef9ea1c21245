"""What must not be forgotten, whatever the rules say: contacts and conversations under a legal hold."""

from collections.abc import Iterable
from dataclasses import dataclass

from fairline.kit.db import Unit
from fairline.privacy.rights import holds


@dataclass(frozen=True, slots=True)
class Held:
    """What is held at this moment. `everything`: some stretch of time is, whoever's it is."""

    contacts: frozenset[str] = frozenset()
    conversations: frozenset[str] = frozenset()
    everything: bool = False

    def keeps(self, contacts: Iterable[str], conversation: str = "") -> bool:
        """Whether something of these contacts, in this conversation, must stay."""
        return self.everything or conversation in self.conversations or not self.contacts.isdisjoint(contacts)


def held(c: Unit) -> Held:
    """The legal holds of the account."""
    found = holds.held(c)
    return Held(found.contacts, found.conversations, found.everything)
