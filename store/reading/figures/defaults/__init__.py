"""Defaults: what a number counts where no pattern says it and nothing speaks against: people who serve, a nation's soldiers, things of war, a few."""
