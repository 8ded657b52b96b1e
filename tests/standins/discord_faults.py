"""Faults on request: what a test plans happens to the next requests that match."""

import asyncio
import re
from dataclasses import dataclass

from aiohttp import web


@dataclass
class Fault:
    """``kind``: "500", "503", "429", "403:50013" … before the effect; "500-after", "reset", "reset-after", "hang-after"."""

    request: re.Pattern[str]
    kind: str
    times: int = 1


class Faults:
    """The plan, and a middleware that carries it out."""

    def __init__(self):
        self.plan = []
        self.freed = asyncio.Event()

    def add(self, request, kind, times=1):
        """``request`` is a pattern of "METHOD /path"."""
        self.plan.append(Fault(re.compile(request), kind, times))

    @web.middleware
    async def middleware(self, request, handler):
        """Answer as planned."""
        kind = self._next(f"{request.method} {request.path}")
        if kind is None:
            return await handler(request)
        if kind.endswith("-after"):
            await handler(request)
        if kind.startswith("reset"):
            request.transport.abort()
            return web.Response()
        if kind.startswith("hang"):
            await self.freed.wait()
            request.transport.abort()
            return web.Response()
        return _refusal(kind.removesuffix("-after"))

    def _next(self, line):
        for fault in self.plan:
            if fault.times > 0 and fault.request.search(line):
                fault.times -= 1
                return fault.kind
        return None


def _refusal(kind):
    status, _, code = kind.partition(":")
    body = {"message": f"planned {kind}", "code": int(code or 0)}
    if status == "429":
        wait = code or "0.05"
        # Via and no X-RateLimit-Remaining: what a shared limit looks like; discord.py sleeps and repeats.
        body = {"message": "You are being rate limited.", "retry_after": float(wait), "global": False, "code": 0}
        return web.json_response(body, status=429, headers={"Retry-After": wait, "Via": "1.1 google"})
    return web.json_response(body, status=int(status))
