# The clock, its zone, and where its time comes from (CLI §8).

clock_exec -> "clock  Manage the system clock" "set  Set the time and date" "hh:mm:ss  Current Time" clock_day "<1993-2035>  Year"  {% command("clock set") %}

clock_day ->
    "<1-31>  Day of the month" "MONTH  Month of the year"
  | "MONTH  Month of the year" "<1-31>  Day of the month"

clock_show -> "clock  Display the system clock" ("detail  Display detailed information"):?  {% command("show clock", { pipe: true }) %}
  | "ntp  Network time protocol" clock_ntp_show

clock_ntp_show ->
    "status  NTP status"                                                  {% command("show ntp status", { pipe: true }) %}
  | "associations  NTP associations" ("detail  Show detail"                {% command("show ntp associations detail", { pipe: true }) %}):?   {% command("show ntp associations", { pipe: true }) %}

clock_config ->
    "clock  Configure time-of-day clock" clock_setting
  | "ntp  Configure NTP" "~" clock_ntp                                     {% command("config ntp") %}

clock_setting ->
    "timezone  Configure time zone" "~" "WORD  name of time zone" "<-23 - 23>  Hours offset from UTC"
    ("<0-59>  Minutes offset from UTC"):?                                 {% command("config clock timezone") %}
  | "summer-time  Configure summer (daylight savings) time" "~" "WORD  name of time zone in summer" clock_summer  {% command("config clock summer-time") %}
  | "calendar-valid  Allow clock source to be the hardware calendar"     {% command("config clock calendar-valid") %}

clock_summer ->
    "recurring  Configure recurring summer time" (clock_summer_week clock_summer_time clock_summer_week clock_summer_time (clock_summer_offset):?):?
  | "date  Configure absolute summer time" clock_summer_date clock_summer_date (clock_summer_offset):?

clock_summer_week ->
    ("<1-4>  Week number to start" | "first  First week of the month" | "last  Last week of the month")
    "DAY  Weekday to start" "MONTH  Month to start"

clock_summer_time -> "hh:mm  Time to start (hh:mm)"

clock_summer_date -> clock_summer_day "<1993-2035>  Year to start" clock_summer_time

clock_summer_day ->
    "<1-31>  Date to start" "MONTH  Month to start"
  | "MONTH  Month to start" "<1-31>  Date to start"

clock_summer_offset -> "<1-1440>  Offset to add in minutes"

clock_ntp ->
    "server  Configure NTP server" (clock_ntp_vrf):? clock_ntp_host (clock_ntp_option):*     {% command("config ntp server") %}
  | "peer  Configure NTP peer" (clock_ntp_vrf):? clock_ntp_host (clock_ntp_option):*         {% command("config ntp peer") %}
  | "source  Configure interface for source address" "~" "INTERFACE  Interface for source address"   {% command("config ntp source") %}
  | "master  Act as NTP master clock" ("<1-15>  Stratum number"):?                             {% command("config ntp master") %}
  | "authenticate  Authenticate time sources"                                                {% command("config ntp authenticate") %}
  | "authentication-key  Authentication key for trusted time sources" "<1-4294967295>  Key number" "~" "md5  MD5 authentication" clock_ntp_key   {% command("config ntp authentication-key") %}
  | "trusted-key  Key numbers for trusted time sources" "<1-4294967295>  Key number"         {% command("config ntp trusted-key") %}
  | "update-calendar  Periodically update calendar with NTP time"                            {% command("config ntp update-calendar") %}
  | "logging  Enable NTP message logging"                                                    {% command("config ntp logging") %}

clock_ntp_key -> "WORD  Authentication key" ("<0-4294967295>  Authentication key encryption type"):?

clock_ntp_vrf -> "vrf  VPN Routing/Forwarding Information" "WORD  VPN Routing/Forwarding instance name"

clock_ntp_host ->
    "A.B.C.D  IP address of peer"
  | "WORD  Hostname of peer"

clock_ntp_option ->
    "prefer  Prefer this peer when possible"
  | "burst  Send a burst when peer is reachable"
  | "iburst  Send a burst when peer is unreachable"
  | "key  Configure peer authentication key" "<1-4294967295>  Peer key number"
  | "maxpoll  Maximum poll interval" "<4-17>  Poll value in Log2"
  | "minpoll  Minimum poll interval" "<4-17>  Poll value in Log2"
  | "version  Configure NTP version" "<1-4>  NTP version number"
  | "source  Interface for source address" "INTERFACE  Interface for source address"
