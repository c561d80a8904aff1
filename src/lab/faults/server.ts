/** Faults of licence servers: certificates, tokens, the account, versions, processing. */
import type { Draft } from "immer";
import type { Instant } from "../../clock/instant.ts";
import { checkAlerts } from "../../cssm/alerts.ts";
import { createLocalToken } from "../../cssm/local/tokens.ts";
import { logPortal } from "../../cssm/portal-log.ts";
import { tokenState } from "../../cssm/tokens.ts";
import type { Token } from "../../cssm/types.ts";
import type { Lab } from "../lab.ts";
import { exchangeAll } from "../servers/local-events.ts";
import type { Fault } from "./faults.ts";
import { serverHosts } from "./network.ts";

/** A release of On-Prem before policy mode. */
const TOO_OLD = "8-202008";

const certificate: Fault = {
  about: "the licence servers' certificates are of an issuer that routers do not know",
  breaks: (lab) => {
    const hosts = serverHosts(lab).filter(([, host]) => !host.unknownIssuer);
    for (const [, host] of hosts) host.unknownIssuer = true;
    return { before: hosts.map(([name]) => name) };
  },
  mends: (lab, _device, before) => {
    for (const name of before as string[]) delete lab.network.hosts[name]?.unknownIssuer;
  },
};

/** All tokens that could be used become of no use; mending gives back what they had. */
function tokens(about: string, spoil: (token: Draft<Token>, at: Instant) => void): Fault {
  return {
    about,
    breaks: (lab) => {
      const usable = lab.cssm.tokens.filter(({ text }) => tokenState(lab.cssm.tokens, text, lab.now) === "usable");
      if (usable.length === 0) return { error: "no-token" };
      const before = usable.map(({ text, expiresAt, uses }) => ({ text, expiresAt, uses }));
      for (const token of usable) spoil(token, lab.now);
      return { before };
    },
    mends: (lab, _device, before) => {
      for (const { text, ...had } of before as { text: string; expiresAt: Instant; uses: number }[]) {
        const token = lab.cssm.tokens.find((one) => one.text === text);
        if (token !== undefined) Object.assign(token, had);
      }
    },
  };
}

/** `$token` stands for another text than the one that CSSM made. */
function otherToken(about: string, other: (lab: Draft<Lab>, text: string) => string | undefined): Fault {
  return {
    about,
    breaks: (lab) => {
      const { lastToken } = lab;
      if (lastToken === undefined) return { error: "no-token" };
      const text = other(lab, lastToken);
      if (text === undefined) return { error: "no-on-prem" };
      lab.lastToken = text;
      return { before: lastToken };
    },
    mends: (lab, _device, before) => {
      lab.lastToken = before as string;
    },
  };
}

const account: Fault = {
  about: "the smart account is suspended: CSSM refuses whatever it is asked",
  breaks: (lab) => {
    lab.cssm.suspended = true;
    logPortal(lab.cssm, lab.now, "Account", "The smart account was suspended.");
    return { before: true };
  },
  mends: (lab) => {
    delete lab.cssm.suspended;
    logPortal(lab.cssm, lab.now, "Account", "The smart account is active again.");
    for (const server of Object.values(lab.servers)) exchangeAll(lab, server);
  },
};

const licences: Fault = {
  about: "the virtual accounts hold no licences",
  breaks: (lab) => {
    const before = lab.cssm.virtualAccounts.map(({ licences: bought }) => bought.map(({ count }) => count));
    if (before.flat().every((count) => count === 0)) return { error: "nothing-bought" };
    for (const { licences: bought } of lab.cssm.virtualAccounts) for (const one of bought) one.count = 0;
    checkAlerts(lab.cssm, lab.now);
    return { before };
  },
  mends: (lab, _device, before) => {
    (before as number[][]).forEach((counts, place) => {
      counts.forEach((count, index) => {
        const bought = lab.cssm.virtualAccounts[place]?.licences[index];
        if (bought !== undefined) bought.count += count;
      });
    });
    checkAlerts(lab.cssm, lab.now);
  },
};

const ack: Fault = {
  about: "CSSM processes usage with errors: there are no acknowledgements",
  breaks: (lab) => {
    lab.cssm.failing = true;
    return { before: true };
  },
  mends: (lab) => {
    delete lab.cssm.failing;
  },
};

const version: Fault = {
  about: "SSM On-Prem is of a release before policy mode",
  breaks: (lab) => {
    const found = serverHosts(lab).flatMap(([name, { listens }]) =>
      listens?.kind === "on-prem" ? [{ name, listens, version: listens.version }] : [],
    );
    if (found.length === 0) return { error: "no-on-prem" };
    const before = found.map(({ name, version: had }) => ({ name, version: had }));
    for (const { listens } of found) listens.version = TOO_OLD;
    return { before };
  },
  mends: (lab, _device, before) => {
    for (const { name, version: had } of before as { name: string; version: string }[]) {
      const listens = lab.network.hosts[name]?.listens;
      if (listens !== undefined) listens.version = had;
    }
  },
};

const cisco: Fault = {
  about: "servers on the premises do not reach CSSM",
  breaks: (lab) => {
    const online = Object.values(lab.servers).filter((server) => server.online);
    if (online.length === 0) return { error: "no-local-server" };
    for (const server of online) server.online = false;
    for (const server of online) exchangeAll(lab, server);
    return { before: online.map(({ name }) => name) };
  },
  mends: (lab, _device, before) => {
    for (const name of before as string[]) {
      const server = lab.servers[name];
      if (server === undefined) continue;
      server.online = true;
      exchangeAll(lab, server);
    }
  },
};

export const SERVER_FAULTS = {
  certificate,
  "token-bad": otherToken("the token was not copied whole: $token stands for a part of it", (_, text) =>
    text.slice(0, Math.floor(text.length / 2)),
  ),
  "token-expired": tokens("the tokens have expired", (token, at) => {
    token.expiresAt = at;
  }),
  "token-used-up": tokens("the tokens are used up", (token) => {
    token.uses = token.maxUses;
  }),
  "token-foreign": otherToken("$token stands for a token of SSM On-Prem, which CSSM does not know", (lab) => {
    const onPrem = Object.values(lab.servers).find(({ kind }) => kind === "on-prem");
    return onPrem === undefined ? undefined : createLocalToken(onPrem, lab.now).text;
  }),
  account,
  licences,
  ack,
  version,
  cisco,
} as const satisfies Record<string, Fault>;
