# Commands with a short or an empty answer, because the lab has little or nothing of what they show.

short_show ->
    "arp  ARP table"                                                      {% command("show arp", { pipe: true }) %}
  | "protocols  Active network routing protocols"                         {% command("show protocols", { pipe: true }) %}
  | "ssh  Status of SSH server connections"                               {% command("show ssh", { pipe: true }) %}
  | "vrf  VPN Routing/Forwarding instance information"                    {% command("show vrf", { pipe: true }) %}
  | "environment  Environmental information" ("all  Environment all"):?   {% command("show environment", { pipe: true }) %}
  | "cdp  CDP information" ("neighbors  CDP neighbor entries" ("detail  Show detailed information"):? | "interface  CDP interface status and configuration"):?   {% command("show cdp", { pipe: true }) %}
  | "banner  Display banner information" ("exec  Exec banner" | "login  Login banner" | "motd  Message of the day banner")   {% command("show banner", { pipe: true }) %}
  | "calendar  Display the hardware calendar"                             {% command("show calendar", { pipe: true }) %}
  | "sessions  Information about Telnet connections"                      {% command("where", { pipe: true }) %}
  | "tcp  Status of TCP connections" "brief  Brief display" ("all  All TCP end points"):?   {% command("show tcp brief", { pipe: true }) %}

short_show_privileged ->
    "access-lists  List access lists" (acl_named):?                                     {% command("show access-lists", { pipe: true }) %}
  | "tech-support  Show system information for Tech-Support"              {% command("show tech-support", { pipe: true }) %}

short_ip_show ->
    "arp  IP ARP table"                                                   {% command("show arp", { pipe: true }) %}
  | "protocols  IP routing protocol process parameters and statistics"    {% command("show ip protocols", { pipe: true }) %}
  | "ssh  Information on SSH"                                             {% command("show ip ssh", { pipe: true }) %}
  | "access-lists  List IP access lists" (acl_named):?                                  {% command("show access-lists", { pipe: true }) %}

short_exec ->
    "where  List active connections"                                      {% command("where") %}
  | "resume  Resume an active network connection" ("WORD  The name or number of an active network connection"):?   {% command("resume") %}
  | "systat  Display information about terminal lines"                    {% command("systat") %}

short_clear -> "arp-cache  Clear the entire ARP cache"                    {% command("clear arp-cache") %}

short_ip_config ->
    "bootp  Config BOOTP services" "server  Enable BOOTP server"          {% command("config ip bootp server") %}
  | "rtcp  RTCP parameters" "report  RTCP reports" "interval  Interval between reports" "~" "<1-65535>  Milliseconds"   {% command("config ip rtcp report interval") %}
  | "cef  Cisco Express Forwarding"                                       {% command("config ip cef") %}
  | "source-route  Process packets with source routing header options"    {% command("config ip source-route") %}

short_config -> "cdp  Global CDP configuration subcommands" "run  Enable CDP"   {% command("config cdp run") %}
