"""Python's telnetlib at the telnet port: the login dialog byte by byte, a refusal, a session, a ping as it goes on."""
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
HEADING = b"Type escape sequence to abort.\r\nSending 2, 100-byte ICMP Echos to 203.0.113.99, timeout is 1 seconds:\r\n"
PING = b"ping 203.0.113.99 repeat 2 timeout 1\r\n"
start = time.monotonic()
client.write(PING)
same("the head of a ping", client.read_until(b"seconds:\r\n", 10), PING + HEADING)
same("its first mark", client.read_until(b".", 10), b".")
assert 0.7 < time.monotonic() - start < 1.7, "a mark came at another time"
same("its end", client.read_until(b"#", 10), b".\r\nSuccess rate is 0 percent (0/2)\r\ncube1#")
client.write(PING)
client.read_until(b"seconds:\r\n", 10)
client.write(b"show clock\r\n\x1eshow privilege\r\n")
same(
    "broken off",
    client.read_until(b"15\r\ncube1#", 10),
    b"\r\nSuccess rate is 0 percent (0/0)\r\ncube1#show privilege\r\nCurrent privilege level is 15\r\ncube1#",
)
client.write(b"exit\r\n")
same("the end", client.read_all(), b"exit\r\n")
