"""Tells two versions of a pack apart, figure by figure."""

from dataclasses import dataclass

from fairline.gate.packs.figures import Figure, stricter
from fairline.gate.packs.pack import Pack


@dataclass(frozen=True, slots=True)
class Change:
    """A figure that differs: as it was, as it is, and whether less is asked now."""

    name: str
    before: Figure | None
    after: Figure | None

    @property
    def is_laxer(self) -> bool:
        """Whether less is asked than before: to be read twice."""
        if self.before is None or self.after is None:
            return self.after is None
        return stricter(self.name, self.before, self.after).value != self.after.value


def changes(old: Pack, new: Pack) -> tuple[Change, ...]:
    """What became different, by name; another citation for the same figure is a change too."""
    names = sorted({*old.figures, *new.figures})
    pairs = ((name, old.figures.get(name), new.figures.get(name)) for name in names)
    return tuple(Change(name, before, after) for name, before, after in pairs if before != after)
