/**
 * Zone files: each zone of an estate, whole or as a fragment to include (RFC 1035 section 5).
 *
 * <p>Takes zones as {@code org.peerage.dns} derives them and writes them record by record, without
 * templates, since a zone may hold a million. Every value passes {@link
 * org.peerage.emit.zone.ZoneText}.
 */
package org.peerage.emit.zone;
