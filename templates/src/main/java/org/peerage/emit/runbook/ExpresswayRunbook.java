package org.peerage.emit.runbook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerage.dns.Publication;
import org.peerage.emit.ClusterFiles;
import org.peerage.emit.around.Neighborhood;
import org.peerage.emit.around.Pointer;
import org.peerage.emit.around.RemoteAddresses;
import org.peerage.emit.runbook.ExpresswayView.ExpectedView;
import org.peerage.emit.runbook.ExpresswayView.KeyView;
import org.peerage.emit.runbook.ExpresswayView.KeysView;
import org.peerage.emit.runbook.ExpresswayView.LookupView;
import org.peerage.emit.runbook.ExpresswayView.NaptrView;
import org.peerage.emit.runbook.ExpresswayView.PointingView;
import org.peerage.emit.runbook.ExpresswayView.StandingView;
import org.peerage.emit.runbook.ExpresswayView.TmsView;
import org.peerage.emit.setting.Menus;
import org.peerage.emit.setting.PageWords;
import org.peerage.emit.template.Cell;
import org.peerage.emit.template.Literal;
import org.peerage.emit.text.Durations;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Peer;
import org.peerage.platform.Actions;
import org.peerage.platform.Alarm;
import org.peerage.platform.Behavior;
import org.peerage.platform.Document;
import org.peerage.platform.ExpectedAlarms;
import org.peerage.platform.Limits;
import org.peerage.platform.Port;
import org.peerage.platform.Ports;
import org.peerage.platform.ServiceRecords;
import org.peerage.platform.Wait;
import org.peerage.schema.Attribute;
import org.peerage.schema.Clusters;
import org.peerage.schema.Dns;
import org.peerage.schema.Peers;
import org.peerage.schema.Surroundings;
import org.peerage.value.DnsService;
import org.peerage.value.Host;
import org.peerage.value.IpAddress;
import org.peerage.value.LoginSource;
import org.peerage.value.OptionKey;
import org.peerage.value.Product;
import org.peerage.value.Sourced;
import org.peerage.value.TlsMode;
import org.peerage.value.WebProtocol;

/**
 * Makes the view of an Expressway or VCS cluster: created with its primary, then one unit after
 * another [EXP-NEW-006, EXP-ADD-002].
 */
final class ExpresswayRunbook {

  private static final Document GUIDE = Document.EXPRESSWAY_X8_9;
  private static final Set<Alarm> OF_OTHER_PHASES =
      Set.of(
          Alarm.UPGRADE_IN_PROGRESS,
          Alarm.COMMUNICATION_FAILURE,
          Alarm.PRIMARY_MISMATCH,
          Alarm.REPLICATION_ERROR);

  private final Neighborhood around;
  private final Cluster cluster;
  private final Menus menus;
  private final Units units;
  private final boolean firewall;

  ExpresswayRunbook(Neighborhood around, Cluster cluster, ClusterFiles files, boolean firewall) {
    this.around = around;
    this.cluster = cluster;
    this.menus = Menus.of(cluster);
    this.units = new Units(around, cluster, files);
    this.firewall = firewall;
  }

