"""What the gate may ask of consents about many acts at once, each as at an instant of its own."""

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field

from fairline import crm
from fairline.gate import Act, Call, Consents, DoNotContact, Mail, Posed, Reply
from fairline.kit.db import Remembering, Unit
from fairline.privacy.consent import store
from fairline.privacy.consent.facts import seller_of
from fairline.privacy.consent.lookups import keys_among
from fairline.privacy.consent.model import CLASSES, Held, Word
from fairline.privacy.consent.weigh import reach, strongest

MANY = 1_000  # keys from which on it is quicker to read every word of an account, where they are
FEW = 20_000  # words at the most


@dataclass(slots=True)
class Known:
    """What is known of whom some acts concern: whose family each contact is, and what was said under which key."""

    families: dict[str, Sequence[str]] = field(default_factory=dict)
    keys: dict[str, Sequence[str]] = field(default_factory=dict)  # by act
    held: dict[str, list[Held]] = field(default_factory=dict)  # by contact
    words: dict[str, list[Word]] = field(default_factory=dict)  # by key
    marks: dict[str, set[str]] = field(default_factory=dict)  # by contact

    def learn(self, c: Unit, acts: Sequence[Act]) -> None:
        """Find out about those of these acts of whom nothing is known yet."""
        new = [act for act in acts if act.id not in self.keys]
        families = crm.families(c, [act.contact for act in new if act.contact])
        everybody = list(dict.fromkeys(one for family in families.values() for one in family))
        reached = crm.reached_by(c, everybody) if everybody else {}
        self.families.update(families)
        self._learn_held(c, [one for one in everybody if one not in self.held])
        keys = {act.id: keys_among(c, act, self.family(act), reached) for act in new}
        self.words.update(_said(c, {key for every in keys.values() for key in every} - self.words.keys()))
        self.keys.update(keys)

    def _learn_held(self, c: Unit, contacts: Sequence[str]) -> None:
        if not contacts:
            return
        self.held.update({one: [] for one in contacts})
        for each in store.of_contacts(c, contacts):
            self.held[each.contact].append(each)
        self.marks.update(store.marks_each(c, contacts))

    def family(self, act: Act) -> Sequence[str]:
        """Every id of an act's contact."""
        return self.families.get(act.contact or "", ())

    def consents_of(self, act: Act) -> list[Held]:
        """Every consent of an act's contact, oldest first."""
        found = [each for one in self.family(act) for each in self.held.get(one, ())]
        return sorted(found, key=lambda each: each.number) if len(self.family(act)) > 1 else found

    def words_of(self, act: Act) -> list[Word]:
        """Every word that stands under a key of an act, oldest first."""
        found = [word for key in self.keys.get(act.id, ()) for word in self.words.get(key, ())]
        return sorted(found, key=lambda word: word.number) if len(found) > 1 else found

    def marks_of(self, act: Act) -> set[str]:
        """What stands against an act's contact."""
        return {mark for one in self.family(act) for mark in self.marks.get(one, ())}


def consents_each(c: Unit, posed: Sequence[Posed]) -> list[Consents | None]:
    """What each act's contact consented to on its channel, at the act's instant."""
    known, sellers = _together(c, posed), Remembering(c, c.at)
    return [_consents(sellers, each, known) for each in posed]


def do_not_contact_each(c: Unit, posed: Sequence[Posed]) -> list[DoNotContact | None]:
    """Whether each act's contact refused, or whoever held its address before."""
    known, sellers = _together(c, posed), Remembering(c, c.at)
    return [_do_not_contact(sellers, each.act, known) for each in posed]


def _consents(c: Unit, posed: Posed, known: Known) -> Consents | None:
    act = posed.act
    if not isinstance(act, Reply | Mail | Call):
        return None
    seller = seller_of(c, act)
    if not known.family(act):
        return Consents({}, seller)
    held, words = known.consents_of(act), known.words_of(act)
    return Consents({of: strongest(held, words, act.channel, of, seller, posed.at) for of in CLASSES}, seller)


def _do_not_contact(c: Unit, act: Act, known: Known) -> DoNotContact | None:
    if not isinstance(act, Reply | Mail | Call):
        return None
    marks = known.marks_of(act)
    if act.channel == "email" and crm.is_role(act.address):
        marks.add("role_address")
    return reach(known.words_of(act), known.consents_of(act), act.channel, seller_of(c, act), marks)


def _together(c: Unit, posed: Sequence[Posed]) -> Known:
    """What both facts are told from; a unit that remembers asks once about each act."""
    known = c.once("privacy.consent", Known)
    known.learn(c, [each.act for each in posed])
    return known


def _said(c: Unit, keys: Set[str]) -> Mapping[str, list[Word]]:
    """The words under each of these keys, oldest first; keys without any are left out."""
    if len(keys) > MANY:
        every = c.once("privacy.words", lambda: _every_word(c))
        if every is not None:
            return {key: every[key] for key in keys & every.keys()}
    asked = sorted(keys)
    parts = (store.words(c, asked[first : first + 5_000]) for first in range(0, len(asked), 5_000))
    return _by_key(word for part in parts for word in part)


def _every_word(c: Unit) -> Mapping[str, list[Word]] | None:
    said = store.every_word(c, FEW)
    return None if said is None else _by_key(said)


def _by_key(words: Iterable[Word]) -> Mapping[str, list[Word]]:
    found: dict[str, list[Word]] = {}
    for word in words:
        found.setdefault(word.key, []).append(word)
    return found
