// A bare ssh2 server that answers lines from a table: `node bench/baselines/ssh.mjs PORT KEY TABLE`. It does what any SSH
// server must and nothing else: it echoes a line and writes what the table has for it, in one write, without delay.
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import ssh2 from "ssh2";

const [port, key, tableFile] = process.argv.slice(2);
const { first, answers } = JSON.parse(readFileSync(tableFile, "utf8"));
const server = new ssh2.Server({ hostKeys: [readFileSync(key)], ident: "Cisco-1.25" }, (client) => {
  client.on("error", () => {});
  client.on("authentication", (context) => {
    if (context.method === "password" && context.password === "cubelab") context.accept();
    else context.reject(["password"]);
  });
  client.on("session", (accept) => {
    const session = accept();
    session.on("pty", (accept) => accept?.());
    session.on("shell", (accept) => {
      const channel = accept();
      let waiting = "";
      channel.write(first);
      channel.on("data", (bytes) => {
        waiting += bytes.toString("latin1");
        for (let end = waiting.indexOf("\n"); end >= 0; end = waiting.indexOf("\n")) {
          const line = waiting.slice(0, end);
          waiting = waiting.slice(end + 1);
          channel.write(answers[line] ?? `${line}\r\n${first.slice(2)}`);
        }
      });
    });
  });
});
createServer({ noDelay: true }, (socket) => server.injectSocket(socket)).listen(Number(port), "127.0.0.1");
