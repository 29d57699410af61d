<#ftl output_format="HTML" auto_esc=true>
<#-- A picture in SVG. Variable: dev.halfulp.emit.report.Chart. -->
<#macro draw chart>
<#local area = chart.area>
<svg class="chart" viewBox="0 0 ${chart.width} ${chart.height}" role="img" aria-labelledby="${chart.id}" xmlns="http://www.w3.org/2000/svg">
<title id="${chart.id}">${chart.title}</title>
<rect class="area" x="${area.left}" y="${area.top}" width="${area.width}" height="${area.height}"/>
<#list chart.regions as region>
<rect class="${region.kind}" x="${region.left}" y="${region.top}" width="${region.width}" height="${region.height}"/>
</#list>
<#list chart.across.ticks as tick>
<path class="grid" d="M${tick.position} ${area.top}V${area.bottom}"/><text class="tick" x="${tick.position}" y="${area.bottom}" dy="14" text-anchor="middle">${tick.label}</text>
</#list>
<#list chart.up.ticks as tick>
<path class="grid" d="M${area.left} ${tick.position}H${area.right}"/><text class="tick" x="${area.left}" dx="-6" y="${tick.position}" dy="3.5" text-anchor="end">${tick.label}</text>
</#list>
<svg x="${area.left}" y="${area.top}" width="${area.width}" height="${area.height}" viewBox="${area.left} ${area.top} ${area.width} ${area.height}">
<#list chart.paths as path>
<path class="${path.kind}" d="${path.data}"/>
</#list>
</svg>
<rect class="frame" x="${area.left}" y="${area.top}" width="${area.width}" height="${area.height}"/>
<#list chart.marks as mark>
<circle class="worst" cx="${mark.left}" cy="${mark.top}" r="4"/><text class="mark" x="${mark.labelLeft}" y="${mark.labelTop}" text-anchor="${mark.anchor}">${mark.label}</text>
</#list>
<text class="axis" x="${area.right}" y="${chart.height}" dy="-6" text-anchor="end">${chart.across.title}</text>
<text class="axis" transform="rotate(-90)" x="-${area.top}" y="13" text-anchor="end">${chart.up.title}</text>
<#list chart.legend as line>
<g transform="translate(${line.left} 15)"><#if line.kind == "worst"><circle class="worst" cx="8" cy="0" r="4"/><#elseif line.kind == "exact" || line.kind == "got"><path class="${line.kind}" d="M0 0H16"/><#else><rect class="${line.kind}" x="0" y="-5" width="16" height="10"/></#if><text class="legend" x="21" y="4">${line.text}</text></g>
</#list>
</svg>
</#macro>
