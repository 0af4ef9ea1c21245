"""A desk phone of another make (baresip), in a process of its own: takes a call, asks a number, joins the two.

Its arguments: our SIP port, its user name, its password, the number it asks.
"""

import asyncio
import sys

from baresip import Account, Config, Runtime, UserAgent

HERE = "127.0.0.1"


async def joins(phone: UserAgent, port: str, number: str) -> None:
    """Take what rings, hold it, call the number, and hand the one to the other as soon as a line is read."""
    came: asyncio.Future[object] = asyncio.get_running_loop().create_future()
    phone.on_incoming(came.set_result)
    await phone.register()
    print("registered", flush=True)
    first = await asyncio.wait_for(came, 20)
    await first.answer()  # type: ignore[attr-defined]  # a call of theirs, which tells no types
    await first.wait_established(10)  # type: ignore[attr-defined]
    print("talks", flush=True)
    await first.hold()  # type: ignore[attr-defined]
    second = await phone.dial(f"sip:{number}@127.0.0.1:{port}")
    await second.wait_established(20)
    print("asks", flush=True)
    await asyncio.to_thread(sys.stdin.readline)
    await first.attended_transfer(second)  # type: ignore[attr-defined]
    print("joined", flush=True)
    await asyncio.sleep(5)


async def main(port: str, name: str, password: str, number: str) -> None:
    """Begin, and be gone."""
    runtime = Runtime()
    extra = f"sip_listen {HERE}:0\n"
    await runtime.start(Config(net_interface=HERE, extra_config_text=extra, max_concurrent_calls=4))
    try:
        account = Account(name, f"127.0.0.1:{port}", password, reg_interval=600, audio_codecs=("pcmu",))
        await joins(await UserAgent.create(runtime, account), port, number)
    finally:
        await runtime.close()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:5]))
