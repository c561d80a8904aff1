# SNMP, which the lab keeps and nobody asks (field knowledge).

snmp_config -> "snmp-server  Modify SNMP engine parameters" snmp_setting                          {% command("config snmp-server") %}

snmp_setting ->
    "community  Enable SNMP; set community string and access privs" "WORD  SNMP community string" (snmp_access):? (snmp_list):?
  | "contact  Text for mib object sysContact" "~" "LINE  identification of the contact person for this managed node"
  | "enable  Enable SNMP Traps" "traps  Enable SNMP Traps" ("WORD  Kind of trap"):?
  | "host  Specify hosts to receive SNMP notifications" snmp_host
  | "location  Text for mib object sysLocation" "~" "LINE  The physical location of this node"
  | "trap-source  Assign an interface for the source address of all traps" "~" "INTERFACE  Interface for the source address"

snmp_access ->
    "ro  Read-only access with this community string"
  | "rw  Read-write access with this community string"

snmp_list ->
    "<1-99>  Std IP accesslist allowing access with this community string"
  | "WORD  Access-list name"

snmp_host -> "A.B.C.D  IP address of SNMP notification host" (snmp_version):? "WORD  SNMPv1/v2c community string or SNMPv3 user name"

snmp_version -> "version  SNMP version to use for notification messages" ("1  Use SNMPv1" | "2c  Use SNMPv2c")
