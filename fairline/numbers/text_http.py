"""An admin's routes: the numbers and names texts leave by, and how far their registration is."""

from typing import Annotated, Any, Literal

import msgspec

from fairline.accounts import DeletionScheduled
from fairline.journal import actor_from
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.words import say
from fairline.numbers import countries, senders
from fairline.numbers import text_store as store
from fairline.numbers.identity import NameTaken
from fairline.numbers.notices import TextLacks
from fairline.numbers.senders import Purpose, SenderNotReady, SenderTaken
from fairline.numbers.text_model import Kind, TextSender, TextState
from fairline.web import Asked, Page, delete, get, patch, post

MANAGE = "text_sender.manage"
REGISTER = "text_sender.register"
READ = "text_sender.read"

Name = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Short = Annotated[str, msgspec.Meta(max_length=64)]
Reason = Annotated[str, msgspec.Meta(min_length=3, max_length=1000)]
Country = Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{2}$")]
Country_or_all = Annotated[str, msgspec.Meta(pattern=r"^([A-Z]{2}|\*)$")]
Countries = Annotated[tuple[Country_or_all, ...], msgspec.Meta(max_length=250)]
Said = Annotated[dict[Literal["en", "fr"], Annotated[str, msgspec.Meta(max_length=480)]], msgspec.Meta(max_length=2)]
Papers = dict[Annotated[str, msgspec.Meta(max_length=64)], Annotated[str, msgspec.Meta(max_length=2000)]]


class NewTextSender(msgspec.Struct, frozen=True, kw_only=True):
    """A number or a name texts are to leave by."""

    name: Name
    kind: Kind
    number: Annotated[str, msgspec.Meta(min_length=1, max_length=40)]
    country: Country
    provider: Short
    brand: Short = ""
    pool: Short = ""
    queue: Short | None = None
    countries: Countries = ()
    media: bool = False
    welcome: Said = {}
    help_words: Said = {}


