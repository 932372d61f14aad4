#!/usr/bin/env python3
"""Request the repositories of an organization from GitHub."""

from utils import access_nested_map, get_json, memoize


class GithubOrgClient:
    """The public data of one organization on GitHub."""

    ORG_URL = "https://api.github.com/orgs/{org}"

    def __init__(self, org_name: str) -> None:
        """Create a client for the organization of this name."""
        self._organization = org_name

    @memoize
    def org(self) -> dict:
        """The organization, as GitHub describes it."""
        address = self.ORG_URL.format(org=self._organization)
        return get_json(address)

    @property
    def _public_repos_url(self) -> str:
        """The address of the list of its public repositories."""
        org = self.org
        return org["repos_url"]

    @memoize
    def repos_payload(self) -> list:
        """Its public repositories, as GitHub describes them."""
        address = self._public_repos_url
        return get_json(address)

    def public_repos(self, license: str | None = None) -> list:
        """Return the names of all repositories, or of those with a license."""
        repos = list(self.repos_payload)
        if license is not None:
            repos = [repo for repo in repos if self.has_license(repo, license)]
        names = []
        for repo in repos:
            names.append(repo["name"])
        return names

    @staticmethod
    def has_license(repo: dict, license_key: str) -> bool:
        """Return whether a repository has the license with this key."""
        if license_key is None:
            raise AssertionError("license_key must not be None")
        try:
            return access_nested_map(repo, ["license", "key"]) == license_key
        except KeyError:
            return False
