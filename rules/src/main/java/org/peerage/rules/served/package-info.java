/**
 * Rules about what name servers answer, run by {@code dns verify}: listed in {@link
 * org.peerage.rules.ServedRules}.
 */
package org.peerage.rules.served;
