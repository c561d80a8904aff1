# User EXEC: what a login without privileges can type (CLI §2).

user_exec ->
    session_user
  | terminal_exec
  | net_exec
  | short_exec
  | "show  Show running system information" user_exec_show

user_exec_show ->
    system_show
  | clock_show
  | terminal_show
  | interface_show
  | ip_show
  | short_show
  | alias_show
  | license_show
  | license_legacy_show
  | voice_show
