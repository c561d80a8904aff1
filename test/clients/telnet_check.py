"""Python's telnetlib at the telnet port: the login dialog byte by byte, a refusal, a session."""
import os
import telnetlib
import time

PORT = int(os.environ["CUBELAB_TELNET_PORT"])
PASSWORD = os.environ["CUBELAB_PASSWORD"].encode()


def same(what, got, want):
    assert got == want, f"{what}: {got!r} and not {want!r}"


client = telnetlib.Telnet("127.0.0.1", PORT, 10)
same("the greeting", client.read_until(b"Username: ", 10), b"\r\n\r\nUser Access Verification\r\n\r\nUsername: ")
client.write(b"admin\r\n")
same("the name", client.read_until(b"Password: ", 10), b"admin\r\nPassword: ")
start = time.monotonic()
client.write(b"wrong\r\n")
same("a wrong password", client.read_until(b"Username: ", 10), b"\r\n% Login invalid\r\n\r\nUsername: ")
assert time.monotonic() - start > 0.9, "a wrong password was answered at once"
client.write(b"admin\r\n")
client.read_until(b"Password: ", 10)
client.write(PASSWORD + b"\r\n")
same("the prompt", client.read_until(b"#", 10), b"\r\ncube1#")
client.write(b"show privilege\r\n")
same("a command", client.read_until(b"15\r\ncube1#", 10), b"show privilege\r\nCurrent privilege level is 15\r\ncube1#")
client.write(b"show users\r\n")
users = client.read_until(b"Address\r\n\r\ncube1#", 10).decode()
assert any(line.startswith("*") and "vty" in line and "admin" in line and "127.0.0.1" in line for line in users.split("\r\n")), users
client.write(b"exit\r\n")
same("the end", client.read_all(), b"exit\r\n")
