"""Our SMPP client against a message centre of another make, over a real line."""

import asyncio
import ssl
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace
from datetime import timedelta

import msgspec
import pytest
import trustme

from fairline.channels.sms import ways
from fairline.channels.sms.lines import Lines, switch_of
from fairline.channels.sms.providers.known import Provider
from fairline.channels.sms.segments import encode
from fairline.channels.sms.tests.network import NOUR, OURS
from fairline.kit.wire import NoAnswer, Short, Wire
from fairline.kit.wire.smpp import OpenSmpp
from tests.support import text_network
from tests.support.patience import eventually

FILE = """
[centre]
kind = "smpp"
host = "127.0.0.1"
port = {port}
security = "none"
login = "us"
password = "pw"
{more}
"""
FROM, TO = NOUR.removeprefix("+"), OURS.removeprefix("+")


@contextmanager
def told(network, tmp_path, port, more=""):
    """The house knows this centre, and its number goes by it."""
    file = tmp_path / f"centre-{port}.toml"
    file.write_text(FILE.format(port=port, more=more))
    tools = network.house.database.tools
    object.__setattr__(tools, "settings", replace(tools.settings, texts=str(file)))
    object.__setattr__(tools, "wire", Wire(smpp=OpenSmpp(idle=0.3)))
    sender = network.registers("+41445559999", provider="centre", per_second=1000)
    network.by = {"sender": sender.id}
    yield sender


@asynccontextmanager
async def bound(network, centre):
    """The house's binds run."""
    running = asyncio.create_task(Lines(network.house.database, pauses=(0.05, 0.05)).run())
    await eventually(lambda: ways.is_open(network.house.database, "centre") and centre.sessions)
    try:
        yield running
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


def talk(network, centre, *steps):
    """Steps that run one after another while the binds stand."""

    async def run():
        async with bound(network, centre):
            for step in steps:
                done = step()
                if asyncio.iscoroutine(done):
                    await done

    asyncio.run(run())


@pytest.fixture
def line(network, tmp_path):
    with text_network.centre() as centre, told(network, tmp_path, centre.port) as sender:
        network.centre, network.mine = centre, sender
        yield network


def at(network):
    return network.mine.number.removeprefix("+")


def comes(network, octets, **more):
    return asyncio.to_thread(network.centre.texts, FROM, at(network), octets, **more)


def test_a_text_goes_out_and_its_receipts_come_back(line):
    number = line.permits("Grüezi, it is on its way")

    async def done():
        await line.house.settle_jobs()
        await eventually(lambda: line.text(number).state == "delivered")

    talk(line, line.centre, done)
    (taken,) = line.centre.taken
    assert (taken.source, taken.to) == (at(line), FROM)
    assert taken.octets == encode("Grüezi, it is on its way", "gsm7")
    assert len(line.events("MessageSent")) == len(line.events("MessageDelivered")) == 1


@pytest.mark.parametrize("how", [text_network.BACKWARDS, text_network.TWICE, text_network.LATE_FAILURE])
def test_receipts_in_any_order_and_number_end_it_once(line, how):
    line.centre.reports = how
    number = line.permits()

    async def done():
        await line.house.settle_jobs()
        await eventually(lambda: line.text(number).state in ("delivered", "failed"))
        await eventually(lambda: len(line.centre.told) == len(how))

    talk(line, line.centre, done)
    wanted = "failed" if "UNDELIV" in how else "delivered"
    assert line.text(number).state == wanted
    assert len(line.events("MessageDelivered")) + len(line.events("MessageFailed")) == 1


def test_a_receipt_that_overtakes_the_answer_it_is_about_is_not_lost(line):
    line.centre.before_answer = True
    number = line.permits()

    async def done():
        await line.house.settle_jobs()
        await eventually(lambda: line.text(number).state == "delivered")

    talk(line, line.centre, done)


@pytest.mark.parametrize("long", ["udh", "sar", "payload"])
def test_a_long_text_goes_in_pieces_that_belong_together(network, tmp_path, long):
    said = "Grüezi 😀 " * 30
    with text_network.centre() as centre, told(network, tmp_path, centre.port, f'long = "{long}"'):
        network.centre = centre
        number = network.permits(said)

        async def done():
            await network.house.settle_jobs()
            await eventually(lambda: network.text(number).state == "delivered")

        talk(network, centre, done)
        pieces = 1 if long == "payload" else network.text(number).segments
        assert network.text(number).segments == 5
        assert len(centre.taken) == pieces
        bodies = [
            one.octets[6:] if long == "udh" else one.octets for one in sorted(centre.taken, key=lambda one: one.place)
        ]
        assert b"".join(bodies).decode("utf-16-be") == said
        assert {one.coding for one in centre.taken} == {8}


