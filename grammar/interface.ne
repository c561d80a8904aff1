# Interfaces as seen from outside: select one, show them, reset their counters.

interface_config -> "interface  Select an interface to configure" "INTERFACE  Interface"   {% command("config interface") %}

interface_show -> "interfaces  Interface status and configuration" (interface_show_what):?  {% command("show interfaces", { pipe: true }) %}

interface_show_what ->
    "INTERFACE  Interface"
  | "description  Show interface description"                             {% command("show interfaces description", { pipe: true }) %}

interface_clear -> "counters  Clear counters on one or all interfaces" ("INTERFACE  Interface"):?   {% command("clear counters") %}
