"""Sites: added, changed, removed by admins; each with a secret that stands in no journal."""

import pytest

from fairline.channels.webchat import sites, store
from fairline.channels.webchat.model import Prechat, PrechatField
from fairline.channels.webchat.tests.door import door
from fairline.journal import HOUSE
from fairline.kit.errors import BadInput, NotFound

SITES = "/v1/webchat/sites"


@pytest.fixture
def admin(shop):
    with door(shop.house, permissions={"webchat.manage"}) as client:
        yield client


def test_a_site_is_made_seen_changed_and_removed(shop, admin):
    made = admin.post(SITES, json={"name": "Blog", "domains": ["blog.example"], "greeting": {"fr": "Bonjour"}})
    assert made.status_code == 201
    site = made.json()
    assert admin.get(SITES).json()["items"][-1] == site
    changed = admin.patch(f"{SITES}/{site['id']}", json={"color": "#112233", "identity": {"required": True}}).json()
    assert changed == site | {"color": "#112233", "identity": site["identity"] | {"required": True}}
    again = admin.patch(f"{SITES}/{site['id']}", json={"name": "News", "queue": "que_1"}).json()
    assert again == changed | {"name": "News", "queue": "que_1"}
    assert admin.delete(f"{SITES}/{site['id']}").status_code == 204
    assert [each["id"] for each in admin.get(SITES).json()["items"]] == [shop.site.id]
    assert shop.house.replays_the_same()


def test_the_snippet_carries_the_key(admin):
    site = admin.get(SITES).json()["items"][0]
    assert f'data-key="{site["key"]}"' in site["snippet"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": ""},
        {"name": "Blog", "color": "red"},
        {"name": "Blog", "corner": "top"},
        {"name": "Blog", "domains": ["https://blog.example"]},
        {"name": "Blog", "domains": ["blog.example; script-src *"]},
        {"name": "Blog", "domains": ["*"]},
        {"name": "Blog", "greeting": {"de": "Hallo"}},
        {"name": "Blog", "attachments": {"max_bytes": -1}},
        {"name": "Blog", "prechat": {"fields": [{"name": "Not A Name", "label": {}}]}},
    ],
)
def test_what_does_not_fit_is_refused_and_nothing_is_made(shop, admin, wrong):
    assert admin.post(SITES, json=wrong).status_code == 422
    assert len(shop.events("SiteMade")) == 1
    if "name" not in wrong or wrong["name"]:
        change = {name: value for name, value in wrong.items() if name != "name"}
        assert admin.patch(f"{SITES}/{shop.site.id}", json=change).status_code == 422


def test_only_who_may_manage_web_chat_sees_sites(shop):
    with door(shop.house, permissions={"conversation.reply"}) as agent:
        assert agent.get(SITES).status_code == 403
        assert agent.post(SITES, json={"name": "Blog"}).status_code == 403
        assert agent.patch(f"{SITES}/{shop.site.id}", json={"name": "Mine"}).status_code == 403
        assert agent.delete(f"{SITES}/{shop.site.id}").status_code == 403
    with door(shop.house, permissions=None) as nobody:
        assert nobody.get(SITES).status_code == 401


def test_another_accounts_site_is_not_there(shop):
    with door(shop.house, permissions={"webchat.manage"}, account="acc_other") as other:
        assert other.get(SITES).json()["items"] == []
        assert other.patch(f"{SITES}/{shop.site.id}", json={"name": "Mine"}).status_code == 404
        assert other.delete(f"{SITES}/{shop.site.id}").status_code == 404


def test_the_secret_stands_in_no_entry_and_no_table_in_the_clear(shop, admin):
    admin.patch(f"{SITES}/{shop.site.id}", json={"identity": {"required": True}})
    secret = admin.get(SITES).json()["items"][0]["identity"]["secret"]
    assert len(bytes.fromhex(secret)) == 32
    written = [repr(entry.event) for entry in shop.house.journal()]
    rows = shop.house.read(lambda c: c.all("SELECT wrapped FROM webchat_secrets"))
    assert not any(secret in each for each in written)
    assert all(bytes.fromhex(secret) not in bytes(row["wrapped"]) for row in rows)


def test_every_site_has_a_key_and_a_secret_of_its_own(shop):
    second = shop.opens("Second shop")
    secrets = {shop.house.read(lambda c, site=site: sites.identity_secret(c, site.id)) for site in (shop.site, second)}
    assert len(secrets) == 2
    assert second.key != shop.site.key


def test_a_removed_sites_widget_answers_nobody(shop):
    shop.house.write(lambda c: sites.remove(c, HOUSE, shop.site.id))
    assert shop.house.read(lambda c: store.site_by_key(c, shop.site.key)) is None
    with pytest.raises(NotFound):
        shop.house.write(lambda c: sites.remove(c, HOUSE, shop.site.id))


def test_a_question_that_must_be_answered_needs_a_reason(shop):
    """TDP18-OPTIONAL-FIELDS: a date of birth cannot be asked for without saying why."""
    born = PrechatField(name="born", label={"en": "Date of birth"}, required=True)
    with pytest.raises(BadInput) as refused:
        shop.sets(prechat=Prechat(fields=[born]))
    assert refused.value.clauses == ("TDP18-OPTIONAL-FIELDS",)
    shop.sets(prechat=Prechat(fields=[PrechatField(name="phone", label={"en": "Phone"})]))
    token = shop.visit()[1]
    shop.tells(token)
    assert shop.writes(token).id
