#!/usr/bin/env python3
"""Responses like those of GitHub, made up for the integration tests.

TEST_PAYLOAD is a list of one tuple: an organization, its repositories, the
names of all of them, and the names of those with the license apache-2.0.
"""

TEST_PAYLOAD = [
    (
        {
            "login": "google",
            "id": 1001,
            "url": "https://api.github.com/orgs/google",
            "repos_url": "https://api.github.com/orgs/google/repos",
            "members_url":
                "https://api.github.com/orgs/google/members{/member}",
            "description": "An organization of this curriculum's own making",
            "public_repos": 6,
        },
        [
            {
                "id": 11,
                "name": "paper-lantern",
                "full_name": "google/paper-lantern",
                "private": False,
                "language": "Python",
                "license": {"key": "apache-2.0", "spdx_id": "Apache-2.0"},
            },
            {
                "id": 12,
                "name": "tidewatch",
                "full_name": "google/tidewatch",
                "private": False,
                "language": "C++",
                "license": {"key": "mit", "spdx_id": "MIT"},
            },
            {
                "id": 13,
                "name": "orchard.io",
                "full_name": "google/orchard.io",
                "private": False,
                "language": "HTML",
                "license": None,
            },
            {
                "id": 14,
                "name": "slow-cooker",
                "full_name": "google/slow-cooker",
                "private": False,
                "language": "Go",
                "license": {"key": "apache-2.0", "spdx_id": "Apache-2.0"},
            },
            {
                "id": 15,
                "name": "marginalia",
                "full_name": "google/marginalia",
                "private": False,
                "language": None,
                "license": {"key": "agpl-3.0", "spdx_id": "AGPL-3.0"},
            },
            {
                "id": 16,
                "name": "kite_and_key",
                "full_name": "google/kite_and_key",
                "private": False,
                "language": "Java",
                "license": {"key": "apache-2.0", "spdx_id": "Apache-2.0"},
            },
        ],
        [
            "paper-lantern",
            "tidewatch",
            "orchard.io",
            "slow-cooker",
            "marginalia",
            "kite_and_key",
        ],
        ["paper-lantern", "slow-cooker", "kite_and_key"],
    ),
]
