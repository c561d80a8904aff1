# VRF definitions: the management VRF of the hardware and those of the user.

vrf_config -> "vrf  VRF commands" "definition  VRF definition" "WORD  VRF name"   {% command("config vrf definition") %}
