/** Addresses that servers listen on: `127.0.0.1:2222`, `[::1]:2222`, `:2222`, `2222`. */

export interface Address {
  readonly host: string;
  /** 0 = the system chooses one. */
  readonly port: number;
}

const LOOPBACK = "127.0.0.1";
const HIGHEST_PORT = 65_535;

/** Reads an address; without a host it is loopback. Undefined if it is none. */
export function parseAddress(text: string): Address | undefined {
  const match = /^(?:(?:\[([0-9A-Fa-f:.]+)\]|([A-Za-z0-9.-]*)):)?(\d{1,5})$/.exec(text);
  if (match === null) return undefined;
  const port = Number(match[3]);
  if (port > HIGHEST_PORT) return undefined;
  return { host: match[1] ?? (match[2] || LOOPBACK), port };
}

/** The address `by` ports further on; a port that the system chooses stays one. */
export function shifted({ host, port }: Address, by: number): Address {
  return { host, port: port === 0 ? 0 : port + by };
}

export function formatAddress({ host, port }: Address): string {
  return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}

/** Whether only programs on this machine reach the address. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}

/** The address as a router shows it: IPv4 addresses without the IPv6 form that a double socket gives them. */
export function plainAddress(address: string | undefined): string {
  return address === undefined ? "0.0.0.0" : address.replace(/^::ffff:(?=\d+\.)/, "");
}
