/**
 * Registration with On-Prem (CSSM §4): its own tokens, in an account of its own. What is booked is CSSM's virtual account,
 * with which it is synchronised at once.
 */
import type { Draft } from "immer";
import type { Instant } from "../../clock/instant.ts";
import { logPortal } from "../portal-log.ts";
import { answerRegistration, type RegistrationAnswer, type RegistrationRequest } from "../registration.ts";
import type { Cssm, InstanceId } from "../types.ts";
import { touchLocally } from "./receive.ts";
import { instanceKey, type LocalServer } from "./types.ts";

/** Registers for one of the server's own tokens; `account` is its local account. */
export function registerLocally(
  server: Draft<LocalServer>,
  cssm: Draft<Cssm>,
  { account, ...request }: Omit<RegistrationRequest, "through"> & { readonly account: string },
  at: Instant,
): RegistrationAnswer {
  const answered = answerRegistration(
    cssm,
    server.tokens,
    { ...request, through: { server: server.name, account } },
    at,
  );
  if (!answered.ok) return answered;
  touchLocally(server, request, request.hostname, at);
  const instance = server.instances[instanceKey(request)];
  if (instance !== undefined) instance.registered = true;
  logPortal(server, at, "Product Instance", `The product instance "${request.hostname}" was registered.`, server.name);
  return answered;
}

/** Takes an instance that has left off its list. */
export function forgetLocally(server: Draft<LocalServer>, id: InstanceId, at: Instant): void {
  const key = instanceKey(id);
  const hostname = server.instances[key]?.hostname ?? "";
  delete server.instances[key];
  logPortal(server, at, "Product Instance", `The product instance "${hostname}" was removed.`, server.name);
}
