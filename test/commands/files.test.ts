import { expect, test } from "vitest";
import { typed } from "../support/type.ts";

// CLI §9.
const CASES: readonly { readonly name: string; readonly lines: readonly string[]; readonly screen: string }[] = [
  {
    name: "what is on a new router",
    lines: ["dir", "show bootflash: | include bin", "dir nvram:", "show file systems", "pwd", "show boot"],
    screen: `Router#dir
Directory of bootflash:/

   11  drwx            16384   Jan 5 2026 07:50:00 +00:00  lost+found
   12  -rw-        706422748   Jan 5 2026 07:50:00 +00:00  isr4300-universalk9.17.06.01a.SPA.bin
   13  drwx             4096   Jan 5 2026 07:50:00 +00:00  .prst_sync
   14  drwx             4096   Jan 5 2026 07:50:00 +00:00  .installer
   15  drwx             4096   Jan 5 2026 07:50:00 +00:00  core
   16  drwx             4096   Jan 5 2026 07:50:00 +00:00  license_evlog
   17  drwx             4096   Jan 5 2026 07:50:00 +00:00  tracelogs

3300916224 bytes total (2593408036 bytes free)
Router#show bootflash: | include bin
  2  706422748 Jan 5 2026 07:50:00 +00:00 isr4300-universalk9.17.06.01a.SPA.bin
  8    1048576 Jan 5 2026 08:00:00 +00:00 tracelogs/IOSRP_R0-0.22328_0.20260105075000.bin
Router#dir nvram:
Directory of nvram:/

32769  -rw-             4121                    <no date>  startup-config
32770  ----                0                    <no date>  private-config
32771  -rw-             4121                    <no date>  underlying-config

33554432 bytes total (33546190 bytes free)
Router#show file systems
File Systems:

      Size(b)       Free(b)      Type  Flags  Prefixes
             -             -    opaque     rw   system:
             -             -    opaque     rw   tmpsys:
*   3300916224    2593408036      disk     rw   bootflash: flash:
      33554432      33546190     nvram     rw   nvram:
             -             -    opaque     wo   syslog:
             -             -    opaque     rw   null:
             -             -    opaque     ro   tar:
             -             -   network     rw   tftp:
             -             -   network     rw   http:
             -             -   network     rw   ftp:
             -             -   network     rw   scp:
             -             -    opaque     ro   cns:

Router#pwd
bootflash:/
Router#show boot
BOOT variable does not exist
CONFIG_FILE variable does not exist
BOOTLDR variable does not exist
Configuration register is 0x2102

Standby not ready to show bootvar

Router#`,
  },
  {
    name: "patterns, one file, directories, and what isn't there",
    lines: [
      "copy running-config bootflash:a.cfg",
      "",
      "mkdir logs",
      "",
      "copy a.cfg bootflash:logs",
      "",
      "dir *.cfg | exclude total",
      "dir flash:a.cfg | e total",
      "dir bootflash:logs | e total",
      "dir /recursive logs",
      "dir nope",
      "dir bootflash:*.xml",
      "dir usb0:",
    ],
    screen: `Router#copy running-config bootflash:a.cfg
Destination filename [a.cfg]? 
4121 bytes copied in 0.036 secs (114472 bytes/sec)
Router#mkdir logs
Create directory filename [logs]? 
Created dir bootflash:/logs
Router#copy a.cfg bootflash:logs
Destination filename [logs]? 
Copy in progress...C
4121 bytes copied in 0.036 secs (114472 bytes/sec)
Router#dir *.cfg | exclude total
Directory of bootflash:/*.cfg

   19  -rw-             4121   Jan 5 2026 08:00:00 +00:00  a.cfg

Router#dir flash:a.cfg | e total
Directory of bootflash:/a.cfg

   19  -rw-             4121   Jan 5 2026 08:00:00 +00:00  a.cfg

Router#dir bootflash:logs | e total
Directory of bootflash:/logs

   21  -rw-             4121   Jan 5 2026 08:00:00 +00:00  a.cfg

Router#dir /recursive logs
Directory of bootflash:/logs

   21  -rw-             4121   Jan 5 2026 08:00:00 +00:00  a.cfg

3300916224 bytes total (2593395698 bytes free)
Router#dir nope
%Error opening bootflash:/nope (No such file or directory)
Router#dir bootflash:*.xml
Directory of bootflash:/*.xml

No files in directory

3300916224 bytes total (2593395698 bytes free)
Router#dir usb0:
%Error opening usb0: (Invalid or unsupported file system)
Router#`,
  },
  {
    name: "files are shown and verified",
    lines: [
      "copy run bootflash:a.cfg",
      "",
      "more bootflash:/a.cfg | include hostname",
      "more b.cfg",
      "verify /md5 bootflash:a.cfg 0123",
      "verify /md5 nope",
      "more nvram:startup-config | i hostname",
    ],
    screen: `Router#copy run bootflash:a.cfg
Destination filename [a.cfg]? 
4121 bytes copied in 0.036 secs (114472 bytes/sec)
Router#more bootflash:/a.cfg | include hostname
hostname Router
Router#more b.cfg
%Error opening bootflash:/b.cfg (No such file or directory)
Router#verify /md5 bootflash:a.cfg 0123
.......Done!
%Error verifying bootflash:a.cfg
Computed signature  = cc5f8a2aa0bd13690cc5e9fe25c10a92
Submitted signature = 0123
Router#verify /md5 nope
%Error opening bootflash:/nope (No such file or directory)
Router#more nvram:startup-config | i hostname
hostname Router
Router#`,
  },
  {
    name: "files are renamed and deleted",
    lines: [
      "copy run bootflash:a.cfg",
      "",
      "rename a.cfg b.cfg",
      "",
      "rename nope c.cfg",
      "",
      "delete flash:b.cfg",
      "",
      "n",
      "delete flash:b.cfg",
      "",
      "y",
      "delete /force nope",
      "delete /force /recursive core",
      "delete /force tracelogs",
      "dir | include cfg|core|trace",
    ],
    screen: `Router#copy run bootflash:a.cfg
Destination filename [a.cfg]? 
4121 bytes copied in 0.036 secs (114472 bytes/sec)
Router#rename a.cfg b.cfg
Destination filename [b.cfg]? 
Router#rename nope c.cfg
Destination filename [c.cfg]? 
%Error renaming bootflash:/nope (No such file or directory)
Router#delete flash:b.cfg
Delete filename [b.cfg]? 
Delete bootflash:/b.cfg? [confirm]

Router#delete flash:b.cfg
Delete filename [b.cfg]? 
Delete bootflash:/b.cfg? [confirm]

Router#delete /force nope
%Error deleting bootflash:/nope (No such file or directory)
Router#delete /force /recursive core
Router#delete /force tracelogs
%Error deleting bootflash:/tracelogs (Is a directory)
Router#dir | include cfg|core|trace
   16  drwx             4096   Jan 5 2026 07:50:00 +00:00  tracelogs
Router#`,
  },
  {
    name: "directories are made and removed",
    lines: [
      "mkdir bootflash:d",
      "",
      "mkdir d",
      "",
      "mkdir x/y",
      "",
      "copy run bootflash:d/a.cfg",
      "",
      "rmdir d",
      "",
      "",
      "delete /force d/a.cfg",
      "rmdir d",
      "",
      "",
      "rmdir nope",
      "",
      "",
    ],
    screen: `Router#mkdir bootflash:d
Create directory filename [d]? 
Created dir bootflash:/d
Router#mkdir d
Create directory filename [d]? 
%Error Creating dir bootflash:/d (File exists)
Router#mkdir x/y
Create directory filename [x/y]? 
%Error Creating dir bootflash:/x/y (No such file or directory)
Router#copy run bootflash:d/a.cfg
Destination filename [d/a.cfg]? 
4121 bytes copied in 0.036 secs (114472 bytes/sec)
Router#rmdir d
Remove directory filename [d]? 
Delete bootflash:/d? [confirm]
%Error Removing dir bootflash:/d (Directory not empty)
Router#delete /force d/a.cfg
Router#rmdir d
Remove directory filename [d]? 
Delete bootflash:/d? [confirm]
Removed dir bootflash:/d
Router#rmdir nope
Remove directory filename [nope]? 
Delete bootflash:/nope? [confirm]
%Error Removing dir bootflash:/nope (No such file or directory)
Router#`,
  },
];

test.each(CASES)("$name", ({ lines, screen }) => {
  expect(typed(...lines)).toBe(screen);
});
