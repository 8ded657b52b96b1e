"""What can go wrong between a question and an answer, or between a digest and its channel."""

from store.errors import UserMistake

__all__ = ["DeliveryError", "UserMistake"]


class DeliveryError(Exception):
    """A post could not be delivered.

    permanent: trying again cannot help until a person acts (archived channel, revoked token).
    retry_after: seconds to wait before the next try, or None.
    ambiguous: the platform may have posted it (time-out, reset, 5xx): read back, never resend blindly.
    """

    def __init__(
        self, reason: str, *, permanent: bool = False, retry_after: float | None = None, ambiguous: bool = False
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.permanent = permanent
        self.retry_after = retry_after
        self.ambiguous = ambiguous
