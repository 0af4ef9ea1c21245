"""Finds Litestar routes, guards and dependencies that are not async: each would cost a thread on every request."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tools.identifiers import VERBS, called
from tools.report import finish
from tools.tree import ROOT, files, place

Function = ast.FunctionDef | ast.AsyncFunctionDef
TAKES_VERBS = frozenset({"guards", "before_request", "after_request", "after_response", "exception_handlers"})


def inspect(root: Path = ROOT) -> Iterator[str]:
    """Every sync route, guard and dependency of the package."""
    for path in files(".py", under=root / "fairline"):
        if "tests" not in path.parts:
            yield from (f"{place(path, root)}:{line}" for line in judge(path.read_text(encoding="utf-8")))


def judge(source: str) -> Iterator[str]:
    """`12: name is a sync …` for each one in a file that speaks to Litestar."""
    tree = ast.parse(source)
    if not any(speaks_http(node) for node in ast.walk(tree)):
        return
    wired = set(given_to_litestar(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and (is_route(node) or node.name in wired):
            yield f"{node.lineno}: {node.name} is sync; Litestar would run it in a thread (stack: 176 µs a request)"


def speaks_http(node: ast.AST) -> bool:
    """Whether this imports Litestar or our own layer over it."""
    named = (
        [name.name for name in node.names] if isinstance(node, ast.Import) else [getattr(node, "module", None) or ""]
    )
    return isinstance(node, ast.Import | ast.ImportFrom) and any(
        name.split(".")[0] == "litestar" or name.startswith("fairline.web") for name in named
    )


def is_route(node: Function) -> bool:
    """Whether a decorator names a verb and a path: `@post("/v1/queues")`, `@routes.get("/v1/queues/{id}")`."""
    return any(
        isinstance(call, ast.Call)
        and called(call) in VERBS
        and any(isinstance(value, ast.Constant) and str(value.value).startswith("/") for value in call.args[:1])
        for call in node.decorator_list
    )


def given_to_litestar(tree: ast.AST) -> Iterator[str]:
    """Names handed over as guards, hooks or dependencies: `guards=[signed_in]`, `Provide(asked)`."""
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        if called(call) == "Provide":
            yield from (value.id for value in call.args[:1] if isinstance(value, ast.Name))
        for word in call.keywords:
            if word.arg in TAKES_VERBS:
                yield from (value.id for value in ast.walk(word.value) if isinstance(value, ast.Name))


if __name__ == "__main__":
    finish("sync routes", inspect())
