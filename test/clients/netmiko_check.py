"""Netmiko as its users use it. Runs with Debian's 2.4 and with 4.x; every check looks at what came back."""
import os
import re
import tempfile

import paramiko
from netmiko import ConnectHandler, NetMikoAuthenticationException, SSHDetect, file_transfer

PLACE = {"host": "127.0.0.1", "port": int(os.environ["CUBELAB_SSH_PORT"]), "secret": os.environ["CUBELAB_ENABLE"], "timeout": 30}
PASSWORD = os.environ["CUBELAB_PASSWORD"]


def same(what, got, want):
    assert got == want, f"{what}: {got!r} and not {want!r}"


def has(what, got, pattern):
    assert re.search(pattern, got), f"{what}: no {pattern} in {got!r}"


def connect(user, **more):
    return ConnectHandler(device_type="cisco_ios", username=user, password=PASSWORD, **{**PLACE, **more})


# A user of level 1 begins at the user prompt.
operator = connect("operator")
same("user prompt", operator.find_prompt(), "cube1>")
has("refused there", operator.send_command("show running-config"), r"% Invalid input detected at '\^' marker\.")
operator.enable()
same("privileged prompt", operator.find_prompt(), "cube1#")
operator.exit_enable_mode()
same("back again", operator.find_prompt(), "cube1>")
operator.disconnect()

try:
    connect("operator", secret="wrong").enable()
except ValueError:
    pass
else:
    raise AssertionError("a wrong enable secret was taken")

try:
    ConnectHandler(device_type="cisco_ios", username="admin", password="wrong", **PLACE)
except NetMikoAuthenticationException:
    pass
else:
    raise AssertionError("a wrong password was taken")

# Who has a key of his own, which this router does not know, gets in by password all the same.
client = paramiko.SSHClient()
client.set_missing_host_key_policy(paramiko.AutoAddPolicy())
client.connect(
    PLACE["host"], PLACE["port"], "admin", PASSWORD, pkey=paramiko.RSAKey.generate(2048), look_for_keys=False, allow_agent=False
)
same("after an unknown key", client.exec_command("show privilege")[1].read(), b"Current privilege level is 15\r\n")
client.close()

admin = connect("admin")
same("prompt", admin.find_prompt(), "cube1#")
has("show version", admin.send_command("show version"), r"^Cisco IOS XE Software, Version 17\.06\.01a\n(.*\n)*Configuration register is 0x2102")
has("show license summary", admin.send_command("show license summary"), r"License Usage:")
has("whole configuration", admin.send_command("show running-config"), r"Current configuration : \d+ bytes\n!(.*\n)*hostname cube1\n(.*\n)*end")
same("a filter", admin.send_command("show running-config | include ^hostname"), "hostname cube1")
same("bare show", admin.send_command("show").strip(), '% Type "show ?" for a list of subcommands')

output = admin.send_config_set(["interface Loopback8", "description " + "x" * 200, "ip address 203.0.113.8 255.255.255.255"])
has("configuration", output, r"cube1\(config-if\)#description x{200}\n")
has("it is there", admin.send_command("show running-config interface Loopback8"), r" description x{200}\n ip address 203\.0\.113\.8 255\.255\.255\.255\n")
has("and up", admin.send_command("show ip interface brief | include Loopback8"), r"^Loopback8 +203\.0\.113\.8 +YES manual up +up")
has("an error is shown", admin.send_config_set(["logging bufferd 5"]), r"% Invalid input detected at '\^' marker\.")
has("saved", admin.save_config(), r"Building configuration\.\.\.\n\[OK\]")
has("in the startup configuration", admin.send_command("show startup-config | include Loopback8"), r"interface Loopback8")
admin.send_config_set(["no interface Loopback8"])
same("gone again", admin.send_command("show ip interface brief | include Loopback8"), "")
admin.save_config()

with tempfile.NamedTemporaryFile("w", suffix=".txt") as source:
    source.write("a line of text\n" * 2000)
    source.flush()
    first = file_transfer(admin, source_file=source.name, dest_file="netmiko.txt", direction="put", overwrite_file=True)
    again = file_transfer(admin, source_file=source.name, dest_file="netmiko.txt", direction="put", overwrite_file=True)
same("sent and verified", first, {"file_exists": True, "file_transferred": True, "file_verified": True})
same("not sent again", again, {"file_exists": True, "file_transferred": False, "file_verified": True})
with tempfile.NamedTemporaryFile("w", suffix=".txt") as source:
    source.write("interface Loopback9\n description [not] a $script\n")
    source.flush()
    inline = file_transfer(admin, source_file=source.name, dest_file="inline.txt", direction="put", inline_transfer=True)
same("typed into the Tcl shell", inline, {"file_exists": True, "file_transferred": True, "file_verified": True})
has("and there", admin.send_command("more bootflash:inline.txt"), r"interface Loopback9\n description \[not\] a \$script\n")
same("deleted", admin.send_command("delete /force bootflash:netmiko.txt"), "")
assert admin.is_alive(), "a NUL byte ended the session"
admin.disconnect()

detected = SSHDetect(device_type="autodetect", username="admin", password=PASSWORD, **PLACE).autodetect()
assert detected in ("cisco_ios", "cisco_xe"), detected
