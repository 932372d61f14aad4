#!/usr/bin/env python3
"""Tests of client.py whose types mypy cannot follow."""
from __future__ import annotations

import typing as t
import unittest
import unittest.mock as um

import fixtures
import parameterized as p
from client import GithubOrgClient

BASE = "https://api.github.com/orgs/"


class Helper:
    """Things that several tests share."""

    def client(self, name: str = "testorg") -> GithubOrgClient:
        """Make a client for them."""
        return GithubOrgClient(name)


class TestGithubOrgClient(Helper, unittest.TestCase):
    """Unit tests of the client class."""

    @p.parameterized.expand((name,) for name in ("google", "abc"))
    @um.patch("client.get_json", return_value={"payload": "answer"})
    def test_org(self, name: str, get_json: um.Mock) -> None:
        """The org is asked for once."""
        self.assertDictEqual(self.client(name).org, {"payload": "answer"})
        get_json.assert_has_calls([um.call(BASE + name)])
        self.assertEqual(len(get_json.mock_calls), 1)

    def test_public_repos_url(self) -> None:
        """The URL comes out of the org."""
        class Known(GithubOrgClient):
            """A client of an organization that is known."""

            org = {"repos_url": "World", "login": "known"}

        self.assertEqual(Known("x")._public_repos_url, "World")

    @um.patch("client.get_json")
    def test_public_repos(self, get_json: um.Mock) -> None:
        """The names come out of the payload."""
        payload = {"repos_url": "hello/world",
                   "repos": [{"name": "Google", "id": 7}, {"name": "b"}]}
        get_json.return_value = payload["repos"]
        with um.patch("client.GithubOrgClient._public_repos_url",
                      new_callable=um.PropertyMock) as mock_public:
            mock_public.return_value = "hello/world"
            result = self.client("test").public_repos()
            self.assertEqual(result, [payload["repos"][0]["name"], "b"])
            self.assertTrue(mock_public.call_count == 1)
            get_json.assert_called_once_with("hello/world")

    @p.parameterized.expand([
        ({"license": {"key": "my_license"}}, "my_license", True),
        ({"license": {"key": "other_license"}}, "my_license", False),
        ({}, "my_license", False),
    ], name_func=lambda f, n, prm: f"{f.__name__}_case_{n}")
    def test_has_license(self, repo: dict[str, t.Any], license_key: str,
                         expected: bool) -> None:
        """The license is there or not."""
        self.assertTrue(
            self.client().has_license(repo, license_key) is expected)


@p.parameterized_class(
    ["org_payload", "repos_payload", "expected_repos", "apache2_repos"],
    fixtures.TEST_PAYLOAD,
)
class TestIntegrationGithubOrgClient(Helper, unittest.TestCase):
    """Integration tests of the client class."""

    org_payload: dict
    repos_payload: list
    expected_repos: list
    apache2_repos: list
    get_patcher: t.ClassVar[t.Any] = None

    @classmethod
    def setUpClass(cls) -> None:
        """Patch requests.get with a lambda."""
        super().setUpClass()
        urls = {BASE + "google": cls.org_payload,
                cls.org_payload["repos_url"]: cls.repos_payload}
        cls.get_patcher = um.patch("requests.get", **{
            "side_effect": lambda url, *args, **kwargs: um.MagicMock(
                json=lambda: urls[url])
        })
        cls.mock_get = cls.get_patcher.start()

    @classmethod
    def tearDownClass(cls) -> None:
        """Undo the patch."""
        cls.get_patcher.stop()
        super().tearDownClass()

    def test_public_repos(self) -> None:
        """Everything is found."""
        test_class = self.client("google")
        self.assertEqual(test_class.org, self.org_payload)
        self.assertEqual(test_class.repos_payload, self.repos_payload)
        self.assertCountEqual(test_class.public_repos(), self.expected_repos)
        self.assertEqual(test_class.public_repos("XLICENSE"), [])
        self.mock_get.assert_called()

    def test_public_repos_with_license(self) -> None:
        """The licensed ones are found."""
        test_class = self.client("google")
        self.assertEqual(test_class.public_repos(), self.expected_repos)
        self.assertEqual(test_class.public_repos("XLICENSE"), [])
        self.assertListEqual(test_class.public_repos("apache-2.0"),
                             self.apache2_repos)
        self.mock_get.assert_called()
