"""The outermost ring: terminal, Slack and Discord."""
