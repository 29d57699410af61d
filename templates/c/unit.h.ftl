<#-- Makes c/<unit>.h. Variables: dev.halfulp.emit.c.CUnitModel; forms of expressions: dev.halfulp.emit.c.CWording. -->
<#function value operand>
  <#return operand.cast?has_content?then("(" + operand.cast + ")", "") + operand.text>
</#function>
<#function expression s>
  <#local v = []>
  <#list s.operands as operand><#local v += [value(operand)]></#list>
  <#switch s.wording>
    <#case "COPY"><#return v[0]>
    <#case "BINARY"><#return v[0] + " " + s.operator + " " + v[1]>
    <#case "INVERT"><#return "~" + v[0]>
    <#case "FLOOR_SHIFT"><#return v[0] + " < 0 ? -1 - ((-1 - " + v[0] + ") >> " + v[1] + ") : " + v[0] + " >> " + v[1]>
    <#case "SLICE"><#return "(" + v[0] + " >> " + v[1] + ") & " + v[2]>
    <#case "JOIN"><#return "(" + v[0] + " " + s.operator + " " + v[1] + ") + " + v[2]>
    <#case "COMPARE"><#return v[0] + " " + s.operator + " " + v[1] + " ? 1 : 0">
    <#case "SELECT"><#return v[0] + " != 0 ? " + v[1] + " : " + v[2]>
    <#case "AT_LEAST"><#return v[0] + " < " + v[1] + " ? " + v[1] + " : " + v[0]>
    <#case "AT_MOST"><#return v[0] + " > " + v[1] + " ? " + v[1] + " : " + v[0]>
    <#case "BETWEEN"><#return v[0] + " < " + v[1] + " ? " + v[1] + " : " + v[0] + " > " + v[2] + " ? " + v[2] + " : " + v[0]>
    <#case "LOOKUP"><#return s.operator + "(&" + v[1] + "[" + v[0] + "])">
    <#default><#stop "unknown form " + s.wording>
  </#switch>
</#function>
<#function converted s>
  <#if !s.cast?has_content><#return expression(s)></#if>
  <#local simple = ["COPY", "LOOKUP"]?seq_contains(s.wording?string)>
  <#return "(" + s.cast + ")" + simple?then(expression(s), "(" + expression(s) + ")")>
</#function>
/*
<#list banner as line>
 *<#if line?has_content> ${line}</#if>
</#list>
 */
#ifndef ${guard}
#define ${guard}

#include <stddef.h>
#include <stdint.h>

<#list macros as macro>
#define ${macro.name} ${macro.value}
</#list>
<#if body.readers?has_content>

#ifndef HALFULP_TABLE
#ifdef __AVR__
#include <avr/pgmspace.h>
#define HALFULP_TABLE PROGMEM
#else
#define HALFULP_TABLE
#endif
#endif
</#if>
<#list body.readers as reader>

#ifndef ${reader.guard}
#define ${reader.guard}
static inline ${reader.type} ${reader.function}(const ${reader.type} *word) {
#ifdef __AVR__
<#switch reader.bits>
<#case 8>
  const ${reader.unsignedType} bits = pgm_read_byte(word);
<#break>
<#case 16>
  const ${reader.unsignedType} bits = pgm_read_word(word);
<#break>
<#case 32>
  const ${reader.unsignedType} bits = pgm_read_dword(word);
<#break>
<#case 64>
  const ${reader.unsignedType} low = pgm_read_dword(word);
  const ${reader.unsignedType} high = pgm_read_dword((const uint8_t *)word + 4);
  const ${reader.unsignedType} bits = high << 32 | low;
<#break>
</#switch>
<#if reader.signed>
  return bits <= ${reader.largest} ? (${reader.type})bits : (${reader.type})(-1 - (${reader.type})(${reader.ones} - bits));
<#else>
  return bits;
</#if>
#else
  return *word;
#endif
}
#endif
</#list>

/* ${formula}: the output code at an input code. */
static inline ${resultType} ${name}(${argumentType} x) {
<#list body.tables as table>
  static const ${table.type} ${table.name}[${table.size}] HALFULP_TABLE = {
<#list table.rows as row>
    <#list row as word>${word}<#sep>, </#list><#sep>,</#sep>
</#list>
  };
</#list>
<#if !body.readsInput>
  (void)x;
</#if>
<#list body.statements as s>
<#if s.comment?has_content>
  /* ${s.comment} */
</#if>
  const ${s.type} ${s.name} = ${converted(s)};
</#list>
<#assign result = body.result>
  return ${value(result)};
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void ${name}_array(const ${argumentType} *x, ${resultType} *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = ${name}(*x++);
  }
}

#endif
