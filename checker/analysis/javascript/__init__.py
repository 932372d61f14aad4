"""The rules for JavaScript files, and the tools that read and run them."""
