/**
 * Secrets, for the one build that asks for them: looked up where a definition says they are kept,
 * and put into command scripts that nobody else may read.
 *
 * <p>No message, finding or manifest holds one.
 */
package org.peerage.cli.secret;
