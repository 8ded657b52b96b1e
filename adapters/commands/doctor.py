"""``crisis doctor``: what is wrong with this installation, and what to do about it."""

import click

from adapters.commands.shared import Surroundings, one_line, store_option
from store.errors import UserMistake


@click.command(name="doctor")
@click.option("--offline", is_flag=True, help="Ask neither Slack nor Discord.")
@store_option
@click.pass_obj
def command(around: Surroundings, offline: bool) -> int:
    """Check tokens and their scopes, store, clock and packages. Exit code 2 when something has to be done."""
    from adapters.commands import doctor_checks as checks

    findings = checks.packages()
    try:
        settings = around.settings
    except UserMistake as mistake:
        findings.append(checks.Finding("settings", str(mistake), "wrong"))
    else:
        findings += [*checks.store(around.store_path()), *checks.lexicon(around), *checks.tokens(settings)]
        findings += [] if offline else checks.platforms(settings)
    marks = {"fine": "ok  ", "note": "note", "wrong": "FIX "}
    for finding in findings:
        click.echo(f"{marks[finding.state]}  {finding.about}: {one_line(finding.says)}")
    wrong = sum(finding.state == "wrong" for finding in findings)
    click.echo("everything is in order" if not wrong else f"{wrong} to fix")
    return 2 if wrong else 0
