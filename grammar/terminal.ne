# The terminal one sits at, and who sits where (CLI §8).

terminal_exec -> "terminal  Set terminal line parameters" (terminal_setting | "no  Negate a command or set its defaults" terminal_off)

terminal_no -> "terminal  Set terminal line parameters" terminal_off

terminal_setting ->
    "length  Set number of lines on a screen" "<0-512>  Number of lines on screen (0 for no pausing)"       {% command("terminal length") %}
  | "width  Set width of the display terminal" "<0-512>  Number of characters on a screen line"             {% command("terminal width") %}
  | "monitor  Copy debug output to the current terminal line"                                              {% command("terminal monitor") %}
  | "editing  Enable command line editing"                                                                 {% command("terminal editing") %}
  | "history  Enable and control the command history function"
    ("size  Set history buffer size" "<0-256>  Size of history buffer"):?                                   {% command("terminal history") %}
  | "exec  Configure EXEC" "prompt  EXEC prompt" "timestamp  Print timestamps for show commands"            {% command("terminal exec prompt timestamp") %}

terminal_off ->
    "length  Set number of lines on a screen"                                                              {% command("terminal no length") %}
  | "width  Set width of the display terminal"                                                             {% command("terminal no width") %}
  | "monitor  Copy debug output to the current terminal line"                                              {% command("terminal no monitor") %}
  | "editing  Enable command line editing"                                                                 {% command("terminal no editing") %}
  | "history  Enable and control the command history function" ("size  Set history buffer size"):?         {% command("terminal no history") %}
  | "exec  Configure EXEC" "prompt  EXEC prompt" "timestamp  Print timestamps for show commands"            {% command("terminal no exec prompt timestamp") %}

terminal_show ->
    "history  Display the session command history"                        {% command("show history", { pipe: true }) %}
  | "terminal  Display terminal configuration parameters"                 {% command("show terminal", { pipe: true }) %}
  | "privilege  Show current privilege level"                             {% command("show privilege", { pipe: true }) %}
  | "users  Display information about terminal lines" ("all  Include information about inactive ports"):?  {% command("show users", { pipe: true }) %}
  | "line  TTY line information" (terminal_line):?                                     {% command("show line", { pipe: true }) %}

terminal_line ->
    "<0-100>  First Line number" ("<1-100>  Last Line number"):?
  | "console  Primary terminal line" "<0-0>  First Line number"
  | "aux  Auxiliary line" "<0-0>  First Line number"
  | "vty  Virtual terminal" "<0-98>  First Line number" ("<1-98>  Last Line number"):?
