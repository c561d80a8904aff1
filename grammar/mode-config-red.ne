# (config-red)#, (config-red-app)#, (config-red-app-grp)#, (config-red-app-prtcl)# (COMMANDS §2.5)

config_red ->
    "mode  redundancy mode for this chassis" "~" ("none  Non-redundant" | "rpr  Route Processor Redundancy" | "sso  Stateful Switchover (Hot Standby)")   {% command("config-red mode") %}
  | "main-cpu  Settings of the route processors  @feature:two-processors"   {% command("config-red main-cpu") %}
  | "application  Application redundancy" "redundancy  Application redundancy configuration"   {% command("config-red application redundancy") %}

config_r_mc ->
    "standby  The route processor that stands by" "~" "console  Its console" "enable  Let it read commands"   {% command("config-r-mc standby console enable") %}

config_red_app ->
    "group  Redundancy application group" "<1-2>  Group id"                {% command("config-red-app group") %}
  | "protocol  Redundancy application protocol instance" "<1-8>  Protocol instance id"   {% command("config-red-app protocol") %}

config_red_app_grp ->
    "name  Name of the group" "~" "WORD  Group name"                       {% command("config-red-app-grp name") %}
  | "priority  Initial priority of the group" "~" "<1-255>  Priority value" ("failover  Failover threshold" "threshold  Failover threshold" "<0-255>  Failover threshold value"):?   {% command("config-red-app-grp priority") %}
  | "timers  Timers of the group" "~" "delay  Delay of the negotiation of roles" "<0-10000>  Seconds after a failure" ("reload  Delay after a reload" "<0-10000>  Seconds after a reload"):?   {% command("config-red-app-grp timers") %}
  | "control  Control interface" "~" "INTERFACE  Control interface" "protocol  Protocol instance" "<1-8>  Protocol instance id"   {% command("config-red-app-grp control") %}
  | "data  Data interface" "~" "INTERFACE  Data interface"                 {% command("config-red-app-grp data") %}
  | "asymmetric-routing  Asymmetric routing" "interface  Asymmetric routing interface" "~" "INTERFACE  Asymmetric routing interface"   {% command("config-red-app-grp asymmetric-routing") %}
  | "track  Object tracking" "<1-1000>  Tracked object" "~" ("decrement  Decrement the priority" "<1-255>  Decrement value" | "shutdown  Shut the group down")   {% command("config-red-app-grp track") %}
  | "preempt  Take the active role over with a higher priority"            {% command("config-red-app-grp preempt") %}
  | "shutdown  Shut the group down"                                        {% command("config-red-app-grp shutdown") %}

config_red_app_prtcl ->
    "name  Name of the protocol instance" "~" "WORD  Protocol instance name"   {% command("config-red-app-prtcl name") %}
  | "timers  Timers of the protocol" "~" "hellotime  Time between hellos" config_red_hello "holdtime  Time until a peer is lost" config_red_hold   {% command("config-red-app-prtcl timers") %}
  | "authentication  Authentication of the protocol" "~" config_red_authentication   {% command("config-red-app-prtcl authentication") %}
  | "bfd  Bidirectional forwarding detection"                              {% command("config-red-app-prtcl bfd") %}

config_red_hello ->
    "<1-254>  Seconds"
  | "msec  In milliseconds" "<250-999>  Milliseconds"

config_red_hold ->
    "<1-255>  Seconds"
  | "msec  In milliseconds" "<750-999>  Milliseconds"

config_red_authentication ->
    "text  Plain text" "WORD  Text"
  | "md5  MD5" "key-string  Key" ("0  The key is in clear" | "7  The key is hidden"):? "WORD  Key"
