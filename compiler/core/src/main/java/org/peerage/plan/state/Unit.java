package org.peerage.plan.state;

/**
 * One appliance. Its place in {@link World} is its serial number: it tells the unit from another at
 * the same address.
 *
 * @param address changes only while the page is blank
 * @param version ordered as the releases are
 * @param clustering what it says and does as a peer
 * @param presence whether it runs, and for whom
 * @param holding what it has in it
 */
public record Unit(
    int address, int version, Clustering clustering, Presence presence, Holding holding) {

  /** Factory state: no shared configuration. */
  public static final int BLANK = -2;

  /** What it held before it was to join. */
  public static final int OWN = -1;

  public static final int NO_BACKUP = -1;

  /** Both halves of the conference bridges that a cluster of Conductors drives. */
  public static final int ALL_BRIDGES = 3;

  /** One of the halves, where they are divided between two clusters. */
  public static final int HALF_OF_BRIDGES = 1;

  /**
   * What a unit says and does as a peer.
   *
   * @param page what the clustering page says
   * @param running what the unit acts on; differs from the page while a restart is owed
   * @param owes whether a restart is owed
   */
  public record Clustering(ClusterPage page, ClusterPage running, boolean owes) {}

  /**
   * Whether a unit runs, and for whom.
   *
   * @param reachable whether we can log in: one that we cannot reach may still talk to its peers
   * @param linked whether its peers reach it: one that they cannot reach may still answer us
   * @param maintenance maintenance mode On, with calls and registrations gone. Off means that there
   *     may be calls at any moment
   */
  public record Presence(Power power, boolean reachable, boolean linked, boolean maintenance) {}

  /**
   * What a unit has in it.
   *
   * @param content {@link #BLANK}, {@link #OWN}, or the generation of shared configuration
   * @param backup version and page of the newest backup; {@link #NO_BACKUP} without one
   * @param certificate 0 where it does not fit what the peers check; else bit 0, and a bit for each
   *     name of the cluster that it holds, as {@link ClusterPage#name} counts them
   * @param reviewed whether the unit review, "nobody lists it" and "not in our zones" were done
   * @param bridges which conference bridges it holds (Conductor): none, {@link #ALL_BRIDGES}, or
   *     one of two halves, one bit to each
   */
  public record Holding(int content, int backup, int certificate, boolean reviewed, int bridges) {}

  /** Whether the unit is on the network. */
  public enum Power {
    UP,
    /** Restarting by plan. */
    DOWN,
    /** Dead and silent, pulled, or not yet connected. */
    OFF
  }

  /** A stand-alone unit, up and in use. */
  public static Unit standalone(int address, int version) {
    return new Unit(
        address,
        version,
        new Clustering(ClusterPage.BLANK, ClusterPage.BLANK, false),
        new Presence(Power.UP, true, true, false),
        new Holding(OWN, NO_BACKUP, 0, false, 0));
  }

  /** What the clustering page says. */
  public ClusterPage page() {
    return clustering.page();
  }

  /** What it acts on. */
  public ClusterPage running() {
    return clustering.running();
  }

  /** Whether a restart is owed. */
  public boolean owes() {
    return clustering.owes();
  }

  public Power power() {
    return presence.power();
  }

  public boolean isUp() {
    return presence.power() == Power.UP;
  }

  public boolean isOnNetwork() {
    return presence.power() != Power.OFF;
  }

  /** Whether we can log in. */
  public boolean reachable() {
    return presence.reachable();
  }

  /** Whether its peers reach it. */
  public boolean linked() {
    return presence.linked();
  }

  /** Whether maintenance mode is On. */
  public boolean maintenance() {
    return presence.maintenance();
  }

  /** Whether it acts as the primary of the list it runs. */
  public boolean claims() {
    return clustering.running().primary() == address;
  }

  /** Takes calls as part of a cluster. */
  public boolean isInService() {
    return isUp() && linked() && !maintenance() && !running().isBlank();
  }

  /** {@link #BLANK}, {@link #OWN}, or the generation of shared configuration it holds. */
  public int content() {
    return holding.content();
  }

  /** Version and page of the newest backup; {@link #NO_BACKUP} without one. */
  public int backup() {
    return holding.backup();
  }

  /** The version a backup was taken at; -1 without one. */
  public int backupVersion() {
    return backup() == NO_BACKUP ? -1 : backup() >>> 24;
  }

  /** The peer list a backup holds. */
  public PeerList backupList() {
    return backup() == NO_BACKUP ? PeerList.BLANK : new PeerList(backup() & 0xffffff);
  }

  /** 0, or what its certificate fits and holds ({@link Holding}). */
  public int certificate() {
    return holding.certificate();
  }

  /** Whether its certificate fits what the peers check. */
  public boolean certified() {
    return certificate() != 0;
  }

  /** Whether its certificate holds a name of the cluster. */
  public boolean isCertifiedFor(int name) {
    return (certificate() & 1 << name) != 0;
  }

  /** Whether it was looked at before it joins. */
  public boolean reviewed() {
    return holding.reviewed();
  }

  /** Which conference bridges it holds, one bit to each half (Conductor). */
  public int bridges() {
    return holding.bridges();
  }

  /** The same as a peer at rest, with a generation of shared configuration. */
  public Unit clustered(ClusterPage says, int generation) {
    return pages(says, says, false).holding(generation);
  }

  Unit at(int other) {
    return new Unit(other, version, clustering, presence, holding);
  }

  Unit running(int release) {
    return new Unit(address, release, clustering, presence, holding);
  }

  Unit pages(ClusterPage says, ClusterPage actsOn, boolean restartOwed) {
    return new Unit(address, version, new Clustering(says, actsOn, restartOwed), presence, holding);
  }

  /** The same, on the network or off it. */
  public Unit powered(Power state) {
    return with(new Presence(state, reachable(), linked(), maintenance()));
  }

  /** The same, in the hands of a person or out of them. */
  public Unit reachable(boolean can) {
    return with(new Presence(power(), can, linked(), maintenance()));
  }

  /** The same, where its peers reach it or do not. */
  public Unit linked(boolean can) {
    return with(new Presence(power(), reachable(), can, maintenance()));
  }

  Unit maintenance(boolean on) {
    return with(new Presence(power(), reachable(), linked(), on));
  }

  /** The same with other shared configuration. */
  public Unit holding(int generation) {
    return with(new Holding(generation, backup(), certificate(), reviewed(), bridges()));
  }

  /** A backup as of now. */
  Unit backedUp() {
    int now = version << 24 | page().list().packed();
    return with(new Holding(content(), now, certificate(), reviewed(), bridges()));
  }

  /** The same with a certificate that fits and holds the name the cluster has, or without one. */
  public Unit certified(boolean fits) {
    return withCertificate(fits ? 1 | 1 << ClusterPage.FIRST_NAME : 0);
  }

  /** The same with a certificate that holds another name of the cluster besides. */
  Unit certifiedFor(int name) {
    return withCertificate(certificate() | 1 | 1 << name);
  }

  private Unit withCertificate(int names) {
    return with(new Holding(content(), backup(), names, reviewed(), bridges()));
  }

  Unit reviewed(boolean done) {
    return with(new Holding(content(), backup(), certificate(), done, bridges()));
  }

  /** The same with or without conference bridges. */
  public Unit bridges(boolean held) {
    return bridges(held ? ALL_BRIDGES : 0);
  }

  /** The same with these conference bridges, one bit to each half. */
  Unit bridges(int held) {
    return with(new Holding(content(), backup(), certificate(), reviewed(), held));
  }

  private Unit with(Presence other) {
    return new Unit(address, version, clustering, other, holding);
  }

  private Unit with(Holding other) {
    return new Unit(address, version, clustering, presence, other);
  }
}
