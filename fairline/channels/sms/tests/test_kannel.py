"""Our SMPP client and Kannel, a gateway of another make, understand each other through one message centre."""

from urllib.parse import unquote_plus

import pytest

from fairline.channels.sms.tests.test_smpp import at, line, talk  # noqa: F401 - a fixture
from tests.support import kannel
from tests.support.patience import eventually

THEIRS = "+41795550142"
LONG = "Grüezi, " + "this is a long text about tea that needs more than one segment. " * 5


@pytest.mark.parametrize("said", ["Do you have tea?", "Ä ö ü à é {[~]} € @", LONG.strip()])
def test_what_we_text_kannel_hears_and_what_it_answers_we_hear(line, tmp_path, said):  # noqa: F811 - the fixture
    line.centre.homes = {THEIRS.removeprefix("+"): "kannel", at(line): "us"}
    number = line.permits(said, address=THEIRS)

    async def done():
        await eventually(lambda: line.centre.sessions == 2)
        await line.house.settle_jobs()
        await eventually(lambda: line.text(number).state == "delivered")
        await eventually(lambda: line.events("MessageReceived"))

    with kannel.running(tmp_path, line.centre.port):
        talk(line, line.centre, done)
    (came,) = line.events("MessageReceived")
    assert came.reach == THEIRS
    assert " ".join(unquote_plus(came.text).split()) == " ".join(f"Kannel heard: {said}".split())
