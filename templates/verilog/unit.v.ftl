<#-- Makes verilog/<unit>.v. Variables: dev.halfulp.emit.verilog.VerilogUnitModel. -->
<#import "expression.ftl" as verilog>
<#list banner as line>
//<#if line?is_first> Unit</#if><#if line?has_content> ${line}</#if>
</#list>

// Latency ${latency} clock cycles.
module ${name} (
    input wire ${verilog.vector(input)}x,
    output wire ${verilog.vector(output)}y
);
<#list declarations as d>

    // ${d.meaning}
<#if d.wording == "LOOKUP">
    reg ${d.vector?then(verilog.vector(d), "")}${d.name};
    always @* begin
        case (${verilog.bits(d.operands[0])})
<#list d.table.entries as entry>
            ${entry.index}: ${d.name} = ${entry.word};
</#list>
            default: ${d.name} = ${d.table.otherwise};
        endcase
    end
<#else>
    wire ${d.vector?then(verilog.vector(d), "")}${d.name} = ${verilog.expression(d)};
</#if>
</#list>

    assign y = ${verilog.bits(result)};
<#if unread?has_content>

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
<#list unread?chunk(6) as row>
        ${verilog.pieces(row)}<#sep>,</#sep>
</#list>
    };
</#if>

endmodule
