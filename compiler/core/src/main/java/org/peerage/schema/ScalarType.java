package org.peerage.schema;

import java.util.List;
import java.util.function.Function;

/**
 * A type whose values are one run of characters.
 *
 * @param choices the words it knows, for suggestions; empty for an open type
 * @param target what its values name, for references
 */
public record ScalarType<T>(
    String words,
    String example,
    Function<String, Read<T>> reader,
    List<String> choices,
    Target target)
    implements Type<T> {

  public ScalarType {
    choices = List.copyOf(choices);
  }

  public Read<T> read(String text) {
    return reader.apply(text);
  }

  /** What a reference names. */
  public enum Target {
    /** Not a reference. */
    NOTHING,
    CLUSTER,
    /** A peer of the cluster the reference stands in. */
    OWN_PEER,
    /** A peer of the cluster the reference stands in, or an address typed by hand. */
    OWN_PEER_OR_HOST,
    /** A peer of the cluster that the attribute {@code cluster} of the same block names. */
    PEER_OF_THAT_CLUSTER,
    /** {@code cluster/peer}. */
    PEER,
    /** A cluster, or {@code cluster/peer}. */
    CLUSTER_OR_PEER,
    SYSTEM,
    CLUSTER_OR_SYSTEM,
    SITE,
    FIREWALL,
    /** A zone or policy service of the same cluster. */
    ZONE_OR_POLICY_SERVICE,
    /** A site, cluster, {@code cluster/peer}, system or prefix. */
    FIREWALL_END
  }
}
