/** One SSH connection: who it is, and the one session that a router gives it. */

import type { Socket } from "node:net";
import type { AuthContext, Connection, Session } from "ssh2";
import { SECOND } from "../../clock/instant.ts";
import type { Where } from "../../commands/enter.ts";
import type { SshProtection } from "../../device/line.ts";
import { type SshLimits, sshLimits } from "../../device/settings/ssh.ts";
import type { User } from "../../device/settings/users.ts";
import { plainAddress } from "../address.ts";
import type { House } from "../house.ts";
import { FAILURE_DELAY, FAREWELL_TIME, MAX_BUFFERED } from "../limits.ts";
import { logIn, splitName, userOf } from "../users.ts";
import { askProof, METHODS, type Proof } from "./prove.ts";
import { acceptServiceAgain } from "./service-again.ts";
import { serveSession } from "./session.ts";

export interface CallerOptions {
  readonly house: House;
  readonly socket: Socket;
  /** The line that was taken when the connection came; undefined where the user name tells the device. */
  readonly where: Where | undefined;
  /** Public keys by user name. */
  readonly keys: (user: string) => readonly string[];
  /** The connection counts no longer among those that have not logged in. */
  readonly known: () => void;
}

export class Caller {
  readonly #house: House;
  readonly #socket: Socket;
  readonly #options: CallerOptions;
  readonly #from: string;
  readonly #port: number;
  #where: Where | undefined;
  #user: User | undefined;
  #ssh: SshProtection | undefined;
  #failures = 0;
  #busy = false;
  #timer: NodeJS.Timeout;
  /** Called when the connection has gone; the session takes over who gives the line back. */
  #gone: () => void;

  constructor(options: CallerOptions) {
    const { house, socket, where } = options;
    this.#house = house;
    this.#socket = socket;
    this.#options = options;
    this.#where = where;
    this.#from = plainAddress(socket.remoteAddress);
    this.#port = socket.localPort ?? 0;
    this.#gone = () => this.#release();
    this.#timer = setTimeout(() => socket.destroy(), this.#limits.timeOut * SECOND);
    socket.on("error", () => {});
    socket.once("close", () => {
      clearTimeout(this.#timer);
      options.known();
      this.#gone();
    });
  }

  /** The client has said which protocol it speaks: from here on there is somebody to talk to. */
  attend(client: Connection): void {
    acceptServiceAgain(client);
    client.on("error", () => this.#socket.destroy());
    client.on("handshake", ({ cs: { cipher, mac } }) => {
      this.#ssh = mac ? { cipher, mac } : { cipher };
    });
    client.on("authentication", (context) => this.#authenticate(client, context));
    client.on("ready", () => this.#options.known());
    let sessions = 0;
    client.on("session", (accept, reject) => {
      if (sessions > 0) {
        reject();
        return;
      }
      sessions++;
      this.#session(client, accept());
    });
    // A client that sends more than it is allowed to, or takes nothing, is cut off.
    this.#socket.on("data", () => {
      if (this.#socket.writableLength > MAX_BUFFERED) this.#socket.destroy();
    });
  }

  #authenticate(client: Connection, context: AuthContext): void {
    if (this.#busy || !this.#place(context.username)) {
      this.#socket.destroy();
      return;
    }
    const asked = askProof(context, (proof) => {
      this.#busy = true;
      this.#decide(context, proof)
        .catch(() => undefined)
        .then((user) => {
          if (user !== undefined) this.#accept(context, user);
          else if (proof.kind === "key") this.#refuse(context);
          else setTimeout(() => this.#fail(client, context), FAILURE_DELAY);
        });
    });
    if (!asked) context.reject(METHODS);
  }

  /** Takes the line of the device that the user name tells; false where there is none to be had. */
  #place(typed: string): boolean {
    if (this.#where !== undefined) return true;
    const { device } = splitName(typed);
    const { live, logins, lines } = this.#house;
    const name = device ?? live.lab.selected;
    if (logins.quiet(name)) return false;
    this.#where = lines.take(name);
    return this.#where !== undefined;
  }

  async #decide(context: AuthContext, proof: Proof): Promise<User | undefined> {
    const { lab } = this.#house.live;
    const device = this.#where?.device ?? "";
    const name = this.#nameOf(context);
    if (proof.kind === "password") return logIn(lab, device, name, proof.password);
    const user = userOf(lab, device, name);
    return user !== undefined && this.#options.keys(name).some(proof.matches) ? user : undefined;
  }

  #accept(context: AuthContext, user: User): void {
    this.#busy = false;
    if (this.#where === undefined || this.#socket.destroyed) return;
    // A key without a signature is only asked about: the proof is still to come.
    const proven = context.method !== "publickey" || context.signature !== undefined;
    if (proven) this.#user = user;
    context.accept();
    if (proven) this.#house.logins.succeeded(this.#attempt(this.#where, user.name));
  }

  #refuse(context: AuthContext): void {
    this.#busy = false;
    if (!this.#socket.destroyed) context.reject(METHODS);
  }

  #fail(client: Connection, context: AuthContext): void {
    this.#busy = false;
    if (this.#where === undefined || this.#socket.destroyed) return;
    this.#house.logins.failed(this.#attempt(this.#where, this.#nameOf(context)));
    this.#failures++;
    context.reject(METHODS);
    if (this.#failures >= Math.max(1, this.#limits.retries) || this.#house.logins.quiet(this.#where.device))
      client.end();
  }

  #session(client: Connection, session: Session): void {
    const where = this.#where;
    const user = this.#user;
    if (where === undefined || user === undefined) {
      this.#socket.destroy();
      return;
    }
    serveSession(session, {
      house: this.#house,
      socket: this.#socket,
      where,
      user,
      client: { from: this.#from, port: this.#port, ssh: this.#ssh },
      began: (hangUp) => {
        clearTimeout(this.#timer);
        this.#gone = hangUp;
      },
      said: () => {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#socket.destroy(), FAREWELL_TIME);
      },
      closed: () => client.end(),
    });
  }

  /** What the device allows; before its name is known, what devices allow unless they are told otherwise. */
  get #limits(): SshLimits {
    return sshLimits(this.#house.live.lab.devices[this.#where?.device ?? ""]?.config ?? []);
  }

  #nameOf({ username }: AuthContext): string {
    return this.#options.where === undefined ? splitName(username).user : username;
  }

  #attempt(where: Where, user: string) {
    return { where, user, from: this.#from, port: this.#port };
  }

  #release(): void {
    if (this.#where !== undefined) this.#house.lines.release(this.#where);
    this.#where = undefined;
  }
}
