#!/usr/bin/env python3
"""Print three refused calls, two pages, and a page past the end."""
Server = __import__("1-simple_pagination").Server

server = Server()

for page, page_size in ((-10, 2), (0, 0), (2, "Bob")):
    try:
        server.get_page(page, page_size)
    except AssertionError:
        print(f"AssertionError raised by get_page({page!r}, {page_size!r})")

print(server.get_page(1, 3))
print(server.get_page(3, 2))
print(server.get_page(3000, 100))
