#!/usr/bin/env bash
# The playbook through cisco.ios; tells each task that failed, and why.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export ANSIBLE_CONFIG=$PWD/ansible.cfg ANSIBLE_HOME=$home ANSIBLE_LOCAL_TEMP=$home/tmp ANSIBLE_LOCALHOST_WARNING=False
/usr/bin/ansible-playbook -i "$CUBELAB_INVENTORY" playbook.yml >"$home/out" 2>"$home/error"
status=$?
/usr/bin/python3 - "$home/out" "$home/error" <<'PY'
import json
import sys

text = open(sys.argv[1]).read()
start = text.find("{\n")
if start < 0:
    sys.exit(text[-2000:] + open(sys.argv[2]).read()[-2000:])
ran = 0
wrong = []
for play in json.loads(text[start:])["plays"]:
    for task in play["tasks"]:
        for result in task["hosts"].values():
            ran += 1
            if result.get("failed") or result.get("unreachable"):
                why = result.get("assertion") or result.get("msg")
                wrong.append(f"{task['task']['name']}: {why} {result.get('module_stderr', '')[-300:]}")
print(f"{ran} tasks")
sys.exit("\n".join(wrong) if wrong else 0 if ran > 30 else "too few tasks ran")
PY
(($? == 0 && status == 0))
