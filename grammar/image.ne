# Lines that the image itself configures. They can be typed and saved; only the platform looks at them.

image_config ->
    "platform  platform specific configuration" (
      "qfp  Quantum flow processor" "utilization  QFP utilization" "monitor  Monitor utilization" "load  Load monitoring" "~" "<1-100>  Threshold in percent"   {% command("config platform qfp") %}
    | "punt-keepalive  Punt keepalive" "disable-kernel-core  Disable kernel core"   {% command("config platform punt-keepalive") %}
    | license_platform
    )
  | "subscriber  Subscriber configuration" "templating  Enable subscriber templating"   {% command("config subscriber templating") %}
  | "multilink  PPP multilink global configuration" "bundle-name  Select method for naming multilink bundles" "~" ("authenticated  Use authenticated name" | "both  Use endpoint discriminator and authenticated name")   {% command("config multilink bundle-name") %}
  | "memory  Configure memory management" "free  Free memory low water mark" "low-watermark  Low memory notification threshold" "~" ("processor  Processor memory" | "io  I/O memory") "<1-4294967295>  Kilobytes of memory"   {% command("config memory free low-watermark") %}
  | "diagnostic  Configure diagnostic information" "bootup  Bootup diagnostics" "level  Diagnostic level" "~" ("minimal  Minimal diagnostics" | "complete  Complete diagnostics")   {% command("config diagnostic bootup level") %}
  | "spanning-tree  Spanning Tree Subsystem" "extend  Spanning Tree 802.1t extensions" "system-id  Extend system-id into priority portion of the bridge id"   {% command("config spanning-tree extend system-id") %}
  | "control-plane  Configure control plane services"                     {% command("config control-plane") %}
  | "mgcp  Enable Media Gateway Control Protocol" (
      "behavior  Modify MGCP behavior" "LINE  Behavior and its value"    {% command("config mgcp behavior") %}
    | "profile  Configure an MGCP profile" "~" "WORD  Profile name"       {% command("config mgcp profile") %}
    )
