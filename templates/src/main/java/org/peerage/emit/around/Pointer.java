package org.peerage.emit.around;

import org.peerage.model.Cluster;
import org.peerage.model.Element;

/**
 * A zone or policy service that leads to a cluster.
 *
 * @param owner the cluster it belongs to
 * @param block the zone or policy service
 */
public record Pointer(Cluster owner, Element block) {}
