/** Lab controls over HTTP, on loopback and with a token: for test suites in any language. */
import { createHash, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { formatIso } from "../../clock/instant.ts";
import type { Address } from "../address.ts";
import type { House } from "../house.ts";
import { MAX_COMMAND } from "../limits.ts";
import type { ControlAnswer, ControlRequest } from "./host.ts";
import { OPENAPI } from "./openapi.ts";
import { requestIn } from "./unix-socket.ts";

export interface HttpOptions {
  readonly house: House;
  readonly token: string;
  readonly answer: (request: ControlRequest) => Promise<ControlAnswer>;
}

const MAX_BODY = 2 * MAX_COMMAND;
const MAX_CONNECTIONS = 64;
const TIMEOUT = 10_000;

/** Listens; rejects where the address cannot be had. */
export function openHttp(
  address: Address,
  options: HttpOptions,
): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  const server = createServer({ requestTimeout: TIMEOUT, headersTimeout: TIMEOUT }, (request, response) => {
    serve(request, response, options).catch(() =>
      send(response, 500, { output: "% internal error\n", rejected: "error" }),
    );
  });
  server.maxConnections = MAX_CONNECTIONS;
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(address.port, address.host, () => {
      server.on("error", () => {});
      const bound = server.address();
      const close = (): Promise<void> =>
        new Promise((closed) => {
          server.close(() => closed());
          server.closeAllConnections();
        });
      resolve({ port: typeof bound === "object" && bound !== null ? bound.port : address.port, close });
    });
  });
}

async function serve(request: IncomingMessage, response: ServerResponse, options: HttpOptions): Promise<void> {
  const path = (request.url ?? "").split("?")[0];
  if (request.method === "GET" && path === "/openapi.json") return send(response, 200, OPENAPI);
  if (!isAllowed(request.headers.authorization, options.token)) {
    response.setHeader("www-authenticate", "Bearer");
    return send(response, 401, { output: "% a bearer token is needed\n", rejected: "token" });
  }
  if (request.method === "GET" && path === "/lab") return send(response, 200, labOf(options.house));
  if (path !== "/control") return send(response, 404, { output: "% no such path\n", rejected: "path" });
  if (request.method !== "POST") return send(response, 405, { output: "% POST only\n", rejected: "method" });
  const body = await bodyOf(request);
  if (body === undefined) return send(response, 413, { output: "% too long\n", rejected: "invalid" });
  const wanted = requestIn(body);
  if (typeof wanted === "string") return send(response, 400, { output: `% ${wanted}\n`, rejected: "invalid" });
  const answer = await options.answer(wanted);
  return send(response, answer.rejected === undefined ? 200 : 400, answer);
}

function labOf({ live, clock, sessions }: House): object {
  clock.tick();
  const { lab } = live;
  const devices = Object.values(lab.devices).map(({ name, platform, release, power }) => ({
    name,
    platform,
    release,
    power: power.state,
  }));
  return { now: formatIso(lab.now), sessions: sessions.count, devices };
}

/** Compared by digest, so that the time it takes tells nothing. */
function isAllowed(header: string | undefined, token: string): boolean {
  const given = /^Bearer +(\S+)$/i.exec(header ?? "")?.[1];
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  return given !== undefined && timingSafeEqual(digest(given), digest(token));
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function send(response: ServerResponse, status: number, value: object): void {
  if (response.headersSent) return;
  const body = JSON.stringify(value);
  response.writeHead(status, { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
  response.end(body);
}
