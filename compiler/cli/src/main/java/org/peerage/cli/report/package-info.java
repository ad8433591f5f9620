/**
 * Shows findings: drawn beside their text, on one line each, or as JSON.
 *
 * <p>Takes diagnostics and the texts they point into; writes to what it is handed. Whatever a
 * definition holds, no control character reaches a terminal, and no secret is shown. Knows no file
 * and no command.
 */
package org.peerage.cli.report;
