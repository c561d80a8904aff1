# Debugs that can be switched on and off. What they print is the business of their areas.

debug_exec ->
    "debug  Debugging functions (see also 'undebug')" (debug_what | debug_all)   {% command("debug") %}
  | "undebug  Disable debugging functions (see also 'debug')" (debug_what | debug_all)   {% command("undebug") %}

debug_no -> "debug  Debugging functions (see also 'undebug')" (debug_what | debug_all)    {% command("undebug") %}

debug_all -> "all  Enable all debugging"

debug_show -> "debugging  State of each debugging option"                 {% command("show debugging", { pipe: true }) %}

debug_what ->
    "license  Debug license" debug_license
  | "call-home  Call-home debug" "smart-licensing  Smart Licensing debug" ("all  All Smart Licensing debug" | "error  Errors" | "trace  Trace")
  | "voice  Voice debug  @feature:cube" "high-availability  Voice high availability" "all  All debugs"
  | "voip  VoIP information  @feature:cube" debug_voip
  | "ccsip  SIP debug  @feature:cube" ("all  Enable all SIP debugging traces" | "calls  Enable CCSIP SPI calls debugging trace" | "error  Enable SIP error debugging trace" | "events  Enable SIP events debugging trace" | "messages  Enable CCSIP SPI messages debugging trace" | "states  Enable CCSIP SPI states debugging trace")
  | "ip  IP information" ("icmp  ICMP transactions" | "packet  General IP debugging" | "http  HTTP connections" "client  HTTP client")
  | "ntp  NTP information" ("all  NTP all debugging on" | "events  NTP events" | "packets  NTP packet debugging")

debug_voip ->
    "ccapi  Call control API" ("error  Errors" | "function  Functions" | "inout  Calls of the API" | "service  Services")
  | "dialpeer  Matching of dial peers" ("error  Errors" | "function  Functions" | "inout  Calls of the matching")

debug_license ->
    "agent  Smart Agent" ("all  All debugs" | "debug  Debug traces" | "error  Errors" | "trace  Trace")
  | "events  License events"
  | "errors  License errors"
  | "feature  License feature  @16.11-" "cube  CUBE  @feature:cube" ("all  All debugs" | "error  Errors" | "function  Functions" | "info  Information")
