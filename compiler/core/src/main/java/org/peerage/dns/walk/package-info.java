/**
 * The way a client takes through DNS: which records it asks for, in which order, and where it would
 * stop. Asks {@link org.peerage.dns.walk.Answers}, wherever they come from.
 */
package org.peerage.dns.walk;
