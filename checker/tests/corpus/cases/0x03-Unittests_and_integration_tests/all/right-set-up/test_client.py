#!/usr/bin/env python3
"""Tests of the client: whatever is needed is put up in setUp."""
import unittest
from typing import Any, Dict, List
from unittest import mock

import client
from fixtures import TEST_PAYLOAD
from parameterized import parameterized, parameterized_class


class TestGithubOrgClient(unittest.TestCase):
    """Tests of the parts of the client."""

    def setUp(self) -> None:
        """Have get_json answer without asking anybody."""
        self.payload: List[Dict] = [{"name": "one"}, {"name": "two"}]
        patcher = mock.patch.object(client, "get_json",
                                    return_value=self.payload)
        self.get_json = patcher.start()
        self.addCleanup(patcher.stop)

    @parameterized.expand(["google", "abc"])
    def test_org(self, name: str) -> None:
        """There is one question, about this organization."""
        self.get_json.return_value = {"login": name}
        org = client.GithubOrgClient(name).org
        self.assertEqual(org, {"login": name})
        url = client.GithubOrgClient.ORG_URL.format(org=name)
        self.get_json.assert_called_once_with(url)

    def test_public_repos_url(self) -> None:
        """The address is part of the payload."""
        with mock.patch.object(
                client.GithubOrgClient, "org",
                mock.PropertyMock(return_value={"repos_url": "over/there"})):
            url = client.GithubOrgClient("whoever")._public_repos_url
        self.assertEqual(url, "over/there")

    def test_public_repos(self) -> None:
        """One look at the address, one question, all the names."""
        with mock.patch.object(
                client.GithubOrgClient, "_public_repos_url",
                new_callable=mock.PropertyMock) as url:
            url.return_value = "over/there"
            names = client.GithubOrgClient("whoever").public_repos()
        self.assertListEqual(names, [repo["name"] for repo in self.payload])
        self.assertEqual(url.call_count, 1)
        self.get_json.assert_called_once_with("over/there")

    @parameterized.expand([
        ("same", {"license": {"key": "my_license"}}, "my_license", True),
        ("other", {"license": {"key": "other_license"}}, "my_license", False),
        ("none", {"license": None}, "my_license", False),
    ])
    def test_has_license(self, _: str, repo: Dict, key: str,
                         expected: bool) -> None:
        """The answer is True or False, and the right one of the two."""
        answer = client.GithubOrgClient("whoever").has_license(repo, key)
        self.assertIs(answer, expected)


@parameterized_class([
    {
        "org_payload": org,
        "repos_payload": repos,
        "expected_repos": names,
        "apache2_repos": apache2,
    }
    for org, repos, names, apache2 in TEST_PAYLOAD
])
class TestIntegrationGithubOrgClient(unittest.TestCase):
    """Tests of the client as a whole."""

    org_payload: Dict
    repos_payload: List[Dict]
    expected_repos: List[str]
    apache2_repos: List[str]
    get_patcher: Any
    get: Any

    @classmethod
    def answer(cls, url: str) -> mock.Mock:
        """Be GitHub, as far as the fixtures go."""
        response = mock.Mock()
        if url == "https://api.github.com/orgs/google":
            response.json.return_value = cls.org_payload
        elif url == cls.org_payload["repos_url"]:
            response.json.return_value = cls.repos_payload
        else:
            response.json.side_effect = ValueError("404")
        return response

    @classmethod
    def setUpClass(cls) -> None:
        """Stand in for requests.get."""
        cls.get_patcher = mock.patch("utils.requests.get")
        cls.get = cls.get_patcher.start()
        cls.get.side_effect = cls.answer

    @classmethod
    def tearDownClass(cls) -> None:
        """Stand in for it no longer."""
        cls.get_patcher.stop()

    def setUp(self) -> None:
        """Make a client for each test."""
        self.client = client.GithubOrgClient("google")

    def test_public_repos(self) -> None:
        """All names come, in the order of the payload."""
        self.assertEqual(self.client.public_repos(), self.expected_repos)
        self.assertEqual(self.client.repos_payload, self.repos_payload)

    def test_public_repos_with_license(self) -> None:
        """The license sorts some of them out."""
        names = self.client.public_repos("apache-2.0")
        self.assertEqual(names, self.apache2_repos)
        self.assertEqual(self.client.public_repos("no such license"), [])
