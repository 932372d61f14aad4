#!/usr/bin/env python3
"""A client that asks GitHub which repositories an organization has."""
from typing import Dict, List, Optional

from utils import access_nested_map, get_json, memoize


class GithubOrgClient:
    """What GitHub tells everybody about one organization."""

    ORG_URL = "https://api.github.com/orgs/{org}"

    def __init__(self, org_name: str) -> None:
        """Remember which organization this is about."""
        self._org_name = org_name

    @memoize
    def org(self) -> Dict:
        """The organization itself, as GitHub describes it."""
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
        """Return the names of its repositories, or of those with a license."""
        return [
            repo["name"]
            for repo in self.repos_payload
            if license is None or self.has_license(repo, license)
        ]

    @staticmethod
    def has_license(repo: Dict, license_key: str) -> bool:
        """Tell whether a repository has the license with this key."""
        assert license_key is not None, "license_key must not be None"
        try:
            key = access_nested_map(repo, ("license", "key"))
        except KeyError:
            return False
        return bool(key == license_key)
