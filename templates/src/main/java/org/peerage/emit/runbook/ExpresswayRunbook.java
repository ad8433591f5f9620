package org.peerage.emit.runbook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.peerage.dns.Publication;
import org.peerage.emit.ClusterFiles;
import org.peerage.emit.around.Neighborhood;
import org.peerage.emit.around.Pointer;
import org.peerage.emit.runbook.ExpresswayView.ExpectedView;
import org.peerage.emit.runbook.ExpresswayView.IsolatedView;
import org.peerage.emit.runbook.ExpresswayView.KeyView;
import org.peerage.emit.runbook.ExpresswayView.KeysView;
import org.peerage.emit.runbook.ExpresswayView.LookupView;
import org.peerage.emit.runbook.ExpresswayView.NaptrView;
import org.peerage.emit.runbook.ExpresswayView.OutsideView;
import org.peerage.emit.runbook.ExpresswayView.PointingView;
import org.peerage.emit.runbook.ExpresswayView.StandingView;
import org.peerage.emit.runbook.ExpresswayView.TmsView;
import org.peerage.emit.setting.Menus;
import org.peerage.emit.template.Cell;
import org.peerage.emit.template.Literal;
import org.peerage.emit.text.Durations;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Peer;
import org.peerage.model.RemoteAddresses;
import org.peerage.platform.Actions;
import org.peerage.platform.Alarm;
import org.peerage.platform.Behavior;
import org.peerage.platform.Document;
import org.peerage.platform.ExpectedAlarms;
import org.peerage.platform.Fields;
import org.peerage.platform.Limits;
import org.peerage.platform.PageWords;
import org.peerage.platform.Port;
import org.peerage.platform.Ports;
import org.peerage.platform.ServiceRecords;
import org.peerage.platform.Wait;
import org.peerage.schema.Attribute;
import org.peerage.schema.Clusters;
import org.peerage.schema.Dns;
import org.peerage.schema.Peers;
import org.peerage.schema.Schema;
import org.peerage.schema.Surroundings;
import org.peerage.value.DnsService;
import org.peerage.value.Host;
import org.peerage.value.IpAddress;
import org.peerage.value.IpVersion;
import org.peerage.value.OptionKey;
import org.peerage.value.Product;
import org.peerage.value.Sourced;
import org.peerage.value.TlsMode;
import org.peerage.value.View;
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
        Cautions.of(
            cluster,
            menus,
            GUIDE,
            units.order(),
            PagesView.of(PagesView.OF_EXPRESSWAY, values.pages())),
        values.pipes(),
        views.get(0),
        views,
        views.subList(1, views.size()),
        PagesView.of(menus),
        tms,
        values.secrets(),
        keys(),
        Behavior.BACKUP_NEEDS_PASSWORD.holds(menus.family(), menus.version()),
        Durations.words(Limits.roundTripTime(menus.family(), menus.version()).value()),
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
        tls && cluster.tls() == TlsMode.ENFORCE && views.size() > 1,
        cluster.get(Clusters.IP_VERSION).orElse(IpVersion.IPV4) == IpVersion.IPV6,
        isolated(tls),
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
        Fields.find(Schema.CLUSTER, Clusters.PRIMARY, menus.family(), menus.version())
            .map(Fields.Field::label)
            .orElseThrow(),
        isPublished(),
        lookups(),
        naptrLookups(),
        !around.endpoints(cluster).isEmpty(),
        values.tables(),
        expectedAlarms(tms.isPresent()),
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

  /** Appendix 3 knows two cases: interfaces with public addresses, and with translated ones. */
  private Optional<IsolatedView> isolated(boolean tls) {
    if (!tls || cluster.peers().size() == 1 || !cluster.element().on(Clusters.ISOLATED)) {
      return Optional.empty();
    }
    boolean translated = false;
    var outside = new ArrayList<OutsideView>();
    for (Peer peer : units.order()) {
      for (Element lan : lans(peer)) {
        translated |= lan.get(Peers.LanInterface.STATIC_NAT).isPresent();
      }
      outside.add(
          new OutsideView(
              new Literal(peer.label()),
              peer.get(Peers.EXTERNAL_LAN_INTERFACE).map(PageWords::of),
              peer.fqdn().map(name -> new Literal(name.toString())),
              peer.addresses(View.EXTERNAL).stream()
                  .map(one -> new Literal(one.value().address().toString()))
                  .toList()));
    }
    return Optional.of(new IsolatedView(translated, outside));
  }

  private static List<Element> lans(Peer peer) {
    return Stream.of(peer.lan1(), peer.lan2()).flatMap(Optional::stream).toList();
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

  /** Whether records lead to the cluster, and not just to its units. */
  private boolean isPublished() {
    for (Publication publication : around.publications(cluster)) {
      if (!publication.block().list(Dns.Publish.SERVICES).isEmpty()
          || publication.block().on(Dns.Publish.ROUND_ROBIN)) {
        return true;
      }
    }
    return false;
  }

  /** What finds the cluster: a set for each service, and the addresses of its name. */
  private List<LookupView> lookups() {
    var lookups = new LinkedHashSet<LookupView>();
    for (Publication publication : around.publications(cluster)) {
      String view = publication.view().word();
      for (Sourced<DnsService> service : publication.block().list(Dns.Publish.SERVICES)) {
        String owner = ServiceRecords.of(service.value()).owner();
        publication
            .domain()
            .ifPresent(domain -> lookups.add(lookup(owner + "." + domain, "SRV", view)));
      }
      Optional<String> name = cluster.get(Clusters.NAME);
      if (publication.block().on(Dns.Publish.ROUND_ROBIN) && name.isPresent()) {
        for (boolean v4 : List.of(true, false)) {
          boolean known =
              units.order().stream()
                  .flatMap(peer -> peer.addresses(publication.view()).stream())
                  .anyMatch(one -> one.value().address().isV4() == v4);
          if (known) {
            lookups.add(lookup(name.get(), v4 ? "A" : "AAAA", view));
          }
        }
      }
    }
    return List.copyOf(lookups);
  }

  private static LookupView lookup(String name, String type, String view) {
    return new LookupView(new Literal("dig " + name + " " + type), view);
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

  private static List<ExpectedView> expectedAlarms(boolean managed) {
    var phases = EnumSet.of(Alarm.Phase.ADD, Alarm.Phase.ANY_TIME);
    if (managed) {
      phases.add(Alarm.Phase.MANAGE);
    }
    var expected = new ArrayList<ExpectedView>();
    for (Alarm.Phase phase : phases) {
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
