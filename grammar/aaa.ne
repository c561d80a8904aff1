# Authentication, authorization and accounting: the switch, and the lists that log in locally.

aaa_config -> "aaa  Authentication, Authorization and Accounting." (
    "authentication  Authentication configurations parameters." "login  Set authentication lists for logins." aaa_list   {% command("config aaa authentication login") %}
  | "authorization  Authorization configurations parameters." "exec  For starting an exec (shell)." aaa_list   {% command("config aaa authorization exec") %}
  | "new-model  Enable NEW access control commands and functions.(Disables OLD commands)."      {% command("config aaa new-model") %}
  | "session-id  AAA Session ID" "~" ("common  Use the same session id for all services" | "unique  Use a unique session id for each service")   {% command("config aaa session-id") %}
  )

aaa_list ->
    "WORD  Named authentication list (max 31 characters, longer will be rejected)." "~" (aaa_method):+
  | "default  The default authentication list." "~" (aaa_method):+

aaa_method ->
    "enable  Use enable password for authentication."
  | "group  Use Server-group." ("radius  Use list of all Radius hosts." | "tacacs+  Use list of all Tacacs+ hosts.")
  | "line  Use line password for authentication."
  | "local  Use local username authentication."
  | "local-case  Use case-sensitive local username authentication."
  | "none  NO authentication."
