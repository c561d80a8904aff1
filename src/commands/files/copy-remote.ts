/** Copies from and to the lab's file server, and what is printed meanwhile (CLI §9, COMMANDS §4). */
import { bytesOf, type LabFile } from "../../device/files.ts";
import { type RemoteScheme, type RemoteUrl, remoteText } from "../../device/remote-urls.ts";
import type { Device } from "../../device/types.ts";
import type { Lab } from "../../lab/lab.ts";
import { type CopyFault, putOnServer, reachServer, serverFile } from "../../lab/servers/file-server.ts";
import { plain } from "../plain.ts";
import type { Context } from "../registry.ts";

/** One mark of progress stands for so many bytes. */
const PROGRESS_STEP = 8 * 1024 * 1024;

/** What FTP tells beside the bytes of a file: those of its buffer (field knowledge). */
const FTP_BUFFER = 4096;

const marks = (bytes: number): string => "!".repeat(1 + Math.floor(bytes / PROGRESS_STEP));

/** What a silent host looks like to each way of copying. */
const SILENCE: Readonly<Record<RemoteScheme, string>> = {
  tftp: "Timed out",
  ftp: "Timed out",
  scp: "Timed out",
  http: "I/O error",
  https: "I/O error",
};

function failed(url: RemoteUrl, fault: CopyFault): string {
  const reasons: Readonly<Record<CopyFault, string>> = {
    name: "Undefined error",
    unreachable: SILENCE[url.scheme],
    missing: "No such file or directory",
  };
  return `%Error opening ${remoteText(url)} (${reasons[fault]})\n`;
}

/** Who copies: a router of a lab. */
type Reaching = Pick<Context, "lab" | "device">;

/** A file that was fetched, and what is printed before and after it is written; or what went wrong. */
export type Fetched =
  | { readonly file: LabFile; readonly before: string; readonly after: string }
  | { readonly error: string };

/** Fetches a file. */
export function fetchRemote(context: Reaching, url: RemoteUrl): Fetched {
  const lab: Lab = plain(context.lab);
  const accessing = url.scheme === "scp" ? "" : `Accessing ${remoteText(url)}...\n`;
  const reached = reachServer(lab, plain(context.device) as Device, url);
  if ("fault" in reached) return { error: accessing + failed(url, reached.fault) };
  const file = url.path === undefined ? undefined : serverFile(lab, url.path);
  if (file === undefined) return { error: accessing + failed(url, "missing") };
  const bytes = bytesOf(file);
  switch (url.scheme) {
    case "tftp": {
      const loading = `Loading ${url.path} from ${url.host} (via ${reached.via}): ${marks(bytes)}\n`;
      return { file, before: accessing + loading, after: `[OK - ${bytes} bytes]\n\n` };
    }
    case "ftp": {
      const loading = `Loading ${url.path} ${marks(bytes)}\n`;
      return { file, before: accessing + loading, after: `[OK - ${bytes}/${FTP_BUFFER} bytes]\n\n` };
    }
    case "scp":
      return { file, before: ` Sending file modes: C0644 ${bytes} ${url.path}\n${marks(bytes)}\n`, after: "" };
    default:
      return { file, before: `${accessing}Loading ${remoteText(url)} ${marks(bytes)}\n`, after: "" };
  }
}

/** Sends a file; what is printed, and whether it arrived. */
export function sendRemote(
  context: Reaching,
  url: RemoteUrl,
  file: LabFile,
): { readonly text: string; readonly sent: boolean } {
  const reached = reachServer(plain(context.lab), plain(context.device) as Device, url);
  if ("fault" in reached) return { text: failed(url, reached.fault), sent: false };
  putOnServer(context.lab, url.path ?? file.name, { ...file, modified: context.lab.now });
  const bytes = bytesOf(file);
  const name = url.path ?? "";
  const texts: Partial<Record<RemoteScheme, string>> = {
    scp: ` Sink: C0644 ${bytes} ${name}\n${marks(bytes)}\n`,
    ftp: `Writing ${name} ${marks(bytes)}\n`,
  };
  return { text: texts[url.scheme] ?? `!${marks(bytes)}\n`, sent: true };
}
