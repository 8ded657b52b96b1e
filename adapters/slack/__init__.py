"""Slack: slack-bolt is imported here and nowhere else."""
