package org.peerage.emit.runbook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.peerage.emit.runbook.ExpresswayView.ReferenceView;
import org.peerage.emit.runbook.ExpresswayView.SecretsView;
import org.peerage.emit.runbook.ExpresswayView.TableView;
import org.peerage.emit.setting.Menus;
import org.peerage.emit.setting.Setting;
import org.peerage.emit.template.Literal;
import org.peerage.model.Cluster;
import org.peerage.model.Peer;
import org.peerage.platform.Page;
import org.peerage.schema.Clusters;

/**
 * All values of a cluster, unit by unit.
 *
 * @param pipes whether a value holds a vertical bar, which a table writes with a backslash
 * @param secrets the placeholders that occur
 * @param pages where they are typed
 */
record ValueTables(
    List<TableView> tables, boolean pipes, Optional<SecretsView> secrets, List<Page> pages) {

  static ValueTables of(Cluster cluster, Units units, Menus menus) {
    var all = new ArrayList<Setting>();
    var tables = new ArrayList<TableView>();
    Peer primary = units.order().get(0);
    List<Setting> shared = units.shared();
    if (!shared.isEmpty()) {
      all.addAll(shared);
      tables.add(table("Shared by all, typed on", primary, shared, menus));
    }
    for (Peer peer : units.order()) {
      List<Setting> own = units.own(peer);
      if (!own.isEmpty()) {
        all.addAll(own);
        tables.add(table("Unit", peer, own, menus));
      }
    }
    return new ValueTables(
        tables,
        all.stream().anyMatch(setting -> setting.value().indexOf('|') >= 0),
        secrets(cluster, all),
        all.stream().flatMap(setting -> setting.page().stream()).distinct().toList());
  }

  private static TableView table(String heading, Peer unit, List<Setting> settings, Menus menus) {
    return new TableView(heading, new Literal(unit.label()), SettingViews.entries(settings, menus));
  }

  private static Optional<SecretsView> secrets(Cluster cluster, List<Setting> settings) {
    var references = new LinkedHashSet<ReferenceView>();
    cluster
        .get(Clusters.PRE_SHARED_KEY)
        .ifPresent(key -> references.add(new ReferenceView(new Literal(key.placeholder()))));
    for (Setting setting : settings) {
      if (setting.secret()) {
        references.add(new ReferenceView(new Literal(setting.value())));
      }
    }
    return references.isEmpty()
        ? Optional.empty()
        : Optional.of(new SecretsView(List.copyOf(references)));
  }
}
