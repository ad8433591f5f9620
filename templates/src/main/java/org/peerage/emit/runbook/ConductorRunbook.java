package org.peerage.emit.runbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.emit.ClusterFiles;
import org.peerage.emit.around.Neighborhood;
import org.peerage.emit.runbook.ConductorView.BridgeView;
import org.peerage.emit.runbook.ConductorView.IpsecView;
import org.peerage.emit.setting.GuideRelease;
import org.peerage.emit.setting.Menus;
import org.peerage.emit.template.Literal;
import org.peerage.emit.text.Durations;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.platform.Document;
import org.peerage.platform.Ipsec;
import org.peerage.platform.Limits;
import org.peerage.platform.PageWords;
import org.peerage.platform.Ports;
import org.peerage.platform.Wait;
import org.peerage.schema.Clusters;
import org.peerage.schema.Conferencing.ConferenceBridge;
import org.peerage.value.Edition;

/**
 * Makes the view of a Conductor cluster: created with its initial peer, then one unit after another
 * [CND-NEW-011, CND-ADD-013]. A Conductor has no command line, so all of it is done on pages.
 */
final class ConductorRunbook {

  private final Neighborhood around;
  private final Cluster cluster;
  private final Menus menus;
  private final Units units;

  ConductorRunbook(Neighborhood around, Cluster cluster, ClusterFiles files) {
    this.around = around;
    this.cluster = cluster;
    this.menus = Menus.of(cluster);
    this.units = new Units(around, cluster, files);
  }

  ConductorView view() {
    List<UnitView> views = units.views();
    ValueTables values = ValueTables.of(cluster, units, menus);
    Document guide = GuideRelease.guide(menus);
    return new ConductorView(
        new Literal(cluster.label()),
        menus.version().toString(),
        cluster.get(Clusters.EDITION).map(ConductorRunbook::words),
        views.size(),
        guide.title() + " " + guide.edition(),
        Cautions.of(
            cluster,
            menus,
            guide,
            units.order(),
            PagesView.of(PagesView.OF_CONDUCTOR, values.pages())),
        values.pipes(),
        views.get(0),
        views,
        views.subList(1, views.size()),
        PagesView.of(menus),
        values.secrets(),
        Durations.words(Limits.ROUND_TRIP_TIME.value()),
        Ports.betweenPeers(menus.family(), menus.version()).note().stream().toList(),
        !ExpresswayRunbook.spared(menus).isEmpty(),
        ExpresswayRunbook.spared(menus),
        ipsec(),
        Limits.DEFAULT_MTU.where().holds(menus.family(), menus.version()),
        guide != Document.CONDUCTOR_XC2_1,
        bridges(),
        Durations.words(Wait.POLICY_SERVICE_STATUS.least()),
        around.namedByTms(cluster).stream()
            .findFirst()
            .map(reference -> new Literal(reference.text())),
        values.tables());
  }

  private Optional<IpsecView> ipsec() {
    return Ipsec.ENCRYPTION.where().holds(menus.family(), menus.version())
        ? Optional.of(
            new IpsecView(
                Ipsec.ENCRYPTION.value(),
                Ipsec.AUTHENTICATION.value(),
                Ipsec.KEY_EXCHANGE.value(),
                Ipsec.GROUP.value(),
                Ipsec.IDENTITY.value()))
        : Optional.empty();
  }

  private List<BridgeView> bridges() {
    var bridges = new ArrayList<BridgeView>();
    for (Element bridge : cluster.element().children(ConferenceBridge.KIND)) {
      bridges.add(
          new BridgeView(
              new Literal(bridge.label()),
              bridge.get(ConferenceBridge.ADDRESS).map(host -> new Literal(host.toString())),
              bridge.list(ConferenceBridge.PROTOCOL).stream()
                  .map(protocol -> PageWords.of(protocol.value()))
                  .toList()));
    }
    return bridges;
  }

  private static String words(Edition edition) {
    return switch (edition) {
      case FULL -> "full capacity";
      case SELECT -> "Select";
      case ESSENTIALS -> "Essentials";
    };
  }
}
