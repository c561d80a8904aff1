#!/usr/bin/env bash
# OpenSSH without a screen: commands, files, keys. Every line that is not as it should be is told.
set -uo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export SSHPASS=$CUBELAB_PASSWORD
options=(-o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR -o NumberOfPasswordPrompts=1)
run() { timeout 30 sshpass -e ssh -T -p "$CUBELAB_SSH_PORT" "${options[@]}" -o PubkeyAuthentication=no admin@127.0.0.1 "$@" </dev/null; }
copy() { timeout 60 sshpass -e scp -P "$CUBELAB_SSH_PORT" "${options[@]}" -o PubkeyAuthentication=no "$@" 2>"$work/error" >/dev/null; }
failed=0
wrong() {
  echo "$*"
  failed=1
}
same() { [[ $2 == "$3" ]] || wrong "$1: $(printf '%q' "$2") and not $(printf '%q' "$3")"; }

cr=$'\r'
same "a command" "$(run "show version | include register"; echo "status $?")" "Configuration register is 0x2102$cr
status 0"
same "a command that is none" "$(run "show nonsense"; echo "status $?")" "Line has invalid autocommand \"show nonsense\"$cr
status 0"
answer=$(run show running-config)
[[ $answer == "Building configuration...$cr"* && $answer == *"${cr}
end$cr"* && $answer != *More* ]] || wrong "a long answer: ${answer:0:100} ... ${answer: -50}"
same "a script on standard input" "$(printf 'terminal length 0\nshow privilege\n' | timeout 30 sshpass -e ssh -T -p "$CUBELAB_SSH_PORT" "${options[@]}" -o PubkeyAuthentication=no admin@127.0.0.1 | tr -d '\r' | tail -3)" "cube1#show privilege
Current privilege level is 15
cube1#"
same "a public key" "$(timeout 30 ssh -T -p "$CUBELAB_SSH_PORT" "${options[@]}" -i "$CUBELAB_KEY" -o IdentitiesOnly=yes -o BatchMode=yes admin@127.0.0.1 show privilege </dev/null)" "Current privilege level is 15$cr"
timeout 30 env SSHPASS=wrong sshpass -e ssh -T -p "$CUBELAB_SSH_PORT" "${options[@]}" -o PubkeyAuthentication=no admin@127.0.0.1 show privilege </dev/null >"$work/answer" 2>&1
same "a wrong password ends with 255 or sshpass's 5" "$(($? == 255 || $? == 5))$(grep -c level "$work/answer")" 10

head -c 60000 /dev/urandom | base64 >"$work/file.txt"
copy -O "$work/file.txt" "admin@127.0.0.1:bootflash:/copied.txt" || wrong "scp to the router: $(cat "$work/error")"
same "verify" "$(run "verify /md5 bootflash:copied.txt" | grep -o '[0-9a-f]\{32\}')" "$(md5sum <"$work/file.txt" | cut -d' ' -f1)"
copy -O "admin@127.0.0.1:bootflash:copied.txt" "$work/back.txt" || wrong "scp from the router: $(cat "$work/error")"
cmp -s "$work/file.txt" "$work/back.txt" || wrong "the file came back another"
copy -O "admin@127.0.0.1:running-config" "$work/running-config" || wrong "a backup by scp: $(cat "$work/error")"
same "the backup is the configuration" "$(grep -A999 '^hostname' "$work/running-config")" "$(run show running-config | tr -d '\r' | grep -A999 '^hostname')"
copy -O "admin@127.0.0.1:bootflash:nothing" "$work/none" && wrong "a file that is not there was copied"
grep -q "No such file or directory" "$work/error" || wrong "a missing file: $(cat "$work/error")"
copy -O "admin@127.0.0.1:/etc/passwd" "$work/none" && wrong "a file of this machine was copied"
copy -O "admin@127.0.0.1:../../../etc/passwd" "$work/none" && wrong "a file of this machine was copied by .."
copy -s "$work/file.txt" "admin@127.0.0.1:bootflash:sftp.txt" && wrong "SFTP was not refused"
same "nothing came over SFTP" "$(run "dir bootflash:" | grep -c sftp.txt)" 0
run "delete /force bootflash:copied.txt" >/dev/null

before=$(run show clock)
same "time moves beside a session" "$(node dist/cubelab.js ctl "$CUBELAB_SOCKET" ':advance 1d' | cut -c1-6)" "It is "
after=$(run show clock)
[[ ${before#*UTC} != "${after#*UTC}" ]] || wrong "the day did not change: $before $after"
exit "$failed"
