# (config-if)# of ports and, with what is theirs, of tunnels; (config-if-range)#, (config-subif)#

config_if -> config_if_common | config_if_port

config_if_range -> config_if_common | config_if_port

config_if_tunnel -> config_if_common
  | "tunnel  protocol-over-protocol tunneling" config_if_tunnel_setting

config_if_tunnel_setting ->
    "source  source of tunnel packets" "~" config_if_tunnel_source        {% command("config-if tunnel source") %}
  | "destination  destination of tunnel" "~" "A.B.C.D  ip address"        {% command("config-if tunnel destination") %}
  | "mode  tunnel encapsulation method" "~" config_if_tunnel_mode         {% command("config-if tunnel mode") %}

config_if_tunnel_source ->
    "A.B.C.D  ip address"
  | "INTERFACE  Interface"

config_if_tunnel_mode ->
    "gre  generic route encapsulation protocol" ("ip  over IP" | "multipoint  over IP (multipoint)")
  | "ipip  IP over IP encapsulation"
  | "ipsec  IPSec tunnel encapsulation" "ipv4  over IPv4"

config_subif -> config_if_common
  | "encapsulation  Set encapsulation type for an interface" "dot1Q  IEEE 802.1Q Virtual LAN" "~" "<1-4094>  IEEE 802.1Q VLAN ID" ("native  Make this as native vlan"):?   {% command("config-if encapsulation") %}

config_if_common ->
    "description  Interface specific description" "~" "LINE  A character string describing this interface"   {% command("config-if description") %}
  | "shutdown  Shutdown the selected interface"                           {% command("config-if shutdown") %}
  | "ip  Interface Internet Protocol config commands" config_if_ip
  | "vrf  VPN Routing/Forwarding parameters on the interface" "forwarding  Configure forwarding table" "~" "WORD  VRF name"   {% command("config-if vrf forwarding") %}
  | "bandwidth  Set bandwidth informational parameter" "~" "<1-200000000>  Bandwidth in kilobits"   {% command("config-if bandwidth") %}
  | "delay  Specify interface throughput delay" "~" "<1-16777215>  Throughput delay (tens of microseconds)"   {% command("config-if delay") %}
  | "redundancy  RG redundancy interface config" config_if_redundancy

config_if_port ->
    "negotiation  Select Autonegotiation mode" "auto  Perform link autonegotiation"   {% command("config-if negotiation auto") %}
  | "speed  Configure speed operation." "~" ("10  Force 10 Mbps operation" | "100  Force 100 Mbps operation" | "1000  Force 1000 Mbps operation")   {% command("config-if speed") %}
  | "duplex  Configure duplex operation." "~" ("full  Force full duplex operation" | "half  Force half-duplex operation")   {% command("config-if duplex") %}
  | "mtu  Set the interface Maximum Transmission Unit (MTU)" "~" "<64-9216>  MTU size in bytes"   {% command("config-if mtu") %}
  | "load-interval  Specify interval for load calculation for an interface" "~" "<30-600>  Load interval delay in seconds"   {% command("config-if load-interval") %}
  | "media-type  Media type" "~" ("auto-select  Use whichever connector is attached" | "rj45  Use RJ45 connector" | "sfp  Use SFP connector")   {% command("config-if media-type") %}
  | "cdp  CDP interface subcommands" "enable  Enable CDP on interface"    {% command("config-if cdp enable") %}

config_if_redundancy ->
    "rii  Redundancy interface identifier" "~" "<1-65535>  Redundancy interface identifier"   {% command("config-if redundancy rii") %}
  | "group  Redundancy group" "<1-2>  Redundancy group number" "~" "ip  Virtual IP address" "A.B.C.D  Virtual IP address" "exclusive  Exclusive to the active device" ("decrement  Decrement the priority" "<1-255>  Decrement value"):?   {% command("config-if redundancy group") %}

config_if_ip ->
    "address  Set the IP address of an interface" "~" config_if_address   {% command("config-if ip address") %}
  | "access-group  Specify access control for packets" ("<1-199>  IP access list" | "WORD  Access-list name") ("in  inbound packets" | "out  outbound packets")   {% command("config-if ip access-group") %}
  | "mtu  Set IP Maximum Transmission Unit" "~" "<68-9216>  MTU (bytes)"  {% command("config-if ip mtu") %}
  | "redirects  Enable sending ICMP Redirect messages"                    {% command("config-if ip redirects") %}
  | "unreachables  Enable sending ICMP Unreachable messages"              {% command("config-if ip unreachables") %}
  | "proxy-arp  Enable proxy ARP"                                         {% command("config-if ip proxy-arp") %}
  | "nat  NAT interface commands" ("inside  Inside interface for address translation" | "outside  Outside interface for address translation")   {% command("config-if ip nat") %}
  | "helper-address  Specify a destination address for UDP broadcasts" "~" "A.B.C.D  IP destination address"   {% command("config-if ip helper-address") %}
  | "tcp  TCP interface commands" "adjust-mss  Adjust the mss of transit packets" "~" "<500-1460>  Maximum segment size in bytes"   {% command("config-if ip tcp adjust-mss") %}

config_if_address ->
    "A.B.C.D  IP address" "A.B.C.D  IP subnet mask" ("secondary  Make this IP address a secondary address"):?
  | "dhcp  IP Address negotiated via DHCP"
