/* House style. */
<#list headers as header>
#include "${header}"
</#list>
