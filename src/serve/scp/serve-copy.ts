/**
 * SCP to and from bootflash and the configurations, over the exec channel: `ip scp server enable`, for users of level 15
 * (CLIENTS §3).
 */

import { isUtf8 } from "node:buffer";
import type { Socket } from "node:net";
import type { ServerChannel } from "ssh2";
import type { Where } from "../../commands/enter.ts";
import { merge, writeStartup } from "../../commands/files/copy-ends.ts";
import { lineOf } from "../../device/config/config.ts";
import { bytesOf, type LabFile, usedBytes } from "../../device/files.ts";
import { HIGHEST_LEVEL } from "../../device/line.ts";
import { lineSettings } from "../../device/settings/lines.ts";
import type { User } from "../../device/settings/users.ts";
import type { Device } from "../../device/types.ts";
import { platformOf } from "../../releases/platforms.ts";
import { configurationText } from "../../show/running-config/running-config.ts";
import { viewOf } from "../../show/view.ts";
import type { House } from "../house.ts";
import { MAX_ALL_CONTENT, MAX_CONTENT } from "../limits.ts";
import { startQuietly } from "../ssh/exec.ts";
import type { Client } from "../wire.ts";
import { copyName, isPlain } from "./paths.ts";
import type { CopyRequest } from "./request.ts";
import { CopySink, copyError, type Received, type SinkAnswer } from "./sink.ts";
import { CopySource } from "./source.ts";

export interface CopySite {
  readonly house: House;
  readonly where: Where;
  readonly user: User;
  readonly client: Client;
  readonly channel: ServerChannel;
  readonly socket: Socket;
}

const DISABLED = "Administratively disabled.";
const DENIED = "Privilege denied.";
const NO_SUCH_FILE = "No such file or directory";
const NO_SPACE = "No space left on device";
const IS_DIRECTORY = "Is a directory";
const NOT_KEPT = "I/O error";

type Feed = (chunk: Buffer) => SinkAnswer;

/** Serves one copy and calls `done` with its status. */
export function serveCopy(request: CopyRequest, site: CopySite, done: (status: number) => void): void {
  const { channel, house, where, user, client } = site;
  house.live.act(where, (context) => {
    startQuietly(context, user, client);
    return undefined;
  });
  const begun = begin(request, site);
  if (typeof begun === "string") {
    channel.write(copyError(begun));
    done(1);
    return;
  }
  let over = false;
  const end = (status: number): void => {
    if (over) return;
    over = true;
    done(status);
  };
  if (request.way === "put") channel.write(Buffer.from([0]));
  channel.on("data", (chunk: Buffer) => {
    if (over) return;
    house.clock.tick();
    const { reply, over: failed } = begun(chunk);
    if (reply.length > 0) channel.write(reply);
    if (failed) end(request.way === "put" ? 1 : 0);
  });
  channel.on("end", () => end(0));
}

/** What takes the client's bytes, or why there is nothing to be copied. */
function begin(request: CopyRequest, site: CopySite): Feed | string {
  const device = deviceOf(site);
  if (device === undefined) return DISABLED;
  if (lineOf(device.config, "config ip scp server enable") === undefined) return DISABLED;
  const level = Math.max(site.user.privilege, lineSettings(device.config, site.where.line).privilege);
  if (level < HIGHEST_LEVEL) return DENIED;
  const named = configurationNamed(request.path);
  if (named !== undefined && request.way === "put") return configureFrom(named, request.path, site);
  const configuration = named === undefined ? undefined : configurationAt(named, device, site);
  if (configuration !== undefined) return sourceOf(request.path, configuration);
  const name = copyName(request.path);
  if (name === undefined) return wrong(request.path, NO_SUCH_FILE);
  return request.way === "put" ? receive(name, request.path, site) : send(name, request.path, device);
}

function send(name: string, path: string, device: Device): Feed | string {
  const file = device.files.bootflash[name];
  if (name === "" || file?.directory) return wrong(path, IS_DIRECTORY);
  if (file === undefined) return wrong(path, NO_SUCH_FILE);
  if (file.size !== undefined) return wrong(path, NOT_KEPT);
  return sourceOf(path, file.content);
}

