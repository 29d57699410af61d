<#ftl output_format="HTML" auto_esc=true>
<#-- Makes the page of halfulp explore. Variables: dev.halfulp.emit.report.TradeOffModel; pictures: dev.halfulp.emit.report.Chart. -->
<#import "chart.ftl" as picture>
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<title>halfulp: error against cost</title>
<style>
<#include "style.css">
.tradeoff { margin-top: .6rem; }
.unit .chart { max-width: 760px; }
.tradeoff table { width: 100%; white-space: nowrap; font-size: .8rem; }
.tradeoff th, .tradeoff td { padding: .2rem .5rem; text-align: left; border-bottom: 1px solid var(--line); }
.tradeoff thead th { background: var(--tint); color: var(--soft); font-weight: 600; }
</style>
</head>
<body>
<header>
<h1>Error against cost</h1>
<p class="formula"><code>${formula}</code><#if parameters?has_content> with <code>${parameters}</code></#if>, input ${input}</p>
<p class="lead">${units} units, each certified at ${inputs} inputs.</p>
<p>A unit was made for each output format and criterion, once for the least of each cost. The error is the largest over all
inputs, in the function's value; where the function leaves the output range it counts against the end of the range. The
numbers are the rows of the table: no unit made has both a smaller error and a smaller cost than one of these.</p>
</header>
<main>
<#list sections as section>
<section class="unit">
<h2>${section.title}</h2>
<@picture.draw section.chart/>
<div class="wide tradeoff">
<table>
<thead>
<tr><th class="number">#</th><#list section.head as cell><th>${cell}</th></#list></tr>
</thead>
<tbody>
<#list section.rows as row>
<tr><th class="number" scope="row">${row?counter}</th><#list row as cell><td>${cell}</td></#list></tr>
</#list>
</tbody>
</table>
</div>
</section>
</#list>
</main>
<footer><p>halfulp ${version}. ${ownership} Costs are estimates of the cost model.</p></footer>
</body>
</html>
