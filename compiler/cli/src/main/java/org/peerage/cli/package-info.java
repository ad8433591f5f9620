/**
 * The command line: one class per command, each reads its options, calls the library and prints.
 *
 * <p>{@link org.peerage.cli.Main} alone knows the machine; the rest is handed a {@link
 * org.peerage.cli.Terminal}, so that tests run commands in process. Nothing outside it depends on
 * this package.
 */
package org.peerage.cli;
