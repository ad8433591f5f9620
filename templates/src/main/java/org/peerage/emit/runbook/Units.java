package org.peerage.emit.runbook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.peerage.emit.ClusterFiles;
import org.peerage.emit.around.Neighborhood;
import org.peerage.emit.around.Pointer;
import org.peerage.emit.runbook.UnitView.CertificateView;
import org.peerage.emit.runbook.UnitView.FeaturesView;
import org.peerage.emit.runbook.UnitView.InterfaceView;
import org.peerage.emit.runbook.UnitView.MemberView;
import org.peerage.emit.runbook.UnitView.NamesView;
import org.peerage.emit.runbook.UnitView.ServiceView;
import org.peerage.emit.runbook.UnitView.SubordinateView;
import org.peerage.emit.setting.Menus;
import org.peerage.emit.setting.Setting;
import org.peerage.emit.setting.Settings;
import org.peerage.emit.template.Cell;
import org.peerage.emit.template.Literal;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.JoinOrder;
import org.peerage.model.Peer;
import org.peerage.model.RemoteAddresses;
import org.peerage.platform.Actions;
import org.peerage.platform.Page;
import org.peerage.platform.PageWords;
import org.peerage.schema.Attribute;
import org.peerage.schema.Peers;
import org.peerage.value.OptionKey;
import org.peerage.value.Sourced;

/** Makes the views of a cluster's units, in the order in which they come together. */
final class Units {

  private static final String OLD_MENU = "VCS configuration";
  private static final String DUAL_INTERFACES =
      "xCommand " + Actions.NETWORK_INTERFACE.name() + " DualInterfaces: enable";

  private final Neighborhood around;
  private final Cluster cluster;
  private final ClusterFiles files;
  private final Menus menus;
  private final ClusteringPage clustering;
  private final List<Peer> order;

  Units(Neighborhood around, Cluster cluster, ClusterFiles files) {
    this.around = around;
    this.cluster = cluster;
    this.files = files;
    this.menus = Menus.of(cluster);
    this.order = JoinOrder.of(cluster);
    this.clustering = new ClusteringPage(cluster, menus, order);
  }

  List<Peer> order() {
    return order;
  }

  List<UnitView> views() {
    var views = new ArrayList<UnitView>();
    for (int i = 0; i < order.size(); i++) {
      views.add(view(order.get(i), i));
    }
    return views;
  }

  private UnitView view(Peer peer, int at) {
    List<Setting> settings = Settings.typedOn(around.estate(), peer, at == 0);
    String address = ClusteringPage.address(peer);
    var members = new ArrayList<MemberView>();
    var subordinates = new ArrayList<SubordinateView>();
    for (int i = 0; i < at; i++) {
      var name = new Literal(order.get(i).label());
      members.add(new MemberView(name));
      if (i > 0) {
        subordinates.add(new SubordinateView(name));
      }
    }
    return new UnitView(
        new Literal(peer.label()),
        new Cell(peer.label()),
        at + 1,
        clustering.peerField(at + 1),
        new Literal(address),
        new Cell(address),
        knownAs(peer, address),
        peer.get(Peers.SYSTEM_NAME).map(Cell::new),
        peer.fqdn().map(name -> new Cell(name.toString())),
        peer.fqdn().map(name -> new Literal(name.toString())),
        peer.get(Peers.SERIAL_NUMBER).map(Cell::new),
        peer.get(Peers.HOST_NAME).map(Literal::new),
        peer.get(Peers.DOMAIN).map(name -> new Literal(name.toString())),
        peer.get(Peers.ETHERNET_SPEED).map(PageWords::of),
        interfaces(peer),
        literals(peer.element().list(Peers.GATEWAY)),
        features(peer),
        literals(peer.element().list(Peers.DNS_SERVERS)),
        literals(peer.element().list(Peers.NTP)),
        certificate(peer),
        peer.hasAdvancedNetworking(),
        keptElsewhere(peer),
        peer.lan2().map(lan -> new Literal(DUAL_INTERFACES)),
        SettingViews.script(settings, files.script(peer), at == 0),
        SettingViews.steps(settings, menus),
        SettingViews.unproven(settings),
        clustering.with(1),
        clustering.with(at + 1),
        members,
        subordinates,
        services(peer, at + 1),
        new Literal(fetch(peer, address)),
        new Literal("diff " + document(order.get(0)) + " " + document(peer)));
  }

  List<Setting> own(Peer peer) {
    return Settings.own(around.estate(), peer);
  }

