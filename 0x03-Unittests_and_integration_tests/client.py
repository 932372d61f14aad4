#!/usr/bin/env python3
"""Request the repositories of an organization from GitHub."""
from typing import Dict, List, Optional

from utils import access_nested_map, get_json, memoize


class GithubOrgClient:
    """The public data of one organization on GitHub."""

    ORG_URL = "https://api.github.com/orgs/{org}"

    def __init__(self, org_name: str) -> None:
        """Create a client for the organization of this name."""
        self._org_name = org_name

    @memoize
    def org(self) -> Dict:
        """The organization, as GitHub describes it."""
        payload: Dict = get_json(self.ORG_URL.format(org=self._org_name))
        return payload

    @property
    def _public_repos_url(self) -> str:
        """The address of the list of its public repositories."""
        url: str = self.org["repos_url"]
        return url

    @memoize
    def repos_payload(self) -> List[Dict]:
        """Its public repositories, as GitHub describes them."""
        payload: List[Dict] = get_json(self._public_repos_url)
        return payload

    def public_repos(self, license: Optional[str] = None) -> List[str]:
        """Return the names of all repositories, or of those with a license."""
        return [
            repo["name"]
            for repo in self.repos_payload
            if license is None or self.has_license(repo, license)
        ]

    @staticmethod
    def has_license(repo: Dict, license_key: str) -> bool:
        """Return whether a repository has the license with this key."""
        assert license_key is not None, "license_key must not be None"
        try:
            key = access_nested_map(repo, ("license", "key"))
        except KeyError:
            return False
        return bool(key == license_key)
