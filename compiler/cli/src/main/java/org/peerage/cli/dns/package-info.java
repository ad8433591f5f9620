/**
 * The commands behind {@code peerage dns}: one class each, listed in {@link
 * org.peerage.cli.dns.DnsSubcommand} and loaded when they are asked for.
 */
package org.peerage.cli.dns;
