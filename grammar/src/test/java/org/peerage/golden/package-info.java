/**
 * Golden tests for every module: inputs and the text expected of them, side by side in a folder.
 *
 * <p>The expected file is what the user reads, so reviewing it reviews the message.
 */
package org.peerage.golden;
