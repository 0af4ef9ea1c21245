"""An import-linter contract: a module may be entered only by its own name, or by the names left open."""

from collections.abc import Iterator
from typing import cast

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, fields, output


class FrontDoor(Contract):
    """Names every import that climbs into a module by the window.

    `root` is the package whose children are the modules, `open_names` are the files of a module that stand open to
    others (its events), `exempt` are the modules that may enter anywhere and be entered anywhere. `rooms` are modules
    inside others that are so large that they have a front door of their own.
    """

    root = fields.StringField()
    open_names = fields.SetField(subfield=fields.StringField())
    exempt = fields.SetField(subfield=fields.StringField(), required=False)
    rooms = fields.SetField(subfield=fields.StringField(), required=False)

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        found = sorted(f"{importer} -> {imported}" for importer, imported in self.windows(graph))
        return ContractCheck(kept=not found, metadata={"found": found})

    def windows(self, graph: ImportGraph) -> Iterator[tuple[str, str]]:
        for importer in graph.modules:
            for imported in graph.find_modules_directly_imported_by(importer):
                if self.is_window(importer.split("."), imported.split(".")):
                    yield importer, imported

    def is_window(self, here: list[str], there: list[str]) -> bool:
        if there[0] != cast(str, self.root) or len(there) < 3 or here[1:2] == there[1:2]:
            return False
        exempt = cast(set[str] | None, self.exempt) or set()
        if {*here[1:2], there[1]} & exempt:
            return False
        return not self.is_open(there)

    def is_open(self, there: list[str]) -> bool:
        depth = 3 if ".".join(there[1:3]) in (cast(set[str] | None, self.rooms) or set()) else 2
        return len(there) == depth or there[depth] in cast(set[str], self.open_names)

    def render_broken_contract(self, check: ContractCheck) -> None:
        for line in check.metadata["found"]:
            output.print_error(f"enters by the window: {line}")
