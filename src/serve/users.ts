/** Who may come in: the users of a router's own configuration, and what they prove who they are with. */
import { type User, usersOf } from "../device/settings/users.ts";
import type { Lab } from "../lab/lab.ts";
import { passwordFits } from "./passwords.ts";

/** The local user of that name on a device; undefined where there is none. */
export function userOf(lab: Lab, device: string, name: string): User | undefined {
  const config = lab.devices[device]?.config;
  return config === undefined ? undefined : usersOf(config).find((user) => user.name === name);
}

/** The user, if there is one and the password is the user's. */
export async function logIn(lab: Lab, device: string, name: string, password: string): Promise<User | undefined> {
  const user = userOf(lab, device, name);
  return user !== undefined && (await passwordFits(user.secret, password)) ? user : undefined;
}

/** `admin@cube17` on a port that many devices share: the user and the device. */
export function splitName(typed: string): { readonly user: string; readonly device: string | undefined } {
  const at = typed.lastIndexOf("@");
  return at < 0 ? { user: typed, device: undefined } : { user: typed.slice(0, at), device: typed.slice(at + 1) };
}
