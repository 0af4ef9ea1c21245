"""A slow screen costs the house a bounded room, and is told to load itself anew when it could not keep up."""

import json

from fairline.web.request import Identity
from fairline.web.socket import ROOM, AgentSocket


def screen() -> AgentSocket:
    """Somebody's open tab."""
    return AgentSocket(
        Identity(
            account="acc_test",
            by="member:ada",
            member="ada",
            role="agent",
            permissions=frozenset(),
            locale="en",
            via="cookie",
        )
    )


async def read_all(client: AgentSocket, most: int) -> list[dict[str, object]]:
    return [json.loads(await client.next()) for _ in range(most)]


async def test_one_who_reads_too_slowly_loses_what_does_not_fit_and_is_told_so_once() -> None:
    client = screen()
    for number in range(ROOM + 500):
        client.give(number, b'{"n":%d}' % number)
    heard = await read_all(client, ROOM + 1)
    assert [frame.get("n") for frame in heard[:-1]] == list(range(ROOM))
    assert heard[-1] == {"resync": True}
    client.give(ROOM + 500, b'{"n":1500}')
    assert await read_all(client, 1) == [{"n": 1500}]


async def test_pictures_and_signs_of_typing_never_push_out_what_is_in_the_journal() -> None:
    client = screen()
    for _ in range(5 * ROOM):
        client.show(b'{"view":"floor"}')
        client.signal("conversation:cnv_1", {"signal": "typing", "by": "somebody"})
    client.give(1, b'{"n":1}')
    heard = await read_all(client, ROOM // 2 + 1)
    assert heard[-1] == {"n": 1}
    assert {"resync": True} not in heard
