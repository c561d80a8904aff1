# (config-track)#

config_track ->
    "delay  Tracking delay" "~" config_track_delay                 {% command("config-track delay") %}
  | "object  Specify a tracked object in a list" "<1-1000>  Tracked object" ("not  Object is counted when it is down  @!no"):?   {% command("config-track object") %}
  | "default-state  Specify the default state of a stub object" "~" ("up  Default state is up" | "down  Default state is down")   {% command("config-track default-state") %}

config_track_delay ->
    "up  Delay up change notification" "<0-180>  Delay time (seconds)" ("down  Delay down change notification" "<0-180>  Delay time (seconds)"):?
  | "down  Delay down change notification" "<0-180>  Delay time (seconds)" ("up  Delay up change notification" "<0-180>  Delay time (seconds)"):?
