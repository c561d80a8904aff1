# System messages: where they go, how much of them is kept, and what they look like (CLI §8, §10).

logging_show -> "logging  Show the contents of logging buffers"           {% command("show logging", { pipe: true }) %}

logging_clear -> "logging  Clear logging buffer"                          {% command("clear logging") %}

logging_config -> "logging  Modify message logging facilities" logging_setting

logging_setting ->
    "buffered  Set buffered logging parameters" (logging_buffer_size (logging_severity):? | logging_severity):?  {% command("config logging buffered") %}
  | "console  Set console logging parameters" (logging_severity):?        {% command("config logging console") %}
  | "monitor  Set terminal line (monitor) logging parameters" (logging_severity):?  {% command("config logging monitor") %}
  | "trap  Set syslog server logging level" (logging_severity):?          {% command("config logging trap") %}
  | "on  Enable logging to all enabled destinations"                      {% command("config logging on") %}
  | "host  Set syslog server IP address and parameters" (logging_ipv6_no | logging_host) (logging_transport):?   {% command("config logging host") %}
  | logging_address                                                       {% command("config logging host") %}
  | "facility  Facility parameter for syslog messages" "~" logging_facility   {% command("config logging facility") %}
  | "source-interface  Specify interface for source address in logging transactions" "~" "INTERFACE  Source interface"  {% command("config logging source-interface") %}
  | "userinfo  Enable logging of user info on privileged mode enabling"   {% command("config logging userinfo") %}
  | "origin-id  Add origin ID to syslog messages" "~" ("hostname  Use origin hostname as ID" | "ip  Use origin IP address as ID" | "string  Define a unique text string as ID" "LINE  Unique text string")   {% command("config logging origin-id") %}
  | "queue-limit  Set logger message queue size" "~" "<100-2147483647>  Set new queue size"   {% command("config logging queue-limit") %}
  | "rate-limit  Set messages per second limit" "~" ("console  Rate limit only console messages"):? "<1-10000>  Messages per second"  {% command("config logging rate-limit") %}

logging_buffer_size -> "<4096-2147483647>  Logging buffer size"

logging_ipv6_no -> "vrf  Set VRF option" "WORD  VRF name" logging_host

logging_host ->
    "A.B.C.D  IP address of the syslog server"
  | "WORD  Hostname or A.B.C.D or X:X:X:X::X"

logging_transport -> "transport  Specify the transport protocol (default=UDP)" ("tcp  Transport Control Protocol" | "udp  User Datagram Protocol") ("port  Specify the port number" "<1-65535>  Port number"):?

logging_address -> "A.B.C.D  IP address of the logging host"

logging_severity ->
    "<0-7>  Logging severity level"
  | "alerts  Immediate action needed           (severity=1)"
  | "critical  Critical conditions               (severity=2)"
  | "debugging  Debugging messages                (severity=7)"
  | "emergencies  System is unusable                (severity=0)"
  | "errors  Error conditions                  (severity=3)"
  | "informational  Informational messages            (severity=6)"
  | "notifications  Normal but significant conditions (severity=5)"
  | "warnings  Warning conditions                (severity=4)"

logging_facility ->
    "auth  Authorization system"
  | "cron  Cron/at facility"
  | "daemon  System daemons"
  | "kern  Kernel"
  | "local0  Local use"
  | "local1  Local use"
  | "local2  Local use"
  | "local3  Local use"
  | "local4  Local use"
  | "local5  Local use"
  | "local6  Local use"
  | "local7  Local use"
  | "syslog  Syslog itself"
  | "user  User process"
