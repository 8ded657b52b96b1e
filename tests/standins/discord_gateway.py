"""The gateway of the stand-in: sessions, heartbeats, resume with replay, compressed like the real one."""

import contextlib
import json
import secrets
import socket
import zlib

from aiohttp import WSMsgType, web

GUILDS = 1
PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15)
DISPATCH, HEARTBEAT, IDENTIFY, RESUME, INVALID, HELLO, ACK = 0, 1, 2, 6, 9, 10, 11


class Session:
    """One identified session: what was dispatched stays for a resume."""

    def __init__(self, data):
        self.id = secrets.token_hex(8)
        self.intents = data["intents"]
        self.shard = data.get("shard")
        self.sent = []
        self.socket = None

    async def dispatch(self, event, data):
        """Send an event now, or keep it for the resume."""
        frame = {"op": DISPATCH, "t": event, "s": len(self.sent) + 1, "d": data}
        self.sent.append(frame)
        if self.socket is not None:
            await self.socket.say(frame)


class Socket:
    """One connection. zlib-stream: one deflate context for its whole life, flushed after each frame."""

    def __init__(self, ws, compress):
        self.ws = ws
        self._squeeze = _squeezer(compress)

    async def say(self, frame):
        """Send a frame; a connection that is gone is no concern of the sender's."""
        with contextlib.suppress(ConnectionError):
            await self.ws.send_bytes(self._squeeze(json.dumps(frame).encode()))


def _squeezer(compress):
    if compress == "zstd-stream":
        from compression import zstd

        machine = zstd.ZstdCompressor()
        return lambda data: machine.compress(data, zstd.ZstdCompressor.FLUSH_BLOCK)
    deflate = zlib.compressobj()
    return lambda data: deflate.compress(data) + deflate.flush(zlib.Z_SYNC_FLUSH)


class Gateway:
    """Listens on a port of its own, which can be closed to refuse connections."""

    def __init__(self, token, hello, ready, moved):
        self._token = token
        self._hello = hello
        self._ready = ready
        self._moved = moved
        self.sessions = {}
        self.identified = 0
        self.resumed = 0
        self._runner = None
        # Bound but not listening: connections are refused until ``open``.
        self._listener = socket.socket()
        self._listener.bind(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]

    @property
    def url(self):
        """Where clients connect."""
        return f"ws://127.0.0.1:{self.port}/"

    async def open(self):
        """Listen."""
        app = web.Application()
        app.router.add_get("/", self._serve)
        self._runner = web.AppRunner(app, shutdown_timeout=1.0)
        await self._runner.setup()
        await web.SockSite(self._runner, self._listener).start()

    async def close(self):
        """Stop listening and drop everybody."""
        if self._runner:
            await self._runner.cleanup()
        self._listener.close()

    async def drop(self, *, forget=False):
        """Cut every connection without a goodbye; ``forget`` makes their sessions invalid, so a resume fails."""
        for session in list(self.sessions.values()):
            if session.socket is not None:
                held, session.socket = session.socket, None
                held.ws._req.transport.abort()
        if forget:
            self.sessions.clear()

    async def dispatch(self, event, data):
        """An event for every session, also for those that have yet to resume."""
        for session in list(self.sessions.values()):
            await session.dispatch(event, data)

    async def _serve(self, request):
        ws = web.WebSocketResponse(max_msg_size=0)
        await ws.prepare(request)
        held = Socket(ws, request.query.get("compress"))
        await held.say({"op": HELLO, "d": {"heartbeat_interval": 41250}})
        async for message in ws:
            if message.type is WSMsgType.TEXT:
                frame = json.loads(message.data)
                await self._heard(held, frame["op"], frame.get("d"))
        for session in self.sessions.values():
            if session.socket is held:
                session.socket = None
        return ws

    async def _heard(self, held, op, data):
        if op == HEARTBEAT:
            await held.say({"op": ACK})
        elif op == IDENTIFY:
            await self._identify(held, data)
        elif op == RESUME:
            await self._resume(held, data)
        self._moved()

    async def _identify(self, held, data):
        if data["token"] != self._token:
            await held.ws.close(code=4004, message=b"Authentication failed.")
            return
        if data["intents"] & PRIVILEGED:
            await held.ws.close(code=4014, message=b"Disallowed intent(s).")
            return
        self.identified += 1
        session = Session(data)
        self.sessions[session.id] = session
        session.socket = held
        await session.dispatch("READY", self._ready(session, self.url))
        for event, what in self._hello():
            await session.dispatch(event, what)

    async def _resume(self, held, data):
        session = self.sessions.get(data["session_id"])
        if session is None or data["token"] != self._token:
            await held.say({"op": INVALID, "d": False})
            return
        self.resumed += 1
        for frame in session.sent[data["seq"] or 0 :]:
            await held.say(frame)
        session.socket = held
        await session.dispatch("RESUMED", {})
