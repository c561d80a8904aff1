/** Why a router's messages don't reach its licence server (CSSM §7): the first thing on the way that keeps them. */
import { CSLU_NAME, csluUrl, DEFAULT_URLS, onPremUrl, takesUsageReports } from "../../cssm/endpoints.ts";
import { interfacesOf } from "../../device/interfaces.ts";
import { transportSettings } from "../../device/settings/licensing.ts";
import { httpSource } from "../../device/settings/network.ts";
import type { TransportSettings } from "../../licensing/types.ts";
import { releaseOf } from "../../releases/releases.ts";
import type { Lab } from "../lab.ts";
import { hostNamed, portAspect } from "../network.ts";
import { type ReachFault, reach, serverUrl } from "../reach.ts";
import { whyNoName } from "./names.ts";
import { whyByFiles } from "./offline.ts";
import { type Asked, configured, first, second, type Why } from "./types.ts";

/** What keeps messages from the server; undefined where the way is open. */
export function whyNoWay(asked: Asked): Why | undefined {
  const { lab, device } = asked;
  const byDefault = releaseOf(device.release).facts.defaultTransport;
  const transport = transportSettings(device.config, byDefault);
  const reached = reach(lab.network, device.config, byDefault);
  if (!reached.ok) return explained(asked, transport, reached.fault);
  const { at, service } = reached;
  if (releaseOf(device.release).facts.licensing !== "policy" || at === undefined) return undefined;
  if (at.kind === "on-prem" && !takesUsageReports(at.version)) return tooOld(lab, at.version);
  return service === "cslu" ? undefined : wrongType(asked, transport);
}

function explained(asked: Asked, transport: TransportSettings, fault: ReachFault): Why {
  const { lab, device } = asked;
  const url = serverUrl(transport);
  const host = url?.host ?? "";
  switch (fault) {
    case "transport-off":
      return whyByFiles(asked);
    case "no-profile":
      return {
        because: ["No active call-home profile with an address reports Smart Licensing data, or call-home is off."],
        rule: `call-home sends licensing messages by an active profile that reports them (${first("Call Home")})`,
        advice: configured(
          "service call-home",
          "call-home",
          'profile "CiscoTAC-1"',
          "active",
          "reporting smart-licensing-data",
        ),
      };
    case "bad-url":
      return {
        because: [`${transport.url} is no URL that a message can be sent to.`],
        rule: `the URL of the transport says where messages go (${second("Configure Smart Licensing Transport Settings")})`,
        advice: rightUrl(asked, transport),
      };
    case "no-interface":
      return {
        because: ["No interface is up with an address."],
        rule: `the router must have a way to the server before it can report (${first("Smart")})`,
        advice: configured(...interfaceUp(asked)),
      };
    case "source-interface": {
      const source = httpSource(device.config) ?? "";
      return {
        because: [`Messages are to leave with the address of ${source}, which is not up with an address.`],
        rule: `ip http client source-interface binds the router's messages to an interface (${second("Configure Smart Licensing Transport Settings")})`,
        advice: configured(`no ip http client source-interface ${source}`),
      };
    }
    case "no-route":
      return {
        because: [`No route leads to ${host}.`],
        rule: `a route towards CSSM must be configured (${first("Smart")})`,
        advice: configured(`ip route 0.0.0.0 0.0.0.0 ${gatewayOf(asked)}`),
      };
    case "name":
      return whyNoName(asked, host, transport.vrf, rightUrl(asked, transport));
    case "proxy": {
      const mend =
        lab.faults?.proxy === undefined ? configured("no license smart proxy address") : [":fault proxy off"];
      return {
        because: [`The proxy ${transport.proxy?.address ?? "of call-home"} does not answer.`],
        rule: `with a proxy configured, messages go through it and no other way (${second("Configure Smart Licensing Transport Settings")})`,
        advice: mend,
      };
    }
    case "no-answer":
      return noAnswer(asked, transport, host, url?.port ?? 0);
    case "certificate":
      return certificate(asked, transport, host);
    case "wrong-service":
      return wrongType(asked, transport);
  }
}

