"""The route that tells a screen what may be asked and done in one place, so that there is one editor for all."""

from collections.abc import Mapping
from typing import Annotated, Literal

from litestar.params import Parameter

from fairline.kit.conditions import OPERATORS, Field, operator_words
from fairline.kit.db import Unit
from fairline.kit.words import say
from fairline.rules import forms, grammar, moments, phrases, told
from fairline.rules.http.shapes import ActionView, ArgumentView, Choice, FieldView, GrammarView
from fairline.web import Asked, get

Place = Literal["view", "trigger", "automation", "macro", "bulk", "service_level", "report"]
HIDDEN = frozenset(
    {"event", "contact", "side_of", "follows", "participants"}
)  # asked by programs, not chosen by people


@get("/v1/grammar", permission="grammar.read")
async def read_grammar(asked: Asked, place: Annotated[Place, Parameter(query="for")]) -> GrammarView:
    """The fields, operators, actions, events and phrases there are in one place, in the reader's language."""

    def unit(c: Unit) -> GrammarView:
        labels = told.labels(c, asked.language)
        fields = grammar.fields(c, place)
        return GrammarView(
            fields=[_field(each, labels, asked.language) for each in fields.values() if each.name not in HIDDEN],
            actions=[_action(name, fields, labels, asked.language) for name in grammar.actions(c, place)],
            events=_events(asked.language) if place == "trigger" else [],
            phrases=[Choice(name, say(f"rules.phrase.{name}", asked.language)) for name in phrases.KNOWN],
        )

    return await asked.read(unit)


def _field(field: Field, labels: Mapping[str, str], language: str) -> FieldView:
    operators = [Choice(op, operator_words(op, language)) for op in OPERATORS[field.kind]]
    plain = field.name.removeprefix("changed:")
    standing = [Choice(word, say(f"kit.conditions.{word}", language)) for word in sorted(field.stand_ins)]
    chosen = [Choice(value, labels.get(f"{plain}={value}", value)) for value in _choices(field)]
    return FieldView(
        field.name,
        labels.get(field.name, field.name),
        field.kind,
        operators,
        chosen or standing or None,
        None if _choices(field) else forms.LISTS.get(plain),
        field.of,
    )


def _choices(field: Field) -> tuple[str, ...]:
    return tuple(value for value in field.choices or field.bands or () if value)


def _action(name: str, fields: Mapping[str, Field], labels: Mapping[str, str], language: str) -> ActionView:
    arguments = forms.ARGUMENTS.get(name, ())
    return ActionView(
        name, told.action_name(name, language), [_argument(each, fields, labels, language) for each in arguments]
    )


def _argument(
    argument: forms.Argument, fields: Mapping[str, Field], labels: Mapping[str, str], language: str
) -> ArgumentView:
    held = fields.get(argument.field)
    words = [Choice(word, say(f"rules.value.{word}", language)) for word in argument.words]
    offered = argument.only or (_choices(held) if held else ())
    chosen = [Choice(value, labels.get(f"{argument.field}={value}", value)) for value in offered]
    return ArgumentView(
        argument.name,
        say(f"rules.argument.{argument.name}", language),
        argument.drawn,
        argument.needed,
        [*chosen, *words] or None,
        argument.list,
    )


def _events(language: str) -> list[Choice]:
    return [Choice(word, say(f"rules.event-name.{word}", language)) for word in moments.WORDS]


ROUTES = (read_grammar,)
