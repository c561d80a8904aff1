import { expect, test } from "vitest";
import { typed } from "../support/type.ts";

// CLI §9.
const CASES: readonly { readonly name: string; readonly lines: readonly string[]; readonly screen: string }[] = [
  {
    name: "nothing to save",
    lines: ["reload", ""],
    screen: `Router#reload
Proceed with reload? [confirm]
*Jan  5 08:00:00.000: %SYS-5-RELOAD: Reload requested by console. Reload Reason: Reload Command.
`,
  },
  {
    name: "changes are saved first, if wanted",
    lines: [
      "conf t",
      "hostname R1",
      "end",
      "reload",
      "what",
      "yes",
      "n",
      "show run | include updated",
      "conf t",
      "hostname R2",
      "end",
      "reload",
      "no",
      "",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#hostname R1
R1(config)#end
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
R1#reload

System configuration has been modified. Save? [yes/no]: what
% Please answer 'yes' or 'no'.
System configuration has been modified. Save? [yes/no]: yes
Building configuration...
[OK]
*Jan  5 08:00:00.000: %SYS-6-PRIVCFG_ENCRYPT_SUCCESS: Successfully encrypted private config file
Proceed with reload? [confirm]
R1#show run | include updated
! NVRAM config last updated at 08:00:00 UTC Mon Jan 5 2026
R1#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
R1(config)#hostname R2
R2(config)#end
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
R2#reload

System configuration has been modified. Save? [yes/no]: no
Proceed with reload? [confirm]
*Jan  5 08:00:00.000: %SYS-5-RELOAD: Reload requested by console. Reload Reason: Reload Command.
`,
  },
  {
    name: "a reload that was planned is called off",
    lines: ["reload in 90 New image", "", "show reload", "reload cancel", "show reload", "reload cancel"],
    screen: `Router#reload in 90 New image
Reload scheduled for 09:30:00 UTC Mon Jan 5 2026 (in 1 hour and 30 minutes) by console
Reload reason: New image
Proceed with reload? [confirm]
*Jan  5 08:00:00.000: %SYS-5-SCHEDULED_RELOAD: Reload requested for 09:30:00 UTC Mon Jan 5 2026 at 08:00:00 UTC Mon Jan 5 2026 by console. Reload Reason: New image.
Router#show reload
Reload scheduled for 09:30:00 UTC Mon Jan 5 2026 (in 1 hour and 30 minutes) by console
Reload reason: New image
Router#reload cancel


***
*** --- SHUTDOWN ABORTED ---
***

*Jan  5 08:00:00.000: %SYS-5-SCHEDULED_RELOAD_CANCELLED: Scheduled reload cancelled at 08:00:00 UTC Mon Jan 5 2026 by console
Router#show reload
No reload is scheduled.
Router#reload cancel
%No reload is scheduled.
Router#`,
  },
  {
    name: "a reload at a time",
    lines: ["reload at 07:30", "", "show reload", "reload at 23:00 8 jan", "", "show reload", "reload at 23:00 jan 1"],
    screen: `Router#reload at 07:30
Reload scheduled for 07:30:00 UTC Tue Jan 6 2026 (in 23 hours and 30 minutes) by console
Reload reason: Reload Command
Proceed with reload? [confirm]
*Jan  5 08:00:00.000: %SYS-5-SCHEDULED_RELOAD: Reload requested for 07:30:00 UTC Tue Jan 6 2026 at 08:00:00 UTC Mon Jan 5 2026 by console. Reload Reason: Reload Command.
Router#show reload
Reload scheduled for 07:30:00 UTC Tue Jan 6 2026 (in 23 hours and 30 minutes) by console
Reload reason: Reload Command
Router#reload at 23:00 8 jan
Reload scheduled for 23:00:00 UTC Thu Jan 8 2026 (in 87 hours) by console
Reload reason: Reload Command
Proceed with reload? [confirm]
*Jan  5 08:00:00.000: %SYS-5-SCHEDULED_RELOAD: Reload requested for 23:00:00 UTC Thu Jan 8 2026 at 08:00:00 UTC Mon Jan 5 2026 by console. Reload Reason: Reload Command.
Router#show reload
Reload scheduled for 23:00:00 UTC Thu Jan 8 2026 (in 87 hours) by console
Reload reason: Reload Command
Router#reload at 23:00 jan 1
%Specified reload time is in the past
Router#`,
  },
];

test.each(CASES)("$name", ({ lines, screen }) => {
  expect(typed(...lines)).toBe(screen);
});
