"""Tests of what a router's licences look like, over `cubelab run --json`."""

import pytest


def in_use(summary):
    """Licences and their counts, as a program of one's own would want them."""
    return {row["License"]: row["Count"] for row in summary["License Usage"]}


def test_calls_need_licences(cubelab):
    *_, summary = cubelab(":calls standard 20", ":advance 2h", "show license summary")
    assert in_use(summary.parsed) == {"uck9": 1, "CUBE_T_STD": 20}


@pytest.mark.parametrize(
    ("release", "service"),
    [
        ("17.6.1a", "blocked due to license report ACK not received"),
        ("17.6.2", "Up"),
    ],
)
def test_a_missed_acknowledgement(cubelab, release, service):
    *_, status = cubelab(
        ":calls standard 20", ":advance 100d", "show voice sip license status", release=release
    )
    assert status.parsed["SIP service"] == service
