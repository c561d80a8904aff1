#!/usr/bin/env bash
# Real clients against the built program. As root on Debian they are installed first; elsewhere what is there is used.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packages=(openssh-client expect sshpass python3-paramiko python3-netmiko ansible)
missing=()
for package in "${packages[@]}"; do
  if [[ $(dpkg-query -W -f '${Status}' "$package" 2>/dev/null) != *"install ok installed"* ]]; then missing+=("$package"); fi
done
if ((${#missing[@]} > 0)); then
  if [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
  else
    echo "not installed, and skipped: ${missing[*]}"
  fi
fi
if [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null; then export CLIENTS=all; fi
exec bash test/clients/run.sh "$@"