function noAnswer(asked: Asked, transport: TransportSettings, host: string, port: number): Why {
  const { lab } = asked;
  const rule = `the server's TCP port must be reachable: ping and telnet show how far packets come (${first("Device Fails to Register")})`;
  const gate = portAspect(port);
  const server = hostNamed(lab.network, host);
  if (lab.faults?.route !== undefined) {
    const because = [`Packets to ${host} leave towards the next hop, which forwards nothing.`];
    return { because, rule, advice: [":fault route off"] };
  }
  if (server !== undefined && !server[gate]) {
    const because = [`TCP ${gate === "tcp443" ? 443 : port} is closed on the way to ${host}.`];
    const advice = lab.faults?.[gate] === undefined ? [`:network ${host} ${gate} up`] : [`:fault ${gate} off`];
    return { because, rule, advice };
  }
  return {
    because: [`Nothing answers on TCP port ${port} at the address that the router has for ${host}.`],
    rule,
    advice: [...wrongHostLines(asked, host), ...rightUrl(asked, transport)],
  };
}

function certificate({ lab }: Asked, transport: TransportSettings, host: string): Why {
  const server = hostNamed(lab.network, host);
  if (server?.unknownIssuer) {
    return {
      because: [`The certificate of ${host} is of an issuer that the router does not know.`],
      rule: `HTTPS needs a certificate that the router can verify (${first("Use of On-Prem Satellite")})`,
      advice: lab.faults?.certificate === undefined ? [] : [":fault certificate off"],
    };
  }
  const plainHttp = transport.url.replace(/^https:/i, "http:");
  return {
    because: [`${host} is not the name in the server's certificate, ${server?.listens?.commonName ?? "another one"}.`],
    rule: `the name in the URL must be the common name of On-Prem (${first("Use of On-Prem Satellite")})`,
    advice:
      transport.type === "callhome"
        ? configured("call-home", "no http secure server-identity-check")
        : configured(`license smart url ${urlWord(transport)} ${plainHttp}`),
  };
}

function wrongType(asked: Asked, transport: TransportSettings): Why {
  return {
    because: [`What answers at ${transport.url} does not speak transport ${transport.type}.`],
    rule: `each transport has its own kind of URL: smart, call-home's, or …/cslu/v1/pi (${first("Smart")}, ${first("Cisco Smart License Utility Manager (CSLU)")})`,
    advice: rightUrl(asked, transport),
  };
}

function tooOld(lab: Lab, version: string): Why {
  return {
    because: [`SSM On-Prem runs ${version} and takes no usage reports.`],
    rule: `policy mode needs SSM On-Prem 8-202102 or later (${first("Use of On-Prem Satellite")})`,
    advice:
      lab.faults?.version === undefined
        ? configured("license smart transport smart", "license smart url default")
        : [":fault version off"],
  };
}

/** The URL that fits the transport, as configuration. */
function rightUrl({ lab }: Asked, transport: TransportSettings): string[] {
  switch (transport.type) {
    case "smart":
      return configured(`license smart url smart ${DEFAULT_URLS.smart}`);
    case "callhome":
      return configured("call-home", 'profile "CiscoTAC-1"', `destination address http ${DEFAULT_URLS.callhome}`);
    case "cslu":
    case "automatic": {
      const [host, state] = Object.entries(lab.network.hosts).find(([, { listens }]) => listens !== undefined) ?? [];
      if (host === undefined || state?.listens === undefined) {
        return configured("license smart transport smart", "license smart url default");
      }
      const { kind, account } = state.listens;
      return configured(`license smart url cslu ${kind === "on-prem" ? onPremUrl(host, account) : csluUrl(host)}`);
    }
    case "off":
      return [];
  }
}

const urlWord = ({ type }: TransportSettings): string => (type === "smart" ? "smart" : "cslu");

/** `ip host` lines that give a name another address than the network knows. */
function wrongHostLines({ lab, device }: Asked, host: string): string[] {
  const known = hostNamed(lab.network, host)?.address;
  const lines = device.config.filter(
    ({ id, text }) => id === "config ip host" && text.split(" ").includes(host) && !text.endsWith(` ${known}`),
  );
  return lines.length === 0 || host === CSLU_NAME ? [] : configured(...lines.map(({ text }) => `no ${text}`));
}

/** Lines that bring an interface up: one with an address, else the first one by DHCP. */
function interfaceUp({ device }: Asked): string[] {
  const ports = interfacesOf(device.config);
  const configuredPort = ports.find(({ method }) => method !== "unset");
  const port = configuredPort ?? ports[0];
  const address = configuredPort === undefined ? ["ip address dhcp"] : [];
  return port === undefined ? [] : [`interface ${port.name}`, ...address, "no shutdown"];
}

/** A neighbour that may be the gateway: the first address of a connected network. */
export function gatewayOf({ device }: Asked): string {
  const own = interfacesOf(device.config).find(({ up, addresses }) => up && addresses.length > 0)?.addresses[0];
  return (own?.address ?? "0.0.0.0").replace(/\d+$/, "1");
}
