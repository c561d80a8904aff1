# The archive of configurations, and the way back to one that waits to be confirmed (CLIENTS §4, §7).

archive_config -> "archive  Archive the configuration"                    {% command("config archive") %}

config_archive ->
    "path  path for backups" "~" "FILE  Write archive on * file system"   {% command("config-archive path") %}
  | "maximum  maximum number of backup copies" "~" "<1-14>  maximum number of backup copies"   {% command("config-archive maximum") %}
  | "time-period  Period of time in minutes to automatically archive the running-config" "~" "<1-525600>  Number of minutes to wait between archive creation"   {% command("config-archive time-period") %}
  | "write-memory  Enable automatic backup generation during write memory"   {% command("config-archive write-memory") %}
  | "log  Logging commands" "config  Log configuration commands"          {% command("config-archive log config") %}

config_archive_log_cfg ->
    "hidekeys  suppress output (e.g. passwords) when displaying logged commands"   {% command("config-archive-log-cfg hidekeys") %}
  | "logging  Modify config logging parameters" archive_logging
  | "notify  Notify other processes of configuration changes" "syslog  Use the syslog" ("contenttype  Content type of the messages" ("plaintext  Plain text" | "xml  XML")):?   {% command("config-archive-log-cfg notify syslog") %}

archive_logging ->
    "enable  Enable the config logger"                                    {% command("config-archive-log-cfg logging enable") %}
  | "size  Maximum number of entries in the log" "~" "<1-1000>  Maximum number of entries"   {% command("config-archive-log-cfg logging size") %}

archive_exec -> "archive  manage archive files" "config  save current configuration in archive"   {% command("archive config") %}

archive_show ->
    "archive  Archive functions"                                          {% command("show archive", { pipe: true }) %}
  | "archive  Archive functions" "config  Archive config" archive_show_config
  | "archive  Archive functions" "log  Log of commands" "config  Configuration commands" archive_show_log   {% command("show archive log config", { pipe: true }) %}

archive_show_log ->
    "all  All entries"
  | "<1-2147483647>  First entry" ("<1-2147483647>  Last entry"):?

archive_show_config ->
    "differences  Diffs between two config files" (files_name (files_name):?):?   {% command("show archive config differences", { pipe: true }) %}
  | "incremental-diffs  Incremental diffs" files_name ("ignorecase  Ignore the case of the configuration"):?   {% command("show archive config incremental-diffs", { pipe: true }) %}
  | "rollback  Rollback information" "timer  Rollback timer"              {% command("show archive config rollback timer", { pipe: true }) %}

# Behind `configure terminal` and `configure`.
archive_revert -> "revert  Parameters for reverting the configuration" "timer  Timer for reverting the configuration" archive_timer   {% command("configure terminal revert") %}

archive_revert_now ->
    "confirm  Confirm replacement of running-config with a new config file"   {% command("configure confirm") %}
  | "revert  Parameters for reverting the configuration" ("now  Cancel the timer and revert immediately" | "timer  Reset the timer for reverting the configuration" archive_timer)   {% command("configure revert") %}

archive_timer ->
    "<1-120>  Time in minutes"
  | "idle  Idle time after which the configuration is reverted" "<1-120>  Time in minutes"
