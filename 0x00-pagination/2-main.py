#!/usr/bin/env python3
"""Print pages that name the pages before and after them."""
Server = __import__("2-hypermedia_pagination").Server

server = Server()

for page, page_size in ((1, 2), (2, 2), (100, 3), (195, 100), (3000, 100)):
    print(f"get_hyper({page}, {page_size})")
    for key, value in sorted(server.get_hyper(page, page_size).items()):
        if key == "data" and len(value) > 3:
            value = f"{len(value)} rows"
        print(f"    {key}: {value}")
