/** `show redundancy application group all` of both routers of a pair, as the HA guide has it (FORMATS §3.17). */
import { expect, test } from "vitest";
import { HOUR } from "../../src/clock/instant.ts";
import { after, at, pairLab } from "./pair.ts";

const CASES: readonly { readonly device: string; readonly screen: string }[] = [
  {
    device: "cube-1",
    screen: `cube-1#terminal length 0
cube-1#show redundancy application group all
Faults states Group 1 info: 
	Runtime priority: [100]
		RG Faults RG State: Up. 
			Total # of switchovers due to faults:           0
			Total # of down/up state changes due to faults: 0
Group ID:1
Group Name:voice-b2bha

Administrative State: No Shutdown
Aggregate operational state : Up
My Role: ACTIVE
Peer Role: STANDBY
Peer Presence: Yes
Peer Comm: Yes
Peer Progression Started: Yes

RF Domain: btob-one
	 RF state: ACTIVE
	 Peer RF state: STANDBY HOT


RG Protocol RG 1
------------------
	Role: Active
	Negotiation: Enabled
	Priority: 100
	Protocol state: Active
	Ctrl Intf(s) state: Up
	Active Peer: Local
	Standby Peer: address 203.0.113.11, priority 100, intf Gi0/0/2
	Log counters:
		role change to active: 1
		role change to standby: 0
		disable events: rg down state 0, rg shut 0
		ctrl intf events: up 1, down 0, admin_down 0
		reload events: local request 0, peer request 0

RG Media Context for RG 1
--------------------------
	Ctx State: Active
	Protocol ID: 1
	Media type: Default
	Control Interface: GigabitEthernet0/0/2
	Current Hello timer: 3000
	Configured Hello timer: 3000, Hold timer: 10000
	Peer Hello timer: 3000, Peer Hold timer: 10000
	Stats:
		Pkts 26600, Bytes 1649200, HA Seq 0, Seq Number 26600, Pkt Loss 0
		Authentication not configured
		Authentication Failure: 0
		Reload Peer: TX 0, RX 0
		Resign: TX 0, RX 0
	Standby Peer: Present. Hold Timer: 10000
		Pkts 26593, Bytes 904162, HA Seq 0, Seq Number 26593, Pkt Loss 0

cube-1#`,
  },
  {
    device: "cube-2",
    screen: `cube-2#terminal length 0
cube-2#show redundancy application group all
Faults states Group 1 info: 
	Runtime priority: [100]
		RG Faults RG State: Up. 
			Total # of switchovers due to faults:           0
			Total # of down/up state changes due to faults: 0
Group ID:1
Group Name:voice-b2bha

Administrative State: No Shutdown
Aggregate operational state : Up
My Role: STANDBY
Peer Role: ACTIVE
Peer Presence: Yes
Peer Comm: Yes
Peer Progression Started: Yes

RF Domain: btob-one
	 RF state: STANDBY HOT
	 Peer RF state: ACTIVE


RG Protocol RG 1
------------------
	Role: Standby
	Negotiation: Enabled
	Priority: 100
	Protocol state: Standby-hot
	Ctrl Intf(s) state: Up
	Active Peer: address 203.0.113.10, priority 100, intf Gi0/0/2
	Standby Peer: Local
	Log counters:
		role change to active: 0
		role change to standby: 1
		disable events: rg down state 0, rg shut 0
		ctrl intf events: up 1, down 0, admin_down 0
		reload events: local request 0, peer request 0

RG Media Context for RG 1
--------------------------
	Ctx State: Standby
	Protocol ID: 1
	Media type: Default
	Control Interface: GigabitEthernet0/0/2
	Current Hello timer: 3000
	Configured Hello timer: 3000, Hold timer: 10000
	Peer Hello timer: 3000, Peer Hold timer: 10000
	Stats:
		Pkts 26593, Bytes 1648766, HA Seq 0, Seq Number 26593, Pkt Loss 0
		Authentication not configured
		Authentication Failure: 0
		Reload Peer: TX 0, RX 0
		Resign: TX 0, RX 0
	Active Peer: Present. Hold Timer: 10000
		Pkts 26593, Bytes 904162, HA Seq 0, Seq Number 26600, Pkt Loss 0

cube-2#`,
  },
];

const lab = () => after(pairLab(), 22 * HOUR);

test.each(CASES)("$device", ({ device, screen }) => {
  expect(at(lab(), device, "terminal length 0", "show redundancy application group all").screen).toBe(screen);
});
