# Throughput and memory of a platform: what its licences are sized by (COMMANDS §2.2). The help is ours.
# Each platform takes the values of its own table; the words of all platforms stand here.

license_feature_config -> "license  Configure license features" "feature  Features with a license of their own  @feature:hsec" "hseck9  Encryption without limits"   {% command("config license feature hseck9") %}

license_platform ->
    "hardware  Platform hardware configuration  @feature:throughput" "throughput  Throughput of the platform" "~" license_throughput   {% command("config platform hardware throughput") %}
  | "memory  Platform memory  @feature:memory-add" "add  Add memory to the control plane" "~" "<1024-16384>  Megabytes"   {% command("config platform memory add") %}

license_throughput ->
    "crypto  Throughput of encrypted traffic  @feature:throughput.crypto" license_throughput_value
  | "level  Throughput level  @feature:throughput.level" license_throughput_value
  | "level  Throughput level  @feature:throughput.level-MB" "MB  Throughput in megabits a second" license_throughput_value

license_throughput_value ->
    "10  10 Mbps  @feature:throughput.10"
  | "50  50 Mbps  @feature:throughput.50"
  | "100  100 Mbps  @feature:throughput.100"
  | "250  250 Mbps  @feature:throughput.250"
  | "500  500 Mbps  @feature:throughput.500"
  | "1000  1 Gbps  @feature:throughput.1000"
  | "2500  2.5 Gbps  @feature:throughput.2500"
  | "5000  5 Gbps  @feature:throughput.5000"
  | "10000  10 Gbps  @feature:throughput.10000"
  | "50000  50000 kbps  @feature:throughput.50000"
  | "100000  100000 kbps  @feature:throughput.100000"
  | "150000  150000 kbps  @feature:throughput.150000"
  | "200000  200000 kbps  @feature:throughput.200000"
  | "250000  250000 kbps  @feature:throughput.250000"
  | "300000  300000 kbps  @feature:throughput.300000"
  | "400000  400000 kbps  @feature:throughput.400000"
  | "500000  500000 kbps  @feature:throughput.500000"
  | "1000000  1000000 kbps  @feature:throughput.1000000"
  | "2000000  2000000 kbps  @feature:throughput.2000000"
  | "2500000  2500000 kbps  @feature:throughput.2500000"
  | "5000000  5000000 kbps  @feature:throughput.5000000"
  | "10000000  10000000 kbps  @feature:throughput.10000000"
  | "20000000  20000000 kbps  @feature:throughput.20000000"
  | "10M  10 Mbps  @feature:throughput.10M"
  | "15M  15 Mbps  @feature:throughput.15M"
  | "25M  25 Mbps  @feature:throughput.25M"
  | "50M  50 Mbps  @feature:throughput.50M"
  | "100M  100 Mbps  @feature:throughput.100M"
  | "250M  250 Mbps  @feature:throughput.250M"
  | "500M  500 Mbps  @feature:throughput.500M"
  | "1G  1 Gbps  @feature:throughput.1G"
  | "2.5G  2.5 Gbps  @feature:throughput.2.5G"
  | "unthrottled  No limit  @feature:throughput.unthrottled"
