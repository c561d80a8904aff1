import { expect, test } from "vitest";
import { typed } from "../support/type.ts";

// CHART §8, CLI §8: the load of a router that was started ten minutes ago.
const CASES: readonly { readonly name: string; readonly lines: readonly string[]; readonly screen: string }[] = [
  {
    name: "processes",
    lines: ["show processes cpu", "show processes cpu sorted | begin CCSIP", "show processes cpu | include CPU"],
    screen: `Router#show processes cpu
CPU utilization for five seconds: 2%/0%; one minute: 1%; five minutes: 1%
 PID Runtime(ms)     Invoked      uSecs   5Sec   1Min   5Min TTY Process 
   1           0           0          0  0.00%  0.00%  0.00%   0 Chunk Manager    
   2           2          23         86  0.00%  0.00%  0.00%   0 Load Meter       
   4           0           0          0  0.00%  0.00%  0.00%   0 RF Slave Main Th 
   9         483        5367         89  0.00%  0.00%  0.00%   0 Check heaps      
  10           0           0          0  0.00%  0.00%  0.00%   0 Pool Manager     
  35           6          67         89  0.00%  0.00%  0.00%   0 ARP Input        
  62         208        2312         89  0.00%  0.00%  0.00%   0 IOSD ipc task    
  85           1          12         83  0.00%  0.00%  0.00%   0 Licensing Auto U 
 118          51         567         89  0.00%  0.00%  0.00%   0 IP Input         
 137          15         167         89  0.00%  0.00%  0.00%   0 SAEvtThread      
 140          10         112         89  0.00%  0.00%  0.00%   0 SAMsgThread      
 171         120        1334         89  0.00%  0.00%  0.00%   0 CCSIP_SPI_CONTRO 
 172          35         389         89  0.00%  0.00%  0.00%   0 CCSIP_TCP_SOCKET 
 203           0           0          0  0.00%  0.00%  0.00%   0 DNS Snoop        
 231           9         100         90  0.00%  0.00%  0.00%   0 NTP              
 255          30         334         89  0.00%  0.00%  0.00%   0 Virtual Exec     
Router#show processes cpu sorted | begin CCSIP
 171         120        1334         89  0.00%  0.00%  0.00%   0 CCSIP_SPI_CONTRO 
 118          51         567         89  0.00%  0.00%  0.00%   0 IP Input         
 172          35         389         89  0.00%  0.00%  0.00%   0 CCSIP_TCP_SOCKET 
 255          30         334         89  0.00%  0.00%  0.00%   0 Virtual Exec     
 137          15         167         89  0.00%  0.00%  0.00%   0 SAEvtThread      
 140          10         112         89  0.00%  0.00%  0.00%   0 SAMsgThread      
 231           9         100         90  0.00%  0.00%  0.00%   0 NTP              
  35           6          67         89  0.00%  0.00%  0.00%   0 ARP Input        
   2           2          23         86  0.00%  0.00%  0.00%   0 Load Meter       
  85           1          12         83  0.00%  0.00%  0.00%   0 Licensing Auto U 
   1           0           0          0  0.00%  0.00%  0.00%   0 Chunk Manager    
   4           0           0          0  0.00%  0.00%  0.00%   0 RF Slave Main Th 
  10           0           0          0  0.00%  0.00%  0.00%   0 Pool Manager     
 203           0           0          0  0.00%  0.00%  0.00%   0 DNS Snoop        
Router#show processes cpu | include CPU
CPU utilization for five seconds: 2%/0%; one minute: 1%; five minutes: 1%
Router#`,
  },
  {
    name: "history",
    lines: ["show processes cpu history"],
    screen: `Router#show processes cpu history

Router   08:00:00 AM Monday Jan 5 2026 UTC

                                                                  
                                    1                             
      22212 1221221122121  11 211  10  2 2121211  2  221 222 112 2
  100                                                             
   90                                                             
   80                                                             
   70                                                             
   60                                                             
   50                                                             
   40                                                             
   30                                                             
   20                                                             
   10                               #                             
     0....5....1....1....2....2....3....3....4....4....5....5....6
               0    5    0    5    0    5    0    5    0    5    0
               CPU% per second (last 60 seconds)

                                                                  
      1    11 66                                                  
      0222620297                                                  
  100                                                             
   90                                                             
   80                                                             
   70         **                                                  
   60         **                                                  
   50         ##                                                  
   40         ##                                                  
   30         ##                                                  
   20         ##                                                  
   10 *   *** ##                                                  
     0....5....1....1....2....2....3....3....4....4....5....5....6
               0    5    0    5    0    5    0    5    0    5    0
               CPU% per minute (last 60 minutes)
              * = maximum CPU%   # = average CPU%

                                                                              
      6                                                                       
      9                                                                       
  100                                                                         
   90                                                                         
   80                                                                         
   70 *                                                                       
   60 *                                                                       
   50 *                                                                       
   40 *                                                                       
   30 *                                                                       
   20 *                                                                       
   10 *                                                                       
     0....5....1....1....2....2....3....3....4....4....5....5....6....6....7..
               0    5    0    5    0    5    0    5    0    5    0    5    0  
                   CPU% per hour (last 72 hours)
                  * = maximum CPU%   # = average CPU%

Router#`,
  },
  {
    name: "a line that tells the time before each command",
    lines: [
      "terminal exec prompt timestamp",
      "show privilege",
      "conf t",
      "line con 0",
      "exec prompt timestamp",
      "end",
      "terminal no exec prompt timestamp",
      "show privilege",
    ],
    screen: `Router#terminal exec prompt timestamp
Router#show privilege
Load for five secs: 2%/0%; one minute: 1%; five minutes: 1%
Time source is hardware calendar, *08:00:00.000 UTC Mon Jan 5 2026

Current privilege level is 15
Router#conf t
Load for five secs: 2%/0%; one minute: 1%; five minutes: 1%
Time source is hardware calendar, *08:00:00.000 UTC Mon Jan 5 2026

Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#line con 0
Router(config-line)#exec prompt timestamp
Router(config-line)#end
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
Router#terminal no exec prompt timestamp
Load for five secs: 2%/0%; one minute: 1%; five minutes: 1%
Time source is hardware calendar, *08:00:00.000 UTC Mon Jan 5 2026

Router#show privilege
Current privilege level is 15
Router#`,
  },
];

test.each(CASES)("$name", ({ lines, screen }) => {
  expect(typed(...lines)).toBe(screen);
});
