"""What this machine offers: folders, streams, installed distributions, resources."""
