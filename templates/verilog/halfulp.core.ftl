CAPI=2:
<#-- Makes verilog/halfulp.core. Variables: dev.halfulp.emit.verilog.VerilogIndexModel. -->
# ${ownership}
name: ::halfulp_units:0
description: Fixed-point activation functions, one module per file

filesets:
  rtl:
    files:
<#list units as unit>
      - ${unit}.v
</#list>
    file_type: verilogSource
  tb:
    files:
<#list units as unit>
      - ${unit}_tb.v
</#list>
    file_type: verilogSource

targets:
  default:
    filesets: [rtl]
<#list units as unit>
  sim_${unit}:
    filesets: [rtl, tb]
    toplevel: ${unit}_tb
    default_tool: icarus
    tools:
      icarus:
        iverilog_options: [-g2005, -Wall]
</#list>
