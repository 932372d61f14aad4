#!/usr/bin/env python3
"""Tests that replace things without patch, and put them back."""
from typing import Any, Dict, List
from unittest import TestCase
from unittest.mock import Mock, PropertyMock, patch

import pytest
from parameterized import parameterized_class

import client
from client import GithubOrgClient
from fixtures import TEST_PAYLOAD

URL = "https://where.the/repos/are"


class TestGithubOrgClient:
    """Each part of the client."""

    @pytest.fixture
    def get_json(self, monkeypatch: pytest.MonkeyPatch) -> Mock:
        """Replace it for one test."""
        get_json = Mock()
        monkeypatch.setattr(client, "get_json", get_json)
        return get_json

    @pytest.mark.parametrize("name", ["google", "abc"])
    def test_org(self, name: str, get_json: Mock) -> None:
        """It is asked for once."""
        assert GithubOrgClient(name).org is get_json.return_value
        address = f"https://api.github.com/orgs/{name}"
        get_json.assert_called_once_with(address)

    def test_public_repos_url(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """It is what the organization says."""
        org = property(lambda self: {"repos_url": URL})
        monkeypatch.setattr("client.GithubOrgClient.org", org)
        assert GithubOrgClient("abc")._public_repos_url == URL

    def test_public_repos(self, get_json: Mock) -> None:
        """The names are those of the payload."""
        get_json.return_value = [{"name": "x"}]
        kept = vars(GithubOrgClient)["_public_repos_url"]
        url = PropertyMock(return_value=URL)
        setattr(GithubOrgClient, "_public_repos_url", url)
        try:
            assert GithubOrgClient("abc").public_repos() == ["x"]
        finally:
            setattr(GithubOrgClient, "_public_repos_url", kept)
        url.assert_called_once_with()
        get_json.assert_called_once_with(URL)

    @pytest.mark.parametrize(("key", "expected"), [
        ("my_license", True), ("other_license", False)])
    def test_has_license(self, key: str, expected: bool) -> None:
        """Only this license will do."""
        repo = {"license": {"key": key}}
        assert GithubOrgClient.has_license(repo, "my_license") is expected


@parameterized_class(
    ("org_payload", "repos_payload", "expected_repos", "apache2_repos"),
    TEST_PAYLOAD)
class TestIntegrationGithubOrgClient(TestCase):
    """All of the client."""

    org_payload: Dict
    repos_payload: List[Dict]
    expected_repos: List[str]
    apache2_repos: List[str]
    get_patcher: Any

    @classmethod
    def setUpClass(cls) -> None:
        """Let nothing out."""
        def get(url: str, **options: Any) -> Mock:
            known = {cls.org_payload["url"]: cls.org_payload,
                     cls.org_payload["repos_url"]: cls.repos_payload}
            assert url in known, url
            return Mock(json=Mock(return_value=known[url]))

        cls.get_patcher = patch("requests.get", side_effect=get)
        cls.get_patcher.start()

    @classmethod
    def tearDownClass(cls) -> None:
        """Let things out again."""
        cls.get_patcher.stop()

    def test_public_repos(self) -> None:
        """Everything is named."""
        assert GithubOrgClient("google").public_repos() == self.expected_repos

    def test_public_repos_with_license(self) -> None:
        """Not everything is named."""
        some = GithubOrgClient("google").public_repos("apache-2.0")
        assert some == self.apache2_repos
