/**
 * Escapers: one for each output language, each total on any text or refusing what its language
 * cannot carry.
 */
package org.peerage.emit.text;
