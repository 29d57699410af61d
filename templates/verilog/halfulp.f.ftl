<#-- Makes verilog/halfulp.f. Variables: dev.halfulp.emit.verilog.VerilogIndexModel. -->
<#list units as unit>
${unit}.v
</#list>
