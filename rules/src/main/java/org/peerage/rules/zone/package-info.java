/** Rules about zones: whom a cluster counts among its neighbours, and by which addresses. */
package org.peerage.rules.zone;
