# Coming and going: privileges, configuration, the end of a session (CLI §2).

session_user -> session_enable | session_end | session_help | session_lock

session_exec ->
    session_enable | session_end | session_help | session_lock | session_configure
  | "tclsh  Tool Command Language shell"      {% command("tclsh") %}

session_enable ->
    "enable  Turn on privileged commands" ("<0-15>  Enable level"):?      {% command("enable") %}
  | "disable  Turn off privileged commands" ("<0-15>  Privilege level to go to"):?  {% command("disable") %}

session_end ->
    "exit  Exit from the EXEC"                {% command("exit") %}
  | "logout  Exit from the EXEC"              {% command("exit") %}
  | "quit  Exit from the EXEC  @hidden"       {% command("exit") %}

session_lock ->
    "lock  Lock the terminal"                 {% command("lock") %}
  | "tclquit  Quit Tool Command Language shell"  {% command("tclquit") %}

session_help -> "help  Description of the interactive help system"  {% command("mode.help") %}

session_configure -> "configure  Enter configuration mode" (session_configure_from):?  {% command("configure") %}

session_configure_from ->
    "terminal  Configure from the terminal" (archive_revert):?
  | "memory  Configure from NV memory"
  | "network  Configure from a TFTP network host"
  | "replace  Replace the running-config with a new config file"
    ("FILE  A URL that specifies a config file" | "WORD  A URL that specifies a config file")
    (session_replace_option):*   {% command("configure replace") %}
  | archive_revert_now

session_replace_option ->
    "force  Forcibly replace without prompting"
  | "ignorecase  Ignore the case of the configuration"
  | "list  List the commands being applied"
  | "nolock  Do not lock the running configuration"
  | "revert  Parameters for reverting to original config" "trigger  Triggers for reverting to original config" ("error  Revert to original config upon error" (session_replace_timer):? | session_replace_timer)
  | "time  Time in which the change must be confirmed" "<1-120>  Time in minutes"

session_replace_timer -> "timer  Revert to original config unless confirmed in time" "<1-120>  Time in minutes"
