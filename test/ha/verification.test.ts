/** The shows that verify a pair (COMMANDS §2.5), of both routers, before and after a failover. The layouts are field knowledge. */
import { expect, test } from "vitest";
import { MINUTE } from "../../src/clock/instant.ts";
import { after, at, made, pairLab } from "./pair.ts";

const LINES = [
  "terminal length 0",
  "show redundancy application if-mgr group 1",
  "show redundancy application transport group 1",
  "show redundancy client domain all | include VOIP RG",
  "show voice high-availability summary",
];

const pair = () => {
  const lab = after(pairLab(), 5 * MINUTE);
  const calls = { kind: "calls", device: "cube-1", calls: "standard", n: 7 } as const;
  return made(lab, calls);
};

const CASES = [
  {
    name: "the active one",
    device: "cube-1",
    lab: pair,
    screen: `cube-1#terminal length 0
cube-1#show redundancy application if-mgr group 1
RG ID: 1
==========

 interface      GigabitEthernet0/0/0
 ---------------------------------------
 VMAC           0007.b401.0001
 VIP            192.0.2.20
 Shut           no shut
 Decrement      0

cube-1#show redundancy application transport group 1
Transport Information for RG (1)
Client = RF
TI           conn_id my_ip           my_port peer_ip         peer_por intf       L3      L4
0            0       203.0.113.10    59000   203.0.113.11    59000    Gi0/0/2    IPV4    SCTP
Client = MCP_HA
TI           conn_id my_ip           my_port peer_ip         peer_por intf       L3      L4
1            1       203.0.113.10    53000   203.0.113.11    53000    Gi0/0/2    IPV4    UDP_REL
Client = AR
TI           conn_id my_ip           my_port peer_ip         peer_por intf       L3      L4
2            0       0.0.0.0         0       0.0.0.0         0        NONE_IN    NONE_L3 NONE_L4
Client = CF
TI           conn_id my_ip           my_port peer_ip         peer_por intf       L3      L4
3            0       203.0.113.10    59001   203.0.113.11    59001    Gi0/0/2    IPV4    SCTP
cube-1#show redundancy client domain all | include VOIP RG
  clientID = 4054    clientSeq = 448     VOIP RG CLIENT
cube-1#show voice high-availability summary
======== Voice HA DB INFO ========
Number of calls in HA DB: 7
Number of calls in HA sync pending DB: 0
Number of calls in HA preserved session DB: 0

======== Voice HA RF INFO ========
FUNCTIONING RF DOMAIN: 0x2
-----
RF Domain: 0x0
Voice HA Client Name: VOIP RF CLIENT
Voice HA RF Client ID: 1345
Voice HA RF Client SEQ: 128
My current rf state ACTIVE (13)
Peer current rf state DISABLED (1)
Current VOIP HA state [LOCAL / PEER] :
 [(ACTIVE (13)) / (UNKNOWN (0))]
-----
RF Domain: 0x2 [RG: 1]
Voice HA Client Name: VOIP RG CLIENT
Voice HA RF Client ID: 4054
Voice HA RF Client SEQ: 448
My current rf state ACTIVE (13)
Peer current rf state STANDBY HOT (8)
Current VOIP HA state [LOCAL / PEER] :
 [(ACTIVE (13)) / (STANDBY HOT (8))]

======== Voice HA CF INFO ========
FUNCTIONING CF DOMAIN: 0x2
Voice HA CF Client Name: CHKPT VOIP SYMPHONY
Voice HA CF Client ID: 252

cube-1#`,
  },
  {
    name: "the standby",
    device: "cube-2",
    lab: pair,
    screen: `cube-2#terminal length 0
cube-2#show redundancy application if-mgr group 1
RG ID: 1
==========

 interface      GigabitEthernet0/0/0
 ---------------------------------------
 VMAC           0007.b401.0001
 VIP            192.0.2.20
 Shut           shut
 Decrement      0

cube-2#show redundancy application transport group 1
Transport Information for RG (1)
Client = RF
TI           conn_id my_ip           my_port peer_ip         peer_por intf       L3      L4
0            0       203.0.113.11    59000   203.0.113.10    59000    Gi0/0/2    IPV4    SCTP
Client = MCP_HA
TI           conn_id my_ip           my_port peer_ip         peer_por intf       L3      L4
1            1       203.0.113.11    53000   203.0.113.10    53000    Gi0/0/2    IPV4    UDP_REL
Client = AR
TI           conn_id my_ip           my_port peer_ip         peer_por intf       L3      L4
2            0       0.0.0.0         0       0.0.0.0         0        NONE_IN    NONE_L3 NONE_L4
Client = CF
TI           conn_id my_ip           my_port peer_ip         peer_por intf       L3      L4
3            0       203.0.113.11    59001   203.0.113.10    59001    Gi0/0/2    IPV4    SCTP
cube-2#show redundancy client domain all | include VOIP RG
  clientID = 4054    clientSeq = 448     VOIP RG CLIENT
cube-2#show voice high-availability summary
======== Voice HA DB INFO ========
Number of calls in HA DB: 7
Number of calls in HA sync pending DB: 0
Number of calls in HA preserved session DB: 0

======== Voice HA RF INFO ========
FUNCTIONING RF DOMAIN: 0x2
-----
RF Domain: 0x0
Voice HA Client Name: VOIP RF CLIENT
Voice HA RF Client ID: 1345
Voice HA RF Client SEQ: 128
My current rf state ACTIVE (13)
Peer current rf state DISABLED (1)
Current VOIP HA state [LOCAL / PEER] :
 [(ACTIVE (13)) / (UNKNOWN (0))]
-----
RF Domain: 0x2 [RG: 1]
Voice HA Client Name: VOIP RG CLIENT
Voice HA RF Client ID: 4054
Voice HA RF Client SEQ: 448
My current rf state STANDBY HOT (8)
Peer current rf state ACTIVE (13)
Current VOIP HA state [LOCAL / PEER] :
 [(STANDBY HOT (8)) / (ACTIVE (13))]

======== Voice HA CF INFO ========
FUNCTIONING CF DOMAIN: 0x2
Voice HA CF Client Name: CHKPT VOIP SYMPHONY
Voice HA CF Client ID: 252

cube-2#`,
  },
  {
    name: "the standby after a failover",
    device: "cube-2",
    lab: () => made(pair(), { kind: "failover", device: "cube-1" }),
    screen: `cube-2#terminal length 0
cube-2#show redundancy application if-mgr group 1
RG ID: 1
==========

 interface      GigabitEthernet0/0/0
 ---------------------------------------
 VMAC           0007.b401.0001
 VIP            192.0.2.20
 Shut           no shut
 Decrement      0

cube-2#show redundancy application transport group 1
Transport Information for RG (1)
Client = RF
TI           conn_id my_ip           my_port peer_ip         peer_por intf       L3      L4
0            0       203.0.113.11    59000   0.0.0.0         0        Gi0/0/2    IPV4    SCTP
Client = MCP_HA
TI           conn_id my_ip           my_port peer_ip         peer_por intf       L3      L4
1            1       203.0.113.11    53000   0.0.0.0         0        Gi0/0/2    IPV4    UDP_REL
Client = AR
TI           conn_id my_ip           my_port peer_ip         peer_por intf       L3      L4
2            0       0.0.0.0         0       0.0.0.0         0        NONE_IN    NONE_L3 NONE_L4
Client = CF
TI           conn_id my_ip           my_port peer_ip         peer_por intf       L3      L4
3            0       203.0.113.11    59001   0.0.0.0         0        Gi0/0/2    IPV4    SCTP
cube-2#show redundancy client domain all | include VOIP RG
  clientID = 4054    clientSeq = 448     VOIP RG CLIENT
cube-2#show voice high-availability summary
======== Voice HA DB INFO ========
Number of calls in HA DB: 7
Number of calls in HA sync pending DB: 0
Number of calls in HA preserved session DB: 0

======== Voice HA RF INFO ========
FUNCTIONING RF DOMAIN: 0x2
-----
RF Domain: 0x0
Voice HA Client Name: VOIP RF CLIENT
Voice HA RF Client ID: 1345
Voice HA RF Client SEQ: 128
My current rf state ACTIVE (13)
Peer current rf state DISABLED (1)
Current VOIP HA state [LOCAL / PEER] :
 [(ACTIVE (13)) / (UNKNOWN (0))]
-----
RF Domain: 0x2 [RG: 1]
Voice HA Client Name: VOIP RG CLIENT
Voice HA RF Client ID: 4054
Voice HA RF Client SEQ: 448
My current rf state ACTIVE (13)
Peer current rf state DISABLED (1)
Current VOIP HA state [LOCAL / PEER] :
 [(ACTIVE (13)) / (UNKNOWN (0))]

======== Voice HA CF INFO ========
FUNCTIONING CF DOMAIN: 0x2
Voice HA CF Client Name: CHKPT VOIP SYMPHONY
Voice HA CF Client ID: 252

cube-2#`,
  },
] as const;

test.each(CASES)("$name", ({ device, lab, screen }) => {
  expect(at(lab(), device, ...LINES).screen).toBe(screen);
});
