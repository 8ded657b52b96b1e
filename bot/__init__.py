"""Questions, answers and news; knows no platform."""
