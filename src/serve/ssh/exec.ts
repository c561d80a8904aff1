/** `ssh host command`: one command without paging, prompt and echo, then the end (CLIENTS §1). */
import type { Socket } from "node:net";
import type { ServerChannel } from "ssh2";
import type { Where } from "../../commands/enter.ts";
import { startExec } from "../../commands/open-line.ts";
import type { Context } from "../../commands/registry.ts";
import type { User } from "../../device/settings/users.ts";
import { runControl } from "../../session/controls/run.ts";
import { readingOf } from "../../session/reading.ts";
import { routerPort, withToken } from "../../session/router-port.ts";
import type { House } from "../house.ts";
import { isolated } from "../isolated.ts";
import { follow, isPaced } from "../pace.ts";
import type { Listener } from "../sessions.ts";
import { freshLine } from "../vty-lines.ts";
import type { Client } from "../wire.ts";
import { ChannelWire } from "./channel-wire.ts";
import { type Asking, answerQuestions } from "./questions.ts";

export interface ExecSite {
  readonly house: House;
  readonly where: Where;
  readonly user: User;
  readonly client: Client;
  readonly channel: ServerChannel;
  readonly socket: Socket;
}

/** Opens a line for a command that nobody types: no banners, nothing is paged. */
export function startQuietly(context: Context, user: User, client: Client): void {
  freshLine(context, client);
  context.line.user = user.name;
  startExec(context);
  context.line.privilege = Math.max(context.line.privilege, user.privilege);
  context.line.terminal = { ...context.line.terminal, length: 0, width: 0 };
}

/** Runs a command and calls `done` with its status. What it asks is answered from what the client sends. */
export function runCommand(
  typed: string,
  { house, where, user, client, channel, socket }: ExecSite,
  done: (status: number) => void,
): void {
  const { live } = house;
  const command = typed.replace(/[\r\n]+$/, "");
  const finish = (output: string, status: number): void => {
    if (channel.writable && output !== "") channel.write(Buffer.from(output.replaceAll("\n", "\r\n"), "latin1"));
    done(status);
  };
  live.act(where, (context) => {
    startQuietly(context, user, client);
    return undefined;
  });
  const mayControl = (): boolean => live.present.controlUsers.includes(user.name);
  if (command.startsWith(":") && mayControl()) {
    const reply = runControl({ live, where, host: house.controls }, withToken(command, live.present.lastToken));
    Promise.resolve(reply).then(
      ({ output, rejected }) => finish(output, rejected === undefined ? 0 : 1),
      (error: Error) => finish(`${error.message}\n`, 1),
    );
    return;
  }
  let rejected = false;
  const router = routerPort(live, where, {
    screen: false,
    paced: () => isPaced(house),
    tokens: mayControl,
    entered: (line) => {
      rejected = line.rejected !== undefined && line.rejected.code !== "refused";
    },
  });
  const port = isolated(router, house, `${where.device} ${where.line}`);
  const reply = house.overlaid(port, where).enter(command, false);
  if (rejected) {
    channel.write(`Line has invalid autocommand "${printableOf(command)}"\r\n`);
    done(0);
    return;
  }
  const wire = new ChannelWire(channel, socket);
  // What happens while the router is given something is told by its answer.
  let acting = true;
  let lastInput = live.present.now;
  let asking: Asking | undefined;
  const gone = (): boolean =>
    live.present.devices[where.device]?.lines[where.line] === undefined ||
    readingOf(live.present, where).kind === "closed";
  const listener: Listener = {
    where,
    hear: () => {
      if (!acting && gone()) asking?.stop();
    },
    expire: () => {
      if (asking?.waits && house.lines.expire(where, lastInput)) asking.stop();
    },
  };
  house.sessions.add(listener);
  asking = answerQuestions(reply, {
    channel,
    interrupt: port.interrupt,
    follow: (watcher) => follow(house, port, { ...watcher, wire }),
    answer: (text) => {
      house.clock.tick();
      lastInput = live.present.now;
      acting = true;
      const answered = port.answer(text);
      acting = false;
      return answered;
    },
    gone,
    done: (status) => {
      house.sessions.remove(listener);
      done(status);
    },
  });
  acting = false;
  channel.on("close", () => house.sessions.remove(listener));
}

const printableOf = (text: string): string => text.replace(/[^ -~]/g, "");
