<#ftl output_format="HTML" auto_esc=true>
<#-- Makes report/index.html. Variables: dev.halfulp.emit.report.ReportModel; pictures: dev.halfulp.emit.report.Chart. -->
<#import "chart.ftl" as picture>
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<title>halfulp report: ${unitCount}</title>
<style>
<#include "style.css">
</style>
</head>
<body>
<header>
<h1>Fixed-point activation functions</h1>
<p class="lead">${unitCount}. ${inputCount} checked, every promise kept.</p>
<p>Every unit was run at every input code of its domain, and each output was compared with the exact value of the
function, computed with as many digits as the comparison needed. The Verilog, C and Java files are printings of the same
integer datapath. Errors are in ulp, one step of the output format.</p>
</header>
<main>
<section id="summary">
<h2>Summary</h2>
<div class="wide">
<table>
<thead>
<tr><th>unit</th><th class="formats">formats</th><th>criterion</th><th class="number">found, ulp</th><th class="number">at input</th><th class="number">nearest</th><th>method, fold</th><th class="number">pieces</th><th class="number">bits</th><th class="number">LUT6</th><th class="number">DSP</th><th class="number">flash</th><th class="number">cycles</th></tr>
</thead>
<tbody>
<#list units as unit>
<tr><th scope="row"><a href="#${unit.name}">${unit.name}</a></th><td class="formats">${unit.signature}</td><td>${unit.row.criterion}</td><td class="number">${unit.row.maxUlp}</td><td class="number">${unit.row.worstInput}</td><td class="number">${unit.row.correctlyRounded}</td><td>${unit.row.method}, ${unit.row.fold}</td><td class="number">${unit.row.segments}</td><td class="number">${unit.row.tableBits}</td><td class="number">${unit.row.lut6}</td><td class="number">${unit.row.dsp}</td><td class="number">${unit.row.flashBytes}</td><td class="number">${unit.row.cycles}</td></tr>
</#list>
</tbody>
</table>
</div>
</section>
<#list units as unit>
<section class="unit" id="${unit.name}">
<h2>${unit.name}</h2>
<p class="formula"><code>${unit.formula}</code></p>
<p class="claim"><span class="badge">found ${unit.found} ulp</span> promised: ${unit.promise}. Checked: ${unit.checked}.</p>
<div class="charts">
<@picture.draw unit.curve/>
<@picture.draw unit.error/>
</div>
<div class="groups">
<#list unit.groups as group>
<div class="group">
<h3>${group.title}</h3>
<table>
<#list group.facts as fact>
<tr><th scope="row">${fact.label}</th><td>${fact.text}</td></tr>
</#list>
</table>
</div>
</#list>
</div>
</section>
</#list>
<section id="words">
<h2>Words</h2>
<dl>
<dt>ulp</dt><dd>One step of the output format, the unit of every error.</dd>
<dt>found</dt><dd>The largest error over all inputs of the domain, rounded up. Where the function leaves the output
range, the unit gives the end of the range, and the error is counted against that end; the error against the function
itself is stated beside it.</dd>
<dt>criterion</dt><dd>correct: the nearest code, error at most 1/2 ulp. faithful: error below 1 ulp, and exact values that
are codes are hit. Otherwise the largest error that is allowed, in ulp or in the function's value.</dd>
<dt>nearest</dt><dd>Share of the inputs whose output is the code nearest to the exact value; either neighbour counts
at exact halves.</dd>
<dt>fold</dt><dd>How the whole domain is rebuilt from half of it.</dd>
<dt>pieces, bits</dt><dd>Segments after folding; every stored constant that selects or feeds the arithmetic.</dd>
<dt>LUT6, DSP, flash, cycles</dt><dd>Estimates of the cost model: six-input lookup tables and multiplier blocks of
an FPGA; bytes of table and code, and instructions per result, on a 32-bit microcontroller.</dd>
</dl>
</section>
</main>
<footer><p>halfulp ${version}. ${ownership}</p></footer>
</body>
</html>
