"""A flow as it is written: its languages, where it begins, its steps; read from plain values, with what is wrong."""

from collections.abc import Mapping
from typing import Annotated, Any

import msgspec

from fairline.flows.model import Language, Name
from fairline.flows.steps import AnyStep, Step
from fairline.kit.errors import BadInput

MOST_STEPS = 200


class Flow(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """What a contact goes through. `languages` are those it speaks, the first where nothing else is known.

    `person` is the step that leads to a person: where a contact goes who presses 0, or writes that they want one.
    `fallback` is the queue for whoever cannot go on here. `records` says that what is said may be kept, `assistant`
    that it speaks as software that could be taken for a person. `brand` is the name contacts hear.
    """

    languages: Annotated[tuple[Language, ...], msgspec.Meta(min_length=1, max_length=12)]
    start: Name
    steps: Annotated[tuple[AnyStep, ...], msgspec.Meta(min_length=1, max_length=MOST_STEPS)]
    person: Name | str = ""
    fallback: Annotated[str, msgspec.Meta(max_length=60)] = ""
    records: bool = False
    assistant: bool = False
    brand: Annotated[str, msgspec.Meta(max_length=80)] = ""

    @property
    def by_id(self) -> Mapping[str, Step]:
        """Its steps by their ids."""
        return {step.id: step for step in self.steps}


def read(said: Any) -> Flow:
    """A flow from plain values. Raises BadInput, naming the place: `steps.2.prompt`."""
    try:
        return msgspec.convert(said, Flow, strict=False)
    except msgspec.ValidationError as error:
        raise BadInput(what=str(error)[:200], fields={_place(str(error)): "flows.field.unreadable"}) from error


def plain(flow: Flow) -> dict[str, Any]:
    """A flow as it is kept and sent: what `read` reads."""
    held: dict[str, Any] = msgspec.to_builtins(flow)
    return held


def schema() -> dict[str, Any]:
    """The JSON schema of a flow (2020-12), made from the steps."""
    return msgspec.json.schema(Flow)


def _place(error: str) -> str:
    """msgspec ends its sentence with "- at `$.steps[2].prompt`"."""
    _, _, place = error.partition("`$.")
    return place.partition("`")[0].replace("[", ".").replace("]", "").replace("...", "") or "body"
