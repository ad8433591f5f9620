/**
 * Writes findings for people, editors, build servers and code hosts: a class for each format.
 *
 * <p>Takes diagnostics and the texts they point into; writes to what it is handed. Whatever a
 * definition holds, no control character reaches a terminal, and no secret is shown. Knows no file
 * and no command.
 */
package org.peerage.cli.report;
