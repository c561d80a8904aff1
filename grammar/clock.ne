# The clock, its zone, and where its time comes from (CLI §8).

clock_exec -> "clock  Manage the system clock" "set  Set the time and date" "hh:mm:ss  Current Time" clock_day "<1993-2035>  Year"  {% command("clock set") %}

clock_day ->
    "<1-31>  Day of the month" "MONTH  Month of the year"
  | "MONTH  Month of the year" "<1-31>  Day of the month"

clock_show -> "clock  Display the system clock" ("detail  Display detailed information"):?  {% command("show clock", { pipe: true }) %}
  | "ntp  Network time protocol" clock_ntp_show

clock_ntp_show ->
    "status  NTP status"                                                  {% command("show ntp status", { pipe: true }) %}
  | "associations  NTP associations"                                      {% command("show ntp associations", { pipe: true }) %}

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
  | "source  Configure interface for source address" "~" "INTERFACE  Interface for source address"   {% command("config ntp source") %}
  | "master  Act as NTP master clock" ("<1-15>  Stratum number"):?                             {% command("config ntp master") %}
  | "authenticate  Authenticate time sources"                                                {% command("config ntp authenticate") %}
  | "update-calendar  Periodically update calendar with NTP time"                            {% command("config ntp update-calendar") %}
  | "logging  Enable NTP message logging"                                                    {% command("config ntp logging") %}

clock_ntp_vrf -> "vrf  VPN Routing/Forwarding Information" "WORD  VPN Routing/Forwarding instance name"

clock_ntp_host ->
    "A.B.C.D  IP address of peer"
  | "WORD  Hostname of peer"

clock_ntp_option ->
    "prefer  Prefer this peer when possible  @!no"
  | "burst  Send a burst when peer is reachable  @!no"
  | "iburst  Send a burst when peer is unreachable  @!no"
  | "version  Configure NTP version  @!no" "<1-4>  NTP version number"
  | "source  Interface for source address  @!no" "INTERFACE  Interface for source address"
