"""Lines packed into descriptions: what does not fit one goes to the next, and no run is ever cut. Pure."""

from dataclasses import dataclass

from bot.reply import length

# Limits of an embed's description and of a select (docs.discord.com/developers/resources/message#embed-object).
DESCRIPTION = 4096
CHOICES = 25
# Two selects of evidence leave three rows of a message for buttons.
PROOFS = 2 * CHOICES


@dataclass(frozen=True, slots=True)
class Proof:
    """A line whose evidence can be asked for: its first words, the id, and who published it."""

    words: str
    evidence: str
    publisher: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a description: runs that may stand in two parts, and the evidence it rests on."""

    runs: tuple[str, ...]
    proof: Proof | None = None

    @property
    def size(self) -> int:
        """Length with its line end."""
        return 1 + sum(map(length, self.runs))


class Body:
    """A description being filled. ``proofs`` by id: a select refuses two options of one value."""

    def __init__(self) -> None:
        self.runs: list[str] = []
        self.size = 0
        self.proofs: dict[str, Proof] = {}

    def holds(self, size: int, proof: Proof | None) -> bool:
        """Whether ``size`` more UTF-16 units and this evidence still fit."""
        crowded = proof is not None and proof.evidence not in self.proofs and len(self.proofs) >= PROOFS
        return self.size + size <= DESCRIPTION and not crowded

    def add(self, run: str) -> None:
        """Put a run at the end."""
        self.runs.append(run)
        self.size += length(run)

    @property
    def text(self) -> str:
        """The description without empty lines around it."""
        return "".join(self.runs).strip("\n")


def pack(lines: list[Line]) -> list[Body]:
    """The lines as descriptions in order; a line moves on whole where it can, else it continues in the next one."""
    bodies = [Body()]
    for line in lines:
        if not bodies[-1].holds(line.size, line.proof) and bodies[-1].runs:
            bodies.append(Body())
        for run in line.runs:
            if not bodies[-1].holds(length(run), None):
                bodies.append(Body())
            bodies[-1].add(run)
        bodies[-1].add("\n")
        if line.proof:
            bodies[-1].proofs.setdefault(line.proof.evidence, line.proof)
    return [body for body in bodies if body.text]
