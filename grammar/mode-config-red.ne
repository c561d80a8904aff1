# (config-red)#

config_red ->
    "mode  redundancy mode for this chassis" "~" ("none  Non-redundant" | "rpr  Route Processor Redundancy" | "sso  Stateful Switchover (Hot Standby)")   {% command("config-red mode") %}