class TextSenderChange(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be different; what is not sent stays."""

    name: Name | msgspec.UnsetType = msgspec.UNSET
    provider: Short | msgspec.UnsetType = msgspec.UNSET
    brand: Short | msgspec.UnsetType = msgspec.UNSET
    pool: Short | msgspec.UnsetType = msgspec.UNSET
    queue: Short | msgspec.UnsetType | None = msgspec.UNSET
    countries: Countries | msgspec.UnsetType = msgspec.UNSET
    media: bool | msgspec.UnsetType = msgspec.UNSET
    welcome: Said | msgspec.UnsetType = msgspec.UNSET
    help_words: Said | msgspec.UnsetType = msgspec.UNSET


class Submission(msgspec.Struct, frozen=True, kw_only=True):
    """What is shown for the registration, by the names its country asks for."""

    documents: Papers


class Registered(msgspec.Struct, frozen=True, kw_only=True):
    """What the registry answered: it took the sender, and how much of it; or why it did not."""

    taken: bool
    per_second: Annotated[int, msgspec.Meta(ge=1, le=senders.MOST_PER_SECOND)] = 1
    reference: Papers = {}
    why: Annotated[str, msgspec.Meta(max_length=1000)] = ""


class Suspension(msgspec.Struct, frozen=True, kw_only=True):
    """Why nothing is to leave by a sender: the rule, and what was found."""

    rule: Annotated[str, msgspec.Meta(min_length=2, max_length=64)]
    why: Reason


class TextSenderView(msgspec.Struct, frozen=True, kw_only=True):
    """A text sender, as an admin sees it. `asked` is what its country asks for its registration."""

    id: str
    name: str
    kind: Kind
    number: str
    country: str
    provider: str
    brand: str
    pool: str
    queue: str | None
    countries: list[str]
    media: bool
    welcome: dict[str, str]
    help_words: dict[str, str]
    state: TextState
    words: str
    why: str
    rule: str
    per_second: int
    asked: list[str]
    documents: dict[str, str]
    reference: dict[str, str]
    made: str | None


class TradeView(msgspec.Struct, frozen=True, kw_only=True):
    """Goods because of which nothing is texted, or about which a person is asked to look."""

    goods: str
    state: str
    words: str
    lift_asked: bool


@get("/v1/text-senders", permission=READ)
async def list_text_senders(asked: Asked) -> Page[TextSenderView]:
    """The numbers and names the account's texts leave by."""
    return await asked.read(lambda c: Page([view(one, asked.language) for one in store.every(c)]))


@post("/v1/text-senders", permission=MANAGE, raises=(SenderTaken, NameTaken, TextLacks))
async def add_text_sender(asked: Asked, data: NewTextSender) -> TextSenderView:
    """Tell of a number or a name. It is a draft: nothing leaves by it before it is registered."""
    told = {name: getattr(data, name) for name in Purpose.__dataclass_fields__}
    purpose = Purpose(**told | {"queue": data.queue or None})

    def unit(c: Unit) -> TextSenderView:
        made = senders.add(c, actor_from(asked.by), data.kind, data.number, data.country, purpose)
        return view(made, asked.language)

    return await asked.write(unit)


@get("/v1/text-senders/{sender:str}", permission=READ)
async def get_text_sender(asked: Asked, sender: str) -> TextSenderView:
    """One text sender."""
    return await asked.read(lambda c: view(senders.find(c, sender), asked.language))


@patch("/v1/text-senders/{sender:str}", permission=MANAGE, raises=(TextLacks,))
async def change_text_sender(asked: Asked, sender: str, data: TextSenderChange) -> TextSenderView:
    """Set a text sender up differently."""

    def unit(c: Unit) -> TextSenderView:
        held = senders.find(c, sender)
        told = {name: getattr(held, name) for name in Purpose.__dataclass_fields__}
        told |= _sent(data)
        return view(senders.change(c, actor_from(asked.by), sender, Purpose(**told)), asked.language)

    return await asked.write(unit)


@delete("/v1/text-senders/{sender:str}", permission=MANAGE, raises=(DeletionScheduled,))
async def remove_text_sender(asked: Asked, sender: str) -> None:
    """Remove a text sender: nothing leaves by it, and nothing comes in."""
    if not await asked.write(lambda c: senders.remove(c, actor_from(asked.by), sender)):
        raise DeletionScheduled(clauses=DeletionScheduled.clauses)


@post("/v1/text-senders/{sender:str}/submissions", permission=MANAGE, raises=(SenderNotReady,))
async def submit_text_sender(asked: Asked, sender: str, data: Submission) -> TextSenderView:
    """Ask for its registration, with what its country asks to be shown."""

    def unit(c: Unit) -> TextSenderView:
        return view(senders.submit(c, actor_from(asked.by), sender, data.documents), asked.language)

    return await asked.write(unit)


@post("/v1/text-senders/{sender:str}/registration", permission=REGISTER, raises=(SenderNotReady, SenderTaken))
async def answer_registration(asked: Asked, sender: str, data: Registered) -> TextSenderView:
    """Write down what the registry answered."""

    def unit(c: Unit) -> TextSenderView:
        by = actor_from(asked.by)
        if data.taken:
            return view(senders.register(c, by, sender, data.per_second, data.reference), asked.language)
        return view(senders.reject(c, by, sender, data.why), asked.language)

    return await asked.write(unit)


@post("/v1/text-senders/{sender:str}/suspension", permission=REGISTER, raises=(SenderNotReady,))
async def suspend_text_sender(asked: Asked, sender: str, data: Suspension) -> TextSenderView:
    """Have nothing leave by this sender; the others go on, and it still hears."""

    def unit(c: Unit) -> TextSenderView:
        return view(senders.suspend(c, actor_from(asked.by), sender, data.rule, data.why), asked.language)

    return await asked.write(unit)


@delete("/v1/text-senders/{sender:str}/suspension", permission=REGISTER, raises=(SenderNotReady,))
async def restore_text_sender(asked: Asked, sender: str) -> None:
    """Let texts leave by it again."""
    await asked.write(lambda c: senders.restore(c, actor_from(asked.by), sender, "restored by hand"))


@get("/v1/text-trades", permission=READ)
async def list_text_trades(asked: Asked) -> Page[TradeView]:
    """Goods because of which nothing may be texted, whatever the words, or about which a person is asked to look."""

    def told(c: Unit) -> Page[TradeView]:
        return Page(
            [
                TradeView(
                    goods=one.goods,
                    state=one.state,
                    words=say(f"numbers.trade.{one.state}", asked.language),
                    lift_asked=bool(one.asked_by),
                )
                for one in store.trades(c)
            ]
        )

    return await asked.read(told)


def view(sender: TextSender, language: str) -> TextSenderView:
    """A text sender as it is told."""
    return TextSenderView(
        id=sender.id,
        name=sender.name,
        kind=sender.kind,
        number=sender.number,
        country=sender.country,
        provider=sender.provider,
        brand=sender.brand,
        pool=sender.pool,
        queue=sender.queue,
        countries=list(sender.countries),
        media=sender.media,
        welcome=dict(sender.welcome),
        help_words=dict(sender.help_words),
        state=sender.state,
        words=say(f"numbers.text.{sender.state}", language),
        why=sender.why,
        rule=sender.rule,
        per_second=sender.per_second,
        asked=list(countries.asked_of(sender.kind, sender.country) or ()),
        documents=dict(sender.documents),
        reference=dict(sender.reference),
        made=to_text(sender.made),
    )


def _sent(data: TextSenderChange) -> dict[str, Any]:
    held = {name: getattr(data, name) for name in data.__struct_fields__}
    return {name: value for name, value in held.items() if value is not msgspec.UNSET}


ROUTES: list[Any] = [
    list_text_senders,
    add_text_sender,
    get_text_sender,
    change_text_sender,
    remove_text_sender,
    submit_text_sender,
    answer_registration,
    suspend_text_sender,
    restore_text_sender,
    list_text_trades,
]