def test_a_centre_that_asks_for_patience_is_given_it(line):
    line.centre.slow = 1
    number = line.permits()

    async def done():
        await line.house.settle_jobs()
        assert line.text(number).state == "again"
        line.house.clock.advance(timedelta(seconds=2))
        await line.house.settle_jobs()
        await eventually(lambda: line.text(number).state == "delivered")

    talk(line, line.centre, done)
    assert (line.centre.asked_patience, len(line.centre.taken)) == (1, 1)


def test_what_a_centre_refuses_fails(line):
    line.centre.refuses[FROM] = smpp_invalid_destination = 0x0B
    number = line.permits()
    talk(line, line.centre, lambda: line.house.settle_jobs())
    assert line.text(number).state == "failed"
    assert [(one.cause) for one in line.events("MessageFailed")] == ["unknown_address"]
    assert line.events("TextTried")[0].code == smpp_invalid_destination


def test_a_text_whose_answer_is_lost_is_known_from_its_receipt_and_not_sent_again(line):
    line.centre.eats, line.centre.reports = 1, text_network.SILENT
    number = line.permits()

    async def done():
        sending = asyncio.create_task(line.house.settle_jobs())
        await eventually(lambda: line.centre.taken)
        await asyncio.to_thread(line.centre.drop)
        await sending
        assert line.text(number).state == "unsure"
        await asyncio.to_thread(line.centre.open)
        await eventually(lambda: line.centre.sessions)
        await asyncio.to_thread(line.centre.report, line.centre.taken[0], "DELIVRD")
        await line.house.settle_jobs()
        assert line.text(number).state == "delivered"
        line.house.clock.advance(timedelta(minutes=6))
        await line.house.settle_jobs()

    talk(line, line.centre, done)
    assert len(line.centre.taken) == 1


def test_a_text_of_which_nothing_is_heard_is_said_to_be_lost_and_not_sent_again(line):
    line.centre.eats, line.centre.reports = 1, text_network.SILENT
    number = line.permits()

    async def done():
        sending = asyncio.create_task(line.house.settle_jobs())
        await eventually(lambda: line.centre.taken)
        await asyncio.to_thread(line.centre.drop)
        await sending
        line.house.clock.advance(timedelta(minutes=6))
        await line.house.settle_jobs()

    talk(line, line.centre, done)
    assert line.text(number).state == "failed"
    assert [one.cause for one in line.events("MessageFailed")] == ["unsure"]
    assert len(line.centre.taken) == 1


def test_while_there_is_no_bind_a_text_waits(line):
    line.centre.drop()
    number = line.permits()
    line.house.due()
    assert line.text(number).state == "again"
    line.centre.open()

    async def done():
        line.house.clock.advance(timedelta(seconds=6))
        await line.house.settle_jobs()
        await eventually(lambda: line.text(number).state == "delivered")

    talk(line, line.centre, done)


def test_a_bind_that_breaks_is_dialled_again(line):
    async def done():
        await asyncio.to_thread(line.centre.drop)
        await eventually(lambda: not ways.is_open(line.house.database, "centre"))
        await asyncio.to_thread(line.centre.open)
        await eventually(lambda: line.centre.sessions)
        assert await comes(line, b"Hello again") == 0

    talk(line, line.centre, done)
    assert [one.text for one in line.events("MessageReceived")] == ["Hello again"]


def test_what_is_acknowledged_is_durable_and_to_a_number_of_nobodys_it_is_not(line):
    async def done():
        assert await comes(line, b"Where is my tea?") == 0
        assert [one.text for one in line.events("MessageReceived")] == ["Where is my tea?"]
        assert await asyncio.to_thread(line.centre.texts, FROM, "41440000000", b"Hello") == 0x0B

    talk(line, line.centre, done)
    (event,) = line.events("MessageReceived")
    assert (event.reach, event.sender, event.address) == (NOUR, line.mine.id, "")


