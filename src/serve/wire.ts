import type { SshProtection } from "../device/line.ts";

/** What carries a session's bytes to its client, whatever the protocol. */
export interface Wire {
  /** Sends bytes, each character one byte, in one write. */
  write(bytes: string): void;
  /** So much waits to be taken by the client that nothing more should be made for it. */
  readonly full: boolean;
  /** Calls `go` once when the client has taken what waited. */
  whenTaken(go: () => void): void;
  /** Whether the client's bytes are read at all; while they are not, it waits. */
  setReading(on: boolean): void;
  /** The router has ended the session. */
  end(): void;
}

/** Where a client is, and the port that it came to. */
export interface Client {
  readonly from: string;
  readonly port: number;
  /** Absent where no SSH carries what it types. */
  readonly ssh?: SshProtection | undefined;
}
