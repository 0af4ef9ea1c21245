"""Names the account's own fields as an archive does, by what they are of and called: `conversation:order_number`."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline import crm
from fairline.kit.db import Unit

_OWN = "field:"


class Named:
    """The fields of an account, by id."""

    def __init__(self, c: Unit) -> None:
        self._called = {each.id: f"{each.on}:{each.name}" for each in crm.fields(c)}

    def field(self, id: str) -> str:
        """A field as the archive names it."""
        return self._called.get(id, id)

    def column(self, name: str) -> str:
        """A column of a view as the archive names it."""
        return _OWN + self.field(name.removeprefix(_OWN)) if name.startswith(_OWN) else name

    def condition(self, tree: Mapping[str, Any]) -> dict[str, Any]:
        """A condition with fields so named."""
        told = dict(tree)
        for word in ("all", "any"):
            if word in told:
                told[word] = [self.condition(each) for each in told[word]]
        if "not" in told:
            told["not"] = self.condition(told["not"])
        if "field" in told:
            before, own, field = str(told["field"]).rpartition(_OWN)
            told["field"] = f"{before}{own}{self.field(field)}" if own else told["field"]
        return told

    def actions(self, actions: Sequence[Mapping[str, Any]]) -> tuple[dict[str, Any], ...]:
        """Actions with fields so named."""
        return tuple(
            {**each, "field": self.field(str(each["field"]))} if each.get("do") == "set_field" else dict(each)
            for each in actions
        )
