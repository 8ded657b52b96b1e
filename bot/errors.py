"""What can go wrong between a question and an answer, or between a digest and its channel."""

from store.errors import UserMistake

__all__ = ["DeliveryError", "UserMistake"]


class DeliveryError(Exception):
    """A post could not be delivered.

    permanent: trying again cannot help until a person acts (archived channel, revoked token).
    retry_after: seconds to wait before the next try, or None.
    partly: of several messages the first are out, and the next one is surely not (with permanent).
    ambiguous: the platform may have posted it (time-out, reset, 5xx): read back, never resend blindly.
    """

    def __init__(
        self,
        reason: str,
        *,
        permanent: bool = False,
        partly: bool = False,
        retry_after: float | None = None,
        ambiguous: bool = False,
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.permanent = permanent
        self.partly = partly
        self.retry_after = retry_after
        self.ambiguous = ambiguous
