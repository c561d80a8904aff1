import type { Role } from "./types.ts";

/** Roles as messages and displays name them. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = { init: "Init", active: "Active", standby: "Standby" };
