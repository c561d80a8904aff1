# (config-line)#

config_line ->
    "exec-timeout  Set the EXEC timeout" "~" "<0-35791>  Timeout in minutes" ("<0-2147483>  Timeout in seconds"):?   {% command("config-line exec-timeout") %}
  | "logging  Modify message logging facilities" "synchronous  Synchronized message output" (config_line_synchronous):*   {% command("config-line logging synchronous") %}
  | "length  Set number of lines on a screen" "~" "<0-512>  Number of lines on screen (0 for no pausing)"   {% command("config-line length") %}
  | "width  Set width of the display terminal" "~" "<0-512>  Number of characters on a screen line"         {% command("config-line width") %}
  | "login  Enable password checking" ("local  Local password checking"):?                                 {% command("config-line login") %}
  | "lockable  Allow users to lock a line"                                                                  {% command("config-line lockable") %}
  | "password  Set a password" "~" config_line_password                                                    {% command("config-line password") %}
  | "privilege  Change privilege level for line" "level  Assign default privilege level for line" "~" "<0-15>  Default privilege level for line"   {% command("config-line privilege level") %}
  | "transport  Define transport protocols for line" config_line_transport
  | "history  Enable and control the command history function" ("size  Set history buffer size" "<0-256>  Size of history buffer"):?   {% command("config-line history") %}
  | "stopbits  Set async line stop bits" "~" ("1  One stop bit" | "2  Two stop bits")                       {% command("config-line stopbits") %}
  | "speed  Set the transmit and receive speeds" "~" "<0-115200>  Transmit and receive speeds"              {% command("config-line speed") %}
  | "access-class  Filter connections based on an IP access list" "~" ("<1-199>  IP access list" | "WORD  Access-list name") ("in  Filter incoming connections" | "out  Filter outgoing connections") ("vrf-also  Same access list is applied for all VRFs"):?   {% command("config-line access-class") %}
  | "exec  Configure EXEC" (config_line_exec):?                                                            {% command("config-line exec") %}

config_line_exec -> "prompt  EXEC prompt" "timestamp  Print timestamps for show commands"                  {% command("config-line exec prompt timestamp") %}

config_line_synchronous ->
    "level  Severity level to output asynchronously" ("<0-7>  Severity level" | "all  All severity levels")
  | "limit  Messages queue size" "<0-2147483647>  Message limit"

config_line_password ->
    "0  Specifies an UNENCRYPTED password will follow" "LINE  The UNENCRYPTED (cleartext) line password"
  | "7  Specifies a HIDDEN password will follow" "WORD  The HIDDEN line password string"
  | "LINE  The UNENCRYPTED (cleartext) line password"

config_line_transport ->
    "input  Define which protocols to use when connecting to the terminal server" "~" config_line_protocols   {% command("config-line transport input") %}
  | "output  Define which protocols to use for outgoing connections" "~" config_line_protocols               {% command("config-line transport output") %}
  | "preferred  Specify the preferred protocol to use" "~" ("none  No protocols" | "ssh  TCP/IP SSH protocol" | "telnet  TCP/IP Telnet protocol")   {% command("config-line transport preferred") %}

config_line_protocols ->
    "all  All protocols"
  | "none  No protocols"
  | "ssh  TCP/IP SSH protocol" ("telnet  TCP/IP Telnet protocol"):?
  | "telnet  TCP/IP Telnet protocol" ("ssh  TCP/IP SSH protocol"):?
