"""Programs in JavaScript, run by Node."""
