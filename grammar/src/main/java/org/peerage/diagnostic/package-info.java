/**
 * What a stage has to say about a text: one type for every stage, so that console, editor, SARIF
 * and HTML each have one thing to print.
 */
package org.peerage.diagnostic;
