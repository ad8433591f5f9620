package org.peerage.plan.step;

/**
 * Who does a step.
 *
 * @param number of a unit its place in the world; of another system its place among the outer lists
 *     of the layout; without meaning for the rest
 */
public record Actor(Kind kind, int number) {

  public static final Actor TMS = new Actor(Kind.TMS, 0);
  public static final Actor DNS = new Actor(Kind.DNS, 0);
  public static final Actor PERSON = new Actor(Kind.PERSON, 0);
  public static final Actor IDENTITY_PROVIDER = new Actor(Kind.IDENTITY_PROVIDER, 0);
  public static final Actor FIREWALL = new Actor(Kind.FIREWALL, 0);
  public static final Actor OTHER_CLUSTERS = new Actor(Kind.OTHER_CLUSTERS, 0);
  public static final Actor OTHER_SYSTEMS = new Actor(Kind.OTHER_SYSTEMS, 0);
  public static final Actor ENDPOINTS = new Actor(Kind.ENDPOINTS, 0);
  public static final Actor EVERY_PEER = new Actor(Kind.EVERY_PEER, 0);
  public static final Actor ALARMED = new Actor(Kind.ALARMED, 0);

  public static Actor unit(int number) {
    return new Actor(Kind.UNIT, number);
  }

  /** The system that holds an outer list. */
  public static Actor outer(int list) {
    return new Actor(Kind.OUTER, list);
  }

  /** What sort of actor it is. */
  public enum Kind {
    /** An appliance of the cluster, or one that joins or leaves. */
    UNIT,
    /** The owner of a zone or policy service, or endpoints. */
    OUTER,
    /** Every peer of the cluster, one after another. */
    EVERY_PEER,
    /** Whichever unit shows an alarm that it should not. */
    ALARMED,
    /** Every other appliance of the organisation, of the same product. */
    OTHER_CLUSTERS,
    /** Every other system of the organisation. */
    OTHER_SYSTEMS,
    /** Whoever looks after firewalls. */
    FIREWALL,
    /** Whoever looks after endpoints. */
    ENDPOINTS,
    TMS,
    DNS,
    IDENTITY_PROVIDER,
    /** Whoever answers for the change. */
    PERSON
  }
}
