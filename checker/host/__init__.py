"""What this machine offers: folders, streams, installed distributions, and how much of everything."""
