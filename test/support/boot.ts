/** What a console shows from power to the hardware of the router, which has tests of its own (test/show/boot-screen.test.ts). */
const BOOT = /\nInitializing Hardware \.\.\.\n[\s\S]*? at bootflash:\.\n(?:[^\n]* at \w+:\.\n)*/g;

/** The text with `(boots)` in place of that; images that were passed over stay. */
export function shortBoot(text: string): string {
  return text.replace(BOOT, (boot) => ["\n(boots)\n", ...(boot.match(/^boot: .*\n/gm) ?? [])].join(""));
}
