"""Faults on request: what a test plans happens to the next requests that match."""

import asyncio
import json
import re
from dataclasses import dataclass

from aiohttp import web


def json_response(data, status=200, headers=None):
    """JSON as Discord labels it: without a charset, which discord.py takes for text."""
    return web.Response(body=json.dumps(data).encode(), status=status, headers=headers, content_type="application/json")


def error(status, code, message):
    """An error as the API words it."""
    return json_response({"message": message, "code": code}, status=status)


def _cut(request):
    """No answer: the connection is gone. The process that asked may be gone as well."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


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
        self.via = "1.1 google"  # None: a 429 of Cloudflare's own, which discord.py does not wait for
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
            return _cut(request)
        if kind.startswith("hang"):
            await self.freed.wait()
            return _cut(request)
        return self._refusal(kind.removesuffix("-after"))

    def _next(self, line):
        for fault in self.plan:
            if fault.times > 0 and fault.request.search(line):
                fault.times -= 1
                return fault.kind
        return None

    def _refusal(self, kind):
        status, _, code = kind.partition(":")
        body = {"message": f"planned {kind}", "code": int(code or 0)}
        if status == "429":
            wait = code or "0.05"
            body = {"message": "You are being rate limited.", "retry_after": float(wait), "global": False, "code": 0}
            headers = {"Retry-After": wait} | ({"Via": self.via} if self.via else {})
            return json_response(body, status=429, headers=headers)
        return json_response(body, status=int(status))
