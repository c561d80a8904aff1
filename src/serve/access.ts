/** How one gets into a router that nobody has configured: the lines that `serve` adds to the default lab's routers. */

export const DEFAULT_USER = "admin";
export const DEFAULT_PASSWORD = "cubelab";

/** `secret cubelab`, hashed once and not at every start of every router. */
const HASHED = "$9$xYn2xWH9wkHgyy$du30ze52vBXFhMDljM8v9GlpXwq/zSyd40NUQ4ieUCw";

/** Startup lines for a router named `hostname`, reached by SSH, telnet and SCP. */
export function accessLines(hostname: string): string {
  return [
    `hostname ${hostname}`,
    `enable secret 9 ${HASHED}`,
    `username ${DEFAULT_USER} privilege 15 secret 9 ${HASHED}`,
    "ip domain name lab.example",
    "ip scp server enable",
    "line vty 0 4",
    " exec-timeout 0 0",
    " login local",
    " transport input all",
    "",
  ].join("\n");
}
