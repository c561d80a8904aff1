# Work from far away: lines that others hold, and logins that fail too often (CLI §1).

remote_clear -> "line  Reset a terminal line" remote_line  {% command("clear line") %}

remote_line ->
    "<0-100>  Line number"
  | "aux  Auxiliary line" "<0-0>  Line number"
  | "console  Primary terminal line" "<0-0>  Line number"
  | "vty  Virtual terminal" "<0-97>  Line number"

remote_login -> "block-for  Set quiet-mode active time period" "~" "<1-65535>  Time period in seconds" "attempts  Set max number of fail attempts" "<1-65535>  Fail attempts max value" "within  Watch period for fail attempts" "<1-65535>  Time period in seconds"   {% command("config login block-for") %}

# What fact gatherers ask of any router (CLIENTS §4).
remote_show ->
    "login  Display Secure Login Configurations and State" ("failures  Display information about login failures"):?   {% command("show login", { pipe: true }) %}
  | "memory  Memory statistics" ("statistics  Memory statistics"          {% command("show memory statistics", { pipe: true }) %}):?  {% command("show memory", { pipe: true }) %}
  | "ipv6  IPv6 information" "interface  IPv6 interface status and configuration" ("INTERFACE  Interface"):?   {% command("show ipv6 interface", { pipe: true }) %}
