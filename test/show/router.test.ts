import { expect, test } from "vitest";
import { typed } from "../support/type.ts";

// CLI §8, §10: whole outputs on the default lab's router.
const CASES: readonly (readonly [command: string, output: string])[] = [
  [
    "show inventory",
    `
+++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++
INFO: Please use "show license UDI" to get serial number for licensing.
+++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++

NAME: "Chassis", DESCR: "Cisco ISR4321 Chassis"
PID: ISR4321/K9        , VID: V04  , SN: FDO2601A00G

NAME: "Power Supply Module 0", DESCR: "External Power Supply Module for Cisco ISR 4320"
PID: PWR-4320-AC       , VID: V02  , SN: FDO9763671V

NAME: "Fan Tray", DESCR: "Cisco ISR4320 Fan Assembly"
PID: ACS-4320-FANASSY  , VID:      , SN:            

NAME: "module 0", DESCR: "Cisco ISR4321 Built-In NIM controller"
PID: ISR4321/K9        , VID:      , SN:            

NAME: "NIM subslot 0/0", DESCR: "Front Panel 2 ports Gigabitethernet Module"
PID: ISR4321-2x1GE     , VID: V01  , SN:            

NAME: "module R0", DESCR: "Cisco ISR4321 Route Processor"
PID: ISR4321/K9        , VID: V04  , SN: FDO1319V0GP

NAME: "module F0", DESCR: "Cisco ISR4321 Forwarding Processor"
PID: ISR4321/K9        , VID:      , SN:            

`,
  ],
  [
    "show platform",
    `Chassis type: ISR4321/K9

Slot      Type                State                 Insert time (ago) 
--------- ------------------- --------------------- ----------------- 
0         ISR4321/K9          ok                    00:10:00          
 0/0      ISR4321-2x1GE       ok                    00:10:00          
R0        ISR4321/K9          ok, active            00:10:00          
F0        ISR4321/K9          ok, active            00:10:00          
P0        PWR-4320-AC         ok                    00:10:00          
P2        ACS-4320-FANASSY    ok                    00:10:00          

`,
  ],
  [
    "show interfaces GigabitEthernet0/0/0",
    `GigabitEthernet0/0/0 is up, line protocol is up 
  Hardware is ISR4321-2x1GE, address is 00e8.0e49.4691 (bia 00e8.0e49.4691)
  Description: To the provider
  Internet address is 192.0.2.10/24
  MTU 1500 bytes, BW 1000000 Kbit/sec, DLY 10 usec, 
     reliability 255/255, txload 1/255, rxload 1/255
  Encapsulation ARPA, loopback not set
  Keepalive not supported 
  Full Duplex, 1000Mbps, link type is auto, media type is RJ45
  output flow-control is off, input flow-control is off
  ARP type: ARPA, ARP Timeout 04:00:00
  Last input never, output never, output hang never
  Last clearing of "show interface" counters never
  Input queue: 0/375/0/0 (size/max/drops/flushes); Total output drops: 0
  Queueing strategy: fifo
  Output queue: 0/40 (size/max)
  5 minute input rate 0 bits/sec, 0 packets/sec
  5 minute output rate 0 bits/sec, 0 packets/sec
     0 packets input, 0 bytes, 0 no buffer
     Received 0 broadcasts (0 IP multicasts)
     0 runts, 0 giants, 0 throttles 
     0 input errors, 0 CRC, 0 frame, 0 overrun, 0 ignored, 0 abort
     0 packets output, 0 bytes, 0 underruns
     0 output errors, 0 collisions, 0 interface resets
     0 unknown protocol drops
     0 output buffer failures, 0 output buffers swapped out
`,
  ],
  [
    "show line",
    `   Tty Line Typ     Tx/Rx    A Modem  Roty AccO AccI  Uses  Noise Overruns  Int
*    0    0 CTY              -    -      -    -    -     0      0    0/0      -
     1    1 AUX   9600/9600  -    -      -    -    -     0      0    0/0      -
     2    2 VTY              -    -      -    -    -     0      0    0/0      -
     3    3 VTY              -    -      -    -    -     0      0    0/0      -
     4    4 VTY              -    -      -    -    -     0      0    0/0      -
     5    5 VTY              -    -      -    -    -     0      0    0/0      -
     6    6 VTY              -    -      -    -    -     0      0    0/0      -

`,
  ],
  [
    "show terminal",
    `Line 0, Location: "", Type: ""
Length: 24 lines, Width: 80 columns
Baud rate (TX/RX) is 9600/9600, no parity, 1 stopbits, 8 databits
Status: PSI Enabled, Ready, Active, Automore On
Capabilities: none
Modem state: Ready
Special Chars: Escape  Hold  Stop  Start  Disconnect  Activation
                ^^x    none   -     -       none         
Timeouts:      Idle EXEC    Idle Session   Modem Answer  Session   Dispatch
               never           never                        none     not set
                            Idle Session Disconnect Warning
                              never 
                            Login-sequence User Response
                             00:00:30
                            Autoselect Initial Wait
                              not set 
Modem type is unknown.
Session limit is not set.
Time since activation: 00:00:00
Editing is enabled.
History is enabled, history size is 20.
DNS resolution in show commands is enabled
Full user help is disabled
Allowed input transports are none.
Allowed output transports are telnet ssh.
Preferred transport is telnet.
Shell: disabled
Shell trace: off
No output characters are padded
No special data dispatching characters
`,
  ],
];

test.each(CASES)("%s", (command, output) => {
  expect(typed(command)).toBe(`Router#${command}\n${output}Router#`);
});
