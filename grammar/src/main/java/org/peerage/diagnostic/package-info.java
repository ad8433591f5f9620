/**
 * What a stage has to say about a text: one type for every stage, so that each format has one thing
 * to print.
 */
package org.peerage.diagnostic;
