# Global configuration: the entry points of all areas.

config ->
    system_config
  | service_config
  | banner_config
  | alias_config
  | boot_config
  | files_config
  | archive_config
  | user_config
  | clock_config
  | logging_config
  | snmp_config
  | short_config
  | ip_config
  | acl_numbered_config
  | interface_config
  | line_config
  | vrf_config
  | pki_config
  | redundancy_config
  | image_config
  | license_config
  | license_legacy_config
  | license_feature_config
  | voice_config
  | callhome_config
