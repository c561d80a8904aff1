# Reaching other hosts: ping, traceroute, telnet (CLI §10).

net_exec ->
    "ping  Send echo messages" (net_ping):?                               {% command("ping") %}
  | "traceroute  Trace route to destination" (net_traceroute):?           {% command("traceroute") %}
  | "telnet  Open a telnet connection" (net_host (net_telnet):*):?          {% command("telnet") %}

net_host -> "WORD  IP address or hostname of a remote system"

net_ping ->
    "ip  IP echo" net_ping_target
  | "vrf  Select VPN routing instance" "WORD  VPN Routing/Forwarding instance name" ("ip  IP echo" net_ping_target | net_ping_target)
  | net_ping_target

net_ping_target -> "WORD  Ping destination address or hostname" (net_ping_option):*

net_ping_option ->
    "repeat  specify repeat count" "<1-2147483647>  repeat count"
  | "size  specify datagram size" "<36-18024>  Datagram size"
  | "timeout  specify timeout interval" "<0-3600>  timeout in seconds"
  | "source  specify source address or name" ("A.B.C.D  Source address" | "INTERFACE  Source interface")
  | "df-bit  enable do not fragment bit in IP header"

net_traceroute ->
    "ip  IP Trace" "WORD  Trace route to destination address or hostname" (net_traceroute_option):*
  | "vrf  Select VPN routing instance" "WORD  VPN Routing/Forwarding instance name" "WORD  Trace route to destination address or hostname" (net_traceroute_option):*
  | "WORD  Trace route to destination address or hostname" (net_traceroute_option):*

net_traceroute_option ->
    "numeric  display numeric address"
  | "probe  specify number of probes per hop" "<1-1000>  number of probes"
  | "timeout  specify time out" "<1-3600>  timeout in seconds"
  | "ttl  specify minimum and maximum ttl" "<1-255>  minimum ttl" "<1-255>  maximum ttl"
  | "source  specify source address or name" ("A.B.C.D  Source address" | "INTERFACE  Source interface")

net_telnet ->
    "<1-65535>  Port number"
  | "/source-interface  Specify source interface" "INTERFACE  Interface"
  | "/vrf  Specify vrf name" "WORD  VRF name"
