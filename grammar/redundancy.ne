# Redundancy: the route processors of a chassis, and groups of routers (COMMANDS §2.5).

redundancy_config -> "redundancy  Enter redundancy mode"                  {% command("config redundancy") %}

redundancy_show ->
    "redundancy  Redundancy Facility (RF) information"                       {% command("show redundancy", { pipe: true }) %}
  | "redundancy  Redundancy Facility (RF) information" redundancy_show_what

redundancy_show_what ->
    "application  Application redundancy information" redundancy_show_application
  | "client  Redundancy Facility (RF) client list" "domain  RF domain" "all  All domains"   {% command("show redundancy client domain", { pipe: true }) %}
  | "states  Redundancy Facility (RF) states"                               {% command("show redundancy states", { pipe: true }) %}

redundancy_show_application ->
    "group  Redundancy application group information" (redundancy_show_group):?   {% command("show redundancy application group", { pipe: true }) %}
  | "if-mgr  Redundancy application interface manager information" "group  Redundancy application group" (redundancy_show_one):?   {% command("show redundancy application if-mgr", { pipe: true }) %}
  | "transport  Redundancy application transport information" redundancy_show_transport

redundancy_show_transport ->
    "clients  Clients of the transport"                                     {% command("show redundancy application transport clients", { pipe: true }) %}
  | "group  Redundancy application group" (redundancy_show_one):?           {% command("show redundancy application transport group", { pipe: true }) %}

redundancy_show_one -> "<1-2>  Group id"

redundancy_show_group ->
    "<1-2>  Group id"
  | "all  All groups"

redundancy_exec -> "redundancy  Redundancy Facility (RF) exec commands" redundancy_exec_what

redundancy_exec_what ->
    "application  Application redundancy" "reload  Reload a router of a group" "group  Redundancy application group" "<1-2>  Group id" ("peer  The peer" | "self  This router")   {% command("redundancy application reload group") %}
  | "reload  Reload a route processor  @feature:two-processors" "peer  The one that stands by"   {% command("redundancy reload peer") %}
  | "force-switchover  Force switchover to the standby unit  @feature:two-processors"   {% command("redundancy force-switchover") %}
