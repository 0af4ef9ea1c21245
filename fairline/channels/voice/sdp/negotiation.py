"""One side's part in offers and answers over the life of a call (RFC 3264): what was agreed, and what is said next."""

from dataclasses import replace

from fairline.channels.voice.sdp.hold import answered, is_held
from fairline.channels.voice.sdp.model import (
    Attribute,
    Codec,
    Description,
    Direction,
    Local,
    Origin,
    Section,
    Unacceptable,
)
from fairline.channels.voice.sdp.policy import KEYS, OURS, Agreed, agreed

PTIME = 20  # milliseconds of sound in each packet of ours


class Negotiation:
    """Remembers the newest descriptions of both sides. `id` is digits; `extras` are written into our audio section."""

    def __init__(self, id: str, extras: tuple[Attribute, ...] = ()) -> None:
        self._id, self._extras = id, extras
        self._version = 0
        self._mine: Description | None = None
        self.agreed: Agreed | None = None
        self.theirs: Section | None = None  # their newest audio section
        self.wish: Direction = "sendrecv"  # what we would do if they let us

    @property
    def held(self) -> bool:
        """Whether they hold us."""
        return self.theirs is not None and is_held(self.theirs)

    @property
    def direction(self) -> Direction:
        """What our newest description says we do; before there is one, what we wish."""
        return answered(self.theirs, self.wish) if self.theirs else self.wish

    def answer(self, offer: Description, local: Local) -> Description:
        """Our answer: as many sections as the offer, one audio taken, every other turned off. Raises Unacceptable."""
        theirs = offer.audio
        if theirs is None:
            raise Unacceptable("no sound is offered")
        spoken = agreed(theirs)
        self.agreed, self.theirs = spoken, theirs
        sections = tuple(self._taken(one, local, spoken) if one is theirs else refused(one) for one in offer.sections)
        return self._say(Description(self._origin(local), sections, local.host, _grouped(offer, theirs)))

    def offer(self, local: Local) -> Description:
        """An offer of ours: on a call that stands, in the sections it has; payload types stay what they were."""
        codecs = (*self._offered_codecs(), self.agreed.events if self.agreed and self.agreed.events else KEYS)
        mine = Section(
            "audio",
            local.port,
            local.profile,
            codecs=codecs,
            direction=self.wish,
            ptime=PTIME,
            attributes=(*self._mid(local), *self._extras, *local.attributes),
        )
        mine = replace(mine, host=local.host)
        mid = mine.get("mid")
        group = (("group", f"BUNDLE {mid}"),) if mid is not None else ()
        return self._say(Description(self._origin(local), self._around(mine), local.host, group))

    def answered(self, answer: Description) -> None:
        """Their answer to our offer. Raises Unacceptable where it takes no sound of ours."""
        theirs = answer.audio
        if theirs is None:
            raise Unacceptable("our sound was refused")
        self.agreed, self.theirs = agreed(theirs), theirs

    def _taken(self, theirs: Section, local: Local, spoken: Agreed) -> Section:
        mid = theirs.get("mid")
        own = (("mid", mid),) if mid is not None else ()
        mux = (("rtcp-mux", ""),) if theirs.get("rtcp-mux") is not None and not _has(local, "rtcp-mux") else ()
        return Section(
            "audio",
            local.port,
            theirs.profile,
            codecs=spoken.codecs,
            host=local.host,
            direction=answered(theirs, self.wish),
            ptime=PTIME,
            attributes=(*own, *mux, *self._extras, *local.attributes),
        )

    def _offered_codecs(self) -> tuple[Codec, ...]:
        if self.agreed is None:
            return OURS
        # Once agreed, it is first: nothing changes in the middle of a call that nobody asked to change.
        rest = (own for own in OURS if own.name != self.agreed.audio.name)
        return (self.agreed.audio, *rest)

    def _mid(self, local: Local) -> tuple[Attribute, ...]:
        kept = self.theirs.get("mid") if self.theirs else None
        if kept is not None:
            return (("mid", kept),)
        return (("mid", "0"),) if _has(local, "ice-ufrag") and self.theirs is None else ()

    def _around(self, mine: Section) -> tuple[Section, ...]:
        """Sections of a call never change their place: those turned off stay, turned off."""
        if self._mine is None:
            return (mine,)
        return tuple(mine if one.media == "audio" and one.port else one for one in self._mine.sections)

    def _origin(self, local: Local) -> Origin:
        return Origin(self._id, self._version, local.host)

    def _say(self, next_one: Description) -> Description:
        """Raise the version where anything differs from what we said last, and only then."""
        if self._mine is not None and next_one == replace(self._mine, origin=next_one.origin):
            return self._mine
        self._version += 1
        self._mine = replace(next_one, origin=replace(next_one.origin, version=self._version))
        return self._mine


def refused(section: Section) -> Section:
    """A section turned off: port 0, its formats as offered (an answer must not have none)."""
    mid = section.get("mid")
    kept = (("mid", mid),) if mid is not None else ()
    formats = section.formats[:1] or ("0",)
    return Section(section.media, 0, section.profile, formats=formats, attributes=kept)


def _grouped(offer: Description, taken: Section) -> tuple[Attribute, ...]:
    mid = taken.get("mid")
    for name, value in offer.attributes:
        if name == "group" and value.split()[0:1] == ["BUNDLE"] and mid in value.split()[1:]:
            return (("group", f"BUNDLE {mid}"),)
    return ()


def _has(local: Local, name: str) -> bool:
    return any(key == name for key, _ in local.attributes)