  ExpresswayView view() {
    List<UnitView> views = units.views();
    ValueTables values = ValueTables.of(cluster, units, menus);
    boolean tls = Behavior.TLS_BETWEEN_PEERS.holds(menus.family(), menus.version());
    Optional<TmsView> tms = around.tms(cluster).map(this::tms);
    return new ExpresswayView(
        new Literal(cluster.label()),
        product(cluster.product()),
        menus.family().title(),
        menus.version().toString(),
        views.size(),
        views.size() == 1,
        GUIDE.title() + " " + GUIDE.edition(),
        Cautions.of(cluster, menus, GUIDE, units.order(), PagesView.OF_EXPRESSWAY),
        values.pipes(),
        views.get(0),
        views,
        views.subList(1, views.size()),
        PagesView.of(menus),
        tms,
        values.secrets(),
        keys(),
        remoteLogin(),
        Behavior.BACKUP_NEEDS_PASSWORD.holds(menus.family(), menus.version()),
        Durations.words(Limits.ROUND_TRIP_TIME.value()),
        firewall,
        portNotes(tms.isPresent()),
        !spared(menus).isEmpty(),
        spared(menus),
        names(),
        cluster
            .element()
            .child(Clusters.Ldap.KIND)
            .flatMap(page -> page.get(Clusters.Ldap.SERVER))
            .map(host -> new Literal(host.toString())),
        namedHosts(),
        application(Clusters.Applications.FRONT_END_SERVER)
            .map(host -> new Literal(host.toString())),
        tls,
        tls && cluster.tls() == TlsMode.ENFORCE,
        application(Clusters.Applications.MICROSOFT_INTEROPERABILITY).orElse(false),
        application(Clusters.Applications.FINDME).orElse(false),
        cluster.get(Clusters.NAME).map(Literal::new),
        timeToLive(),
        PageWords.of(cluster.element().on(Clusters.CALL_SIGNALING_OPTIMIZATION)),
        pointing(),
        Behavior.LEAVER_IS_CLEARED.holds(menus.family(), menus.version()),
        Behavior.LEAVER_LOSES_CERTIFICATE.holds(menus.family(), menus.version()),
        Wait.DISK_CHECK.until(),
        Durations.words(Wait.JOINED.least()),
        Wait.JOINED.until(),
        Durations.words(Wait.DATABASE_ACTIVE.least()),
        new Literal("xCommand " + Actions.DEFAULT_VALUES_SET.name() + " Level: 2"),
        new Literal("xCommand " + Actions.DEFAULT_LINKS_ADD.name()),
        new Literal(Alarm.CLUSTER_NAME_MISSING.text()),
        new Literal(Alarm.COMMUNICATION_FAILURE.text()),
        new Literal(Alarm.H323_OFF.text()),
        !lookups().isEmpty(),
        lookups(),
        naptrLookups(),
        !around.endpoints(cluster).isEmpty(),
        values.tables(),
        expectedAlarms(),
        standingAlarms());
  }

  static String product(Product product) {
    return switch (product) {
      case EXPRESSWAY_C -> "Expressway-C";
      case EXPRESSWAY_E -> "Expressway-E";
      case VCS_CONTROL -> "VCS Control";
      case VCS_EXPRESSWAY -> "VCS Expressway";
      case CONDUCTOR -> "TelePresence Conductor";
    };
  }

  private TmsView tms(Element system) {
    Optional<Element> page = cluster.element().child(Clusters.ExternalManager.KIND);
    boolean secured =
        page.flatMap(one -> one.get(Clusters.ExternalManager.PROTOCOL)).orElse(WebProtocol.HTTPS)
            == WebProtocol.HTTPS;
    boolean verified =
        page.flatMap(one -> one.get(Clusters.ExternalManager.CERTIFICATE_VERIFICATION))
            .orElse(false);
    boolean provisioning =
        application(Clusters.Applications.DEVICE_PROVISIONING).orElse(false)
            || application(Clusters.Applications.FINDME).orElse(false);
    Optional<Literal> address =
        system.child(Surroundings.System.NODE).map(node -> new Literal(node.label()));
    return new TmsView(
        address.orElseGet(() -> new Literal(system.label())),
        address,
        new Literal(
            page.flatMap(one -> one.get(Clusters.ExternalManager.PATH)).orElse(TmsView.PATH)),
        secured && verified,
        provisioning,
        Limits.TMS_WITH_PROVISIONING.value().toString());
  }

