# (config-vrf)# and (config-vrf-af)#

config_vrf ->
    "rd  Specify Route Distinguisher" "~" "WORD  ASN:nn or IP-address:nn"   {% command("config-vrf rd") %}
  | "description  VRF specific description" "~" "LINE  Up to 244 characters describing this VRF"   {% command("config-vrf description") %}
  | "address-family  Enter Address Family command mode" ("ipv4  Address family" | "ipv6  Address family")   {% command("config-vrf address-family") %}

config_vrf_af -> "exit-address-family  Exit from vrf address-family configuration submode  @!no"   {% command("config-vrf-af exit-address-family") %}
