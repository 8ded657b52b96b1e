"""A stand-in of Slack on loopback, as unkind as Slack: Web API, Socket Mode, response URLs and signed requests.

In a test: ``async with SlackStandIn() as slack``. By itself: ``python -m tests.standins.slack [PORT]`` serves until it is stopped;
then ``POST /control/command`` with {"text": …} makes Ann type a command, and ``GET /control/shown`` tells what was seen.
"""

import asyncio
import itertools
import json
import sys
import time
from collections import Counter, defaultdict, deque
from dataclasses import asdict
from typing import Any, Self

from aiohttp import WSMsgType, web

from tests.standins.slack_things import Fault, Refused, Shown, arguments
from tests.standins.slack_world import World


class SlackStandIn:
    """One Slack: ``world`` is its content, ``url`` the base address of its Web API."""

    def __init__(self, port: int = 0) -> None:
        self.world = World()
        self.port = port
        self.calls: Counter[str] = Counter()
        self.script: dict[str, deque[Fault]] = defaultdict(deque)
        self.refuse_sockets = 0
        self.sockets: list[web.WebSocketResponse] = []
        self.acks: dict[str, asyncio.Future[dict[str, Any]]] = {}
        self._tickets: set[str] = set()
        self._uses: Counter[str] = Counter()
        self._number = itertools.count(1)
        self._changed = asyncio.Condition()
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=2**22)
        app.router.add_route("*", "/api/{method}", self._api)
        app.router.add_post("/upload/{file}", self._upload)
        app.router.add_get("/link", self._socket)
        app.router.add_post("/actions/{tail:.*}", self._response_url)
        app.router.add_post("/control/command", self._control_command)
        app.router.add_get("/control/shown", self._control_shown)
        self._runner = web.AppRunner(app, shutdown_timeout=0.2, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self.port).start()
        self.port = self._runner.addresses[0][1]
        return self

    async def __aexit__(self, *_: object) -> None:
        for socket in self.sockets:
            await socket.close()
        assert self._runner
        await self._runner.cleanup()

    @property
    def url(self) -> str:
        """Base address of the Web API."""
        return f"http://127.0.0.1:{self.port}/api/"

    def fail(self, method: str, *faults: Fault) -> None:
        """The next calls of ``method`` go wrong, one fault each."""
        self.script[method].extend(faults)

    def appear(self) -> None:
        """Messages that were accepted late are in history from now on."""
        for channel in self.world.channels.values():
            for message in channel.messages:
                message.pop("late", None)

    def response_url(self, channel: str, user: str, ts: str = "") -> str:
        """A fresh response_url: five uses."""
        return f"http://127.0.0.1:{self.port}/actions/T1/{next(self._number)}/{channel}/{user}/{ts or '-'}"

    async def until(self, wanted: Any, seconds: float = 20.0) -> Any:
        """Wait until ``wanted(self)`` is true, looking again whenever something is seen; what it returned."""
        async with asyncio.timeout(seconds), self._changed:
            while not (found := wanted(self)):
                await self._changed.wait()
        return found

    async def next_shown(self, since: int, seconds: float = 20.0) -> Shown:
        """The first thing seen after ``since`` others (``len(world.shown)`` before the question)."""
        await self.until(lambda s: len(s.world.shown) > since, seconds)
        return self.world.shown[since]

    async def send(
        self, kind: str, payload: dict[str, Any], envelope: str | None = None
    ) -> tuple[dict[str, Any], float]:
        """Send an envelope over the newest socket; what was acknowledged, and after how many seconds."""
        await self.until(lambda s: any(not socket.closed for socket in s.sockets))
        socket = [s for s in self.sockets if not s.closed][-1]
        name = envelope or f"envelope-{next(self._number)}"
        self.acks[name] = asyncio.get_running_loop().create_future()
        began = time.perf_counter()
        await socket.send_json(
            {"type": kind, "envelope_id": name, "payload": payload, "accepts_response_payload": True}
        )
        async with asyncio.timeout(10):
            ack = await self.acks[name]
        return ack, time.perf_counter() - began

    async def ask_to_reconnect(self, reason: str = "refresh_requested") -> None:
        """Slack's own way: a disconnect message on every socket, then it closes them."""
        for socket in [s for s in self.sockets if not s.closed]:
            await socket.send_json({"type": "disconnect", "reason": reason})

    def drop(self) -> None:
        """Cut every socket without a word."""
        for socket in [s for s in self.sockets if not s.closed]:
            if socket._req is not None and socket._req.transport is not None:
                socket._req.transport.abort()
        self.sockets.clear()

    async def _note(self) -> None:
        async with self._changed:
            self._changed.notify_all()

    async def _api(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        self.calls[method] += 1
        args = await arguments(request)
        token = str(args.pop("token", "") or request.headers.get("Authorization", "").removeprefix("Bearer ").strip())
        fault = self.script[method].popleft() if self.script[method] else None
        await self._note()
        if fault and fault.kind == "none":
            fault = None
        if fault and not fault.after:
            return await self._go_wrong(request, fault)
        answer = self._answer(method, args, token)
        if fault and fault.late and answer["ok"]:
            self.world.channels[answer["channel"]].messages[-1]["late"] = True
        await self._note()
        if fault:
            return await self._go_wrong(request, fault)
        return web.json_response(answer, headers={"X-OAuth-Scopes": ",".join(sorted(self.world.scopes))})

    def _answer(self, method: str, args: dict[str, Any], token: str) -> dict[str, Any]:
        try:
            if method == "apps.connections.open":
                self.world._allow(method, token)
                ticket = f"ticket-{next(self._number)}"
                self._tickets.add(ticket)
                return {"ok": True, "url": f"ws://127.0.0.1:{self.port}/link?ticket={ticket}&app_id=A1"}
            here = {"base": f"http://127.0.0.1:{self.port}/"} if method.startswith("files.") else {}
            return self.world.call(method, args | here, token)
        except Refused as refused:
            return {"ok": False, "error": str(refused)}
        except KeyError as missing:
            return {"ok": False, "error": f"invalid_arguments: {missing}"}

    async def _go_wrong(self, request: web.Request, fault: Fault) -> web.StreamResponse:
        if fault.kind == "status":
            return web.Response(status=fault.value, text="<html>upstream</html>", content_type="text/html")
        if fault.kind == "error":
            return web.json_response({"ok": False, "error": fault.value})
        if fault.kind == "limit":
            body = {"ok": False, "error": "ratelimited"}
            return web.json_response(body, status=429, headers={"Retry-After": str(fault.value)})
        if fault.kind == "text":
            return web.Response(text="{not json", content_type="application/json")
        if fault.kind == "hang":
            await asyncio.Event().wait()
        assert request.transport
        request.transport.abort()
        return web.Response()

    async def _upload(self, request: web.Request) -> web.Response:
        self.world.files[request.match_info["file"]] = await request.read()
        return web.Response(text="OK")

    async def _response_url(self, request: web.Request) -> web.Response:
        self._uses[request.path] += 1
        if self._uses[request.path] > 5:
            return web.json_response({"ok": False, "error": "used_url"}, status=404)
        _, _, channel, user, ts = request.match_info["tail"].split("/")
        body = await request.json()
        try:
            self.world._check_pictures(body)
        except Refused as refused:
            return web.json_response({"ok": False, "error": str(refused)}, status=400)
        how = "delete" if body.get("delete_original") else "update" if body.get("replace_original") else "response"
        public = body.get("response_type") == "in_channel"
        self.world.show(how, channel, body, None if public else user, ts if ts != "-" and how != "response" else None)
        await self._note()
        return web.Response(text="ok")

    async def _socket(self, request: web.Request) -> web.StreamResponse:
        ticket = request.query.get("ticket", "")
        if self.refuse_sockets > 0:
            self.refuse_sockets -= 1
            self._tickets.discard(ticket)
            assert request.transport
            request.transport.abort()
            return web.Response()
        if ticket not in self._tickets:  # good for one connection
            return web.Response(status=403, text="invalid ticket")
        self._tickets.discard(ticket)
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        info = {"app_id": "A1"}
        await socket.send_json({"type": "hello", "connection_info": info, "num_connections": len(self.sockets) + 1})
        self.sockets.append(socket)
        await self._note()
        async for message in socket:
            if message.type == WSMsgType.TEXT:
                self._acknowledged(json.loads(message.data))
        return socket

    def _acknowledged(self, answer: dict[str, Any]) -> None:
        waiting = self.acks.get(answer.get("envelope_id", ""))
        if waiting and not waiting.done():
            waiting.set_result(answer)

    async def _control_command(self, request: web.Request) -> web.Response:
        from tests.standins.slack_person import Person

        body = await request.json()
        person = Person(self, channel=body.get("channel", "C1"))
        _, seconds = await person.command(body.get("text", ""))
        return web.json_response({"ack_seconds": seconds})

    async def _control_shown(self, _: web.Request) -> web.Response:
        return web.json_response([asdict(shown) for shown in self.world.shown])


async def _main(port: int) -> None:
    async with SlackStandIn(port) as slack:
        print(slack.url, flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(_main(int(sys.argv[1]) if len(sys.argv) > 1 else 0))
