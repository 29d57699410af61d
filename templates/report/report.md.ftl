<#ftl output_format="undefined">
<#-- Makes report/report.md. Variables: dev.halfulp.emit.report.ReportModel. -->
<#macro table t>
|<#list t.header as cell> ${cell} |</#list>
|<#list t.columns as column><#if column.right> ${column.dashes}: |<#else> :${column.dashes} |</#if></#list>
<#list t.rows as row>
|<#list row as cell> ${cell} |</#list>
</#list>
</#macro>
# Report of halfulp ${version}

${unitCount}, ${inputCount} checked: every output was compared with the exact value, and every promise is kept.
Errors are in ulp, one step of the output format. "nearest" is the share of inputs with the nearest output code.

## Promised and found

<@table tables.errors/>

## Construction and estimated cost

<@table tables.designs/>

## Functions

<@table tables.functions/>

## Saturation

Where the function leaves the output range, the unit gives the end of the range; the error there counts
against that end.

<#list units?filter(unit -> unit.saturation != "")>
<#items as unit>
* ${unit.name}: ${unit.saturation}
</#items>
<#else>
No unit saturates.
</#list>

${ownership}
