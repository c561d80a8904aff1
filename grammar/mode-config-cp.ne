# (config-cp)#

config_cp -> "service-policy  Configure QOS Service Policy" ("input  Assign policy-map to the input of the control plane" | "output  Assign policy-map to the output of the control plane") "WORD  policy-map name"   {% command("config-cp service-policy") %}
