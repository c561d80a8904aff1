# (config-track)#

config_track -> "delay  Tracking delay" "~" config_track_delay                 {% command("config-track delay") %}

config_track_delay ->
    "up  Delay up change notification" "<0-180>  Delay time (seconds)" ("down  Delay down change notification" "<0-180>  Delay time (seconds)"):?
  | "down  Delay down change notification" "<0-180>  Delay time (seconds)" ("up  Delay up change notification" "<0-180>  Delay time (seconds)"):?
