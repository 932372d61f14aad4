"""Redis servers, one for each test."""
