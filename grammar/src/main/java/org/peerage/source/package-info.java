/**
 * Text and places in it: what every later stage points at.
 *
 * <p>Offsets count UTF-16 units from 0. Lines and columns are worked out at the edge, by {@link
 * org.peerage.source.LineMap}. Knows nothing of the language.
 */
package org.peerage.source;
