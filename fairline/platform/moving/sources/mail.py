"""Mbox files as a source: mails joined by their headers into conversations, whoever wrote as contacts."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from fairline.platform.moving.forms import AddressForm, ContactForm, ConversationForm, FileForm, LineForm
from fairline.platform.moving.notes import Note
from fairline.platform.moving.sources.letter import Letter, letter, without_prefixes
from fairline.platform.moving.sources.mbox import mails, one_mail
from fairline.platform.moving.sources.place import LARGEST, Place, TooBig
from fairline.platform.moving.sources.source import Read

MOST_NAMES = 1_000  # ids by which one conversation is known
_LAST = datetime(9999, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Found:
    """Where a mail lies, and what joins it to others."""

    name: str
    begin: int
    length: int
    id: str
    at: datetime | None
    sender: tuple[str, str]
    others: tuple[tuple[str, str], ...]
    answers: tuple[str, ...]
    subject: str


@dataclass(slots=True)
class Index:
    """Every mail of the files, joined: threads in the order they began, and everybody who is named."""

    threads: list[list[Found]] = field(default_factory=list)
    people: dict[str, str] = field(default_factory=dict)  # address -> name
    notes: list[Note] = field(default_factory=list)


class MailFolder:
    """Mbox files, wherever they lie. `ours` are addresses, or domains with an @ before them, that write for us."""

    def __init__(self, place: Place, called: str = "", ours: Sequence[str] = ()) -> None:
        self.name = f"mbox:{called or 'mail'}"
        self._place = place
        self._names = [name for name in place.names() if not name.rpartition("/")[2].startswith(".")]
        self._ours = frozenset(each.strip().lower() for each in ours)
        self._index: Index | None = None

    def nouns(self) -> Sequence[str]:
        """People, then what they wrote."""
        return ["contacts", "conversations"]

    def left_out(self) -> Sequence[Note]:
        """Nothing."""
        return []

    def read(self, noun: str) -> Iterator[Read]:
        """Contacts by address, conversations in the order they began."""
        index = self._ready()
        if noun == "contacts":
            for note in index.notes:
                yield Read(notes=(note,))
            for address, name in sorted(index.people.items()):
                if not self._is_ours(address):
                    yield Read((ContactForm(id=address, name=name, addresses=(AddressForm("email", address),)),))
            return
        for number, thread in enumerate(index.threads, 1):
            yield self._conversation(thread, number)

    def file(self, path: str) -> bytes | None:
        """A part of a mail: `file|begin|length|part`."""
        name, begin, length, part = path.rsplit("|", 3)
        read = letter(one_mail(self._place, name, int(begin), int(length)))
        body = read.files[int(part)][1] if int(part) < len(read.files) else None
        if body is not None and len(body) > LARGEST:
            raise TooBig
        return body

    def close(self) -> None:
        """Let go of it."""
        self._place.close()

    def _is_ours(self, address: str) -> bool:
        return address in self._ours or f"@{address.rpartition('@')[2]}" in self._ours

    def _ready(self) -> Index:
        if self._index is None:
            self._index = index_of(self._place, self._names)
        return self._index

    def _conversation(self, thread: list[Found], number: int) -> Read:
        read = [letter(one_mail(self._place, each.name, each.begin, each.length)) for each in thread]
        named = [each.sender for each in thread] + [other for each in thread for other in each.others]
        outside = [address for address, _ in named if address and not self._is_ours(address)]
        where = f"{thread[0].name}:{thread[0].begin}"
        if not outside:
            return Read(notes=(Note("no_contact", "conversations", where),))
        contact = outside[0]
        ats = [each.at for each in thread if each.at is not None]
        first = min(ats, default=datetime.fromtimestamp(0, UTC))
        lines = tuple(self._line(each, said, first) for each, said in zip(thread, read, strict=True))
        notes = [Note("bad_instant", "conversations", where) for each in thread if each.at is None]
        form = ConversationForm(
            id=thread[0].id,
            contact=contact,
            subject=read[0].subject,
            status="closed",
            participants=tuple(dict.fromkeys(each for each in outside if each != contact))[:50],
            opened=first,
            updated=max(ats, default=first),
            knows=tuple(dict.fromkeys(each for one in thread for each in (one.id, *one.answers)))[:MOST_NAMES],
            lines=tuple(line for line in lines if line.text.strip() or line.files),
        )
        return Read((form,), tuple(notes))

    def _line(self, found: Found, said: Letter, first: datetime) -> LineForm:
        where = f"{found.name}|{found.begin}|{found.length}"
        files = tuple(
            FileForm(path=f"{where}|{number}", name=name, size=len(body))
            for number, (name, body) in enumerate(said.files)
        )
        speaker = "agent" if self._is_ours(found.sender[0]) else "contact"
        by = found.sender[0]
        return LineForm(at=found.at or first, speaker=speaker if by else "house", by=by, text=said.text, files=files)


def index_of(place: Place, names: Sequence[str]) -> Index:
    """Read every mail's head once, and join them: by what they answer, else by a subject that says it is an answer."""
    index, by_id, threads, subjects = Index(), dict[str, list[Found]](), list[list[Found]](), dict[str, list[Found]]()
    seen = set[str]()
    for found in sorted(_found(place, names), key=lambda each: (each.at or _LAST, each.name, each.begin)):
        if found.id in seen:
            index.notes.append(Note("same_mail", "conversations", f"{found.name}:{found.begin}"))
            continue
        seen.add(found.id)
        for address, name in (found.sender, *found.others):
            if address and (name or address not in index.people):
                index.people[address] = index.people.get(address) or name
        thread = next((by_id[each] for each in found.answers if each in by_id), None)
        key, is_answer = without_prefixes(found.subject)
        if thread is None and is_answer and not found.answers:
            thread = subjects.get(key)
        if thread is None:
            thread = []
            threads.append(thread)
        thread.append(found)
        by_id[found.id] = thread
        subjects[key] = thread
        for each in found.answers:
            by_id.setdefault(each, thread)
    index.threads = threads
    return index


def _found(place: Place, names: Sequence[str]) -> Iterator[Found]:
    for name in names:
        for begin, raw in mails(place, name):
            read = letter(raw)
            called = read.id or f"sha256:{hashlib.sha256(raw).hexdigest()}"
            yield Found(
                name, begin, len(raw), called, read.at, read.sender, read.others, read.answers, read.subject
            )  # fmt: skip
