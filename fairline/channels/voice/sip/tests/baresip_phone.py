"""A telephone of another make (baresip), in a process of its own: does what its first argument names."""

import asyncio
import sys
from typing import Literal

from baresip import Account, Config, Runtime, UserAgent

HERE = "127.0.0.1"


async def registers(ada, port):
    await ada.register()
    await ada.unregister()


async def calls(ada, port):
    call = await ada.dial(f"sip:100@{HERE}:{port}")
    await call.wait_established(10)
    await call.hangup()


async def holds(ada, port):
    call = await ada.dial(f"sip:100@{HERE}:{port}")
    await call.wait_established(10)
    await call.hold()
    await asyncio.sleep(1)
    await call.resume()
    await asyncio.sleep(1)
    await call.hangup()


async def sends_digits(ada, port):
    call = await ada.dial(f"sip:100@{HERE}:{port}")
    await call.wait_established(10)
    await call.send_dtmf("15#")
    await asyncio.sleep(1)
    await call.hangup()


async def transfers(ada, port):
    call = await ada.dial(f"sip:100@{HERE}:{port}")
    await call.wait_established(10)
    await call.transfer(f"sip:200@{HERE}:{port}")


async def joins(ada, port):
    first = await ada.dial(f"sip:100@{HERE}:{port}")
    await first.wait_established(10)
    second = await ada.dial(f"sip:200@{HERE}:{port}")
    await second.wait_established(10)
    await first.attended_transfer(second)


async def answers(ada, port):
    came, over = asyncio.Event(), asyncio.Event()

    async def take(call):
        await call.answer()
        came.set()

    ada.on_incoming(lambda call: asyncio.ensure_future(take(call)))
    await ada.register()
    await asyncio.wait_for(came.wait(), 10)
    await asyncio.sleep(2)
    over.set()


async def main(act, port, transport):
    runtime = Runtime()
    extra = f"sip_listen {HERE}:0\n"
    await runtime.start(Config(net_interface=HERE, extra_config_text=extra, max_concurrent_calls=4))
    try:
        mode: Literal["info", "rtpevent"] = "info" if act == "sends_digits" else "rtpevent"
        account = Account(
            "ada",
            f"{HERE}:{port}",
            "tea",
            reg_interval=600,
            transport=transport,
            audio_codecs=("pcmu",),
            dtmf_mode=mode,
        )
        ada = await UserAgent.create(runtime, account)
        await globals()[act](ada, port)
        print("done", flush=True)
    finally:
        await runtime.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2]), sys.argv[3]))
