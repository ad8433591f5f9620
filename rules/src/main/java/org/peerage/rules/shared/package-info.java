/**
 * What rules of several areas use: words for messages, fixes, the words of DNS services, the index
 * from an address to the unit that holds it, and rules that differ only in the setting they look
 * at. No rule that runs stands here.
 */
package org.peerage.rules.shared;
