# Interfaces as seen from outside: select one or several, track one, show them, reset their counters.

interface_config ->
    "interface  Select an interface to configure" (
      "INTERFACE  Interface"                                              {% command("config interface") %}
    | "range  interface range command  @!no" "LINE  Interfaces, as GigabitEthernet0/0/0 - 1, Loopback0"   {% command("config interface range") %}
    )
  | "track  Object tracking configuration commands" "<1-1000>  Tracked object" "~" interface_track   {% command("config track") %}

interface_track ->
    "interface  Select an interface to track" "INTERFACE  Interface" interface_track_what
  | "ip  IP protocol" interface_track_ip
  | "list  Group objects in a list" "boolean  Boolean comparison of the objects" ("and  Boolean AND calculation" | "or  Boolean OR calculation")
  | "stub-object  Stub tracking object"

interface_track_ip ->
    "route  IP route" "A.B.C.D  IP address of the route" "A.B.C.D  Mask of the route" "reachability  Reachability of the route"
  | "sla  IP Service Level Agreement" "<1-2147483647>  Entry number" ("reachability  Reachability of the operation" | "state  Return code state"):?

interface_track_what ->
    "line-protocol  Track interface line-protocol"
  | "ip  IP protocol" "routing  Track interface ip routing capability"

interface_show -> "interfaces  Interface status and configuration" (interface_show_what):?  {% command("show interfaces", { pipe: true }) %}
  | "track  Tracking information" ("<1-1000>  Track object number" | "brief  Brief tracking information"):?   {% command("show track", { pipe: true }) %}

interface_show_what ->
    "INTERFACE  Interface"
  | "description  Show interface description"                             {% command("show interfaces description", { pipe: true }) %}

interface_clear -> "counters  Clear counters on one or all interfaces" ("INTERFACE  Interface"):?   {% command("clear counters") %}
