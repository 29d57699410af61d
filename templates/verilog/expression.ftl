<#-- Expressions of Verilog. Arguments: the records of dev.halfulp.emit.verilog that the functions are named after. -->
<#function part p>
  <#switch p.kind>
    <#case "LITERAL"><#return p.text>
    <#case "WHOLE"><#return p.text>
    <#case "BIT"><#return p.text + "[" + p.high + "]">
    <#case "FIELD"><#return p.text + "[" + p.high + ":" + p.low + "]">
    <#case "REPEAT"><#return "{" + p.count + "{" + p.text + "[" + p.high + "]}}">
    <#default><#stop "unknown part " + p.kind>
  </#switch>
</#function>
<#function pieces parts>
  <#local text = "">
  <#list parts as p><#local text += part(p) + p?has_next?then(", ", "")></#list>
  <#return text>
</#function>
<#function bits b>
  <#local text = pieces(b.parts)>
  <#if (b.parts?size > 1)><#local text = "{" + text + "}"></#if>
  <#return b.signed?then("$signed(" + text + ")", text)>
</#function>
<#function expression d>
  <#local v = []>
  <#list d.operands as operand><#local v += [bits(operand)]></#list>
  <#switch d.wording>
    <#case "COPY"><#return v[0]>
    <#case "ADD"><#return v[0] + " + " + v[1]>
    <#case "SUBTRACT"><#return v[0] + " - " + v[1]>
    <#case "MULTIPLY"><#return v[0] + " * " + v[1]>
    <#case "SHIFT_LEFT"><#return v[0] + " << " + v[1]>
    <#case "AND"><#return v[0] + " & " + v[1]>
    <#case "OR"><#return v[0] + " | " + v[1]>
    <#case "XOR"><#return v[0] + " ^ " + v[1]>
    <#case "NOT"><#return "~" + v[0]>
    <#case "COMPARE"><#return v[0] + " " + d.relation + " " + v[1]>
    <#case "SELECT"><#return v[0] + " ? " + v[1] + " : " + v[2]>
    <#case "AT_LEAST"><#return v[0] + " < " + v[1] + " ? " + v[2] + " : " + v[3]>
    <#case "AT_MOST"><#return v[0] + " > " + v[1] + " ? " + v[2] + " : " + v[3]>
    <#case "BETWEEN"><#return v[0] + " < " + v[1] + " ? " + v[2] + " : " + v[0] + " > " + v[3] + " ? " + v[4] + " : " + v[5]>
    <#default><#stop "unknown form " + d.wording>
  </#switch>
</#function>
<#function vector v>
  <#return v.signed?then("signed ", "") + "[" + v.high + ":0] ">
</#function>