  List<Setting> shared() {
    return Settings.shared(around.estate(), cluster);
  }

  private static List<Literal> knownAs(Peer peer, String address) {
    var names = new LinkedHashSet<String>();
    names.add(address);
    peer.fqdn().ifPresent(name -> names.add(name.toString()));
    for (var one : peer.interfaces()) {
      names.add(one.value().address().toString());
    }
    return names.stream().filter(name -> !name.isEmpty()).map(Literal::new).toList();
  }

  private static List<InterfaceView> interfaces(Peer peer) {
    var interfaces = new ArrayList<InterfaceView>();
    peer.lan1().ifPresent(lan -> addresses("LAN 1", lan, interfaces));
    peer.lan2().ifPresent(lan -> addresses("LAN 2", lan, interfaces));
    return interfaces;
  }

  private static void addresses(String name, Element lan, List<InterfaceView> interfaces) {
    for (var address : lan.list(Peers.LanInterface.ADDRESS)) {
      interfaces.add(new InterfaceView(name, new Literal(address.value().toString())));
    }
  }

  private static Optional<FeaturesView> features(Peer peer) {
    return peer.element().child(Peers.OptionKeys.KIND).map(keys -> features(keys, key -> true));
  }

  private static Optional<FeaturesView> keptElsewhere(Peer peer) {
    return peer.element()
        .child(Peers.OptionKeys.KIND)
        .map(keys -> features(keys, OptionKey::keptElsewhere))
        .filter(kept -> !kept.feature().isEmpty());
  }

  private static FeaturesView features(Element keys, Predicate<OptionKey> chosen) {
    return new FeaturesView(
        keys.kind().attributes().stream()
            .filter(
                key ->
                    keys.stated(key).filter(it -> chosen.test((OptionKey) it.value())).isPresent())
            .map(Attribute::title)
            .toList());
  }

  private static Optional<CertificateView> certificate(Peer peer) {
    Optional<Element> block = peer.element().child(Peers.Certificate.KIND);
    List<Literal> trusted = literals(peer.element().list(Peers.TRUSTED_CAS));
    if (block.isEmpty() && trusted.isEmpty()) {
      return Optional.empty();
    }
    List<Literal> names =
        block.map(one -> literals(one.list(Peers.Certificate.SAN))).orElse(List.of());
    return Optional.of(
        new CertificateView(
            block.flatMap(one -> one.get(Peers.Certificate.CN)).map(Literal::new),
            names.isEmpty() ? Optional.empty() : Optional.of(new NamesView(names)),
            block.flatMap(one -> one.get(Peers.Certificate.ISSUER)).map(Literal::new),
            trusted));
  }

  /**
   * The policy services that gain a Conductor. Units are entered as they join, each into the first
   * free field, so its number is the one it joins with [CND-VCS-005].
   */
  private List<ServiceView> services(Peer conductor, int number) {
    var services = new ArrayList<ServiceView>();
    if (!cluster.isConductor()) {
      return services;
    }
    for (Pointer pointer : around.policyServicesOf(cluster)) {
      String page = Menus.of(pointer.owner()).path(Page.POLICY_SERVICES);
      String address = RemoteAddresses.ofConductor(conductor, pointer.block()).orElse("");
      services.add(
          new ServiceView(
              new Literal(
                  pointer.owner().primaryPeer().map(Peer::path).orElse(pointer.owner().label())),
              pointer.owner().peers().size() > 1,
              page,
              page.startsWith(OLD_MENU) ? "CND-VCS-003" : "CND-VCS-004",
              new Literal(pointer.block().label()),
              number,
              new Literal(address)));
    }
    return services;
  }

  /**
   * Fetches what a peer replicates, asking for the password [EXP-TMS-021]. By name where it has
   * one, since certificates hold names. Addresses and names of the model hold no character that a
   * shell would act on; a label is one word.
   */
  private static String fetch(Peer peer, String address) {
    String known = peer.fqdn().map(Object::toString).orElse(address);
    String host = known.indexOf(':') < 0 ? known : "[" + known + "]";
    return "wget --user=admin --ask-password -O "
        + document(peer)
        + " https://"
        + host
        + "/alternatesconfiguration.xml";
  }

  private static String document(Peer peer) {
    return peer.label() + ".xml";
  }

  private static List<Literal> literals(List<? extends Sourced<?>> values) {
    var literals = new ArrayList<Literal>();
    for (Sourced<?> value : values) {
      literals.add(new Literal(value.value().toString()));
    }
    return literals;
  }
}
