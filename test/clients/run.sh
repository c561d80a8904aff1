#!/usr/bin/env bash
# Runs the clients of this machine against `cubelab serve`: bash test/clients/run.sh [NAME...]
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

state=$(mktemp -d)
log=$state/serve.log
key=$state/key
if command -v ssh-keygen >/dev/null; then ssh-keygen -q -t ed25519 -N "" -C client -f "$key"; fi
if [[ -f $key.pub ]]; then
  sed "s|PUBLIC_KEY|$(cat "$key.pub")|" test/clients/lab.yaml >"$state/lab.yaml"
else
  sed '/^sshKeys:/,/^  admin:/d' test/clients/lab.yaml >"$state/lab.yaml"
fi
node dist/cubelab.js serve "$state/lab.yaml" --state "$state/state" --ssh 127.0.0.1:0 --telnet 127.0.0.1:0 >"$state/out" 2>"$log" &
server=$!
finish() {
  kill "$server" 2>/dev/null
  wait "$server" 2>/dev/null
  rm -rf "$state"
}
trap finish EXIT
for _ in $(seq 100); do
  grep -q telnet "$state/out" && break
  kill -0 "$server" 2>/dev/null || break
  sleep 0.1
done
port() { awk -v protocol="$1" '$1 == "cube1" && $2 == protocol { sub(/.*:/, "", $3); print $3 }' "$state/out"; }
CUBELAB_SSH_PORT=$(port ssh)
CUBELAB_TELNET_PORT=$(port telnet)
if [[ -z $CUBELAB_SSH_PORT || -z $CUBELAB_TELNET_PORT ]]; then
  echo "serve did not start:" >&2
  cat "$log" >&2
  exit 1
fi
export CUBELAB_SSH_PORT CUBELAB_TELNET_PORT
export CUBELAB_USER=admin CUBELAB_PASSWORD=cubelab CUBELAB_ENABLE=cubelab CUBELAB_KEY=$key
export CUBELAB_SOCKET=$state/state/control.sock CUBELAB_INVENTORY=$state/state/inventory.ini

failed=0
check() { # name, what it needs (a command that must succeed), command...
  local name=$1 needs=$2 start=$SECONDS output
  shift 2
  if ! bash -c "$needs" >/dev/null 2>&1; then
    if [[ ${CLIENTS:-} == all ]]; then
      echo "FAIL $name: not installed"
      failed=1
    else
      echo "SKIP $name: not installed"
    fi
    return
  fi
  if output=$(timeout 600 "$@" 2>&1 </dev/null); then
    echo "ok   $name ($((SECONDS - start)) s)"
  else
    echo "FAIL $name ($((SECONDS - start)) s)"
    sed 's/^/     /' <<<"$output" | tail -60
    failed=1
  fi
}
wanted() { [[ ${#names[@]} == 0 || " ${names[*]} " == *" $1 "* ]]; }
names=("$@")
here=test/clients
python=/usr/bin/python3
wanted ssh2 && check ssh2 true node $here/contract.mjs
wanted expect && check expect "command -v expect && command -v ssh" expect $here/openssh.exp
wanted openssh && check openssh "command -v ssh && command -v scp && command -v sshpass" bash $here/openssh.sh
wanted telnet && check telnet "$python -W ignore -c 'import telnetlib'" $python -W ignore $here/telnet_check.py
wanted netmiko && check netmiko "$python -c 'import netmiko'" $python -W ignore $here/netmiko_check.py
wanted ansible && check ansible "test -x /usr/bin/ansible-playbook && $python -c 'import paramiko'" bash $here/ansible/run.sh
if ! kill -0 "$server" 2>/dev/null; then
  echo "FAIL serve: it ended meanwhile"
  cat "$log"
  failed=1
fi
exit "$failed"
