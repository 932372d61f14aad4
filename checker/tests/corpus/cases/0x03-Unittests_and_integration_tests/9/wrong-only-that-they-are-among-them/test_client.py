#!/usr/bin/env python3
"""Unit and integration tests of the client in client.py."""
import unittest
from typing import Any, Dict, List
from unittest.mock import Mock, PropertyMock, patch

from parameterized import parameterized, parameterized_class

from client import GithubOrgClient
from fixtures import TEST_PAYLOAD


class TestGithubOrgClient(unittest.TestCase):
    """Each part of the client on its own, everything around it mocked."""

    @parameterized.expand([("google",), ("abc",)])
    @patch("client.get_json")
    def test_org(self, org_name: str, mock_get_json: Mock) -> None:
        """The organization is asked for once, at its own address."""
        org = GithubOrgClient(org_name).org
        self.assertEqual(org, mock_get_json.return_value)
        mock_get_json.assert_called_once_with(
            f"https://api.github.com/orgs/{org_name}")

    def test_public_repos_url(self) -> None:
        """The address of the repositories is the one the org names."""
        url = "https://example.com/some/repos"
        with patch("client.GithubOrgClient.org", new_callable=PropertyMock,
                   return_value={"repos_url": url}):
            self.assertEqual(GithubOrgClient("abc")._public_repos_url, url)

    @patch("client.get_json")
    def test_public_repos(self, mock_get_json: Mock) -> None:
        """The names come from one list, which is asked for once."""
        mock_get_json.return_value = [{"name": "kiln"}, {"name": "loom"}]
        url = "https://example.com/some/repos"
        with patch("client.GithubOrgClient._public_repos_url",
                   new_callable=PropertyMock, return_value=url) as mock_url:
            repos = GithubOrgClient("abc").public_repos()
        self.assertEqual(repos, ["kiln", "loom"])
        mock_url.assert_called_once_with()
        mock_get_json.assert_called_once_with(url)

    @parameterized.expand([
        ({"license": {"key": "my_license"}}, "my_license", True),
        ({"license": {"key": "other_license"}}, "my_license", False),
    ])
    def test_has_license(
            self, repo: Dict, license_key: str, expected: bool) -> None:
        """Only the very key that was asked for will do."""
        self.assertIs(GithubOrgClient.has_license(repo, license_key), expected)


@parameterized_class(
    ("org_payload", "repos_payload", "expected_repos", "apache2_repos"),
    TEST_PAYLOAD)
class TestIntegrationGithubOrgClient(unittest.TestCase):
    """The whole client, with nothing mocked but the network."""

    org_payload: Dict
    repos_payload: List[Dict]
    expected_repos: List[str]
    apache2_repos: List[str]
    get_patcher: Any

    @classmethod
    def setUpClass(cls) -> None:
        """Answer requests from the fixtures, by their address."""
        answers = {
            cls.org_payload["url"]: cls.org_payload,
            cls.org_payload["repos_url"]: cls.repos_payload,
        }

        def get(url: str) -> Mock:
            return Mock(**{"json.return_value": answers[url]})

        cls.get_patcher = patch("requests.get", side_effect=get)
        cls.get_patcher.start()

    @classmethod
    def tearDownClass(cls) -> None:
        """Let requests.get be itself again."""
        cls.get_patcher.stop()

    def test_public_repos(self) -> None:
        """All repositories are named, in order."""
        repos = GithubOrgClient("google").public_repos()
        self.assertEqual(repos, self.expected_repos)

    def test_public_repos_with_license(self) -> None:
        """Only those under the license are named."""
        repos = GithubOrgClient("google").public_repos(license="apache-2.0")
        self.assertTrue(set(repos) >= set(self.apache2_repos))


if __name__ == "__main__":
    unittest.main()
