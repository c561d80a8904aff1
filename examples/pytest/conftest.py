"""A fixture that types at a lab's router and gives what it prints, as text and as data."""

import json
import os
import shlex
import subprocess

import pytest

CUBELAB = shlex.split(os.environ.get("CUBELAB", "npx cubelab"))


class Line:
    """A line that was typed: prompt, input, output, and what the output holds, where that can be read."""

    def __init__(self, fields):
        self.__dict__.update(fields)


@pytest.fixture
def cubelab():
    def run(*lines, release="17.6.1a"):
        command = [*CUBELAB, "run", "--json", "--strict", "--privileged", "--release", release, "-"]
        script = "".join(f"{line}\n" for line in lines)
        done = subprocess.run(command, input=script, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return [Line(json.loads(row)) for row in done.stdout.splitlines()]

    return run
