#!/usr/bin/env python3
"""Unit and integration tests: every patch is a decorator or a with block."""
from typing import Any, Dict, List
from unittest import TestCase, main

from mock import MagicMock, PropertyMock, call, patch
from client import GithubOrgClient as Client
from fixtures import TEST_PAYLOAD
from parameterized import parameterized, parameterized_class


class TestGithubOrgClient(TestCase):
    """Unit tests of the client."""

    @parameterized.expand([("google", {"login": "google"}), ("abc", {})])
    def test_org(self, org: str, answer: Dict) -> None:
        """The patch is a with block."""
        with patch("client.get_json", return_value=answer) as mock_get_json:
            self.assertEqual(Client(org).org, answer)
            mock_get_json.assert_called_once_with(
                "https://api.github.com/orgs/{}".format(org))

    @patch("client.GithubOrgClient.org", new_callable=PropertyMock)
    def test_public_repos_url(self, mock_org: MagicMock) -> None:
        """The patch is a decorator."""
        mock_org.return_value = {"repos_url": "http://some.where/repos"}
        self.assertEqual(Client("abc")._public_repos_url,
                         "http://some.where/repos")

    @patch("client.GithubOrgClient._public_repos_url",
           new_callable=PropertyMock)
    @patch("client.get_json")
    def test_public_repos(self, mock_get_json: MagicMock,
                          mock_url: MagicMock) -> None:
        """Both patches are decorators; the inner one comes first."""
        mock_get_json.return_value = [
            {"name": "a", "license": {"key": "mit"}},
            {"name": "b"},
        ]
        self.assertEqual(Client("abc").public_repos(), ["a", "b"])
        self.assertEqual(mock_url.mock_calls, [call()])
        mock_get_json.assert_called_once_with(mock_url.return_value)

    @parameterized.expand([
        ({"license": {"key": "my_license"}}, "my_license", True),
        ({"license": {"key": "other_license"}}, "my_license", False),
    ])
    def test_has_license(self, repo: Dict, key: str, has: bool) -> None:
        """The answer is compared by what it is."""
        assert Client.has_license(repo, key) is has


@parameterized_class(
    ('org_payload', 'repos_payload', 'expected_repos', 'apache2_repos'),
    [tuple(TEST_PAYLOAD[0])]
)
class TestIntegrationGithubOrgClient(TestCase):
    """Integration tests of the client."""

    org_payload: Dict
    repos_payload: List[Dict]
    expected_repos: List[str]
    apache2_repos: List[str]
    get_patcher: Any

    @classmethod
    def setUpClass(cls) -> None:
        """Give each address its answer."""
        class Response:
            def __init__(self, payload):
                self.payload = payload

            def json(self):
                return self.payload

        answers = {
            Client.ORG_URL.format(org="google"): cls.org_payload,
            "https://api.github.com/orgs/google/repos": cls.repos_payload,
        }
        cls.get_patcher = patch(
            "requests.get", lambda url: Response(answers.get(url)))
        cls.get_patcher.start()

    @classmethod
    def tearDownClass(cls) -> None:
        """Take the answers back."""
        cls.get_patcher.stop()

    def test_public_repos(self) -> None:
        """All of them are there."""
        assert Client("google").public_repos() == self.expected_repos

    def test_public_repos_with_license(self) -> None:
        """Some of them are under the license."""
        assert Client("google").public_repos(
            license="apache-2.0") == self.apache2_repos


if __name__ == '__main__':
    main()
