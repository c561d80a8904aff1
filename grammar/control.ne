# Lab controls: what is typed behind the colon at a prompt (docs/controls.md). Not a mode of the router; the handlers
# are in src/session/controls/.

control -> control_world | control_servers | control_trouble | control_past | control_place | control_front | control_coach

control_world ->
    "advance  Let time pass" control_advance
  | "calls  Calls that are up, or tried now" control_calls
  | "cssm  The licence server" control_cssm
  | "failover  The active router of a pair goes down, its peer takes over" ("WORD  A router of the pair"):?  {% command("control failover") %}
  | "image  Image files on bootflash" control_image
  | "network  What gets through to licence servers" control_network_where
  | "power  The power switch of a router" "WORD  Its name in the lab" ("off  Switch it off" | "on  Switch it on")  {% command("control power") %}
  | "token  Make a registration token; $token stands for it in later lines" control_token_option:*  {% command("control token") %}

control_advance ->
    "WORD  How long: 90s, 30m, 8h, 3d, 1d12h"  {% command("control advance") %}
  | "to  Until a moment" "WORD  Date and time: 2026-01-05T08:00:00Z"  {% command("control advance to") %}

control_calls ->
    "attempt  Try new calls now and count those that are accepted" "<1-100000>  Number of calls"  {% command("control calls attempt") %}
  | "busy-hour  Standard calls change every minute with the day, and time passes" control_calls_day
  | "enhanced  SIP trunk calls that need enhanced licences" control_calls_up
  | "office-hours  Standard calls from 8:00 to 17:00 each day, and time passes" control_calls_day
  | "standard  SIP trunk calls that need standard licences" control_calls_up
  | "vgw  Calls between SIP and TDM" control_calls_up
control_calls_up ->
    "<0-100000>  Calls up at a time from now on" ("secure  They are encrypted"):?  {% command("control calls") %}

control_calls_day ->
    "<1-100000>  Calls up at a time, at most" "WORD  How long: 8h, 3d, 72d"  {% command("control calls day") %}

control_cssm ->
    "reserve  Reserve licences: a request code in, an authorization code out" "WORD  Request code that a router printed" control_reserve_option:*  {% command("control cssm reserve") %}
  | "return  Take a return code: the reserved licences are free" "WORD  Return code that a router printed"  {% command("control cssm return") %}
  | control_cssm_upload
  | control_portal
control_reserve_option ->
    "account  Virtual account that the licences are taken from" "WORD  Name, in quotes if it has blanks"
  | "licence  A licence; without one everything is reserved for good" "WORD  Its name in the portal, in quotes" "<1-100000>  How many"
  | "to  Where the authorization code goes as a file" "WORD  DEVICE:FILE, a file on its bootflash"
  | "without-export  Without export-controlled functionality"
control_cssm_upload ->
    "upload  Upload a file that a device saved; CSSM's answer comes back" "WORD  DEVICE:FILE on its bootflash, or SERVER:FILE" control_upload_option:*  {% command("control cssm upload") %}
control_upload_option ->
    "account  Virtual account, where the file does not tell" "WORD  Name, in quotes if it has blanks"
  | "to  Where the answer goes, beside the file" "WORD  File"

control_image ->
    "add  Put an image on the bootflash of a router" "WORD  Release, or the name of an image file" ("to  Another router than this one" "WORD  Its name in the lab"):?  {% command("control image add") %}
  | "list  Images that this router can boot, and which are there"  {% command("control image list") %}

control_network_where ->
    "cssm  The way to CSSM" control_network
  | "WORD  A host of the network" control_network

control_network ->
    control_network_state
  | "icmp  Ping only" control_network_state
  | "name  Name resolution only" control_network_state
  | "tcp443  HTTPS only" control_network_state
  | "tcp80  HTTP only" control_network_state
control_network_state ->
    "down  Nothing gets through"  {% command("control network") %}
  | "up  Everything gets through"  {% command("control network") %}

control_token_option ->
    "account  Virtual account that it belongs to" "WORD  Name, in quotes if it has blanks"
  | "days  Time until it expires" "<1-365>  Days"
  | "description  Text that the portal shows with it" "LINE  Text"
  | "export  Allow export-controlled functionality"
  | "uses  How often it can be used" "<1-100000>  Number of uses"

control_past ->
    "checkpoint  Remember the lab as it is now" "WORD  Name"  {% command("control checkpoint") %}
  | "diff  What has changed in the lab since a checkpoint" "WORD  Name of the checkpoint"  {% command("control diff") %}
  | "load  Load a lab file or a saved lab" "WORD  File"  {% command("control load") %}
  | "rewind  Take the lab back" "WORD  Name of a checkpoint, or how far: 8h"  {% command("control rewind") %}
  | "save  Save the whole lab" "WORD  File"  {% command("control save") %}

control_place ->
    "console  Go to the console of a route processor" ("active  The one that is active" | "standby  The one that stands by")  {% command("control console") %}
  | "device  Go to the console of another device" "WORD  Its name in the lab"  {% command("control device") %}
  | "devices  List the devices"  {% command("control devices") %}

control_front ->
    "quit  Leave the lab"  {% command("control quit") %}
  | "speed  Speed of the clock" "<0-1000000>  Times as fast as real time; 0 stands still"  {% command("control speed") %}
  | "status  The status line" control_status
control_status ->
    "off  Hide it"  {% command("control status") %}
  | "on  Show it"  {% command("control status") %}
