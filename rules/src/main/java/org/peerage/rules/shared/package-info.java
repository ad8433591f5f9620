/**
 * What rules of several areas use: words for messages, and the index from an address to the unit
 * that holds it. No rule stands here.
 */
package org.peerage.rules.shared;
