/** Rules about the addresses of units, what they are translated to, and what stands between. */
package org.peerage.rules.address;
