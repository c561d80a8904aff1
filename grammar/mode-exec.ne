# Privileged EXEC: the entry points of all areas. Areas define their own; a line here makes them reachable.

exec ->
    session_exec
  | terminal_exec
  | net_exec
  | short_exec
  | clock_exec
  | files_exec
  | archive_exec
  | system_exec
  | shell_exec
  | install_exec
  | debug_exec
  | license_exec
  | license_legacy_exec
  | redundancy_exec
  | callhome_exec
  | voice_exec
  | "show  Show running system information" exec_show
  | "clear  Reset functions" exec_clear
  | "no  Disable debugging functions" exec_no

exec_show ->
    system_show
  | system_show_privileged
  | install_show
  | clock_show
  | terminal_show
  | interface_show
  | ip_show
  | short_show
  | alias_show
  | short_show_privileged
  | files_show
  | archive_show
  | logging_show
  | pki_show
  | debug_show
  | license_show
  | license_legacy_show
  | callhome_show
  | voice_show
  | voice_show_privileged
  | remote_show
  | redundancy_show

exec_clear ->
    logging_clear
  | interface_clear
  | remote_clear
  | short_clear

exec_no ->
    debug_no
  | terminal_no
