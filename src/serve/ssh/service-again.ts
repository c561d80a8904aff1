/**
 * Some clients ask for the login service before each attempt to log in (paramiko, and with it Netmiko and Ansible, once a key
 * was refused). Servers agree each time, as RFC 4252 §4 leaves it to them; ssh2 hangs up the second time.
 */
import type { Connection } from "ssh2";

/** The service that every connection begins with. */
const LOGIN = "ssh-userauth";

/** The part of ssh2's connection that it keeps to itself; its version is pinned. */
interface Inside {
  readonly authenticated: boolean;
  readonly _protocol: {
    readonly _handlers: { SERVICE_REQUEST: (protocol: Protocol, service: string) => void };
  };
}

interface Protocol {
  serviceAccept(service: string): void;
}

/** Lets a client ask for the login service as often as it likes, until it has logged in. */
export function acceptServiceAgain(client: Connection): void {
  const inside = client as unknown as Inside;
  const handlers = inside._protocol._handlers;
  const first = handlers.SERVICE_REQUEST;
  let accepted = false;
  handlers.SERVICE_REQUEST = (protocol, service) => {
    if (accepted && service === LOGIN && !inside.authenticated) {
      protocol.serviceAccept(service);
      return;
    }
    accepted = service === LOGIN;
    first(protocol, service);
  };
}
