"""Discord: discord.py is imported here and nowhere else."""
