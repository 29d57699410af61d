<#-- Makes c/halfulp.h. Variables: dev.halfulp.emit.c.CIndexModel. -->
/*
 * All units of this folder.
 *
 * ${ownership}
 */
#ifndef HALFULP_H
#define HALFULP_H

<#list headers as header>
#include "${header}"
</#list>

#endif
