"""Finds every name this project gives in its code: functions, types, fields, variables, files, routes and tables."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

VERBS = frozenset({"get", "post", "put", "patch", "delete", "head", "route", "websocket", "websocket_listener", "asgi"})
TABLE = re.compile(r"create\s+table\s+(?:if\s+not\s+exists\s+)?(\w+)", re.IGNORECASE)
TS_NAME = re.compile(r"\b(?:const|let|function\*?|class|interface|type|enum)\s+([A-Za-z_$][\w$]*)")


class Name(NamedTuple):
    """A name and the line it is given on."""

    text: str
    line: int


def python_names(source: str) -> Iterator[Name]:
    """Names a Python file gives; names it only uses (a library's) do not count."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield Name(node.name, node.lineno)
            yield from routes(node)
        elif isinstance(node, ast.arg):
            yield Name(node.arg, node.lineno)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield Name(node.id, node.lineno)
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            yield Name(node.attr, node.lineno)
        else:
            yield from tables(node)


def routes(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> Iterator[Name]:
    """Paths given to a route's decorator: `@post("/v1/queues")` gives `/v1/queues`."""
    for call in node.decorator_list:
        if isinstance(call, ast.Call) and called(call) in VERBS:
            for value in [*call.args, *(word.value for word in call.keywords)]:
                if isinstance(value, ast.Constant) and str(value.value).startswith("/"):
                    yield Name(str(value.value), value.lineno)


def tables(node: ast.AST) -> Iterator[Name]:
    """Table names, in `Table("name", …)` and in SQL text."""
    if isinstance(node, ast.Call) and called(node) == "Table" and node.args and isinstance(node.args[0], ast.Constant):
        yield Name(str(node.args[0].value), node.lineno)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield from (Name(found, node.lineno) for found in TABLE.findall(node.value))


def called(call: ast.Call) -> str:
    """The last part of what is called: `routes.post(…)` gives `post`."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def typescript_names(source: str) -> Iterator[Name]:
    """Names a TypeScript file gives with const, let, function, class, interface, type or enum."""
    for number, line in enumerate(source.splitlines(), 1):
        yield from (Name(found, number) for found in TS_NAME.findall(line))


def names(path: Path) -> Iterator[Name]:
    """Every name given in a file, the file's own first (as line 1)."""
    yield Name(path.name.split(".")[0], 1)
    read = python_names if path.suffix == ".py" else typescript_names
    yield from read(path.read_text(encoding="utf-8"))
