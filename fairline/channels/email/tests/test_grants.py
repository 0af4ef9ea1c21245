"""A grant is given once, to whoever asked for it, renewed in time, and gone once the provider says no."""

import json
from dataclasses import replace
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from fairline.channels.email import grants, service, store
from fairline.channels.email.model import MailboxConfig, Receiving
from fairline.channels.email.providers import KNOWN, providers
from fairline.channels.email.tests.post import AGENT
from fairline.journal import HOUSE
from fairline.kit.errors import BadInput, Forbidden
from fairline.kit.settings import WrongSetting, read_settings
from fairline.kit.wire import NoAnswer

ADDRESS = "shop@gmail.com"


class Google:
    """The token address of a provider, as a way to the web."""

    def __init__(self):
        self.forms, self.says, self.count = [], None, 0

    async def post_form(self, address, fields):
        self.forms.append((address, dict(fields)))
        self.count += 1
        if self.says:
            return self.says
        told = {"access_token": f"access-{self.count}", "refresh_token": f"refresh-{self.count}", "expires_in": 3600}
        return 200, json.dumps(told | {"token_type": "Bearer"})


@pytest.fixture
def shop(post, tmp_path):
    return Shop(post, tmp_path)


class Shop:
    """A mailbox at Google, and a house that is registered there."""

    def __init__(self, post, folder):
        self.post, self.house = post, post.house
        file = folder / "grants.toml"
        file.write_text('[google]\nclient_id = "here"\nclient_secret = "word"\n')
        tools = self.house.database.tools
        told = {"FAIRLINE_MAIL_GRANTS": str(file), "FAIRLINE_URL": "https://f.example"}
        object.__setattr__(tools, "settings", read_settings(told))
        self.google = Google()
        object.__setattr__(tools, "wire", replace(tools.wire, web=self.google))
        way = Receiving(kind="imap", auth="oauth2", host="imap.evil.example")
        self.box = post.opens(ADDRESS, "Shop", receiving=way, provider="google")

    def leaves(self, member="mem_ada"):
        """What the member takes along to the provider."""
        url = self.house.read(lambda c: grants.begin(c, member, self.box.id, "google"))
        return {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}

    async def given(self, state, code="code"):
        """The provider sent the member back, and the code is given for a grant."""
        asked = await self.house.database.read(lambda c: grants.come_back(c, "mem_ada", state), "acc_test")
        grant = await grants.exchange(self.house.database, "acc_test", asked, state, code)
        await self.house.database.write(lambda c: grants.keep(c, AGENT, self.box.id, grant), "acc_test")
        return grant

    async def token(self):
        return await grants.token(self.house.database, "acc_test", self.box)


def test_a_grant_is_shown_to_its_providers_servers_and_to_nobody_else(shop):
    held = shop.box.config.receiving
    assert (held.host, held.port, held.security, held.username) == ("imap.gmail.com", 993, "tls", ADDRESS)
    with pytest.raises(BadInput):
        shop.post.opens("x@gmail.com", receiving=Receiving(kind="imap", auth="oauth2"), provider="nobody")


async def test_a_code_is_given_for_a_grant_with_the_secret_of_its_own_journey(shop):
    told = shop.leaves()
    assert (told["code_challenge_method"], told["login_hint"], told["access_type"]) == ("S256", ADDRESS, "offline")
    assert told["redirect_uri"] == "https://f.example/mail/granted"
    await shop.given(told["state"])
    address, form = shop.google.forms[0]
    assert address == KNOWN["google"].token
    assert (form["grant_type"], form["client_secret"]) == ("authorization_code", "word")
    assert len(form["code_verifier"]) == 43
    assert shop.leaves()["code_challenge"] != told["code_challenge"]
    assert "access-1" not in str([entry.event for entry in shop.house.journal()])


async def test_only_whoever_left_may_come_back_and_not_for_long(shop):
    state = shop.leaves()["state"]
    for member, said in (("mem_eve", state), ("mem_ada", state + "x"), ("mem_ada", "x"), ("mem_ada", "")):
        with pytest.raises(Forbidden):
            shop.house.read(lambda c, member=member, said=said: grants.come_back(c, member, said))
    with pytest.raises(Forbidden):
        shop.house.read(lambda c: grants.come_back(c, "mem_ada", state), account="acc_other")
    shop.house.clock.advance(timedelta(minutes=11))
    with pytest.raises(Forbidden):
        await shop.given(state)


async def test_a_token_is_used_while_it_holds_and_renewed_before_it_ends(shop):
    await shop.given(shop.leaves()["state"])
    assert [await shop.token(), await shop.token()] == ["access-1", "access-1"]
    shop.house.clock.advance(timedelta(minutes=59, seconds=30))
    assert await shop.token() == "access-2"
    assert shop.google.forms[-1][1]["refresh_token"] == "refresh-1"
    shop.house.clock.advance(timedelta(hours=1))
    shop.google.says = (200, '{"access_token": "b", "expires_in": 3600, "token_type": "Bearer"}')
    assert await shop.token() == "b"
    assert shop.house.read(lambda c: grants.held_by(c, shop.box.id)).refresh == "refresh-2", (
        "kept where no other was given"
    )


@pytest.mark.parametrize(("says", "lost"), [((400, '{"error": "invalid_grant"}'), True), ((503, "later"), False)])
async def test_where_the_provider_says_no_the_grant_is_gone_and_where_it_is_away_it_is_not(shop, says, lost):
    await shop.given(shop.leaves()["state"])
    shop.house.clock.advance(timedelta(hours=2))
    shop.google.says = says
    for _ in range(2):
        with pytest.raises(NoAnswer, match="auth"):
            await shop.token()
    assert (shop.house.read(lambda c: grants.held_by(c, shop.box.id)) is None) == lost
    assert len(shop.post.entries("MailboxGrantLost")) == int(lost)


async def test_another_mailbox_or_provider_needs_another_grant(shop):
    await shop.given(shop.leaves()["state"])
    config = MailboxConfig(
        receiving=Receiving(kind="imap", auth="oauth2", username="boss@gmail.com"), provider="google"
    )
    shop.house.write(
        lambda c: service.change(
            c, HOUSE, shop.box.id, name="Shop", address=ADDRESS, queue=None, brand="", config=config
        )
    )
    assert shop.house.read(lambda c: store.secret(c, shop.box.id, "grant")) == ""


def test_a_file_that_cannot_be_read_is_told(tmp_path):
    assert providers("") == {}
    (tmp_path / "wrong.toml").write_text('[somebody]\nclient_id = "x"\n')
    with pytest.raises(WrongSetting, match="FAIRLINE_MAIL_GRANTS"):
        providers(str(tmp_path / "wrong.toml"))
    with pytest.raises(WrongSetting):
        providers(str(tmp_path / "none.toml"))
