package org.peerage.emit.runbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.emit.runbook.UnitView.FieldView;
import org.peerage.emit.setting.Menus;
import org.peerage.emit.template.Cell;
import org.peerage.model.Cluster;
import org.peerage.model.Peer;
import org.peerage.platform.Fields;
import org.peerage.platform.Limits;
import org.peerage.platform.PageWords;
import org.peerage.schema.Attribute;
import org.peerage.schema.Clusters;
import org.peerage.schema.Schema;
import org.peerage.value.IpVersion;
import org.peerage.value.Secret;

/**
 * The clustering page, as it is typed at each stage of building a cluster [EXP-NEW-028 to
 * EXP-NEW-033, EXP-ADD-042, CND-NEW-009 to CND-NEW-011, CND-ADD-009, CND-ADD-010].
 */
final class ClusteringPage {

  private final Cluster cluster;
  private final Menus menus;
  private final List<Peer> order;

  /**
   * The page of a cluster.
   *
   * @param order the peers in the order in which they come together
   */
  ClusteringPage(Cluster cluster, Menus menus, List<Peer> order) {
    this.cluster = cluster;
    this.menus = menus;
    this.order = order;
  }

  /** What is typed into the Peer N address field for a unit; empty where nothing gives it. */
  static String address(Peer peer) {
    return peer.peerAddress().map(host -> host.value().toString()).orElse("");
  }

  /** With the first so many units. The other fields of a Conductor stay blank. */
  List<FieldView> with(int units) {
    var fields = new ArrayList<FieldView>();
    if (cluster.isConductor()) {
      secret(fields);
    } else {
      common(fields);
    }
    int last = cluster.isConductor() ? most() : units;
    for (int i = 0; i < last; i++) {
      String value = i < units ? address(order.get(i)) : "";
      fields.add(new FieldView(peerField(i + 1), new Cell(value)));
    }
    return fields;
  }

  /** The label of a Peer N address field. */
  String peerField(int number) {
    return label(Clusters.PEERS, "Peer N address").replace(" N ", " " + number + " ");
  }

  private int most() {
    return Math.max(
        order.size(),
        Limits.peers(menus.family(), menus.version(), cluster.get(Clusters.EDITION)).value());
  }

  private void common(List<FieldView> fields) {
    cluster.get(Clusters.NAME).ifPresent(name -> add(fields, Clusters.NAME, name));
    add(fields, Clusters.PRIMARY, "1");
    IpVersion ipVersion = cluster.get(Clusters.IP_VERSION).orElse(IpVersion.IPV4);
    add(fields, Clusters.IP_VERSION, PageWords.of(ipVersion));
    if (Clusters.TLS.where().holds(menus.family(), menus.version())) {
      add(fields, Clusters.TLS, PageWords.of(cluster.tls()));
    }
    cluster
        .get(Clusters.ADDRESS_MAPPING)
        .ifPresent(on -> add(fields, Clusters.ADDRESS_MAPPING, PageWords.of(on)));
    secret(fields);
  }

  private void secret(List<FieldView> fields) {
    Optional<Secret> secret = cluster.get(Clusters.PRE_SHARED_KEY);
    secret.ifPresent(key -> add(fields, Clusters.PRE_SHARED_KEY, key.placeholder()));
  }

  private void add(List<FieldView> fields, Attribute<?> attribute, String value) {
    fields.add(new FieldView(label(attribute, attribute.title()), new Cell(value)));
  }

  private String label(Attribute<?> attribute, String otherwise) {
    return Fields.find(Schema.CLUSTER, attribute, menus.family(), menus.version())
        .map(Fields.Field::label)
        .orElse(otherwise);
  }
}
