// An ordinary program that uses ssh2: it types at a shell, runs a command, and is told the truth of both.
import assert from "node:assert/strict";
import ssh2 from "ssh2";

const { CUBELAB_SSH_PORT: port, CUBELAB_USER: username, CUBELAB_PASSWORD: password } = process.env;

function session() {
  const client = new ssh2.Client();
  return new Promise((resolve, reject) => {
    client.on("ready", () => resolve(client)).on("error", reject);
    client.connect({ host: "127.0.0.1", port: Number(port), username, password });
  });
}

const shell = await session();
const typed = await new Promise((resolve, reject) => {
  shell.shell((error, channel) => {
    if (error) return reject(error);
    let text = "";
    channel.on("data", (bytes) => {
      text += bytes;
    });
    channel.on("close", () => resolve(text));
    channel.end("terminal length 0\nshow license summary\nshow nonsense\nexit\n");
  });
});
assert.match(typed, /^\r\ncube1#terminal length 0\r\ncube1#show license summary\r\nLicense Usage:\r\n/);
assert.match(
  typed,
  /\r\ncube1#show nonsense\r\n {12}\^\r\n% Invalid input detected at '\^' marker\.\r\n\r\ncube1#exit\r\n$/,
);

const exec = await session();
const [output, status] = await new Promise((resolve, reject) => {
  exec.exec("show version | include Configuration register", (error, channel) => {
    if (error) return reject(error);
    let text = "";
    let code;
    channel.on("data", (bytes) => {
      text += bytes;
    });
    channel.on("exit", (value) => {
      code = value;
    });
    channel.on("close", () => resolve([text, code]));
  });
});
assert.equal(output, "Configuration register is 0x2102\r\n");
assert.equal(status, 0);