def test_what_cannot_be_kept_is_to_be_told_again(line, monkeypatch):
    async def done():
        async def fails(*told, **more):
            raise OSError("the disk is full")

        write = line.house.database.write
        monkeypatch.setattr(line.house.database, "write", fails)
        assert await comes(line, b"Hello") == 0x64
        monkeypatch.setattr(line.house.database, "write", write)
        assert await comes(line, b"Hello") == 0

    talk(line, line.centre, done)
    assert [one.text for one in line.events("MessageReceived")] == ["Hello"]


def test_told_again_in_another_bind_it_is_taken_once_and_said_twice_it_is_said_twice(line):
    talk(line, line.centre, lambda: comes(line, b"Yes"), lambda: comes(line, b"Yes"))
    assert len(line.events("MessageReceived")) == 2  # the contact said it twice
    talk(line, line.centre, lambda: comes(line, b"Yes"))  # no answer was heard, says a new bind
    assert len(line.events("MessageReceived")) == 2


def udh(reference, total, place):
    return bytes([5, 0, 3, reference, total, place])


def test_a_long_text_is_put_together_from_pieces_in_any_order_told_twice(line):
    def piece(place, text):
        return comes(line, udh(7, 3, place) + text.encode("utf-16-be"), data_coding=8, esm_class=0x40)

    order = [(3, "drei."), (1, "eins, "), (1, "eins, "), (2, "zwei, "), (2, "zwei, ")]
    talk(line, line.centre, *[lambda place=place, text=text: piece(place, text) for place, text in order])
    assert [one.text for one in line.events("MessageReceived")] == ["eins, zwei, drei."]
    assert line.house.replays_the_same()


def test_a_card_number_cut_in_two_pieces_is_kept_nowhere(line):
    halves = ["My card is 4111 1111 ", "1111 1111, thank you"]
    steps = [
        lambda place=place, text=text: comes(line, udh(9, 2, place) + text.encode(), esm_class=0x40)
        for place, text in enumerate(halves, 1)
    ]
    talk(line, line.centre, *steps)
    (event,) = line.events("MessageReceived")
    assert event.masked == 1
    assert "1111 1111" not in event.text


def test_pieces_that_never_come_leave_a_mark(line):
    talk(line, line.centre, lambda: comes(line, udh(8, 3, 1) + b"The first ", esm_class=0x40))
    assert line.events("MessageReceived") == []
    line.house.clock.advance(timedelta(minutes=11))
    line.house.due()
    assert line.events("MessageReceived")[0].text.startswith("The first  […]")


def test_a_bind_is_sealed_and_a_centre_that_cannot_prove_itself_is_not_let_in(monkeypatch, tmp_path):
    known, stranger = trustme.CA(), trustme.CA()
    known.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))

    def speaks(authority):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1").configure_cert(context)
        return text_network.centre(tls=context)

    async def binds(port):
        bind = await OpenSmpp().open(switch_of(replace_security(_provider(port))), _never)
        await bind.close()
        return "bound"

    with speaks(known) as centre:
        assert asyncio.run(binds(centre.port)) == "bound"
    with speaks(stranger) as centre, pytest.raises(NoAnswer, match="certificate"):
        asyncio.run(binds(centre.port))


def replace_security(provider):
    return msgspec.structs.replace(provider, security="tls")


def test_a_centre_that_does_not_answer_is_hung_up_on():
    async def run():
        async def deaf(reader, writer):
            raw = await reader.read(4096)
            from fairline.kit.wire import pdus

            writer.write(pdus.answer("bind_transceiver_resp", pdus.header(raw)[2]))
            await reader.read()
            writer.close()

        import fairline.kit.wire.smpp as module

        server = await asyncio.start_server(deaf, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        patience, module.PATIENCE = module.PATIENCE, 0.3
        try:
            bind = await OpenSmpp(idle=0.1).open(switch_of(_provider(port)), _never)
            async with asyncio.timeout(5):
                assert "enquire_link" in await bind.broken()
            await bind.close()
        finally:
            module.PATIENCE = patience
            server.close()

    asyncio.run(run())


def test_nobody_there_is_said_so():
    async def run():
        with pytest.raises(NoAnswer) as silence:
            await OpenSmpp().open(switch_of(_provider(1)), _never)
        assert silence.value.stage == "connect"

    asyncio.run(run())


def _provider(port):
    return Provider("centre", "smpp", "127.0.0.1", port, "none", "us", "pw")


async def _never(short: Short) -> int:
    raise AssertionError("nothing came")