  /** A row for each feature of each unit [EXP-PEER-022]. */
  private Optional<KeysView> keys() {
    var rows = new ArrayList<KeyView>();
    for (Attribute<?> attribute : Peers.OptionKeys.KIND.attributes()) {
      for (Peer peer : units.order()) {
        peer.element()
            .child(Peers.OptionKeys.KIND)
            .flatMap(keys -> keys.stated(attribute))
            .ifPresent(key -> rows.add(key(attribute, peer, (OptionKey) key.value())));
      }
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(new KeysView(rows));
  }

  private static KeyView key(Attribute<?> attribute, Peer peer, OptionKey key) {
    return new KeyView(
        attribute.title(),
        new Cell(peer.label()),
        key.keptElsewhere() ? Optional.empty() : Optional.of(new Cell(key.text())));
  }

  private boolean remoteLogin() {
    return cluster.get(Clusters.LOGIN_SOURCE).orElse(LoginSource.LOCAL_ONLY)
            != LoginSource.LOCAL_ONLY
        || cluster.element().child(Clusters.Ldap.KIND).isPresent();
  }

  private List<String> portNotes(boolean tms) {
    var notes = new ArrayList<String>();
    Ports.betweenPeers(menus.family(), menus.version()).note().ifPresent(notes::add);
    if (tms) {
      notes.add(Ports.TMSPE_UNKNOWN);
    }
    return notes;
  }

  /** What the rules on a unit itself have to let in [EXP-PORT-006, CND-PORT-006]. */
  static List<String> spared(Menus menus) {
    var spared = new ArrayList<String>();
    for (Port port : Ports.spared(menus.family(), menus.version())) {
      port.ports().ifPresent(ports -> spared.add(port.protocol().title() + " " + ports));
    }
    return spared;
  }

  private List<Literal> names() {
    var names = new ArrayList<Literal>();
    for (Peer peer : units.order()) {
      peer.fqdn().ifPresent(name -> names.add(new Literal(name.toString())));
    }
    return names;
  }

  /** Hosts that settings of the peers name and the name servers have to find [EXP-PRE-023]. */
  private List<Literal> namedHosts() {
    var names = new LinkedHashSet<Literal>();
    for (Peer peer : units.order()) {
      for (Sourced<Host> server : peer.element().list(Peers.NTP)) {
        if (server.value() instanceof Host.Named) {
          names.add(new Literal(server.value().toString()));
        }
      }
      for (Element syslog : peer.element().children(Peers.Syslog.KIND)) {
        if (IpAddress.parse(syslog.label()).isEmpty()) {
          names.add(new Literal(syslog.label()));
        }
      }
    }
    return List.copyOf(names);
  }

  private <T> Optional<T> application(Attribute<T> attribute) {
    return cluster
        .element()
        .child(Clusters.Applications.KIND)
        .flatMap(applications -> applications.get(attribute));
  }

  private Optional<Literal> timeToLive() {
    return cluster
        .element()
        .child(Clusters.H323.KIND)
        .flatMap(page -> page.get(Clusters.H323.TIME_TO_LIVE))
        .map(time -> new Literal(Long.toString(time.toSeconds())));
  }

  private List<PointingView> pointing() {
    var zones = new ArrayList<PointingView>();
    for (Pointer pointer : around.zonesTo(cluster)) {
      if (RemoteAddresses.takesAddresses(pointer.block())) {
        zones.add(
            new PointingView(
                new Literal(pointer.block().label()), new Literal(pointer.owner().label())));
      }
    }
    return zones;
  }

  private List<LookupView> lookups() {
    var lookups = new LinkedHashSet<LookupView>();
    for (Publication publication : around.publications(cluster)) {
      for (Sourced<DnsService> service : publication.block().list(Dns.Publish.SERVICES)) {
        publication
            .domain()
            .ifPresent(
                domain ->
                    lookups.add(
                        new LookupView(
                            new Literal(
                                "dig "
                                    + ServiceRecords.of(service.value()).owner()
                                    + "."
                                    + domain
                                    + " SRV"),
                            publication.view().word())));
      }
    }
    return List.copyOf(lookups);
  }

  private List<NaptrView> naptrLookups() {
    var lookups = new LinkedHashSet<NaptrView>();
    for (Publication publication : around.publications(cluster)) {
      if (!publication.block().list(Dns.Publish.NAPTR).isEmpty()) {
        publication
            .domain()
            .ifPresent(
                domain ->
                    lookups.add(
                        new NaptrView(
                            new Literal("dig -t NAPTR " + domain), publication.view().word())));
      }
    }
    return List.copyOf(lookups);
  }

  private static List<ExpectedView> expectedAlarms() {
    var expected = new ArrayList<ExpectedView>();
    for (Alarm.Phase phase : List.of(Alarm.Phase.CREATE, Alarm.Phase.ADD, Alarm.Phase.ANY_TIME)) {
      for (Alarm.Expected one : ExpectedAlarms.in(phase)) {
        expected.add(new ExpectedView(one.where(), one.what(), one.clears()));
      }
    }
    return expected;
  }

  private static List<StandingView> standingAlarms() {
    var standing = new ArrayList<StandingView>();
    for (Alarm alarm : Alarm.values()) {
      if (!OF_OTHER_PHASES.contains(alarm)) {
        standing.add(new StandingView(new Cell(alarm.text()), alarm.remedy()));
      }
    }
    return standing;
  }
}