/** The client takes no other name than what stands behind the last slash of its request, file system included. */
function sourceOf(path: string, content: string): Feed {
  const source = new CopySource(path.split("/").at(-1) ?? path, Buffer.from(content));
  return (chunk) => source.feed(chunk);
}

type Configuration = "running" | "startup";

/** A configuration under its own name, as backups ask for it. */
function configurationNamed(path: string): Configuration | undefined {
  if (/^(?:system:\/?)?running-config$/i.test(path)) return "running";
  return /^(?:nvram:\/?)?startup-config$/i.test(path) ? "startup" : undefined;
}

/** Undefined where there is none. */
function configurationAt(which: Configuration, device: Device, { house, where }: CopySite): string | undefined {
  return which === "running" ? configurationText(viewOf(house.live.lab, where.device)) : device.nvram.startup;
}

/** Takes a file in as `copy` would: it is merged into what runs, or becomes the startup configuration. */
function configureFrom(which: Configuration, path: string, { house, where }: CopySite): Feed {
  const sink = new CopySink({
    most: MAX_CONTENT,
    announced: (_name, size) => (size <= MAX_CONTENT ? undefined : wrong(path, NO_SPACE)),
    received: (file) => {
      if (house.live.lab.devices[where.device] === undefined) return wrong(path, NO_SUCH_FILE);
      if (file.bytes === undefined || !isUtf8(file.bytes)) return wrong(path, NOT_KEPT);
      house.live.act(where, (context) => {
        const kept = labFile(file.name, file, context.now);
        if (which === "startup") writeStartup(context, kept);
        else merge(context, kept, "scp");
        return undefined;
      });
      return undefined;
    },
  });
  return (chunk) => sink.feed(chunk);
}

function receive(target: string, path: string, site: CopySite): Feed {
  const place = (announced: string): string | undefined => {
    const files = deviceOf(site)?.files.bootflash ?? {};
    if (target !== "" && !files[target]?.directory) return target;
    if (!isPlain(announced)) return undefined;
    return target === "" ? announced : `${target}/${announced}`;
  };
  const sink = new CopySink({
    most: MAX_CONTENT,
    announced: (announced, size) => {
      const name = place(announced);
      const device = deviceOf(site);
      if (name === undefined || device === undefined) return wrong(path, NO_SUCH_FILE);
      const folder = name.split("/").slice(0, -1).join("/");
      if (folder !== "" && !device.files.bootflash[folder]?.directory) return wrong(path, NO_SUCH_FILE);
      const isKept = contentOf(device, name) + Math.min(size, MAX_CONTENT) <= MAX_ALL_CONTENT;
      return isKept && size <= roomFor(name, device) ? undefined : wrong(path, NO_SPACE);
    },
    received: (file) => {
      const name = place(file.name);
      if (name === undefined || deviceOf(site) === undefined) return wrong(path, NO_SUCH_FILE);
      site.house.live.act(site.where, ({ device, now }) => {
        device.files.bootflash[name] = labFile(name, file, now);
        return undefined;
      });
      return undefined;
    },
  });
  return (chunk) => sink.feed(chunk);
}

/** Text is kept; of anything else, as of an image, its size and its digest. */
function labFile(name: string, { size, md5, bytes }: Received, modified: number): LabFile {
  const text = bytes !== undefined && isUtf8(bytes);
  return text ? { name, modified, content: bytes.toString() } : { name, modified, content: "", size, md5 };
}

/** Bytes that the file `name` may have: what is free, and what it takes up already. */
function roomFor(name: string, { platform, files: { bootflash } }: Device): number {
  const old = bootflash[name];
  return platformOf(platform).bootflash - usedBytes(bootflash) + (old === undefined ? 0 : bytesOf(old));
}

/** Bytes of content on bootflash besides the file `name`. */
function contentOf(device: Device, name: string): number {
  return Object.values(device.files.bootflash)
    .filter((file) => file.name !== name)
    .reduce((sum, file) => sum + file.content.length, 0);
}

const deviceOf = ({ house, where }: CopySite): Device | undefined => house.live.lab.devices[where.device];

const wrong = (path: string, why: string): string => `scp: ${path.replace(/[^ -~]/g, "")}: ${why}`;
