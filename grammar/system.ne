# The router as a whole: what it runs, what it is made of, its configuration, reload.

system_show ->
    "version  System hardware and software status"                        {% command("show version", { pipe: true }) %}
  | "processes  Active process statistics" "cpu  Show CPU use per process" ("history  Show CPU usage history" | "sorted  Show sorted output based on percentage of usage"):?   {% command("show processes cpu", { pipe: true }) %}
  | "processes  Active process statistics" "memory  Show memory use per process" ("sorted  Show sorted output based on percentage of usage"):?   {% command("show processes memory", { pipe: true }) %}
  | "inventory  Show the physical inventory" (system_inventory):?         {% command("show inventory", { pipe: true }) %}

system_inventory ->
    "raw  Show all the inventory details"
  | "oid  Show the vendor specific hardware registration identifier"

system_show_privileged ->
    "running-config  Current operating configuration" (system_running):?  {% command("show running-config", { pipe: true }) %}
  | "reload  Scheduled reload information"                                {% command("show reload", { pipe: true }) %}
  | "platform  Show platform information" (system_platform):?            {% command("show platform", { pipe: true }) %}

system_running ->
    "all  Configuration with defaults"
  | "brief  configuration without certificate data"
  | "full  full configuration"
  | "interface  Show interface configuration" "INTERFACE  Interface"
  | "linenum  Display line numbers in output"
  | "partition  Configuration corresponding a partition" ("access-list  All access-list configurations" | "interface  All Interface specific Configurations" | "ip-static-routes  All IP static configurations" | "line  All line mode configurations")
  | "view  View options" "full  full configuration"

system_platform ->
    "hardware  Show platform hardware information  @feature:throughput" "throughput  Show throughput level" system_throughput   {% command("show platform hardware throughput", { pipe: true }) %}

system_throughput ->
    "crypto  Throughput of encrypted traffic  @feature:throughput.crypto"
  | "level  Throughput level  @!feature:throughput.crypto"

system_exec -> "reload  Halt and perform a cold restart" (system_reload):?  {% command("reload") %}

system_reload ->
    "in  Reload after a time interval" ("<1-34560>  Delay before reload (mmm)" | "hh:mm  Delay before reload (hhh:mm)") ("LINE  Reason for reload"):?  {% command("reload in") %}
  | "at  Reload at a specific time/date" "hh:mm  Time to reload" (system_reload_day):?   {% command("reload at") %}
  | "cancel  Cancel pending reload"                                       {% command("reload cancel") %}
  | "/noverify  Don't verify file signature before reload."               {% command("reload") %}
  | "/verify  Verify file signature before reload."                       {% command("reload") %}
  | "reason  Reload reason" "LINE  Reason for reload"                     {% command("reload") %}

system_reload_day ->
    "<1-31>  Day of the month" "MONTH  Month of the year"
  | "MONTH  Month of the year" "<1-31>  Day of the month"

system_config ->
    "hostname  Set system's network name" "~" "WORD  This system's network name"   {% command("config hostname") %}
  | "version  version" "WORD  Version of the configuration  @!no"                  {% command("config version") %}
  | "config-register  Define the configuration register" "~" "<0x0-0xFFFF>  Config register number"   {% command("config config-register") %}
