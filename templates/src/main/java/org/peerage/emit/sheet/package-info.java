/**
 * Sheets for those who stand around a cluster: the firewall team, the endpoints, the neighbours.
 * Each class makes the view of one template and renders it. In: a cluster and its neighbourhood.
 */
package org.peerage.emit.sheet;
