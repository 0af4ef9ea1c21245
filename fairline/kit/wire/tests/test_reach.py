"""A member's settings may have us call machines on the internet, and none behind our own door."""

import socket

import pytest

from fairline.kit.wire import NoAnswer, Server
from fairline.kit.wire.imap import OpenImap
from fairline.kit.wire.reach import Reach
from fairline.kit.wire.smtp import OpenSmtp

WITHIN = (
    "127.0.0.1",
    "10.1.2.3",
    "172.16.0.9",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "::1",
    "fe80::1%eth0",
    "fd00::5",
    "::ffff:10.0.0.1",
)


@pytest.mark.parametrize("address", WITHIN)
def test_no_address_behind_the_door_may_be_called(address: str) -> None:
    assert not Reach().admits(address)


@pytest.mark.parametrize("address", ["9.9.9.9", "2620:fe::fe", "::ffff:9.9.9.9"])
def test_addresses_on_the_internet_may_be_called(address: str) -> None:
    assert Reach().admits(address)


def test_the_operator_may_allow_networks_of_their_own() -> None:
    reach = Reach("10.0.0.0/8, fd00::/8")
    assert reach.admits("10.1.2.3")
    assert reach.admits("::ffff:10.1.2.3")
    assert reach.admits("fd00::5")
    assert not reach.admits("192.168.1.1")


def test_what_is_no_network_is_refused_at_the_door() -> None:
    with pytest.raises(ValueError, match="does not appear"):
        Reach("our office")


async def test_a_mailbox_that_names_a_machine_of_ours_is_told_and_nobody_is_dialled() -> None:
    with socket.create_server(("127.0.0.1", 0)) as ours:
        ours.setblocking(False)
        server = Server("127.0.0.1", ours.getsockname()[1], "none", "ada", "secret")
        with pytest.raises(NoAnswer, match="not on the internet"):
            OpenImap().open(server, "INBOX")
        with pytest.raises(NoAnswer, match="not on the internet"):
            await OpenSmtp().enter(server)
        with pytest.raises(BlockingIOError):
            ours.accept()


def test_what_answers_is_looked_at_again() -> None:
    with socket.create_server(("127.0.0.1", 0)) as ours, socket.create_connection(ours.getsockname()) as line:
        Reach("127.0.0.0/8").meet(line)
        with pytest.raises(PermissionError):
            Reach().meet(line)
