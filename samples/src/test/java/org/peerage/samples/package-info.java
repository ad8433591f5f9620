/**
 * Holds the samples to what stands beside them: expected outputs, expected findings, the guides'
 * own tables.
 *
 * <p>Everything is run as a user runs it, through the command line, and zone files are judged by
 * programs that know nothing of Peerage.
 */
package org.peerage.samples;
