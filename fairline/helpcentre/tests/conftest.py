"""The house of these tests: a brand with open pages and one form, and a browser without script before its door."""

import base64
import json
import re
from datetime import timedelta
from html import unescape
from types import SimpleNamespace

import altcha.v1
import pytest
from litestar import Litestar
from litestar.datastructures import State
from litestar.di import Provide
from litestar.testing import TestClient

from fairline.accounts import Looks, make_brand
from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.channels.files.plugin import PLUGIN as FILES
from fairline.conversations.plugin import PLUGIN as CONVERSATIONS
from fairline.conversations.tests.conftest import talking as talking
from fairline.crm.plugin import PLUGIN as CRM
from fairline.gate import MailLoop, SenderProven, Suppressed
from fairline.gate.plugin import PLUGIN as GATE
from fairline.helpcentre import door
from fairline.helpcentre.forms import change, make
from fairline.helpcentre.model import ExtraField, FormConfig
from fairline.helpcentre.plugin import PLUGIN as HELPCENTRE
from fairline.journal import HOUSE
from fairline.privacy.plugin import PLUGIN as PRIVACY
from fairline.security import Limits
from fairline.web.errors import HANDLERS
from fairline.web.guard import asked_of, permitted


@pytest.fixture
def plugins():
    return (GATE, ACCOUNTS, FILES, CRM, CONVERSATIONS, PRIVACY, HELPCENTRE)


@pytest.fixture
def pages(talking):
    """A browser before the brand's door."""
    door.LIMITS = Limits()
    return Browser(talking)


class Browser:
    """What a test of the pages does and looks at. No script runs in it."""

    def __init__(self, talking):
        self.talking, self.house = talking, talking.house
        facts = self.house.database.tools.facts
        facts[SenderProven] = lambda c, act: SenderProven(True, "tea.example", "")
        facts[Suppressed] = lambda c, act: Suppressed("", "")
        facts[MailLoop] = lambda c, act: MailLoop(False, 0, 0, 0)
        looks = Looks(privacy="privacy@tea.example")
        brand = self.house.write(lambda c: make_brand(c, HOUSE, "Alpine Tea", "tea", looks))
        order = ExtraField(label="Order", needed=True, why="To find it")
        config = FormConfig(mailbox="mbx_1", fields=[order], greeting="Ask us")
        self.form = self.house.write(lambda c: make(c, HOUSE, brand.id, "A question", "question", config))
        self.client = self.browser()

    def asks(self, *fields):
        """The form asks for something else."""
        config = FormConfig(mailbox="mbx_1", fields=list(fields))
        self.house.write(lambda c: change(c, HOUSE, self.form.id, self.form.name, self.form.slug, config))

    def browser(self):
        """Another browser, which nobody has come in with."""
        app = Litestar(
            list(HELPCENTRE.routes),
            guards=[permitted],
            dependencies={"asked": Provide(asked_of)},
            exception_handlers=HANDLERS,
            openapi_config=None,
            state=State(
                {
                    "database": self.house.database,
                    "hub": None,
                    "settings": SimpleNamespace(max_file=1_000, url="http://help.example"),
                }
            ),
            logging_config=None,
        )
        return TestClient(app, base_url="http://help.example")

    def get(self, path, **more):
        return self.client.get(path, **more)

    def fill(self, page=None, *, wait=60, solved=False, files=None, **said):
        """Fill in the form and send it."""
        page = page or self.get("/help/tea/write/question").text
        self.house.clock.advance(timedelta(seconds=wait))
        usual = {
            "name": "Nour",
            "email": "Nour@Buyer.example",
            "subject": "Late tea",
            "text": "Where is it?",
            "field0": "77",
        }
        hidden = {"began": value(page, "began"), "riddle": riddle(page) if solved else ""}
        answer = self.client.post("/help/tea/write/question", data=usual | hidden | said, files=files)
        self.house.follow()
        return answer

    def mailed(self):
        """The links that were mailed, the newest last."""
        permits = [entry.event for entry in self.house.journal() if entry.kind == "ActPermitted"]
        texts = [event.private["text"] for event in permits if event.kind == "Mail"]
        return [found(r"\]\((http[^)]+)\)", text).removeprefix("http://help.example") for text in texts]

    def comes_in(self, email="nour@buyer.example"):
        """Ask for a link, open it, use it."""
        self.client.post("/help/tea/sign-in", data={"email": email})
        return self.client.post(self.mailed()[-1], follow_redirects=True)

    def conversations(self):
        return self.talking.all()


def value(page, name):
    """What a hidden field holds."""
    return found(rf'name="{name}" value="([^"]*)"', page)


def riddle(page):
    """The riddle's answer, as a script would find it."""
    asked = json.loads(unescape(found(r'data-asked="([^"]*)"', page)))
    solution = altcha.v1.solve_challenge(asked["challenge"], asked["salt"], asked["algorithm"], asked["maxnumber"])
    assert solution is not None
    told = {name: asked[name] for name in ("algorithm", "challenge", "salt", "signature")} | {"number": solution.number}
    return base64.b64encode(json.dumps(told).encode()).decode()


def found(pattern, text):
    """What a pattern finds."""
    match = re.search(pattern, text)
    assert match is not None, pattern
    return match[1]
