package org.peerage.plan.change;

import java.util.Optional;
import org.peerage.model.Element;
import org.peerage.schema.Attribute;
import org.peerage.source.Span;

/**
 * One thing that differs.
 *
 * @param subject whose it is, by its new label where it has one: {@code edge}, {@code edge/expe2},
 *     {@code system tms}, {@code external example.com}
 * @param what in the words of the definition: {@code lan1 address}, {@code neighbor-zone to-core
 *     sip-port}; empty where the subject itself is what came, went or moved
 * @param before nothing where it was not there
 * @param after nothing where it is no longer there
 * @param place what of a block it is, where a block of both sides was compared
 */
public record Change(
    Kind kind,
    String subject,
    String what,
    Optional<Side> before,
    Optional<Side> after,
    Optional<Place> place) {

  /** A change of more, or of something else, than a value or a block within another. */
  public Change(
      Kind kind, String subject, String what, Optional<Side> before, Optional<Side> after) {
    this(kind, subject, what, before, after, Optional.empty());
  }

  /**
   * A value in a block, or a block.
   *
   * @param block as it is now; as it was where it is gone
   * @param attribute nothing where the block itself came or went
   */
  public record Place(Element block, Optional<Attribute<?>> attribute) {}

  /**
   * One side of a change.
   *
   * @param text the value as a definition would write it, secrets as references; empty for a block
   * @param at the value, or the head of the block, in the definition of that side
   */
  public record Side(String text, Span at) {}

  /** What sort of change it is, in the order in which changes of one cluster are shown. */
  public enum Kind {
    CLUSTER_CREATED("cluster created"),
    CLUSTER_REMOVED("cluster removed"),
    /** The label alone; the appliances know nothing of it. */
    CLUSTER_RENAMED("cluster renamed"),
    PRODUCT("product"),
    /** Version of a cluster or of a single unit. */
    VERSION("version"),
    /**
     * Cluster name, TLS verification mode, IP version or protocol, pre-shared key, edition, form of
     * the peer addresses: what the clustering page holds besides peers and primary.
     */
    IDENTITY("clustering page"),
    PRIMARY("primary"),
    /** Order of peers that stay. */
    ORDER("order of peers"),
    PEER_JOINED("peer joins"),
    PEER_LEFT("peer leaves"),
    PEER_REPLACED("peer replaced"),
    PEER_READDRESSED("address of a peer"),
    /** The label alone. */
    PEER_RENAMED("peer renamed"),
    /** A unit can no longer be reached, or can be again. */
    REACH("reachability"),
    KEYS("option keys"),
    PEER_SETTING("peer-specific setting"),
    SHARED_SETTING("shared setting"),
    ZONE("zone"),
    POLICY_SERVICE("policy service"),
    SEARCH_RULE("search rule or transform"),
    /** Read by plans and people, never typed into an appliance. */
    BOOKKEEPING("bookkeeping"),
    /** Sites, links, firewalls, systems, endpoints. */
    SURROUNDINGS("surroundings"),
    DNS("DNS");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }
}
