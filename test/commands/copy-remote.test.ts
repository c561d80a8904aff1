import { expect, test } from "vitest";
import { engine } from "../../src/commands/boot.ts";
import { buildLab } from "../../src/lab/create.ts";
import { defaultLab, reachable } from "../../src/lab/default-lab.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { scripted } from "../support/script.ts";

const FILES = [
  { name: "base.cfg", content: "ip domain name example.com\n" },
  { name: "isr4300-universalk9.17.06.02.SPA.bin", content: "", size: 715_000_000 },
  { name: "huge.bin", content: "", size: 4_000_000_000, md5: "0123456789abcdef0123456789abcdef" },
];

function build(host: { readonly icmp?: boolean; readonly tcp80?: boolean }): Lab {
  const spec = defaultLab();
  const hosts = { ...spec.network.hosts, "files.example.com": { ...reachable("198.51.100.50"), ...host } };
  return buildLab({ ...spec, network: { hosts }, fileServer: { address: "198.51.100.50", files: FILES } }, engine);
}

const server = (): Lab => build({});
const silent = (): Lab => build({ icmp: false, tcp80: false });

// CLI §9, COMMANDS §4: copies from and to the lab's file server.
const CASES: readonly {
  readonly name: string;
  readonly lab?: Lab;
  readonly lines: readonly string[];
  readonly screen: string;
}[] = [
  {
    name: "tftp, asked for step by step, and in one line",
    lab: server(),
    lines: [
      "copy tftp: bootflash:",
      "198.51.100.50",
      "base.cfg",
      "",
      "copy tftp://files.example.com/base.cfg bootflash:",
      "",
      "",
      "more base.cfg",
      "copy tftp://198.51.100.50/base.cfg running-config",
      "",
      "show running-config | include domain name",
      "copy tftp://198.51.100.50/base.cfg startup-config",
      "",
      "show startup-config",
    ],
    screen: `Router#copy tftp: bootflash:
Address or name of remote host []? 198.51.100.50
Source filename []? base.cfg
Destination filename [base.cfg]? 
Accessing tftp://198.51.100.50/base.cfg...
Loading base.cfg from 198.51.100.50 (via GigabitEthernet0/0/0): !
[OK - 27 bytes]

27 bytes copied in 0.035 secs (771 bytes/sec)
Router#copy tftp://files.example.com/base.cfg bootflash:
Destination filename [base.cfg]? 
%Warning:There is a file already existing with this name 
Do you want to over write? [confirm]
Accessing tftp://files.example.com/base.cfg...
Loading base.cfg from files.example.com (via GigabitEthernet0/0/0): !
[OK - 27 bytes]

27 bytes copied in 0.035 secs (771 bytes/sec)
Router#more base.cfg
ip domain name example.com
Router#copy tftp://198.51.100.50/base.cfg running-config
Destination filename [running-config]? 
Accessing tftp://198.51.100.50/base.cfg...
Loading base.cfg from 198.51.100.50 (via GigabitEthernet0/0/0): !
[OK - 27 bytes]

27 bytes copied in 0.035 secs (771 bytes/sec)
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from tftp://198.51.100.50/base.cfg by console
Router#show running-config | include domain name
ip domain name example.com
Router#copy tftp://198.51.100.50/base.cfg startup-config
Destination filename [startup-config]? 
Accessing tftp://198.51.100.50/base.cfg...
Loading base.cfg from 198.51.100.50 (via GigabitEthernet0/0/0): !
[OK - 27 bytes]

27 bytes copied in 0.035 secs (771 bytes/sec)
Router#show startup-config
Using 28 out of 33554432 bytes
ip domain name example.com

`,
  },
  {
    name: "ftp, as the lab or the configuration names the user",
    lab: server(),
    lines: [
      "copy ftp://lab:secret@198.51.100.50/base.cfg flash:x.cfg",
      "",
      "copy flash:x.cfg ftp:",
      "198.51.100.50",
      "y.cfg",
      "copy ftp: flash:",
      "198.51.100.50",
      "none",
      "",
      "copy ftp://198.51.100.99/base.cfg null:",
      "configure terminal",
      "ip ftp ?",
      "ip ftp source-interface GigabitEthernet0/0/1",
      "ip ftp username lab",
      "ip ftp password 0 open sesame",
      "do copy ftp://198.51.100.50/base.cfg flash:",
      "",
      "do show running-config | include ip ftp",
      "service password-encryption",
      "do show running-config | include ip ftp pass",
      "ip ftp password 7 zz",
      "no ip ftp password",
      "do show running-config | include ip ftp",
    ],
    screen: `Router#copy ftp://lab:secret@198.51.100.50/base.cfg flash:x.cfg
Destination filename [x.cfg]? 
Accessing ftp://lab@198.51.100.50/base.cfg...
Loading base.cfg !
[OK - 27/4096 bytes]

27 bytes copied in 0.035 secs (771 bytes/sec)
Router#copy flash:x.cfg ftp:
Address or name of remote host []? 198.51.100.50
Destination filename [x.cfg]? y.cfg
Writing y.cfg !
27 bytes copied in 0.035 secs (771 bytes/sec)
Router#copy ftp: flash:
Address or name of remote host []? 198.51.100.50
Source filename []? none
Destination filename [none]? 
Accessing ftp://198.51.100.50/none...
%Error opening ftp://198.51.100.50/none (No such file or directory)
Router#copy ftp://198.51.100.99/base.cfg null:
Accessing ftp://198.51.100.99/base.cfg...
%Error opening ftp://198.51.100.99/base.cfg (Timed out)
Router#configure terminal
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#ip ftp ?
  passive           Connect using passive mode
  password          Specify password for FTP connections
  source-interface  Specify interface for source address in FTP connections
  username          Specify username for FTP connections

Router(config)#ip ftp source-interface GigabitEthernet0/0/1
Router(config)#ip ftp username lab
Router(config)#ip ftp password 0 open sesame
Router(config)#do copy ftp://198.51.100.50/base.cfg flash:
Destination filename [base.cfg]? 
Accessing ftp://198.51.100.50/base.cfg...
%Error opening ftp://198.51.100.50/base.cfg (Timed out)
Router(config)#do show running-config | include ip ftp
ip ftp source-interface GigabitEthernet0/0/1
ip ftp username lab
ip ftp password open sesame
Router(config)#service password-encryption
Router(config)#do show running-config | include ip ftp pass
ip ftp password 7 130A0717054C172F38252536
Router(config)#ip ftp password 7 zz
Invalid encrypted password: zz
Router(config)#no ip ftp password
Router(config)#do show running-config | include ip ftp
ip ftp source-interface GigabitEthernet0/0/1
ip ftp username lab
`,
  },
  {
    name: "scp and http; an image stays what it is under another name",
    lab: server(),
    lines: [
      "copy scp: flash:",
      "198.51.100.50",
      "lab",
      "isr4300-universalk9.17.06.02.SPA.bin",
      "new.bin",
      "secret",
      "copy http://198.51.100.50/base.cfg flash:",
      "",
      "copy https://lab@198.51.100.50/base.cfg flash:b.cfg",
      "",
      "dir | include new|cfg",
    ],
    screen: `Router#copy scp: flash:
Address or name of remote host []? 198.51.100.50
Source username [Router]? lab
Source filename []? isr4300-universalk9.17.06.02.SPA.bin
Destination filename [isr4300-universalk9.17.06.02.SPA.bin]? new.bin
Password: 
 Sending file modes: C0644 715000000 isr4300-universalk9.17.06.02.SPA.bin
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
715000000 bytes copied in 89.410 secs (7996868 bytes/sec)
Router#copy http://198.51.100.50/base.cfg flash:
Destination filename [base.cfg]? 
Accessing http://198.51.100.50/base.cfg...
Loading http://198.51.100.50/base.cfg !
27 bytes copied in 0.035 secs (771 bytes/sec)
Router#copy https://lab@198.51.100.50/base.cfg flash:b.cfg
Destination filename [b.cfg]? 
Accessing https://lab@198.51.100.50/base.cfg...
Loading https://lab@198.51.100.50/base.cfg !
27 bytes copied in 0.035 secs (771 bytes/sec)
Router#dir | include new|cfg
   19  -rw-        715000000   Jan 5 2026 08:00:00 +00:00  new.bin
   20  -rw-               27   Jan 5 2026 08:00:00 +00:00  base.cfg
   21  -rw-               27   Jan 5 2026 08:00:00 +00:00  b.cfg
`,
  },
  {
    name: "what a router sends stays on the server",
    lab: server(),
    lines: [
      "copy running-config tftp:",
      "198.51.100.50",
      "",
      "copy startup-config tftp://198.51.100.50/s.cfg",
      "",
      "",
      "copy running-config scp:",
      "198.51.100.50",
      "lab",
      "",
      "pw",
      "copy tftp://198.51.100.50/s.cfg bootflash:s.cfg",
      "",
      "copy tftp://198.51.100.50/router-confg null:",
      "conf t",
      "hostname R1",
      "do copy run http://198.51.100.50/up.cfg",
      "",
      "",
      "do copy tftp://198.51.100.50/up.cfg bootflash:",
      "",
      "do more up.cfg | include hostname",
    ],
    screen: `Router#copy running-config tftp:
Address or name of remote host []? 198.51.100.50
Destination filename [router-confg]? 
!!
4121 bytes copied in 0.036 secs (114472 bytes/sec)
Router#copy startup-config tftp://198.51.100.50/s.cfg
Address or name of remote host [198.51.100.50]? 
Destination filename [s.cfg]? 
!!
4121 bytes copied in 0.036 secs (114472 bytes/sec)
Router#copy running-config scp:
Address or name of remote host []? 198.51.100.50
Destination username [Router]? lab
Destination filename [router-confg]? 
Writing router-confg 
Password: 
 Sink: C0644 4121 router-confg
!
4121 bytes copied in 0.036 secs (114472 bytes/sec)
Router#copy tftp://198.51.100.50/s.cfg bootflash:s.cfg
Destination filename [s.cfg]? 
Accessing tftp://198.51.100.50/s.cfg...
Loading s.cfg from 198.51.100.50 (via GigabitEthernet0/0/0): !
[OK - 4121 bytes]

4121 bytes copied in 0.036 secs (114472 bytes/sec)
Router#copy tftp://198.51.100.50/router-confg null:
Accessing tftp://198.51.100.50/router-confg...
Loading router-confg from 198.51.100.50 (via GigabitEthernet0/0/0): !
[OK - 4121 bytes]

4121 bytes copied in 0.036 secs (114472 bytes/sec)
Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#hostname R1
R1(config)#do copy run http://198.51.100.50/up.cfg
Address or name of remote host [198.51.100.50]? 
Destination filename [up.cfg]? 
!!
4178 bytes copied in 0.036 secs (116055 bytes/sec)
R1(config)#do copy tftp://198.51.100.50/up.cfg bootflash:
Destination filename [up.cfg]? 
Accessing tftp://198.51.100.50/up.cfg...
Loading up.cfg from 198.51.100.50 (via GigabitEthernet0/0/0): !
[OK - 4178 bytes]

4178 bytes copied in 0.036 secs (116055 bytes/sec)
R1(config)#do more up.cfg | include hostname
hostname R1
`,
  },
  {
    name: "what isn't there, and what is too big",
    lab: server(),
    lines: [
      "copy tftp://198.51.100.50/nope flash:",
      "",
      "copy tftp://198.51.100.51/base.cfg flash:",
      "",
      "copy http://198.51.100.51/base.cfg flash:",
      "",
      "copy scp://lab@nowhere.example/base.cfg flash:",
      "",
      "pw",
      "copy tftp: flash:",
      "",
      "copy tftp: flash:",
      "198.51.100.50",
      "",
      "copy tftp://198.51.100.50/huge.bin flash:",
      "",
      "copy tftp://198.51.100.50/base.cfg flash:core",
      "",
      "copy nope tftp:",
      "copy flash:core tftp:",
      "dir tftp:",
      "copy tftp://198.51.100.50/base.cfg rcp:",
      "copy tftp://198.51.100.50/base.cfg flash:",
      "tape:x",
      "copy base.cfg",
    ],
    screen: `Router#copy tftp://198.51.100.50/nope flash:
Destination filename [nope]? 
Accessing tftp://198.51.100.50/nope...
%Error opening tftp://198.51.100.50/nope (No such file or directory)
Router#copy tftp://198.51.100.51/base.cfg flash:
Destination filename [base.cfg]? 
Accessing tftp://198.51.100.51/base.cfg...
%Error opening tftp://198.51.100.51/base.cfg (Timed out)
Router#copy http://198.51.100.51/base.cfg flash:
Destination filename [base.cfg]? 
Accessing http://198.51.100.51/base.cfg...
%Error opening http://198.51.100.51/base.cfg (I/O error)
Router#copy scp://lab@nowhere.example/base.cfg flash:
Destination filename [base.cfg]? 
Password: 
%Error opening scp://lab@nowhere.example/base.cfg (Undefined error)
Router#copy tftp: flash:
Address or name of remote host []? 
% Bad IP address or host name
Router#copy tftp: flash:
Address or name of remote host []? 198.51.100.50
Source filename []? 
%Error opening tftp://198.51.100.50 (Invalid or unsupported file system)
Router#copy tftp://198.51.100.50/huge.bin flash:
Destination filename [huge.bin]? 
Accessing tftp://198.51.100.50/huge.bin...
Loading huge.bin from 198.51.100.50 (via GigabitEthernet0/0/0): !!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
%Error writing bootflash:/huge.bin (No space left on device)
Router#copy tftp://198.51.100.50/base.cfg flash:core
Destination filename [core]? 
Accessing tftp://198.51.100.50/base.cfg...
Loading base.cfg from 198.51.100.50 (via GigabitEthernet0/0/0): !
[OK - 27 bytes]

27 bytes copied in 0.035 secs (771 bytes/sec)
Router#copy nope tftp:
%Error opening bootflash:/nope (No such file or directory)
Router#copy flash:core tftp:
%Error opening bootflash:/core (No such file or directory)
Router#dir tftp:
%Error opening tftp: (Invalid or unsupported file system)
Router#copy tftp://198.51.100.50/base.cfg rcp:
%Error opening rcp: (Invalid or unsupported file system)
Router#copy tftp://198.51.100.50/base.cfg flash:
Destination filename [base.cfg]? tape:x
%Error opening tape:x (Invalid or unsupported file system)
Router#copy base.cfg
% Incomplete command.

`,
  },
  {
    name: "a server that does not answer, and no way to it",
    lab: silent(),
    lines: [
      "copy tftp://198.51.100.50/base.cfg flash:",
      "",
      "copy http://198.51.100.50/base.cfg flash:",
      "",
      "copy https://198.51.100.50/base.cfg flash:",
      "",
      "conf t",
      "ip http client source-interface gi0/0/1",
      "do copy https://198.51.100.50/base.cfg flash:",
      "",
      "n",
      "no ip route 0.0.0.0 0.0.0.0 192.0.2.1",
      "no ip http client source-interface",
      "do copy https://198.51.100.50/base.cfg flash:x",
      "",
    ],
    screen: `Router#copy tftp://198.51.100.50/base.cfg flash:
Destination filename [base.cfg]? 
Accessing tftp://198.51.100.50/base.cfg...
%Error opening tftp://198.51.100.50/base.cfg (Timed out)
Router#copy http://198.51.100.50/base.cfg flash:
Destination filename [base.cfg]? 
Accessing http://198.51.100.50/base.cfg...
%Error opening http://198.51.100.50/base.cfg (I/O error)
Router#copy https://198.51.100.50/base.cfg flash:
Destination filename [base.cfg]? 
Accessing https://198.51.100.50/base.cfg...
Loading https://198.51.100.50/base.cfg !
27 bytes copied in 0.035 secs (771 bytes/sec)
Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#ip http client source-interface gi0/0/1
Router(config)#do copy https://198.51.100.50/base.cfg flash:
Destination filename [base.cfg]? 
%Warning:There is a file already existing with this name 
Do you want to over write? [confirm]n
Router(config)#no ip route 0.0.0.0 0.0.0.0 192.0.2.1
Router(config)#no ip http client source-interface
Router(config)#do copy https://198.51.100.50/base.cfg flash:x
Destination filename [x]? 
Accessing https://198.51.100.50/base.cfg...
%Error opening https://198.51.100.50/base.cfg (I/O error)
`,
  },
  {
    name: "file prompt quiet asks nothing",
    lab: server(),
    lines: [
      "conf t",
      "file prompt quiet",
      "end",
      "copy tftp://198.51.100.50/base.cfg flash:",
      "copy tftp://198.51.100.50/base.cfg flash:base.cfg",
      "copy base.cfg bootflash:a.cfg",
      "rename a.cfg b.cfg",
      "mkdir d",
      "rmdir d",
      "delete b.cfg",
      "delete b.cfg",
      "copy null: bootflash:empty",
      "copy running-config tftp://198.51.100.50",
      "dir | include cfg|empty",
      "conf t",
      "file prompt",
      "do show running-config | include file prompt",
      "no file prompt",
      "do show running-config | include file prompt",
      "file prompt noisy",
      "do show running-config | include file prompt",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#file prompt quiet
Router(config)#end
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
Router#copy tftp://198.51.100.50/base.cfg flash:
Accessing tftp://198.51.100.50/base.cfg...
Loading base.cfg from 198.51.100.50 (via GigabitEthernet0/0/0): !
[OK - 27 bytes]

27 bytes copied in 0.035 secs (771 bytes/sec)
Router#copy tftp://198.51.100.50/base.cfg flash:base.cfg
Accessing tftp://198.51.100.50/base.cfg...
Loading base.cfg from 198.51.100.50 (via GigabitEthernet0/0/0): !
[OK - 27 bytes]

27 bytes copied in 0.035 secs (771 bytes/sec)
Router#copy base.cfg bootflash:a.cfg
Copy in progress...C
27 bytes copied in 0.035 secs (771 bytes/sec)
Router#rename a.cfg b.cfg
Router#mkdir d
Created dir bootflash:/d
Router#rmdir d
Removed dir bootflash:/d
Router#delete b.cfg
Router#delete b.cfg
%Error deleting bootflash:/b.cfg (No such file or directory)
Router#copy null: bootflash:empty
0 bytes copied in 0.035 secs (0 bytes/sec)
Router#copy running-config tftp://198.51.100.50
!!
4200 bytes copied in 0.036 secs (116666 bytes/sec)
Router#dir | include cfg|empty
   19  -rw-               27   Jan 5 2026 08:00:00 +00:00  base.cfg
   20  -rw-                0   Jan 5 2026 08:00:00 +00:00  empty
Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#file prompt
Router(config)#do show running-config | include file prompt
file prompt alert
Router(config)#no file prompt
Router(config)#do show running-config | include file prompt
Router(config)#file prompt noisy
Router(config)#do show running-config | include file prompt
file prompt noisy
`,
  },
];

test.each(CASES)("$name", async ({ lines, screen, lab }) => {
  expect((await scripted(lines, lab)).screen).toBe(screen);
});
